import Diagnostics

/// The table as RFC 4180 has it, in UTF-8: a line of keys, then the rows; lists are joined with `; `. What a
/// spreadsheet would take for a formula begins with an apostrophe. A text in both languages is given in one.
package func renderCSV(_ table: Table, in language: Language) -> String {
  let lines = [table.columns.map(\.key)] + table.rows.map { $0.map { words(of: $0.value, language) } }
  return lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
}

private func words(of value: JSON, _ language: Language) -> String {
  switch value {
  case .null: ""
  case .bool(let flag): flag ? "true" : "false"
  case .integer(let number): String(number)
  case .number(let number): plain(number)
  case .string(let text): text
  case .array(let items): items.map { words(of: $0, language) }.joined(separator: "; ")
  case .object(let members) where members.map(\.key) == ["vi", "en"]:
    words(of: members[language == .vi ? 0 : 1].value, language)
  case .object(let members): members.map { $0.key + " " + words(of: $0.value, language) }.joined(separator: ", ")
  }
}

private func field(_ text: String) -> String {
  var shown = text.split(separator: "\n", omittingEmptySubsequences: false).map { sanitized(String($0)) }
    .joined(separator: "\n")
  if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { shown = "'" + shown }
  guard shown.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return shown }
  var quoted = "\""
  for scalar in shown.unicodeScalars {
    if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
