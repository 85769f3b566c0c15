/// What is missing.
extension InteroperabilityLayout {
  static func gaps(_ markup: Markup) -> String {
    let say = markup.say
    func gap(_ number: Int, _ title: String, _ flag: String, _ table: String) -> String {
      markup.subsection(
        "7.\(number)", title, markup.part(flag, otherwise: Sentences.nothing(say), table))
    }
    return [
      gap(1, Titles.isolated(say), "hasIsolated", isolated(markup)),
      gap(2, Titles.unrecorded(say), "hasUnrecorded", unrecorded(markup)),
      gap(3, Titles.unfed(say), "hasUnfed", unfed(markup)),
      gap(4, Titles.findings(say), "hasFindings", findings(markup)),
      notes(markup),
      gap(5, Titles.statements(say), "hasStatements", statements(markup)),
    ].joined()
  }

  private static func notes(_ markup: Markup) -> String {
    switch markup.form {
    case .html: "{{#findingNotes}}<p>{{sentence}}</p>{{/findingNotes}}"
    case .markdown:
      "{{#findingNotes}}\n*\(markup.say("Ghi chú", "Note")):* {{sentence}}\n\n{{/findingNotes}}\n"
    }
  }

  /// The planned exchanges of a row, or that there are none.
  private static func plans(of markup: Markup) -> String {
    let none = Sentences.none(markup.say)
    let nothing = markup.form == .html ? "<span class=\"soft\">\(none)</span>" : none
    return markup.references("planned") + "{{#hasNoPlan}}\(nothing){{/hasNoPlan}}"
  }

  private static func isolated(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      Titles.isolated(say), rows: "isolated",
      [
        Column(say("Hệ thống", "System"), "{{.name}}", .rowHead, isPlaced: true),
        Column(say("Loại", "Kind"), "{{.kind}}"), Column(say("Tình trạng", "Status"), markup.maybeUnknown("status")),
        Column(say("Chủ quản", "Owner"), "{{.owner}}"),
        Column(say("Luồng dự kiến", "Planned"), plans(of: markup), .references),
      ])
  }

  private static func unrecorded(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      Titles.unrecorded(say), rows: "unrecorded",
      [
        Column(say("Chưa rõ", "Not recorded"), "{{rowLabel}}", .rowHead),
        Column(say("Số luồng", "Exchanges"), "{{.count}}", .number),
        Column(say("Luồng", "Which"), markup.references("exchanges"), .references),
      ])
  }

  private static func unfed(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      Titles.unfed(say), rows: "unfed",
      [
        Column(say("Dữ liệu", "Data"), "{{.data}}", .rowHead),
        Column(say("Hệ thống giữ bản sao", "Kept by"), "{{.name}}", isPlaced: true),
        Column(say("Nguồn gốc", "Master"), markup.known("masters")),
        Column(say("Luồng dự kiến", "Planned"), plans(of: markup), .references),
      ])
  }

  private static func findings(_ markup: Markup) -> String {
    let say = markup.say
    let table = markup.table(
      Titles.findings(say), rows: "findings",
      [
        Column(say("Mã", "Code"), "{{.code}}", .mark),
        Column(say("Mức", "Severity"), markup.toned("severity", "severity")),
        Column(
          say("Phát hiện", "Finding"), "{{.message}}{{#.help}} \(markup.note("→ {{.}}")){{/.help}}", isPlaced: true),
      ])
    guard markup.form == .html else { return table }
    return """
      <details{{#isOpen}} open{{/isOpen}}><summary>\(say("Số phát hiện", "Findings")): {{findingCount}}</summary>
      \(table)</details>
      """
  }

  private static func statements(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      Titles.statements(say), rows: "statements",
      [
        Column(say("Loại", "Kind"), "{{.kind}}", .mark),
        Column(
          say("Nội dung", "What was said"), "{{#.name}}\(markup.strong("{{.}}.")) {{/.name}}{{.said}}", isPlaced: true),
        Column(say("Nói về", "About"), "{{.about}}"), Column(say("Nguồn", "Sources"), markup.items("sources")),
      ])
  }
}
