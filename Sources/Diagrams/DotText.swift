import Diagnostics

/// What a model says, as it may stand in a picture: nothing in it is unseen, and all of it can be written in XML.
func shown(_ text: String) -> String {
  let text = sanitized(text)
  guard text.unicodeScalars.contains(where: \.properties.isNoncharacterCodePoint) else { return text }
  let scalars = text.unicodeScalars.map { $0.properties.isNoncharacterCodePoint ? "\u{FFFD}" : $0 }
  return String(String.UnicodeScalarView(scalars))
}

/// A text as a quoted string of DOT. Backslashes stay backslashes, entities stay text; of several lines each keeps its
/// own.
func dotString(_ lines: String...) -> String { dotString(lines) }

func dotString(_ lines: [String]) -> String {
  "\"" + lines.map { escaped(shown($0)) }.joined(separator: "\\n") + "\""
}

private func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": escaped += "\\\""
    case "\\": escaped += "\\\\"
    case "&": escaped += "&amp;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

/// A piece of a formatted label. A model's words enter it by `text` only, and there they lose every power.
struct Markup: Sendable, Equatable {
  private(set) var source: String

  /// Plain text; a dash where there is none, because Graphviz refuses an empty element.
  static func text(_ text: String) -> Markup { Markup(source: text.isEmpty ? "—" : xml(shown(text))) }

  /// One under the other, in the middle.
  static func stack(_ lines: [Markup]) -> Markup { Markup(source: lines.map(\.source).joined(separator: "<BR/>")) }

  /// One under the other, from the left.
  static func block(_ lines: [Markup]) -> Markup {
    lines.count == 1 ? lines[0] : Markup(source: lines.map { $0.source + "<BR ALIGN=\"LEFT\"/>" }.joined())
  }

  /// One after the other.
  static func + (left: Markup, right: Markup) -> Markup { Markup(source: left.source + right.source) }

  var bold: Markup { Markup(source: "<B>\(source)</B>") }

  func font(size: Int? = nil, color: String? = nil) -> Markup {
    let size = size.map { " POINT-SIZE=\"\($0)\"" } ?? ""
    return Markup(source: "<FONT\(size)\(color.map { " COLOR=\"\($0)\"" } ?? "")>\(source)</FONT>")
  }

  /// As the value of an attribute.
  var dot: String { "<\(source)>" }

  /// Room of some height.
  static func space(_ size: Int) -> Markup { Markup(source: "<FONT POINT-SIZE=\"\(size)\">&#160;</FONT>") }

  /// A cell of a table, with attributes of ours.
  func cell(_ attributes: String) -> Markup {
    Markup(source: "<TD\(attributes.isEmpty ? "" : " ")\(attributes)>\(source)</TD>")
  }

  static func row(_ cells: [Markup]) -> Markup { Markup(source: "<TR>\(cells.map(\.source).joined())</TR>") }

  static func table(_ rows: [Markup], _ attributes: String) -> Markup {
    Markup(source: "<TABLE \(attributes)>\(rows.map(\.source).joined())</TABLE>")
  }

  static let nothing = Markup(source: "")

  private init(source: String) { self.source = source }

  /// A model's text as the value of an attribute of a cell; there, backslashes mean something too.
  static func attribute(_ name: String, _ value: String) -> String {
    let doubled = shown(value).split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return " \(name)=\"\(xml(doubled))\""
  }
}

extension [String] {
  /// Lines of a label, in one style. Graphviz leaves too little room between lines for the marks above and below
  /// Vietnamese letters; a larger space at the end of each line makes it.
  func markup(bold: Bool = false, size: Int = 12, color: String? = nil) -> [Markup] {
    map { line in
      let text = bold ? Markup.text(line).bold : Markup.text(line)
      return text.font(size: size, color: color) + Markup.space(size + (size + 3) / 6)
    }
  }
}

private func xml(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
