import Diagnostics

/// A line of help in lines of at most so many columns. What follows a label goes on under the column of descriptions,
/// all else under itself.
func wrapped(_ line: String, width: Int) -> String {
  if textWidth(line) <= width { return line }
  let indent = line.prefix { $0 == " " }.count
  let hanging = indent == 2 ? descriptionColumn : indent
  var lines: [String] = []
  var current = spaces(indent)
  for word in line.dropFirst(indent).split(separator: " ", omittingEmptySubsequences: false) {
    let isFirst = current.allSatisfy { $0 == " " }
    if !isFirst && !word.isEmpty && textWidth(current) + 1 + textWidth(String(word)) > width {
      lines.append(current)
      current = spaces(hanging) + word
    } else {
      current += (isFirst ? "" : " ") + word
    }
  }
  return (lines + [current]).joined(separator: "\n")
}

/// Where the argument parser begins descriptions.
private let descriptionColumn = 26

private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
