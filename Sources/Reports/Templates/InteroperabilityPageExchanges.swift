/// The exchanges of the HTML report, one row each, and the platforms through which they pass.
extension InteroperabilityPage {
  static func exchangesSection(_ say: Say) -> String {
    let content = """
      <p>\(say("Xếp theo cơ quan cung cấp.", "By providing agency.")) \(Sentences.unknownAndNone(say))\
      {{#ended}} \(Sentences.ended(say)) {{.}}.{{/ended}}</p>
      \(filterBar(say))
      {{#providers}}
      <details data-group{{#isOpen}} open{{/isOpen}}><summary><h3>{{agency}}</h3> \
      <span class="note">({{.count}})</span></summary>
      <div class="scroll" tabindex="0" role="region" aria-label="{{agency}}">
      <table class="flows"><caption class="vh">\(say("Luồng do cơ quan này cung cấp:", "Exchanges provided by")) \
      {{agency}}</caption>
      <thead><tr>\(heads(say))</tr></thead>
      <tbody>
      {{#rows}}\(row)
      {{/rows}}
      </tbody></table></div></details>
      {{/providers}}
      """
    return htmlSection(
      3, Titles.exchanges(say), isWide: true,
      htmlPart("hasExchanges", otherwise: Sentences.noExchange(say), content))
  }

  private static func heads(_ say: Say) -> String {
    zip(InteroperabilityMarkdown.exchangeHeads(say), ["no", "w-path", "w-data", "w-how", "w-basis", "w-state"])
      .map { "<th scope=\"col\" class=\"\($1)\">\($0)</th>" }.joined()
  }

  private static let row = """
    <tr id="l{{number}}" data-row class="{{.phase}}" data-agency="{{.agencies}}" data-mechanism="{{.mechanism}}" \
    data-platform="{{.platforms}}" data-phase="{{.phases}}"><th scope="row" class="k">{{.mark}}{{.number}}</th>\
    <td><span class="name">{{.name}}</span>\(facts(".path"))</td><td>\(facts(".dataFacts"))</td>\
    <td>\(facts(".how"))</td><td>\(facts(".basis"))</td><td>\(facts(".state"))\(place)</td></tr>
    """

  private static func filterBar(_ say: Say) -> String {
    let all = say("tất cả", "all")
    func choice(_ label: String, _ name: String, _ list: String) -> String {
      """
      <label>\(label)<select name="\(name)"><option value="">\(all)</option>\
      {{#filters.\(list)}}<option value="{{.key}}">{{.caption}}</option>{{/filters.\(list)}}</select></label>
      """
    }
    return """
      <form id="filters" class="filters" role="search" hidden>
      <label>\(say("Tìm (không cần dấu)", "Search"))<input type="search" name="q" autocomplete="off"></label>
      \(choice(say("Cơ quan", "Agency"), "agency", "agencies"))
      \(choice(say("Phương thức", "Mechanism"), "mechanism", "mechanisms"))
      \(choice(say("Nền tảng, đường đi", "Platform, route"), "platform", "platforms"))
      \(choice(say("Tình trạng", "Status"), "phase", "phases"))
      <button type="reset">\(say("Bỏ lọc", "Clear"))</button>
      <span>\(say("Đang hiện", "Shown")): <output aria-live="polite"></output></span>
      </form>
      """
  }

  static func platformsSection(_ say: Say) -> String {
    let card = """
      {{#platforms}}
      <article class="card"><h3>{{.name}}</h3>
      <p>\(say("Đang đi qua", "Passing through")): <b>{{currentCount}}</b> \(say("luồng", "exchanges"))\
      {{#hasCurrent}} (\(exchangeLinks("current"))){{/hasCurrent}}; \(say("dự kiến", "planned")): \
      <b>{{plannedCount}}</b>\
      {{#hasPlanned}} (\(exchangeLinks("planned"))){{/hasPlanned}}.</p>
      \(facts("facts"))
      \(place)</article>
      {{/platforms}}
      """
    return htmlSection(
      4, Titles.platforms(say), htmlPart("hasPlatforms", otherwise: Sentences.noPlatform(say), card))
  }
}
