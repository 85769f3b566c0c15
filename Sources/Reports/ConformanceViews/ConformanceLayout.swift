import Diagnostics
import Query

extension ConformanceReport {
  static var layout: ReportLayout { ConformanceLayout.layout }
}

/// How the report on conformance is laid out.
enum ConformanceLayout {
  static let layout = ReportLayout(
    title: Text(vi: "Báo cáo tuân thủ khung kiến trúc", en: "Conformance report"),
    shortTitle: Text(vi: "Báo cáo tuân thủ", en: "Conformance"),
    [
      ReportSection(Titles.summary, summary),
      ReportSection({ say in say("Từng điều khoản", "The clauses one by one") }, isWide: true, clauses),
      ReportSection({ say in say("Theo cơ quan", "By agency") }, agencies),
      ReportSection({ say in say("Thành phần của khung theo lớp", "Components of the framework by layer") }, layers),
      ReportSection(
        { say in say("Điều khoản chưa có đối tượng để xét", "Clauses with nothing to judge") }, idle),
    ])

  // MARK: summary

  private static func summary(_ markup: Markup) -> String {
    let say = markup.say
    let about = markup.paragraph(
      say(
        "Các ô số chỉ tính điều khoản có căn cứ đã đối chiếu với văn bản. Một điều khoản là không đạt khi có một đối tượng "
          + "không đạt; chưa đủ thông tin khi không có đối tượng nào không đạt mà còn đối tượng chưa kết luận được.",
        "The figures count clauses of verified basis only. A clause is not met where one subject is not; it is not assessable "
          + "where none fails and one is left open."))
    return markup.tiles + about + markup.sentences + tallies(markup)
      + titled(
        markup, say("Điều khoản không đạt, nặng nhất trước", "Clauses not met, the gravest first"),
        markup.part("hasGravest", otherwise: Sentences.nothing(say), gravest(markup, "gravest", "moreGravest")))
      + titled(
        markup,
        say(
          "Không đạt theo điều khoản có căn cứ chưa đối chiếu (tham khảo)",
          "Not met, by clauses whose basis was not checked (for information)"),
        markup.part("hasOthers", otherwise: Sentences.nothing(say), gravest(markup, "others", "moreOthers")))
      + titled(
        markup, say("Nên ghi gì trước để kết luận được nhiều nhất", "What to record first, to decide most"),
        markup.part("hasLacking", otherwise: Sentences.nothing(say), lacking(markup)))
  }

  private static func titled(_ markup: Markup, _ title: String, _ content: String) -> String {
    switch markup.form {
    case .html: "<h3>\(title)</h3>\n\(content)\n"
    case .markdown: "### \(title)\n\n\(content)\n"
    }
  }

  private static func tallies(_ markup: Markup) -> String {
    let say = markup.say
    let title = say("Kết quả chung", "Results")
    return markup.table(
      title, isShown: true, rows: "tallies",
      [Column(say("Số lượng", "Count of"), "{{.title}}", .rowHead)]
        + Verdict.allCases.map { Column(capitalized(say($0.title.vi, $0.title.en)), "{{.\($0.word)}}", .number) } + [
          Column(say("Cộng", "Total"), "{{.all}}", .number),
          Column(say("Không có gì để xét", "Nothing to judge"), "{{.idle}}", .number),
        ]) + markup.gap
  }

  private static func gravest(_ markup: Markup, _ rows: String, _ more: String) -> String {
    let say = markup.say
    return markup.table(
      say("Điều khoản không đạt", "Clauses not met"), rows: rows,
      [
        Column(say("Mã", "Code"), markup.reference, .mark), Column(say("Yêu cầu", "Demand"), "{{.demand}}"),
        Column(say("Mức độ", "Severity"), markup.toned("severityTitle", "severity", by: "severity")),
        Column(say("Không đạt", "Not met"), "{{.unmet}}", .number),
        Column(say("Đã xét", "Judged"), "{{.judged}}", .number),
        Column(say("Căn cứ", "Basis"), markup.items("basis")),
      ])
      + markup.part(
        more, markup.paragraph(say("Và {{.}} điều khoản khác, ở mục 2.", "And {{.}} more, in section 2.")))
  }

