import Diagnostics
import Metamodel
import Model
import Query

/// A message in both languages with values in braces: `Luồng {id} của {from.owner.name}`.
struct Template: Sendable {
  enum Piece: Sendable {
    case text(String)
    /// The place of its program.
    case value(Int)
  }

  let vi: [Piece]
  let en: [Piece]
  let values: [Program]

  /// A message without values.
  var isPlain: Bool { values.isEmpty }
}

/// A path in the braces of a message, and its bytes in the text.
struct TemplatePath {
  let text: String
  let range: Range<Int>
}

/// The texts and the paths of a message: `a {b} c` is `a `, `{b}`, ` c`.
func pieces(of message: String) -> [(text: String, path: TemplatePath?)] {
  var pieces: [(String, TemplatePath?)] = []
  var text: [UInt8] = []
  let bytes = Array(message.utf8)
  var place = 0
  while place < bytes.count {
    guard bytes[place] == UInt8(ascii: "{"), let end = bytes[place...].firstIndex(of: UInt8(ascii: "}")) else {
      text.append(bytes[place])
      place += 1
      continue
    }
    if !text.isEmpty { pieces.append((String(decoding: text, as: UTF8.self), nil)) }
    text = []
    let path = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    pieces.append(("", TemplatePath(text: path, range: (place + 1)..<end)))
    place = end + 1
  }
  if !text.isEmpty { pieces.append((String(decoding: text, as: UTF8.self), nil)) }
  return pieces
}

/// The place of a brace that is not closed.
func openBrace(in message: String) -> Int? {
  var open: Int?
  for (place, byte) in message.utf8.enumerated() {
    if byte == UInt8(ascii: "{") { open = open ?? place }
    if byte == UInt8(ascii: "}") { open = nil }
  }
  return open
}

/// The expression of a path: entities print as their ids, so `id` is the element itself.
func expression(ofPath path: String) -> String {
  if path == "id" { return "it" }
  return path.hasSuffix(".id") ? String(path.dropLast(3)) : path
}

/// Prints messages for one subject after another.
struct TemplatePrinter {
  private let template: Template
  private let architecture: Architecture
  private var runs: [Run]

  init(_ template: Template, on ground: Ground) {
    self.template = template
    architecture = ground.architecture
    runs = template.values.map { Run($0, on: ground) }
  }

  mutating func text(for subject: EntityID) -> Text {
    var values: [Text] = []
    for place in runs.indices { values.append(architecture.printed(runs[place].answer(for: subject))) }
    return Text(vi: join(template.vi, values, .vi), en: join(template.en, values, .en))
  }

  private func join(_ pieces: [Template.Piece], _ values: [Text], _ language: Language) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .value(let place): text += values[place][language]
      }
    }
  }
}

extension Architecture {
  /// Values in words: at most five of a list.
  func printed(_ answer: Answer) -> Text {
    let shown = answer.items.prefix(5).map { printed($0.value) }
    let rest = answer.items.count - shown.count
    if shown.isEmpty {
      return answer.isOpen ? Text(vi: "(chưa rõ)", en: "(unknown)") : Text(vi: "(không có)", en: "(none)")
    }
    let more = rest > 0 ? Text(vi: " và \(rest) mục nữa", en: " and \(rest) more") : Text(both: "")
    return Text(
      vi: shown.map(\.vi).joined(separator: ", ") + more.vi, en: shown.map(\.en).joined(separator: ", ") + more.en)
  }

  private func printed(_ value: Answer.Value) -> Text {
    switch value {
    case .entity(let entity): Text(both: id(entity))
    case .text(let text): text
    case .number(let low, let high): printed(low, high)
    case .days(let first, let last): Text(both: first == last ? "\(first)" : "\(first)/\(last)")
    case .duration(let span): Text(both: "\(span)")
    case .word(let word): Text(both: word)
    case .flag(let fact): fact ? Text(vi: "có", en: "yes") : Text(vi: "không", en: "no")
    }
  }

  private func printed(_ low: Double, _ high: Double) -> Text {
    let least = numberText(low)
    if low == high { return least }
    if high.isInfinite { return Text(vi: "từ \(least.vi) trở lên", en: "\(least.en) or more") }
    let greatest = numberText(high)
    return Text(vi: "\(least.vi) đến \(greatest.vi)", en: "\(least.en) to \(greatest.en)")
  }
}
