import Diagnostics

extension IndicatorsReport {
  static var layout: ReportLayout { IndicatorsLayout.layout }
}

/// How the report on indicators is laid out.
enum IndicatorsLayout {
  static let layout = ReportLayout(
    title: Text(vi: "Báo cáo chỉ tiêu", en: "Report on indicators"),
    shortTitle: Text(vi: "Báo cáo chỉ tiêu", en: "Indicators"),
    [
      ReportSection(Titles.summary) { $0.tiles + $0.sentences },
      ReportSection({ say in say("Từng chỉ tiêu", "The indicators one by one") }, isWide: true, indicators),
      ReportSection(
        { say in say("Mức phải đạt, theo văn bản giao", "Targets, by the document that sets them") }, mandates),
      ReportSection({ say in say("Các nguồn nêu số khác nhau", "Where sources disagree") }, contradictions),
      ReportSection({ say in say("Số liệu theo ngày và nguồn", "Numbers by day and source") }, history),
      ReportSection({ say in say("Chỉ tiêu của khung kiến trúc", "Indicators of the frameworks") }, framework),
      ReportSection({ say in say("Các số liệu khác của mô hình", "Other numbers of the model") }, figures),
      ReportSection({ say in say("Chỉ tiêu của các kiến trúc được nhập", "Indicators of imported architectures") }) {
        $0.part("hasImported", otherwise: Sentences.nothing($0.say), table($0, rows: "imported", isFiltered: false))
      },
    ])

  private static func indicators(_ markup: Markup) -> String {
    let say = markup.say
    let bar = markup.filterBar([
      FilterChoice(label: say("Kết luận", "Conclusion"), attribute: "verdict", values: "verdicts"),
      FilterChoice(label: say("Diễn biến", "Course"), attribute: "trend", values: "trends"),
    ])
    return markup.part(
      "hasIndicators", otherwise: say("Mô hình chưa có chỉ tiêu nào.", "The model has no indicator."),
      bar + table(markup, rows: "indicators", isFiltered: true))
  }

  private static func table(_ markup: Markup, rows: String, isFiltered: Bool) -> String {
    let say = markup.say
    let filter = isFiltered ? " data-row data-verdict=\"{{.verdict}}\" data-trend=\"{{.trend}}\"" : ""
    let nothing = "{{#hasNoValue}}\(markup.soft(say("chưa có số liệu", "no number yet"))){{/hasNoValue}}"
    let none = "{{#hasNoGoal}}\(markup.soft(say("không ghi", "none set"))){{/hasNoGoal}}"
    let conclusions = "{{#conclusions}}\(markup.lineBreak)\(markup.note("{{.text}}")){{/conclusions}}"
    return markup.table(
      say("Chỉ tiêu", "Indicators"), style: "entries", rows: rows, rowAttributes: " id=\"l{{.number}}\"" + filter,
      [
        Column(say("Số", "No."), "{{.mark}}{{.number}}", .mark),
        Column(
          say("Chỉ tiêu", "Indicator"),
          markup.name("{{.name}}") + (markup.form == .markdown ? markup.lineBreak : "") + markup.facts(".about"),
          isPlaced: true),
        Column(say("Số liệu gần nhất", "Latest number"), markup.items("values") + nothing + bar(markup)),
        Column(say("Diễn biến", "Course"), "{{.course}}"),
        Column(say("Mức phải đạt", "Target"), markup.items("goals") + none),
        Column(say("Kết luận", "Conclusion"), markup.toned("verdictTitle", "verdict", by: "verdict") + conclusions),
      ])
  }

  private static func bar(_ markup: Markup) -> String {
    guard markup.form == .html else { return "" }
    return """
      {{#.bar}}<span class="bar" aria-hidden="true"><i style="width:{{width}}%"></i>\
      {{#ticks}}<b style="left:{{left}}%"></b>{{/ticks}}</span>{{/.bar}}
      """
  }

  private static func mandates(_ markup: Markup) -> String {
    let say = markup.say
    let table = markup.table(
      say("Mức phải đạt", "Targets"), rows: "goals",
      [
        Column(say("Số", "No."), markup.reference, .mark), Column(say("Chỉ tiêu", "Indicator"), "{{.name}}"),
        Column(
          say("Mức phải đạt", "Target"), "{{.goal}}{{#.at-place}} \(markup.note("({{.}})")){{/.at-place}}"),
        Column(say("Số liệu gần nhất", "Latest number"), markup.known("latest")),
        Column(say("Kết luận", "Conclusion"), markup.toned("attained", "verdict")),
      ])
    let head = markup.form == .html ? "<h3>{{document}}</h3>\n" : "### {{document}}\n\n"
    return markup.part(
      "hasMandates",
      otherwise: say("Không chỉ tiêu nào ghi mức phải đạt.", "No indicator has a target."),
      "{{#mandates}}\n\(head)\(table)\n{{/mandates}}")
  }

  private static func contradictions(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Hai nguồn nêu hai số cho cùng một thời điểm: cả hai được giữ, và giá trị được coi là chưa rõ cho đến khi đối chiếu.",
      "Two sources give two numbers for one date: both are kept, and the value counts as unknown until somebody compares."
    )
    return markup.part(
      "hasContradictions", otherwise: Sentences.nothing(say),
      markup.paragraph(why)
        + markup.table(
          say("Số liệu trái nhau", "Contradicting numbers"), rows: "contradictions",
          [
            Column(say("Số liệu", "What"), "{{.name}}", .rowHead, isPlaced: true),
            Column(say("Các nguồn nêu", "What the sources say"), markup.items("numbers")),
          ]))
  }

  private static func history(_ markup: Markup) -> String {
    let say = markup.say
    return markup.part(
      "hasHistory", otherwise: Sentences.nothing(say),
      markup.table(
        say("Số liệu theo ngày", "Numbers by day"), rows: "history",
        [
          Column(say("Số", "No."), markup.reference, .mark), Column(say("Chỉ tiêu", "Indicator"), "{{.name}}"),
          Column(say("Ngày", "Day"), "{{.date}}"), Column(say("Giá trị", "Value"), "{{.value}}", .number),
          Column(say("Nguồn", "Source"), markup.items("source")), Column(say("Ghi chú", "Note"), "{{.counts}}"),
        ]))
  }

  private static func figures(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Những con số mà mô hình ghi ở nơi khác: một mục đại diện cho bao nhiêu đối tượng, khối lượng, số điểm, tỷ lệ.",
      "Numbers that the model holds elsewhere: how many an entry stands for, volumes, points, shares.")
    return markup.part(
      "hasFigures", otherwise: Sentences.nothing(say),
      markup.paragraph(why)
        + markup.table(
          say("Số liệu khác", "Other numbers"), rows: "figures",
          [
            Column(say("Loại", "Kind"), "{{.kind}}", .mark),
            Column(say("Đối tượng", "Of"), "{{.name}}", isPlaced: true),
            Column(say("Số liệu", "What"), "{{.what}}"),
            Column(say("Giá trị, ngày, nguồn", "Value, day, source"), markup.items("numbers")),
          ]))
  }
}
