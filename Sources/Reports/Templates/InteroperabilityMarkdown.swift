import Diagnostics

/// The Markdown of the report, one template for each language.
enum InteroperabilityMarkdown {
  static func template(_ language: Language) -> Template {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  private static let vi = Template(.markdown, text(.vi))
  private static let en = Template(.markdown, text(.en))

  private static func text(_ language: Language) -> String {
    let say = Phrasing(language: language).text
    return head(say) + summary(say) + matrix(say) + exchanges(say) + platforms(say) + standards(say) + plans(say)
      + gaps(say) + documents(say) + foot(say)
  }

  private static func head(_ say: Say) -> String {
    """
    # \(say("Báo cáo liên thông, chia sẻ dữ liệu", "Interoperability and data-sharing report")): {{title}}

    {{#authority}}**{{.}}** · {{/authority}}\(say("Tính đến ngày", "As of")) {{day}} · \
    \(say("khung kiến trúc", "frameworks")): {{#frameworks}}{{^first()}}; {{/first()}}{{text}}{{/frameworks}}\
    {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}} · \
    \(say("mã băm đầu vào", "hash of inputs")) `{{shortHash}}` · kientruc {{version}}


    """
  }

  private static func summary(_ say: Say) -> String {
    """
    ## 1. \(Titles.summary(say))

    | {{#tiles}}{{caption}} | {{/tiles}}
    |{{#tiles}} ---: |{{/tiles}}
    | {{#tiles}}**{{value}}** | {{/tiles}}

    {{#sentences}}
    - {{sentence}}
    {{/sentences}}

    {{#hasExchanges}}
    \(phaseTable(say, say("Theo đường đi", "By route"), rows: "routes"))
    \(phaseTable(say, say("Theo phương thức", "By mechanism"), rows: "mechanisms"))
    \(factTable(say))
    {{/hasExchanges}}
    {{#hasIndicators}}
    \(indicatorTable(say))
    {{/hasIndicators}}

    """
  }

  private static func phaseTable(_ say: Say, _ caption: String, rows: String) -> String {
    markdownTable(
      rows: rows,
      [
        Column(caption, "{{rowLabel}}"), Column(say("Đang trao đổi", "Running"), "{{current}}", .number),
        Column(say("Tỷ lệ", "Share"), "{{currentShare}}", .number),
        Column(say("Dự kiến", "Planned"), "{{planned}}", .number),
      ])
  }

  private static func factTable(_ say: Say) -> String {
    markdownTable(
      rows: "facts",
      [
        Column(say("Thông tin (đang trao đổi + dự kiến)", "Fact (running + planned)"), "{{rowLabel}}"),
        Column(say("Đã ghi", "Recorded"), "{{known}} + {{plannedKnown}}", .number),
        Column(say("Không có", "None"), "{{none}} + {{plannedNone}}", .number),
        Column(say("Chưa rõ", "Not recorded"), "{{unknown}} + {{plannedUnknown}}", .number),
      ])
  }

  private static func indicatorTable(_ say: Say) -> String {
    let nothing = "{{#hasNoValue}}*\(say("chưa có số liệu", "no number yet"))*{{/hasNoValue}}"
    return markdownTable(
      rows: "indicators",
      [
        Column(say("Chỉ tiêu", "Indicator"), "{{rowLabel}}"), Column(say("Đối tượng đo", "Of"), "{{of}}"),
        Column(
          say("Số liệu gần nhất", "Latest number"),
          "{{#values}}{{^first()}}; {{/first()}}\(item){{/values}}\(nothing)"),
        Column(say("Mức phải đạt", "Target"), "{{target}}{{#.targetSource}} ({{.}}){{/.targetSource}}"),
      ])
  }

  private static func matrix(_ say: Say) -> String {
    "## 2. \(Titles.matrix(say))\n\n"
      + markdownPart(
        "hasExchanges", otherwise: Sentences.noExchange(say),
        markdownTable(rows: "pairs", InteroperabilityPage.pairColumns(say, numbers("exchanges"))))
  }

  // MARK: pieces

  /// One value of a fact.
  static let item = "{{.text}}{{#.note}} {{.}}{{/.note}}"

  /// Where something stands in the model.
  static let place = "<sub>{{.place}}</sub>"

  /// The facts of a cell, each on a line.
  static func facts(_ name: String) -> String {
    """
    {{#\(name)}}{{^first()}}<br>{{/first()}}*{{.label}}:* \
    {{#.items}}{{^first()}}; {{/first()}}\(item){{/.items}}{{/\(name)}}
    """
  }

  /// The numbers of exchanges.
  static func numbers(_ name: String) -> String { "{{#\(name)}}{{^first()}}, {{/first()}}{{.label}}{{/\(name)}}" }
}
