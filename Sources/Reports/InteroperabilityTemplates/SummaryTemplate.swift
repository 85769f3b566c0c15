/// The first page: figures, sentences, how exchanges travel, what is on record of them, measures of connection.
extension InteroperabilityLayout {
  static func summary(_ markup: Markup) -> String {
    let say = markup.say
    let routes = phaseTable(markup, say("Theo đường đi", "By route"), rows: "routes")
    let mechanisms = phaseTable(markup, say("Theo phương thức", "By mechanism"), rows: "mechanisms")
    switch markup.form {
    case .html:
      return """
        \(markup.tiles)\(markup.sentences){{#hasExchanges}}
        \(markup.sideBySide(routes, mechanisms))
        \(factTable(say, markup))
        {{/hasExchanges}}
        {{#hasIndicators}}
        \(indicatorTable(markup))
        {{/hasIndicators}}
        """
    case .markdown:
      return """
        \(markup.tiles)\(markup.sentences){{#hasExchanges}}
        \(markup.sideBySide(routes, mechanisms))
        \(plainFactTable(markup))
        {{/hasExchanges}}
        {{#hasIndicators}}
        \(indicatorTable(markup))
        {{/hasIndicators}}

        """
    }
  }

  private static func phaseTable(_ markup: Markup, _ caption: String, rows: String) -> String {
    let say = markup.say
    let head = markup.form == .html ? say("Cách trao đổi", "Exchange") : caption
    return markup.table(
      caption, isShown: true, rows: rows,
      [
        Column(head, "{{rowLabel}}", .rowHead),
        Column(say("Đang trao đổi", "Running"), "{{current}}", .number),
        Column(say("Tỷ lệ", "Share"), "{{currentShare}}", .number),
        Column(say("Dự kiến", "Planned"), "{{planned}}", .number),
      ])
  }

  /// Two heads over one another.
  private static func factTable(_ say: Say, _ markup: Markup) -> String {
    let states = [say("Đã ghi", "Recorded"), say("Không có", "None"), say("Chưa rõ", "Not recorded")]
    let heads = (states + states).map { "<th scope=\"col\" class=\"n\">\($0)</th>" }.joined()
    let counts = ["known", "none", "unknown", "plannedKnown", "plannedNone", "plannedUnknown"]
    let cells = counts.map { "<td class=\"n\">{{\($0)}}</td>" }.joined()
    return markup.tableInRegion(
      say("Mức độ ghi nhận thông tin của các luồng", "What is on record of the exchanges"), isShown: true,
      heads: """
        <th scope="col" rowspan="2">\(say("Thông tin", "Fact"))</th>\
        <th scope="colgroup" colspan="3" class="c">\(say("Đang trao đổi", "Running"))</th>\
        <th scope="colgroup" colspan="3" class="c">\(say("Dự kiến", "Planned"))</th></tr>
        <tr>\(heads)
        """
    ) {
      "{{#facts}}<tr><th scope=\"row\">{{rowLabel}}</th>\(cells)</tr>\n{{/facts}}"
    }
  }

  private static func plainFactTable(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      "", rows: "facts",
      [
        Column(say("Thông tin (đang trao đổi + dự kiến)", "Fact (running + planned)"), "{{rowLabel}}"),
        Column(say("Đã ghi", "Recorded"), "{{known}} + {{plannedKnown}}", .number),
        Column(say("Không có", "None"), "{{none}} + {{plannedNone}}", .number),
        Column(say("Chưa rõ", "Not recorded"), "{{unknown}} + {{plannedUnknown}}", .number),
      ])
  }

  private static func indicatorTable(_ markup: Markup) -> String {
    let say = markup.say
    let nothing = "{{#hasNoValue}}\(markup.soft(say("chưa có số liệu", "no number yet"))){{/hasNoValue}}"
    let source =
      markup.form == .html
      ? "{{#.targetSource}} <span class=\"note\">(<a href=\"{{targetLink}}\">{{.}}</a>)</span>{{/.targetSource}}"
      : "{{#.targetSource}} ({{.}}){{/.targetSource}}"
    return markup.table(
      say("Chỉ tiêu về kết nối, chia sẻ", "Measures of connection"), isShown: true, rows: "indicators",
      [
        Column(
          say("Chỉ tiêu", "Indicator"), "{{rowLabel}}" + (markup.form == .html ? markup.place : ""), .rowHead),
        Column(say("Đối tượng đo", "Of"), "{{of}}"),
        Column(say("Số liệu gần nhất", "Latest number"), markup.items("values") + nothing),
        Column(say("Mức phải đạt", "Target"), markup.maybeUnknown("target", "hasNoTarget") + source),
      ])
  }
}
