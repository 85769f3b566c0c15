/// Writes DOT, one statement a line.
struct DotWriter {
  private(set) var text = ""
  private var indent = 0

  /// The value of an attribute: a quoted string, a formatted label, or a word of ours.
  enum Value {
    case text([String])
    case markup(Markup)
    case word(String)

    fileprivate var dot: String {
      switch self {
      case .text(let lines): dotString(lines)
      case .markup(let markup): markup.dot
      case .word(let word): "\"\(word)\""
      }
    }
  }

  typealias Attributes = [(name: String, value: Value)]

  mutating func open(_ head: String) {
    line(head + " {")
    indent += 1
  }

  mutating func close() {
    indent -= 1
    line("}")
  }

  /// Standard values: `graph`, `node` or `edge`.
  mutating func defaults(_ of: String, _ attributes: Attributes) { line(of + list(attributes)) }

  mutating func node(_ id: String, _ attributes: Attributes) { line(dotString(id) + list(attributes)) }

  mutating func edge(_ from: String, _ to: String, _ attributes: Attributes) {
    line(dotString(from) + " -> " + dotString(to) + list(attributes))
  }

  private mutating func line(_ line: String) {
    text += String(repeating: "  ", count: indent) + line + "\n"
  }

  private func list(_ attributes: Attributes) -> String {
    attributes.isEmpty ? "" : " [" + attributes.map { "\($0.name)=\($0.value.dot)" }.joined(separator: ", ") + "]"
  }
}
