/// The later sections of the HTML report: standards, plans, what is missing, documents.
extension InteroperabilityPage {
  static func standardsSection(_ say: Say) -> String {
    let status = """
      <span{{#isUnknown}} class="unknown"{{/isUnknown}}>{{.status}}</span>\
      {{#.replacedBy}}; \(say("được thay bằng", "replaced by")) {{.}}{{/.replacedBy}}
      """
    let table = htmlTable(
      Titles.standards(say), rows: "standards",
      [
        Column(say("Tiêu chuẩn", "Standard"), "{{.name}} <span class=\"place\">{{.id}}</span>", .rowHead),
        Column(say("Hiệu lực áp dụng", "Status in the list"), status),
        Column(
          say("Giao diện", "Interfaces"), "{{#interfaces}}{{^first()}}; {{/first()}}\(item){{/interfaces}}"),
        Column(say("Luồng", "Exchanges"), exchangeLinks("exchanges"), .references),
      ])
    return htmlSection(
      5, Titles.standards(say), htmlPart("hasStandards", otherwise: Sentences.noStandard(say), table))
  }

  static func plansSection(_ say: Say) -> String {
    let initiatives = """
      {{#initiatives}}{{^first()}}; {{/first()}}\(item){{/initiatives}}\
      {{^initiatives}}\(soft(Sentences.unknown(say))){{/initiatives}}
      """
    let missing =
      "{{#.missing}}{{.}}{{/.missing}}{{^.missing}}<span class=\"soft\">\(Sentences.none(say))</span>{{/.missing}}"
    let table = htmlTable(
      Titles.plans(say), rows: "plans",
      [
        Column(say("Số", "No."), "<a href=\"#l{{.at}}\">{{.label}}</a>", .mark),
        Column(say("Luồng", "Exchange"), "{{.name}}<br><span class=\"note\">{{.ends}}</span>"),
        Column(say("Bắt đầu", "Begins"), known("begins", say)),
        Column(say("Dự án, nhiệm vụ", "Initiatives"), initiatives),
        Column(say("Còn chờ hệ thống", "Waits for"), missing),
      ])
    return htmlSection(6, Titles.plans(say), htmlPart("hasPlans", otherwise: Sentences.noPlan(say), table))
  }

  static func gapsSection(_ say: Say) -> String {
    htmlSection(
      7, Titles.gaps(say),
      [
        gap(1, Titles.isolated(say), "hasIsolated", isolatedTable(say), say),
        gap(2, Titles.unrecorded(say), "hasUnrecorded", unrecordedTable(say), say),
        gap(3, Titles.unfed(say), "hasUnfed", unfedTable(say), say),
        gap(4, Titles.findings(say), "hasFindings", findingTable(say), say),
        "{{#findingNotes}}<p>{{sentence}}</p>{{/findingNotes}}",
        gap(5, Titles.statements(say), "hasStatements", statementTable(say), say),
      ].joined(separator: "\n"))
  }

  private static func gap(_ number: Int, _ title: String, _ flag: String, _ table: String, _ say: Say) -> String {
    "<h3>7.\(number). \(title)</h3>\n" + htmlPart(flag, otherwise: Sentences.nothing(say), table)
  }

  private static func isolatedTable(_ say: Say) -> String {
    htmlTable(
      Titles.isolated(say), rows: "isolated",
      [
        Column(say("Hệ thống", "System"), "{{.name}}\(place)", .rowHead),
        Column(say("Loại", "Kind"), "{{.kind}}"),
        Column(say("Tình trạng", "Status"), "<span{{#isUnknown}} class=\"unknown\"{{/isUnknown}}>{{.status}}</span>"),
        Column(say("Chủ quản", "Owner"), "{{.owner}}"),
        Column(say("Luồng dự kiến", "Planned"), planLinks(say), .references),
      ])
  }

  private static func unrecordedTable(_ say: Say) -> String {
    htmlTable(
      Titles.unrecorded(say), rows: "unrecorded",
      [
        Column(say("Chưa rõ", "Not recorded"), "{{rowLabel}}", .rowHead),
        Column(say("Số luồng", "Exchanges"), "{{.count}}", .number),
        Column(say("Luồng", "Which"), exchangeLinks("exchanges"), .references),
      ])
  }

  private static func unfedTable(_ say: Say) -> String {
    htmlTable(
      Titles.unfed(say), rows: "unfed",
      [
        Column(say("Dữ liệu", "Data"), "{{.data}}", .rowHead),
        Column(say("Hệ thống giữ bản sao", "Kept by"), "{{.name}}\(place)"),
        Column(say("Nguồn gốc", "Master"), known("masters", say)),
        Column(say("Luồng dự kiến", "Planned"), planLinks(say), .references),
      ])
  }

  private static func findingTable(_ say: Say) -> String {
    let table = htmlTable(
      Titles.findings(say), rows: "findings",
      [
        Column(say("Mã", "Code"), "{{.code}}", .mark),
        Column(say("Mức", "Severity"), "<span class=\"severity {{.tone}}\">{{.severity}}</span>"),
        Column(
          say("Phát hiện", "Finding"), "{{.message}}{{#.help}} <span class=\"note\">→ {{.}}</span>{{/.help}}\(place)"),
      ])
    return """
      <details{{#isOpen}} open{{/isOpen}}><summary>\(say("Số phát hiện", "Findings")): {{findingCount}}</summary>
      \(table)</details>
      """
  }

  private static func statementTable(_ say: Say) -> String {
    htmlTable(
      Titles.statements(say), rows: "statements",
      [
        Column(say("Loại", "Kind"), "{{.kind}}", .mark),
        Column(say("Nội dung", "What was said"), "{{#.name}}<b>{{.}}.</b> {{/.name}}{{.said}}\(place)"),
        Column(say("Nói về", "About"), "{{.about}}"),
        Column(say("Nguồn", "Sources"), "{{#sources}}{{^first()}}; {{/first()}}\(item){{/sources}}"),
      ])
  }

  static func documentsSection(_ say: Say) -> String {
    let about = """
      {{.about}}{{#.file}}; \(say("tệp", "file")) <code>{{.}}</code>{{/.file}}\
      {{#.link}}; <a href="{{.}}" rel="noreferrer">{{address}}</a>{{/.link}}\
      {{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}}\(place)
      """
    let table = htmlTable(
      Titles.documents(say), rows: "documents",
      [
        Column(say("Số", "No."), "<span id=\"d{{.number}}\">{{.number}}</span>", .mark),
        Column(say("Tài liệu", "Document"), "{{.name}}"),
        Column(say("Thông tin", "About it"), about),
      ])
    return htmlSection(
      8, Titles.documents(say), htmlPart("hasDocuments", otherwise: Sentences.nothing(say), table))
  }
}
