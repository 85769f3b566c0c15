/// The later sections of the Markdown report.
extension InteroperabilityMarkdown {
  /// The heads of the columns of an exchange, in both forms of the report.
  static func exchangeHeads(_ say: Say) -> [String] {
    [
      say("Số", "No."), say("Luồng, đường đi", "Exchange, route"), say("Dữ liệu", "Data"),
      say("Cách trao đổi", "How"), say("Căn cứ", "Basis"), say("Tình trạng, nguồn", "Status, sources"),
    ]
  }

  static func exchanges(_ say: Say) -> String {
    let cells = [
      "{{.mark}}{{.number}}", "**{{.name}}**<br>\(facts(".path"))", facts(".dataFacts"), facts(".how"),
      facts(".basis"), "\(facts(".state"))<br>\(place)",
    ]
    let table = markdownTable(rows: "rows", zip(exchangeHeads(say), cells).map { Column($0, $1) })
    let content = """
      {{#ended}}
      \(Sentences.ended(say)) {{.}}.

      {{/ended}}
      {{#providers}}
      ### {{agency}} ({{.count}})

      \(table)
      {{/providers}}
      """
    return "## 3. \(Titles.exchanges(say))\n\n"
      + markdownPart("hasExchanges", otherwise: Sentences.noExchange(say), content)
  }

  static func platforms(_ say: Say) -> String {
    let content = """
      {{#platforms}}
      ### {{.name}}

      \(say("Đang đi qua", "Passing through")): **{{currentCount}}** \(say("luồng", "exchanges"))\
      {{#hasCurrent}} (\(numbers("current"))){{/hasCurrent}}; \(say("dự kiến", "planned")): **{{plannedCount}}**\
      {{#hasPlanned}} (\(numbers("planned"))){{/hasPlanned}}.<br>
      \(facts("facts"))<br>\(place)

      {{/platforms}}
      """
    return "## 4. \(Titles.platforms(say))\n\n"
      + markdownPart("hasPlatforms", otherwise: Sentences.noPlatform(say), content)
  }

  static func standards(_ say: Say) -> String {
    let replaced = "{{#.replacedBy}}; \(say("được thay bằng", "replaced by")) {{.}}{{/.replacedBy}}"
    let table = markdownTable(
      rows: "standards",
      [
        Column(say("Tiêu chuẩn", "Standard"), "{{.name}}"),
        Column(say("Hiệu lực áp dụng", "Status in the list"), "{{.status}}\(replaced)"),
        Column(say("Giao diện", "Interfaces"), "{{#interfaces}}{{^first()}}; {{/first()}}\(item){{/interfaces}}"),
        Column(say("Luồng", "Exchanges"), numbers("exchanges")),
      ])
    return "## 5. \(Titles.standards(say))\n\n"
      + markdownPart("hasStandards", otherwise: Sentences.noStandard(say), table)
  }

  static func plans(_ say: Say) -> String {
    let initiatives = """
      {{#initiatives}}{{^first()}}; {{/first()}}\(item){{/initiatives}}\
      {{^initiatives}}*\(Sentences.unknown(say))*{{/initiatives}}
      """
    let table = markdownTable(
      rows: "plans",
      [
        Column(say("Số", "No."), "{{.label}}"), Column(say("Luồng", "Exchange"), "{{.name}}<br>{{.ends}}"),
        Column(say("Bắt đầu", "Begins"), known("begins", say)),
        Column(say("Dự án, nhiệm vụ", "Initiatives"), initiatives),
        Column(
          say("Còn chờ hệ thống", "Waits for"),
          "{{#.missing}}{{.}}{{/.missing}}{{^.missing}}\(Sentences.none(say)){{/.missing}}"),
      ])
    return "## 6. \(Titles.plans(say))\n\n" + markdownPart("hasPlans", otherwise: Sentences.noPlan(say), table)
  }

  static func documents(_ say: Say) -> String {
    let about = """
      {{.about}}{{#.file}}; \(say("tệp", "file")) {{.}}{{/.file}}\
      {{#.link}}; [\(say("toàn văn", "text"))]({{{.}}}){{/.link}}{{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}}
      """
    let table = markdownTable(
      rows: "documents",
      [
        Column(say("Số", "No."), "{{.number}}", .number), Column(say("Tài liệu", "Document"), "{{.name}}"),
        Column(say("Thông tin", "About it"), about),
      ])
    return "## 8. \(Titles.documents(say))\n\n"
      + markdownPart("hasDocuments", otherwise: Sentences.nothing(say), table)
  }

  static func foot(_ say: Say) -> String {
    """
    ---

    \(say("Kiến trúc", "Architecture")) {{architecture}}: \(say("số tệp", "files")) {{fileCount}}, \
    \(say("số thực thể", "entities")) {{entityCount}}. \
    \(say("Mã băm SHA-256 của toàn bộ đầu vào", "SHA-256 of all inputs")): `{{inputHash}}`. \
    \(Sentences.unknownAndNone(say))

    """
  }

  /// A text where there is one, else that it is not recorded.
  static func known(_ name: String, _ say: Say) -> String {
    "{{#.\(name)}}{{.}}{{/.\(name)}}{{^.\(name)}}*\(Sentences.unknown(say))*{{/.\(name)}}"
  }
}
