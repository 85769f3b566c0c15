/// What is missing, in the Markdown report.
extension InteroperabilityMarkdown {
  static func gaps(_ say: Say) -> String {
    """
    ## 7. \(Titles.gaps(say))

    \(gap(1, Titles.isolated(say), "hasIsolated", isolated(say), say))
    \(gap(2, Titles.unrecorded(say), "hasUnrecorded", unrecorded(say), say))
    \(gap(3, Titles.unfed(say), "hasUnfed", unfed(say), say))
    \(gap(4, Titles.findings(say), "hasFindings", findings(say), say))
    {{#findingNotes}}
    *\(say("Ghi chú", "Note")):* {{sentence}}

    {{/findingNotes}}
    \(gap(5, Titles.statements(say), "hasStatements", statements(say), say))

    """
  }

  private static func gap(_ number: Int, _ title: String, _ flag: String, _ table: String, _ say: Say) -> String {
    "### 7.\(number). \(title)\n\n" + markdownPart(flag, otherwise: Sentences.nothing(say), table)
  }

  private static func plans(of say: Say) -> String {
    numbers("planned") + "{{#hasNoPlan}}\(Sentences.none(say)){{/hasNoPlan}}"
  }

  private static func isolated(_ say: Say) -> String {
    markdownTable(
      rows: "isolated",
      [
        Column(say("Hệ thống", "System"), "{{.name}}"), Column(say("Loại", "Kind"), "{{.kind}}"),
        Column(say("Tình trạng", "Status"), "{{.status}}"), Column(say("Chủ quản", "Owner"), "{{.owner}}"),
        Column(say("Luồng dự kiến", "Planned"), plans(of: say)), Column(say("Vị trí", "Place"), place),
      ])
  }

  private static func unrecorded(_ say: Say) -> String {
    markdownTable(
      rows: "unrecorded",
      [
        Column(say("Chưa rõ", "Not recorded"), "{{rowLabel}}"),
        Column(say("Số luồng", "Exchanges"), "{{.count}}", .number),
        Column(say("Luồng", "Which"), numbers("exchanges")),
      ])
  }

  private static func unfed(_ say: Say) -> String {
    markdownTable(
      rows: "unfed",
      [
        Column(say("Dữ liệu", "Data"), "{{.data}}"), Column(say("Hệ thống giữ bản sao", "Kept by"), "{{.name}}"),
        Column(say("Nguồn gốc", "Master"), known("masters", say)),
        Column(say("Luồng dự kiến", "Planned"), plans(of: say)), Column(say("Vị trí", "Place"), place),
      ])
  }

  private static func findings(_ say: Say) -> String {
    markdownTable(
      rows: "findings",
      [
        Column(say("Mã", "Code"), "{{.code}}"), Column(say("Mức", "Severity"), "{{.severity}}"),
        Column(say("Phát hiện", "Finding"), "{{.message}}{{#.help}} → {{.}}{{/.help}}"),
        Column(say("Vị trí", "Place"), place),
      ])
  }

  private static func statements(_ say: Say) -> String {
    markdownTable(
      rows: "statements",
      [
        Column(say("Loại", "Kind"), "{{.kind}}"),
        Column(say("Nội dung", "What was said"), "{{#.name}}**{{.}}.** {{/.name}}{{.said}}"),
        Column(say("Nói về", "About"), "{{.about}}"),
        Column(say("Nguồn", "Sources"), "{{#sources}}{{^first()}}; {{/first()}}\(item){{/sources}}"),
        Column(say("Vị trí", "Place"), place),
      ])
  }
}
