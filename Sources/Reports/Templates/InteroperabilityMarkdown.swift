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

  private static func head(_ say: (String, String) -> String) -> String {
    """
    # \(say("Báo cáo liên thông, chia sẻ dữ liệu", "Interoperability and data-sharing report")): {{title}}

    {{#authority}}**{{.}}** · {{/authority}}\(say("Tính đến ngày", "As of")) {{day}} · \(say("khung kiến trúc", "frameworks")): \
    {{#frameworks}}{{^first()}}; {{/first()}}{{text}}{{/frameworks}}{{#hasNoFramework}}\(say("không", "none")){{/hasNoFramework}} \
    · \(say("mã băm đầu vào", "hash of inputs")) `{{shortHash}}` · kientruc {{version}}


    """
  }

  private static func summary(_ say: (String, String) -> String) -> String {
    """
    ## 1. \(Titles.summary(say))

    | {{#tiles}}{{caption}} | {{/tiles}}
    |{{#tiles}} ---: |{{/tiles}}
    | {{#tiles}}**{{value}}** | {{/tiles}}

    {{#sentences}}
    - {{sentence}}
    {{/sentences}}

    {{#hasExchanges}}
    | \(say("Theo đường đi", "By route")) | \(say("Đang trao đổi", "Running")) | \(say("Tỷ lệ", "Share")) | \(say("Dự kiến", "Planned")) |
    | --- | ---: | ---: | ---: |
    {{#routes}}
    | {{rowLabel}} | {{current}} | {{currentShare}} | {{planned}} |
    {{/routes}}

    | \(say("Theo phương thức", "By mechanism")) | \(say("Đang trao đổi", "Running")) | \(say("Tỷ lệ", "Share")) | \(say("Dự kiến", "Planned")) |
    | --- | ---: | ---: | ---: |
    {{#mechanisms}}
    | {{rowLabel}} | {{current}} | {{currentShare}} | {{planned}} |
    {{/mechanisms}}

    | \(say("Thông tin (đang trao đổi + dự kiến)", "Fact (running + planned)")) | \(say("Đã ghi", "Recorded")) | \(say("Không có", "None")) | \(say("Chưa rõ", "Not recorded")) |
    | --- | ---: | ---: | ---: |
    {{#facts}}
    | {{rowLabel}} | {{known}} + {{plannedKnown}} | {{none}} + {{plannedNone}} | {{unknown}} + {{plannedUnknown}} |
    {{/facts}}

    {{/hasExchanges}}
    {{#hasIndicators}}
    | \(say("Chỉ tiêu", "Indicator")) | \(say("Đối tượng đo", "Of")) | \(say("Số liệu gần nhất", "Latest number")) | \(say("Mức phải đạt", "Target")) |
    | --- | --- | --- | --- |
    {{#indicators}}
    | {{rowLabel}} | {{of}} | {{#values}}{{^first()}}; {{/first()}}\(item){{/values}}{{#hasNoValue}}*\(say("chưa có số liệu", "no number yet"))*{{/hasNoValue}} | {{target}}{{#.targetSource}} ({{.}}){{/.targetSource}} |
    {{/indicators}}

    {{/hasIndicators}}

    """
  }

  /// One value of a fact.
  static let item = "{{.text}}{{#.note}} {{.}}{{/.note}}"

  /// The facts of a cell, each on a line.
  static func facts(_ name: String) -> String {
    "{{#\(name)}}{{^first()}}<br>{{/first()}}*{{.label}}:* {{#.items}}{{^first()}}; {{/first()}}\(item){{/.items}}{{/\(name)}}"
  }

  /// The numbers of exchanges.
  static func numbers(_ name: String) -> String { "{{#\(name)}}{{^first()}}, {{/first()}}{{.label}}{{/\(name)}}" }

  private static func matrix(_ say: (String, String) -> String) -> String {
    """
    ## 2. \(Titles.matrix(say))

    {{^hasExchanges}}
    \(InteroperabilityPage.noExchange(say))

    {{/hasExchanges}}
    {{#hasExchanges}}
    | \(say("Cơ quan cung cấp", "Provider")) | \(say("Cơ quan tiếp nhận", "Receiver")) | \(say("Đang trao đổi", "Running")) | \(say("Dự kiến", "Planned")) | \(say("Luồng", "Exchanges")) |
    | --- | --- | ---: | ---: | --- |
    {{#pairs}}
    | {{provider}} | {{receiver}} | {{current}} | {{planned}} | \(numbers("exchanges")) |
    {{/pairs}}

    {{/hasExchanges}}

    """
  }

  private static func exchanges(_ say: (String, String) -> String) -> String {
    """
    ## 3. \(Titles.exchanges(say))

    {{^hasExchanges}}
    \(InteroperabilityPage.noExchange(say))

    {{/hasExchanges}}
    {{#ended}}
    \(say("Đã kết thúc, không kể ở đây:", "Ended, and left out:")) {{.}}.

    {{/ended}}
    {{#providers}}
    ### {{agency}} ({{.count}})

    | \(say("Số", "No.")) | \(say("Luồng, đường đi", "Exchange, route")) | \(say("Dữ liệu", "Data")) | \(say("Cách trao đổi", "How")) | \(say("Căn cứ", "Basis")) | \(say("Tình trạng, nguồn", "Status, sources")) |
    | --- | --- | --- | --- | --- | --- |
    {{#rows}}
    | {{.mark}}{{.number}} | **{{.name}}**<br>\(facts(".path")) | \(facts(".dataFacts")) | \(facts(".how")) | \(facts(".basis")) | \(facts(".state"))<br><sub>{{.place}}</sub> |
    {{/rows}}

    {{/providers}}

    """
  }

  private static func platforms(_ say: (String, String) -> String) -> String {
    """
    ## 4. \(Titles.platforms(say))

    {{^hasPlatforms}}
    \(say("Mô hình chưa ghi nhận nền tảng tích hợp nào.", "The model has no integration platform."))

    {{/hasPlatforms}}
    {{#platforms}}
    ### {{.name}}

    \(say("Đang đi qua", "Passing through")): **{{currentCount}}** \(say("luồng", "exchanges")){{#hasCurrent}} (\(numbers("current"))){{/hasCurrent}}; \(say("dự kiến", "planned")): **{{plannedCount}}**{{#hasPlanned}} (\(numbers("planned"))){{/hasPlanned}}.<br>
    \(facts("facts"))<br><sub>{{.place}}</sub>

    {{/platforms}}

    """
  }
}
