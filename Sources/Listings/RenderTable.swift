import Diagnostics

/// The table in aligned columns, for a terminal. Where it is too wide, the widest columns are cut.
package func renderTable(_ table: Table, _ layout: Layout) -> String {
  let titles = table.columns.map { sanitized($0.title[layout.language]) }
  let cells = table.rows.map { row in row.map { sanitized($0.text[layout.language]) } }
  var widths = titles.map(textWidth)
  for row in cells {
    for (column, cell) in row.enumerated() { widths[column] = max(widths[column], textWidth(cell)) }
  }
  shrink(&widths, to: layout.width)
  var text = ""
  if !cells.isEmpty {
    text += layout.heading(aligned(titles, widths)) + "\n"
    text += layout.label(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) + "\n"
  }
  for row in cells { text += aligned(row, widths) + "\n" }
  if !cells.isEmpty && !table.notes.isEmpty { text += "\n" }
  for note in table.notes { text += note[layout.language] + "\n" }
  return text
}

private func aligned(_ row: [String], _ widths: [Int]) -> String {
  var line = ""
  var gap = 0
  for (cell, width) in zip(row, widths) {
    let shown = cut(cell, to: width)
    if !shown.isEmpty { line += blank(gap) + shown }
    gap = (shown.isEmpty ? gap : 0) + width - textWidth(shown) + 2
  }
  return line
}

/// Takes columns away from the widest until all fit; none gets narrower than twelve.
private func shrink(_ widths: inout [Int], to limit: Int?) {
  guard let limit, !widths.isEmpty else { return }
  while widths.reduce(2 * (widths.count - 1), +) > limit {
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12 else { return }
    widths[widest] -= 1
  }
}

private func cut(_ text: String, to width: Int) -> String {
  if textWidth(text) <= width { return text }
  var shown = ""
  var used = 1
  for character in text {
    used += textWidth(String(character))
    if used > width { break }
    shown.append(character)
  }
  return shown + "…"
}
