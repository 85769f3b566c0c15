import Diagnostics

/// Lines for people: a language, a style, and how wide lines may get.
package struct Layout: Sendable {
  package let language: Language
  package let style: Style
  /// In columns of a terminal; nil where lines may be as long as they are.
  package let width: Int?

  package init(_ language: Language, style: Style = .plain, width: Int? = nil) {
    self.language = language
    self.style = style
    self.width = width
  }

  func heading(_ text: String) -> String { style.paint(sanitized(text), as: .message) }

  func label(_ text: String) -> String { style.paint(sanitized(text), as: .frame) }

  /// Prose in lines of at most `width` columns (100 where none is set), each indented.
  func prose(_ text: String, indent: Int) -> String {
    let limit = max((width ?? 100) - indent, 20)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += broken(sanitized(String(paragraph)), limit)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0.isEmpty ? "\n" : blank(indent) + $0 + "\n" }.joined()
  }

  /// `label: value`, the values of one block aligned (labels take `column` at least); further lines of a value stand
  /// under its first.
  func rows(_ rows: [(label: String, lines: [String])], indent: Int, column: Int = 0) -> String {
    let column = (rows.map { textWidth(sanitized($0.label)) } + [column]).max().map { $0 + 1 } ?? 0
    var text = ""
    for row in rows {
      let label = sanitized(row.label)
      let limit = max((width ?? 100) - indent - column - 1, 20)
      let lines = row.lines.flatMap { textWidth($0) > limit ? broken($0, limit) : [$0] }
      for (number, line) in lines.enumerated() {
        let lead = number == 0 ? self.label(label + ":") + blank(column - textWidth(label)) : blank(column + 1)
        text += blank(indent) + lead + line + "\n"
      }
    }
    return text
  }

  private func broken(_ paragraph: String, _ limit: Int) -> [String] {
    var lines = [""]
    var width = 0
    for word in paragraph.split(separator: " ") {
      let size = textWidth(String(word))
      if width > 0 && width + 1 + size > limit {
        lines.append(String(word))
        width = size
      } else {
        lines[lines.count - 1] += (width > 0 ? " " : "") + word
        width += size + (width > 0 ? 1 : 0)
      }
    }
    return lines
  }
}

func blank(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
