/// A choice in the bar over a long list: the rows' `data-` attribute that it filters by, and where `filters` of the view
/// has its values.
struct FilterChoice {
  let label: String
  let attribute: String
  let values: String
}

extension Markup {
  /// The bar of search and filters over the rows that bear `data-row`; nothing in Markdown.
  func filterBar(_ choices: [FilterChoice]) -> String {
    guard form == .html else { return "" }
    let all = say("tất cả", "all")
    let selects = choices.map { choice in
      """
      <label>\(choice.label)<select name="\(choice.attribute)"><option value="">\(all)</option>\
      {{#filters.\(choice.values)}}<option value="{{.key}}">{{.caption}}</option>{{/filters.\(choice.values)}}\
      </select></label>
      """
    }
    return """
      <form id="filters" class="filters" role="search" hidden>
      <label>\(say("Tìm (không cần dấu)", "Search"))<input type="search" name="q" autocomplete="off"></label>
      \(selects.joined(separator: "\n"))
      <button type="reset">\(say("Bỏ lọc", "Clear"))</button>
      <span>\(say("Đang hiện", "Shown")): <output aria-live="polite"></output></span>
      </form>

      """
  }
}
