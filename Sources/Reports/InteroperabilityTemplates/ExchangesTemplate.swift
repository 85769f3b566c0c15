/// The exchanges, one row each, and the platforms through which they pass.
extension InteroperabilityLayout {
  static func exchanges(_ markup: Markup) -> String {
    let content = markup.form == .html ? exchangePages(markup) : exchangeTexts(markup)
    return markup.part("hasExchanges", otherwise: Sentences.noExchange(markup.say), content)
  }

  private static func exchangeHeads(_ say: Say) -> [String] {
    [
      say("Số", "No."), say("Luồng, đường đi", "Exchange, route"), say("Dữ liệu", "Data"),
      say("Cách trao đổi", "How"), say("Căn cứ", "Basis"), say("Tình trạng, nguồn", "Status, sources"),
    ]
  }

  private static func exchangePages(_ markup: Markup) -> String {
    let say = markup.say
    let heads = zip(exchangeHeads(say), ["no", "w-path", "w-data", "w-how", "w-basis", "w-state"])
      .map { "<th scope=\"col\" class=\"\($1)\">\($0)</th>" }.joined()
    let bar = markup.filterBar([
      FilterChoice(label: say("Cơ quan", "Agency"), attribute: "agency", values: "agencies"),
      FilterChoice(label: say("Phương thức", "Mechanism"), attribute: "mechanism", values: "mechanisms"),
      FilterChoice(label: say("Nền tảng, đường đi", "Platform, route"), attribute: "platform", values: "platforms"),
      FilterChoice(label: say("Tình trạng", "Status"), attribute: "phase", values: "phases"),
    ])
    return """
      <p>\(say("Xếp theo cơ quan cung cấp.", "By providing agency.")) \(Sentences.unknownAndNone(say))\
      {{#ended}} \(Sentences.ended(say)) {{.}}.{{/ended}}</p>
      \(bar){{#providers}}
      <details data-group{{#isOpen}} open{{/isOpen}}><summary><h3>{{agency}}</h3> \
      <span class="note">({{.count}})</span></summary>
      <div class="scroll" tabindex="0" role="region" aria-label="{{agency}}">
      <table class="flows"><caption class="vh">\(say("Luồng do cơ quan này cung cấp:", "Exchanges provided by")) \
      {{agency}}</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      {{#rows}}\(row(markup))
      {{/rows}}
      </tbody></table></div></details>
      {{/providers}}
      """
  }

  private static func row(_ markup: Markup) -> String {
    """
    <tr id="l{{number}}" data-row class="{{.phase}}" data-agency="{{.agencies}}" data-mechanism="{{.mechanism}}" \
    data-platform="{{.platforms}}" data-phase="{{.phases}}"><th scope="row" class="k">{{.mark}}{{.number}}</th>\
    <td>\(markup.name("{{.name}}"))\(markup.facts(".path"))</td><td>\(markup.facts(".dataFacts"))</td>\
    <td>\(markup.facts(".how"))</td><td>\(markup.facts(".basis"))</td>\
    <td>\(markup.facts(".state"))\(markup.place)</td></tr>
    """
  }

  private static func exchangeTexts(_ markup: Markup) -> String {
    let cells = [
      "{{.mark}}{{.number}}", markup.name("{{.name}}") + "<br>\(markup.facts(".path"))", markup.facts(".dataFacts"),
      markup.facts(".how"), markup.facts(".basis"), "\(markup.facts(".state"))<br>\(markup.place)",
    ]
    let table = markup.table("", rows: "rows", zip(exchangeHeads(markup.say), cells).map { Column($0, $1) })
    return """
      {{#ended}}
      \(Sentences.ended(markup.say)) {{.}}.

      {{/ended}}
      {{#providers}}
      ### {{agency}} ({{.count}})

      \(table)
      {{/providers}}
      """
  }

  static func platforms(_ markup: Markup) -> String {
    let say = markup.say
    let counts = """
      \(say("Đang đi qua", "Passing through")): \(markup.strong("{{currentCount}}")) \(say("luồng", "exchanges"))\
      {{#hasCurrent}} (\(markup.references("current"))){{/hasCurrent}}; \(say("dự kiến", "planned")): \
      \(markup.strong("{{plannedCount}}"))\
      {{#hasPlanned}} (\(markup.references("planned"))){{/hasPlanned}}.
      """
    let card =
      switch markup.form {
      case .html:
        """
        <article class="card"><h3>{{.name}}</h3>
        <p>\(counts)</p>
        \(markup.facts("facts"))
        \(markup.place)</article>
        """
      case .markdown: "### {{.name}}\n\n\(counts)<br>\n\(markup.facts("facts"))<br>\(markup.place)\n"
      }
    return markup.part(
      "hasPlatforms", otherwise: Sentences.noPlatform(say), "{{#platforms}}\n\(card)\n{{/platforms}}")
  }
}