  private static func lacking(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Không ghi không có nghĩa là không có: điều khoản được để ngỏ. Cột “kết luận được ngay” đếm các trường hợp chỉ thiếu "
        + "đúng trường này. Tính cả các điều khoản có căn cứ chưa đối chiếu.",
      "What is left out is not a no: the clause stays open. “Alone” counts the verdicts that wait for this field only. Clauses of "
        + "unverified basis are counted too.")
    return markup.paragraph(why)
      + markup.table(
        say("Trường nên ghi trước", "Fields to record first"), rows: "lacking",
        [
          Column(say("Trường", "Field"), markup.form == .html ? "<code>{{.name}}</code>" : "{{.name}}", .mark),
          Column(say("Nội dung", "Meaning"), "{{.title}}"), Column(say("Của", "Of"), "{{.kind}}"),
          Column(say("Số mục chưa ghi", "Entries without it"), "{{.entities}}", .number),
          Column(say("Kết luận được ngay", "Alone"), "{{.alone}}", .number),
          Column(say("Trường hợp còn chờ", "Verdicts waiting"), "{{.verdicts}}", .number),
          Column(say("Điều khoản", "Clauses"), references(markup), .references),
        ])
      + markup.part(
        "moreLacking",
        markup.paragraph(say("Và {{.}} trường khác; bản JSON có đủ.", "And {{.}} more fields; all are in the JSON.")))
  }

  private static func references(_ markup: Markup) -> String {
    markup.references("clauses") + "{{#.more}} \(markup.note("{{.}}")){{/.more}}"
  }

  // MARK: the other sections

  private static func agencies(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Tính theo cơ quan chủ quản, cung cấp hoặc quản lý của đối tượng được xét; luồng tính cho bên gửi. Các cột số chỉ tính điều "
        + "khoản có căn cứ đã đối chiếu, trừ cột được ghi rõ.",
      "By the owner, provider or steward of what is judged; a flow counts for its sender. Only clauses of verified basis are "
        + "counted, but in the column that says otherwise.")
    return markup.paragraph(why)
      + markup.part(
        "hasAgencies", otherwise: Sentences.nothing(say),
        markup.table(
          say("Kết quả theo cơ quan", "Results by agency"), style: "tally", rows: "agencies",
          [
            Column(say("Cơ quan", "Agency"), markup.maybeUnknown("agency"), .rowHead),
            Column(say("Không đạt", "Not met"), "{{.unmet}}", .number),
            Column(say("Trong đó mức lỗi", "Of these, errors"), "{{.errors}}", .number),
            Column(say("Chưa đủ thông tin", "Not assessable"), "{{.undecided}}", .number),
            Column(say("Được miễn trừ", "Waived"), "{{.waived}}", .number),
            Column(say("Đạt", "Met"), "{{.met}}", .number),
            Column(say("Không đạt, căn cứ chưa đối chiếu", "Not met, basis not verified"), "{{.unverified}}", .number),
            Column(say("Điều khoản không đạt", "Clauses not met"), references(markup), .references),
          ]))
  }

  private static func idle(_ markup: Markup) -> String {
    let say = markup.say
    return markup.part(
      "hasIdle", otherwise: Sentences.nothing(say),
      markup.table(
        say("Điều khoản chưa có đối tượng", "Clauses with nothing to judge"), rows: "idle",
        [
          Column(say("Mã", "Code"), "{{.code}}", .mark), Column(say("Yêu cầu", "Demand"), "{{.demand}}"),
          Column(say("Xét trên", "Judges"), "{{.judged}}"), Column(say("Căn cứ", "Basis"), "{{.confidence}}"),
        ]))
  }
}
