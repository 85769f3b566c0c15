/// One column of a table in a template: its head, and the template of its cells.
struct Column {
  let head: String
  let cell: String
  let role: Role
  /// Whether it says where the thing of its row stands in the model: in HTML under the text of this cell, in Markdown in
  /// a last column.
  let isPlaced: Bool

  enum Role {
    case text, number, references
    /// Names its row.
    case rowHead
    /// Names its row with a word or a number that must not be broken.
    case mark
  }

  init(_ head: String, _ cell: String, _ role: Role = .text, isPlaced: Bool = false) {
    self.head = head
    self.cell = cell
    self.role = role
    self.isPlaced = isPlaced
  }
}

extension Markup {
  /// A table with a row for each element of `rows`. In HTML its caption is read aloud, and seen where `isShown`; its rows
  /// bear `rowAttributes`. Markdown has neither.
  func table(
    _ caption: String, isShown: Bool = false, style: String? = nil, rows: String, rowAttributes: String = "",
    _ columns: [Column]
  ) -> String {
    switch form {
    case .html:
      tableInRegion(caption, isShown: isShown, style: style, heads: columns.map { headCell($0) }.joined()) {
        "{{#\(rows)}}<tr\(rowAttributes)>\(columns.map { cell($0) }.joined())</tr>\n{{/\(rows)}}"
      }
    case .markdown: markdownTable(rows: rows, columns)
    }
  }

  /// An HTML table that scrolls on narrow screens.
  func tableInRegion(
    _ caption: String, isShown: Bool = false, style: String? = nil, heads: String, _ body: () -> String
  ) -> String {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
    <table\(style.map { " class=\"\($0)\"" } ?? "")><caption\(isShown ? "" : " class=\"vh\"")>\(caption)</caption>
    <thead><tr>\(heads)</tr></thead>
    <tbody>
    \(body())
    </tbody></table></div>
    """
  }

  private func headCell(_ column: Column) -> String {
    "<th scope=\"col\"\(column.role == .number ? " class=\"n\"" : "")>\(column.head)</th>"
  }

  private func cell(_ column: Column) -> String {
    let content = column.cell + (column.isPlaced ? place : "")
    return switch column.role {
    case .text: "<td>\(content)</td>"
    case .number: "<td class=\"n\">\(content)</td>"
    case .references: "<td class=\"refs\">\(content)</td>"
    case .rowHead: "<th scope=\"row\">\(content)</th>"
    case .mark: "<th scope=\"row\" class=\"k\">\(content)</th>"
    }
  }

  private func markdownTable(rows: String, _ columns: [Column]) -> String {
    let isPlaced = columns.contains(where: \.isPlaced)
    let all = columns + (isPlaced ? [Column(say("Vị trí", "Place"), place)] : [])
    return """
      | \(all.map(\.head).joined(separator: " | ")) |
      | \(all.map { $0.role == .number ? "---:" : "---" }.joined(separator: " | ")) |
      {{#\(rows)}}
      | \(all.map(\.cell).joined(separator: " | ")) |
      {{/\(rows)}}

      """
  }
}
