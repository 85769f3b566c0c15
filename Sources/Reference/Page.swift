import Diagnostics

/// A page of the manual: lines that are short, but for tables and what is quoted from a pack.
struct Page {
  let language: Language
  private(set) var text = ""

  init(_ title: Text, _ language: Language) {
    self.language = language
    text = "# \(title[language])\n"
  }

  mutating func heading(_ level: Int, _ title: String) {
    text += "\n" + String(repeating: "#", count: level) + " " + title + "\n"
  }

  /// A paragraph; nothing where there is no text.
  mutating func paragraph(_ words: String) {
    if words.isEmpty { return }
    text += "\n" + wrapped(words) + "\n"
  }

  /// A list; nothing where it is empty.
  mutating func list(_ points: [String]) {
    if points.isEmpty { return }
    text += "\n" + points.map { "- " + wrapped($0, indent: 2) + "\n" }.joined()
  }

  /// What stands in a pack as it stands there.
  mutating func quote(_ words: String, as language: String = "yaml") {
    var words = words[...]
    while words.last == "\n" { words.removeLast() }
    text += "\n```\(language)\n\(words)\n```\n"
  }

  /// A condition, broken before `and` and `or` where it is long.
  mutating func quote(condition: String) {
    var lines: [String] = []
    var line = ""
    var part = ""
    let words = condition.split { $0 == " " || $0 == "\n" }.map { String($0) }
    for word in words + ["and"] {
      if word == "and" || word == "or" {
        if !line.isEmpty && line.count + part.count > 100 {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty || part.isEmpty ? "" : " ") + part
        part = word
      } else {
        part += (part.isEmpty ? "" : " ") + word
      }
    }
    quote((lines + [line]).joined(separator: "\n"), as: "text")
  }

  /// A table; nothing where it has no rows.
  mutating func table(_ columns: [Text], _ rows: [[String]]) {
    if rows.isEmpty { return }
    text += "\n| " + columns.map { $0[language] }.joined(separator: " | ") + " |\n"
    text += "|" + String(repeating: "---|", count: columns.count) + "\n"
    for row in rows { text += "| " + row.map { $0.isEmpty ? "–" : cell($0) }.joined(separator: " | ") + " |\n" }
  }
}

/// A text for one cell of a table.
func cell(_ text: String) -> String {
  String(text.map { $0 == "\n" ? " " : $0 }).split(separator: "|", omittingEmptySubsequences: false).joined(
    separator: "\\|")
}

/// A text in lines of at most 118 characters; further lines are indented.
private func wrapped(_ text: String, indent: Int = 0) -> String {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if !line.isEmpty && indent + line.count + 1 + word.count > 118 {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  lines.append(line)
  return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
}
