/// Whether a text for people is coloured. Colour only repeats what the words say.
package struct Style: Sendable, Equatable {
  private let isColoured: Bool

  package static let plain = Style(isColoured: false)
  /// With ANSI escapes.
  package static let ansi = Style(isColoured: true)

  /// What a piece of text is.
  package enum Role: Sendable {
    case severity(Severity)
    /// The message of a finding.
    case message
    /// Line numbers, bars and arrows.
    case frame
    case help
  }

  /// The text in the colour of its role. It must be free of escapes already.
  package func paint(_ text: String, as role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(Style.code(of: role))m\(text)\u{1B}[0m"
  }

  /// The 16 colours that every terminal lets its owner choose.
  private static func code(of role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.information): "1;36"
    case .message: "1"
    case .frame: "34"
    case .help: "1;32"
    }
  }
}
