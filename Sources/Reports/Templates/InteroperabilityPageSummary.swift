/// The first page of the HTML report, and the matrix.
extension InteroperabilityPage {
  static func summarySection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s1">
    <h2 id="s1">1. \(Titles.summary(say))</h2>
    <ul class="tiles">
    {{#tiles}}<li{{#weak}} class="weak"{{/weak}}><b>{{value}}</b> <span>{{caption}}</span></li>
    {{/tiles}}
    </ul>
    <ul class="sentences">
    {{#sentences}}<li>{{sentence}}</li>
    {{/sentences}}
    </ul>
    {{#hasExchanges}}
    <div class="side">
    <div>\(phaseTable(say, caption: say("Theo đường đi", "By route"), rows: "routes"))</div>
    <div>\(phaseTable(say, caption: say("Theo phương thức", "By mechanism"), rows: "mechanisms"))</div>
    </div>
    \(factTable(say))
    {{/hasExchanges}}
    {{#hasIndicators}}
    \(indicatorTable(say))
    {{/hasIndicators}}
    </section>

    """
  }

  private static func phaseTable(_ say: (String, String) -> String, caption: String, rows: String) -> String {
    """
    <table><caption>\(caption)</caption>
    <thead><tr><th scope="col">\(say("Cách trao đổi", "Exchange"))</th>\
    <th scope="col" class="n">\(say("Đang trao đổi", "Running"))</th><th scope="col" class="n">\(say("Tỷ lệ", "Share"))</th>\
    <th scope="col" class="n">\(say("Dự kiến", "Planned"))</th></tr></thead>
    <tbody>
    {{#\(rows)}}<tr><th scope="row">{{rowLabel}}</th><td class="n">{{current}}</td><td class="n">{{currentShare}}</td>\
    <td class="n">{{planned}}</td></tr>
    {{/\(rows)}}
    </tbody></table>
    """
  }

  private static func factTable(_ say: (String, String) -> String) -> String {
    """
    <table><caption>\(say("Mức độ ghi nhận thông tin của các luồng", "What is on record of the exchanges"))</caption>
    <thead><tr><th scope="col" rowspan="2">\(say("Thông tin", "Fact"))</th>\
    <th scope="colgroup" colspan="3" class="c">\(say("Đang trao đổi", "Running"))</th>\
    <th scope="colgroup" colspan="3" class="c">\(say("Dự kiến", "Planned"))</th></tr>
    <tr>\(String(repeating: """
      <th scope="col" class="n">\(say("Đã ghi", "Recorded"))</th><th scope="col" class="n">\(say("Không có", "None"))</th>\
      <th scope="col" class="n">\(say("Chưa rõ", "Not recorded"))</th>
      """, count: 2))</tr></thead>
    <tbody>
    {{#facts}}<tr><th scope="row">{{rowLabel}}</th><td class="n">{{known}}</td><td class="n">{{none}}</td>\
    <td class="n">{{unknown}}</td><td class="n">{{plannedKnown}}</td><td class="n">{{plannedNone}}</td>\
    <td class="n">{{plannedUnknown}}</td></tr>
    {{/facts}}
    </tbody></table>
    """
  }

  private static func indicatorTable(_ say: (String, String) -> String) -> String {
    """
    <table><caption>\(say("Chỉ tiêu về kết nối, chia sẻ", "Measures of connection"))</caption>
    <thead><tr><th scope="col">\(say("Chỉ tiêu", "Indicator"))</th><th scope="col">\(say("Đối tượng đo", "Of"))</th>\
    <th scope="col">\(say("Số liệu gần nhất", "Latest number"))</th><th scope="col">\(say("Mức phải đạt", "Target"))</th></tr></thead>
    <tbody>
    {{#indicators}}<tr><th scope="row">{{rowLabel}}<span class="place">{{.place}}</span></th><td>{{of}}</td>\
    <td>{{#values}}{{^first()}}; {{/first()}}\(item){{/values}}\
    {{#hasNoValue}}<span class="unknown">\(say("chưa có số liệu", "no number yet"))</span>{{/hasNoValue}}</td>\
    <td{{#hasNoTarget}} class="unknown"{{/hasNoTarget}}>{{target}}{{#.targetSource}} <span class="note">\
    (<a href="{{targetLink}}">{{.}}</a>)</span>{{/.targetSource}}</td></tr>
    {{/indicators}}
    </tbody></table>
    """
  }

  /// One value of a fact: its text, where it leads, what is said beside it.
  static let item = """
    <span{{#.place}} title="{{.}}"{{/.place}}>{{#.link}}<a href="{{.}}" rel="noreferrer">{{text}}</a>{{/.link}}\
    {{^.link}}{{.text}}{{/.link}}</span>{{#.note}} <span class="note">{{.}}</span>{{/.note}}
    """

  /// The facts of a cell.
  static func facts(_ name: String) -> String {
    """
    <dl>{{#\(name)}}<div class="{{.kind}}"><dt>{{.label}}</dt>{{#.items}}<dd>\(item)</dd>{{/.items}}</div>{{/\(name)}}</dl>
    """
  }

  /// Links to exchanges.
  static func exchangeLinks(_ name: String) -> String {
    "{{#\(name)}}{{^first()}}, {{/first()}}<a href=\"#l{{.at}}\">{{.label}}</a>{{/\(name)}}"
  }

  static func matrixSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s2">
    <h2 id="s2">2. \(Titles.matrix(say))</h2>
    {{^hasExchanges}}<p>\(noExchange(say))</p>{{/hasExchanges}}
    {{#hasExchanges}}
    <p>\(say(
      "Hàng là cơ quan cung cấp, cột là cơ quan tiếp nhận, theo số thứ tự; ô ghi số luồng. Dấu * là luồng dự kiến. "
        + "Đường chéo là trao đổi trong một cơ quan hoặc giữa các thành viên của một nhóm.",
      "Rows provide, columns receive, by number; a cell counts exchanges. A star marks planned ones. The diagonal holds "
        + "exchanges inside one agency or among the members of one group."))</p>
    {{#matrixNote}}<p>{{.}}</p>{{/matrixNote}}
    <div class="scroll" tabindex="0" role="region" aria-label="\(Titles.matrix(say))">
    <table class="matrix"><caption class="vh">\(Titles.matrix(say))</caption>
    <thead><tr><th scope="col">\(say("Cơ quan cung cấp ↓ · tiếp nhận →", "Provider ↓ · receiver →"))</th>\
    {{#matrixColumns}}<th scope="col" class="c" title="{{head}}"><span aria-hidden="true">{{index}}</span>\
    <span class="vh">{{head}}</span></th>{{/matrixColumns}}<th scope="col" class="n">\(say("Cộng", "Total"))</th></tr></thead>
    <tbody>
    {{#matrixRows}}<tr><th scope="row">{{.index}}. {{.head}}</th>{{#cells}}<td class="c">\
    {{#.first}}<a href="#l{{.}}">{{count}}</a>{{/.first}}{{^.first}}{{.count}}{{/.first}}</td>{{/cells}}\
    <td class="n">{{total}}</td></tr>
    {{/matrixRows}}
    </tbody></table></div>
    <details{{#isOpen}} open{{/isOpen}}><summary><h3>\(say("Danh sách từng cặp", "The pairs"))</h3> <span class="note">({{pairCount}})</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label="\(say("Danh sách từng cặp", "The pairs"))">
    <table><caption class="vh">\(say("Danh sách từng cặp cơ quan", "The pairs of agencies"))</caption>
    <thead><tr><th scope="col">\(say("Cơ quan cung cấp", "Provider"))</th><th scope="col">\(say("Cơ quan tiếp nhận", "Receiver"))</th>\
    <th scope="col" class="n">\(say("Đang trao đổi", "Running"))</th><th scope="col" class="n">\(say("Dự kiến", "Planned"))</th>\
    <th scope="col">\(say("Luồng", "Exchanges"))</th></tr></thead>
    <tbody>
    {{#pairs}}<tr><td>{{provider}}</td><td>{{receiver}}</td><td class="n">{{current}}</td><td class="n">{{planned}}</td>\
    <td class="refs">\(exchangeLinks("exchanges"))</td></tr>
    {{/pairs}}
    </tbody></table></div></details>
    {{/hasExchanges}}
    </section>

    """
  }

  static func noExchange(_ say: (String, String) -> String) -> String {
    say("Mô hình chưa ghi nhận luồng trao đổi dữ liệu nào.", "The model has no exchange of data.")
  }
}
