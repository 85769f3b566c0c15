/// The text in one of the two languages, as a template is made for one.
typealias Say = (_ vi: String, _ en: String) -> String

/// One column of a table in a template: its head, and the template of its cells.
struct Column {
  let head: String
  let cell: String
  let role: Role

  enum Role {
    case text, number, references
    /// Names its row.
    case rowHead
    /// Names its row with a word or a number that must not be broken.
    case mark
  }

  init(_ head: String, _ cell: String, _ role: Role = .text) {
    self.head = head
    self.cell = cell
    self.role = role
  }
}

/// An HTML table that scrolls on narrow screens, with a row for each element of `rows`. The caption is read aloud; it
/// is seen where `isShown`.
func htmlTable(_ caption: String, isShown: Bool = false, rows: String, _ columns: [Column]) -> String {
  let heads = columns.map { "<th scope=\"col\"\($0.role == .number ? " class=\"n\"" : "")>\($0.head)</th>" }
  return """
    <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
    <table><caption\(isShown ? "" : " class=\"vh\"")>\(caption)</caption>
    <thead><tr>\(heads.joined())</tr></thead>
    <tbody>
    {{#\(rows)}}<tr>\(columns.map(htmlCell).joined())</tr>
    {{/\(rows)}}
    </tbody></table></div>
    """
}

private func htmlCell(_ column: Column) -> String {
  switch column.role {
  case .text: "<td>\(column.cell)</td>"
  case .number: "<td class=\"n\">\(column.cell)</td>"
  case .references: "<td class=\"refs\">\(column.cell)</td>"
  case .rowHead: "<th scope=\"row\">\(column.cell)</th>"
  case .mark: "<th scope=\"row\" class=\"k\">\(column.cell)</th>"
  }
}

/// A Markdown table with a row for each element of `rows`.
func markdownTable(rows: String, _ columns: [Column]) -> String {
  """
  | \(columns.map(\.head).joined(separator: " | ")) |
  | \(columns.map { $0.role == .number ? "---:" : "---" }.joined(separator: " | ")) |
  {{#\(rows)}}
  | \(columns.map(\.cell).joined(separator: " | ")) |
  {{/\(rows)}}

  """
}

/// What stands where a flag is set, and a sentence in its place where it is not.
func htmlPart(_ flag: String, otherwise sentence: String, _ content: String) -> String {
  """
  {{^\(flag)}}<p>\(sentence)</p>{{/\(flag)}}
  {{#\(flag)}}
  \(content)
  {{/\(flag)}}
  """
}

/// The same in Markdown.
func markdownPart(_ flag: String, otherwise sentence: String, _ content: String) -> String {
  """
  {{^\(flag)}}
  \(sentence)

  {{/\(flag)}}
  {{#\(flag)}}
  \(content)
  {{/\(flag)}}

  """
}

/// A section of an HTML page.
func htmlSection(_ number: Int, _ title: String, isWide: Bool = false, _ content: String) -> String {
  """
  <section\(isWide ? " class=\"wide\"" : "") aria-labelledby="s\(number)">
  <h2 id="s\(number)">\(number). \(title)</h2>
  \(content)
  </section>

  """
}
