/// Which agency exchanges with which: the matrix in HTML, the pairs in both forms.
extension InteroperabilityLayout {
  static func matrix(_ markup: Markup) -> String {
    let say = markup.say
    let pairs = pairTable(markup)
    switch markup.form {
    case .html:
      return markup.part("hasExchanges", otherwise: Sentences.noExchange(say), matrixTable(markup) + folded(pairs, say))
    case .markdown: return markup.part("hasExchanges", otherwise: Sentences.noExchange(say), pairs)
    }
  }

  private static func matrixTable(_ markup: Markup) -> String {
    let say = markup.say
    let explanation = say(
      "Hàng là cơ quan cung cấp, cột là cơ quan tiếp nhận, theo số thứ tự; ô ghi số luồng. Dấu * là luồng dự kiến. "
        + "Đường chéo là trao đổi trong một cơ quan hoặc giữa các thành viên của một nhóm.",
      "Rows provide, columns receive, by number; a cell counts exchanges. A star marks planned ones. The diagonal "
        + "holds exchanges inside one agency or among the members of one group.")
    let table = markup.tableInRegion(
      Titles.matrix(say), style: "matrix{{#isMatrixWide}} small{{/isMatrixWide}}",
      heads: """
        <th scope="col">\(say("Cơ quan cung cấp ↓ · tiếp nhận →", "Provider ↓ · receiver →"))</th>\
        {{#matrixColumns}}<th scope="col" class="c" title="{{head}}"><span aria-hidden="true">{{index}}</span>\
        <span class="vh">{{head}}</span></th>{{/matrixColumns}}\
        <th scope="col" class="n">\(say("Cộng", "Total"))</th>
        """
    ) {
      """
      {{#matrixRows}}<tr><th scope="row">{{.index}}. {{.head}}</th>{{#cells}}<td class="c">\
      {{#.first}}<a href="#l{{.}}">{{count}}</a>{{/.first}}{{^.first}}{{.count}}{{/.first}}</td>{{/cells}}\
      <td class="n">{{total}}</td></tr>
      {{/matrixRows}}
      """
    }
    return "<p>\(explanation)</p>\n{{#matrixNote}}<p>{{.}}</p>{{/matrixNote}}\n\(table)\n"
  }

  private static func folded(_ table: String, _ say: Say) -> String {
    """
    <details{{#isOpen}} open{{/isOpen}}><summary><h3>\(say("Danh sách từng cặp", "The pairs"))</h3> \
    <span class="note">({{pairCount}})</span></summary>
    \(table)</details>
    """
  }

  private static func pairTable(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      say("Danh sách từng cặp", "The pairs"), rows: "pairs",
      [
        Column(say("Cơ quan cung cấp", "Provider"), "{{provider}}"),
        Column(say("Cơ quan tiếp nhận", "Receiver"), "{{receiver}}"),
        Column(say("Đang trao đổi", "Running"), "{{current}}", .number),
        Column(say("Dự kiến", "Planned"), "{{planned}}", .number),
        Column(say("Luồng", "Exchanges"), markup.references("exchanges"), .references),
      ])
  }
}
