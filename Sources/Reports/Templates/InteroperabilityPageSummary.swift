/// The first page of the HTML report, and the matrix.
extension InteroperabilityPage {
  static func summarySection(_ say: Say) -> String {
    htmlSection(
      1, Titles.summary(say),
      """
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
      <div>\(phaseTable(say, say("Theo đường đi", "By route"), rows: "routes"))</div>
      <div>\(phaseTable(say, say("Theo phương thức", "By mechanism"), rows: "mechanisms"))</div>
      </div>
      \(factTable(say))
      {{/hasExchanges}}
      {{#hasIndicators}}
      \(indicatorTable(say))
      {{/hasIndicators}}
      """)
  }

  private static func phaseTable(_ say: Say, _ caption: String, rows: String) -> String {
    htmlTable(
      caption, isShown: true, rows: rows,
      [
        Column(say("Cách trao đổi", "Exchange"), "{{rowLabel}}", .rowHead),
        Column(say("Đang trao đổi", "Running"), "{{current}}", .number),
        Column(say("Tỷ lệ", "Share"), "{{currentShare}}", .number),
        Column(say("Dự kiến", "Planned"), "{{planned}}", .number),
      ])
  }

  /// Two heads over one another, which `htmlTable` does not make.
  private static func factTable(_ say: Say) -> String {
    let caption = say("Mức độ ghi nhận thông tin của các luồng", "What is on record of the exchanges")
    let states = [say("Đã ghi", "Recorded"), say("Không có", "None"), say("Chưa rõ", "Not recorded")]
    let heads = (states + states).map { "<th scope=\"col\" class=\"n\">\($0)</th>" }.joined()
    let counts = ["known", "none", "unknown", "plannedKnown", "plannedNone", "plannedUnknown"]
    let cells = counts.map { "<td class=\"n\">{{\($0)}}</td>" }.joined()
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table><caption>\(caption)</caption>
      <thead><tr><th scope="col" rowspan="2">\(say("Thông tin", "Fact"))</th>\
      <th scope="colgroup" colspan="3" class="c">\(say("Đang trao đổi", "Running"))</th>\
      <th scope="colgroup" colspan="3" class="c">\(say("Dự kiến", "Planned"))</th></tr>
      <tr>\(heads)</tr></thead>
      <tbody>
      {{#facts}}<tr><th scope="row">{{rowLabel}}</th>\(cells)</tr>
      {{/facts}}
      </tbody></table></div>
      """
  }

  private static func indicatorTable(_ say: Say) -> String {
    let nothing = say("chưa có số liệu", "no number yet")
    return htmlTable(
      say("Chỉ tiêu về kết nối, chia sẻ", "Measures of connection"), isShown: true, rows: "indicators",
      [
        Column(say("Chỉ tiêu", "Indicator"), "{{rowLabel}}\(place)", .rowHead),
        Column(say("Đối tượng đo", "Of"), "{{of}}"),
        Column(
          say("Số liệu gần nhất", "Latest number"),
          "{{#values}}{{^first()}}; {{/first()}}\(item){{/values}}{{#hasNoValue}}\(soft(nothing)){{/hasNoValue}}"),
        Column(
          say("Mức phải đạt", "Target"),
          """
          <span{{#hasNoTarget}} class="unknown"{{/hasNoTarget}}>{{target}}</span>\
          {{#.targetSource}} <span class="note">(<a href="{{targetLink}}">{{.}}</a>)</span>{{/.targetSource}}
          """),
      ])
  }

  static func matrixSection(_ say: Say) -> String {
    htmlSection(
      2, Titles.matrix(say),
      htmlPart("hasExchanges", otherwise: Sentences.noExchange(say), matrixTable(say) + pairTable(say)))
  }

  private static func matrixTable(_ say: Say) -> String {
    let explanation = say(
      "Hàng là cơ quan cung cấp, cột là cơ quan tiếp nhận, theo số thứ tự; ô ghi số luồng. Dấu * là luồng dự kiến. "
        + "Đường chéo là trao đổi trong một cơ quan hoặc giữa các thành viên của một nhóm.",
      "Rows provide, columns receive, by number; a cell counts exchanges. A star marks planned ones. The diagonal "
        + "holds exchanges inside one agency or among the members of one group.")
    return """
      <p>\(explanation)</p>
      {{#matrixNote}}<p>{{.}}</p>{{/matrixNote}}
      <div class="scroll" tabindex="0" role="region" aria-label="\(Titles.matrix(say))">
      <table class="matrix{{#isMatrixWide}} small{{/isMatrixWide}}"><caption class="vh">\(Titles.matrix(say))</caption>
      <thead><tr><th scope="col">\(say("Cơ quan cung cấp ↓ · tiếp nhận →", "Provider ↓ · receiver →"))</th>\
      {{#matrixColumns}}<th scope="col" class="c" title="{{head}}"><span aria-hidden="true">{{index}}</span>\
      <span class="vh">{{head}}</span></th>{{/matrixColumns}}\
      <th scope="col" class="n">\(say("Cộng", "Total"))</th></tr>\
      </thead>
      <tbody>
      {{#matrixRows}}<tr><th scope="row">{{.index}}. {{.head}}</th>{{#cells}}<td class="c">\
      {{#.first}}<a href="#l{{.}}">{{count}}</a>{{/.first}}{{^.first}}{{.count}}{{/.first}}</td>{{/cells}}\
      <td class="n">{{total}}</td></tr>
      {{/matrixRows}}
      </tbody></table></div>

      """
  }

  private static func pairTable(_ say: Say) -> String {
    let title = say("Danh sách từng cặp", "The pairs")
    return """
      <details{{#isOpen}} open{{/isOpen}}><summary><h3>\(title)</h3> <span class="note">({{pairCount}})</span></summary>
      \(htmlTable(title, rows: "pairs", pairColumns(say, exchangeLinks("exchanges"))))</details>
      """
  }

  /// The columns of the pairs of agencies, in both forms of the report.
  static func pairColumns(_ say: Say, _ exchanges: String) -> [Column] {
    [
      Column(say("Cơ quan cung cấp", "Provider"), "{{provider}}"),
      Column(say("Cơ quan tiếp nhận", "Receiver"), "{{receiver}}"),
      Column(say("Đang trao đổi", "Running"), "{{current}}", .number),
      Column(say("Dự kiến", "Planned"), "{{planned}}", .number),
      Column(say("Luồng", "Exchanges"), exchanges, .references),
    ]
  }
}
