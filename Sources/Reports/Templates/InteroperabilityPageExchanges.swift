/// The exchanges of the HTML report, one row each, and the platforms through which they pass.
extension InteroperabilityPage {
  static func exchangesSection(_ say: (String, String) -> String) -> String {
    """
    <section class="wide" aria-labelledby="s3">
    <h2 id="s3">3. \(Titles.exchanges(say))</h2>
    {{^hasExchanges}}<p>\(noExchange(say))</p>{{/hasExchanges}}
    {{#hasExchanges}}
    <p>\(say(
      "Xếp theo cơ quan cung cấp. “Chưa rõ” là mô hình không ghi; “không” là mô hình ghi rằng không có.",
      "By providing agency. “Not recorded” is what the model leaves out; “none” is what it says there is none of."))\
    {{#ended}} \(say("Đã kết thúc, không kể ở đây:", "Ended, and left out:")) {{.}}.{{/ended}}</p>
    \(filterBar(say))
    {{#providers}}
    <details data-group{{#isOpen}} open{{/isOpen}}><summary><h3>{{agency}}</h3> <span class="note">({{.count}})</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label="{{agency}}">
    <table class="flows"><caption class="vh">\(say("Luồng do cơ quan này cung cấp:", "Exchanges provided by")) {{agency}}</caption>
    <thead><tr><th scope="col" class="no">\(say("Số", "No."))</th><th scope="col" class="w-path">\(say("Luồng, đường đi", "Exchange, route"))</th>\
    <th scope="col" class="w-data">\(say("Dữ liệu", "Data"))</th><th scope="col" class="w-how">\(say("Cách trao đổi", "How"))</th>\
    <th scope="col" class="w-basis">\(say("Căn cứ", "Basis"))</th><th scope="col">\(say("Tình trạng, nguồn", "Status, sources"))</th></tr></thead>
    <tbody>
    {{#rows}}\(row)
    {{/rows}}
    </tbody></table></div></details>
    {{/providers}}
    {{/hasExchanges}}
    </section>

    """
  }

  private static let row = """
    <tr id="l{{number}}" data-row class="{{.phase}}" data-agency="{{.agencies}}" data-mechanism="{{.mechanism}}" \
    data-platform="{{.platforms}}" data-phase="{{.phases}}"><th scope="row">{{.mark}}{{.number}}</th>\
    <td><span class="name">{{.name}}</span>\(facts(".path"))</td><td>\(facts(".dataFacts"))</td><td>\(facts(".how"))</td>\
    <td>\(facts(".basis"))</td><td>\(facts(".state"))<span class="place">{{.place}}</span></td></tr>
    """

  private static func filterBar(_ say: (String, String) -> String) -> String {
    let all = say("tất cả", "all")
    func choice(_ label: String, _ name: String, _ list: String) -> String {
      """
      <label>\(label)<select name="\(name)"><option value="">\(all)</option>\
      {{#filters.\(list)}}<option value="{{.key}}">{{.caption}}</option>{{/filters.\(list)}}</select></label>
      """
    }
    return """
      <form id="filters" class="filters" role="search" hidden>
      <label>\(say("Tìm trong các luồng (không cần dấu)", "Search the exchanges"))<input type="search" name="q" autocomplete="off"></label>
      \(choice(say("Cơ quan", "Agency"), "agency", "agencies"))
      \(choice(say("Phương thức", "Mechanism"), "mechanism", "mechanisms"))
      \(choice(say("Nền tảng, đường đi", "Platform, route"), "platform", "platforms"))
      \(choice(say("Tình trạng", "Status"), "phase", "phases"))
      <button type="reset">\(say("Bỏ lọc", "Clear"))</button>
      <span>\(say("Đang hiện", "Shown")): <output aria-live="polite"></output></span>
      </form>
      """
  }

  static func platformsSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s4">
    <h2 id="s4">4. \(Titles.platforms(say))</h2>
    {{^hasPlatforms}}<p>\(say("Mô hình chưa ghi nhận nền tảng tích hợp nào.", "The model has no integration platform."))</p>{{/hasPlatforms}}
    {{#platforms}}
    <article class="card"><h3>{{.name}}</h3>
    <p>\(say("Đang đi qua", "Passing through")): <b>{{currentCount}}</b> \(say("luồng", "exchanges"))\
    {{#hasCurrent}} (\(exchangeLinks("current"))){{/hasCurrent}}; \(say("dự kiến", "planned")): <b>{{plannedCount}}</b>\
    {{#hasPlanned}} (\(exchangeLinks("planned"))){{/hasPlanned}}.</p>
    \(facts("facts"))
    <span class="place">{{.place}}</span></article>
    {{/platforms}}
    </section>

    """
  }
}
