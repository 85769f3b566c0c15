/// The clauses one by one: in a page each is a list that folds, under a bar of filters.
extension ConformanceLayout {
  static func clauses(_ markup: Markup) -> String {
    let say = markup.say
    let bar = markup.filterBar([
      FilterChoice(label: say("Kết luận", "Verdict"), attribute: "verdict", values: "verdicts"),
      FilterChoice(label: say("Mức độ", "Severity"), attribute: "severity", values: "severities"),
      FilterChoice(label: say("Căn cứ", "Basis"), attribute: "basis", values: "bases"),
      FilterChoice(label: say("Cơ quan", "Agency"), attribute: "agency", values: "agencies"),
    ])
    let why = markup.paragraph(
      say(
        "Xếp theo các phần của khung. Với đối tượng không đạt có những giá trị quyết định và vị trí của chúng trong mô hình; "
          + "với đối tượng chưa kết luận được có những trường cần ghi.",
        "By the parts of the framework. What is not met has the values that decide, and their places in the model; what is "
          + "left open has the fields to be recorded."))
    return markup.part(
      "hasClauses", otherwise: Sentences.nothing(say),
      why + bar + (markup.form == .html ? pages(markup) : texts(markup)))
  }

  private static func pages(_ markup: Markup) -> String {
    let say = markup.say
    let unverified = "{{#.isUnverified}} <span class=\"doubt\">\(note(say))</span>{{/.isUnverified}}"
    return """
      {{#parts}}
      <h3>{{.title}}{{#.pack}} <span class="note">({{.}})</span>{{/.pack}}</h3>
      {{#clauses}}
      <details id="l{{.number}}" class="{{.verdict}}" data-group{{#.isOpen}} open{{/.isOpen}}><summary><b>{{.code}}</b> {{.demand}} \
      <span class="verdict {{.verdict}}">{{.verdictTitle}}</span> <span class="note">({{.counted}})</span>\
      \(unverified)</summary>
      \(markup.facts(".facts"))
      <div class="inline">\(markup.facts(".more"))</div>
      \(table(markup, rows: "rows"))</details>
      {{/clauses}}
      {{/parts}}
      """
  }

  private static func texts(_ markup: Markup) -> String {
    let unverified = "{{#.isUnverified}} *(\(note(markup.say)))*{{/.isUnverified}}"
    return """
      {{#parts}}
      ### {{.title}}{{#.pack}} ({{.}}){{/.pack}}

      {{#clauses}}
      #### {{.code}}. {{.demand}}: {{.verdictTitle}}\(unverified)

      \(markup.facts(".facts"))<br>\(markup.facts(".more"))

      {{#.hasFewRows}}
      \(table(markup, rows: "fewRows"))
      {{/.hasFewRows}}
      {{/clauses}}
      {{/parts}}

      """
  }

  private static func note(_ say: Say) -> String { say("căn cứ chưa đối chiếu", "basis not verified") }

  private static func table(_ markup: Markup, rows: String) -> String {
    let say = markup.say
    let reason =
      markup.form == .html
      ? "{{#.message}}<p>{{.}}</p>{{/.message}}\(markup.facts(".facts"))"
      : "{{#.message}}{{.}}<br>{{/.message}}\(markup.facts(".facts"))"
    let name =
      markup.form == .html
      ? "{{#.summary}}<span class=\"soft\">{{.}}</span>{{/.summary}}"
        + "{{#.subjects}}\(markup.name("{{.name}}\(markup.place)")){{/.subjects}}"
      : "{{.summary}}{{#.subjects}}{{^first()}}<br>{{/first()}}{{.name}} \(markup.place){{/.subjects}}"
    return markup.table(
      say("Các đối tượng được xét theo", "Judged by") + " {{.code}}", rows: rows,
      rowAttributes: """
         data-row data-verdict="{{.verdict}}" data-severity="{{.severity}}" data-basis="{{.basis}}" \
        data-agency="{{.agency}}"
        """,
      [
        Column(say("Kết luận", "Verdict"), markup.toned("verdictTitle", "verdict", by: "verdict"), .mark),
        Column(say("Đối tượng", "Subject"), name),
        Column(say("Vì sao", "Why"), reason),
      ])
  }
}
