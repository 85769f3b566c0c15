import Compiler
import Diagnostics
import Metamodel
import YAML

/// A workspace written as one text, with what is expected of it in comments.
///
/// - `#- name.yaml` on a line of its own begins another file; before the first one the file is `model.yaml`.
/// - `# KT301` at the end of a line expects that code on the line; `# KT301 "part"` also that its message, its help or a
///   related text contains the part, in either language. Several stand behind one another, separated by spaces.
/// - `#^ KT301` on a line of its own expects it on the line above.
/// - `⟦FF C3⟧` stands for bytes in hexadecimal, `⟦repeat 70 [⟧` for a text so many times.
/// - Without a `kientruc.yaml` of its own a fixture has a plain one, with the framework `vn` where it names components,
///   standards or documents of it: reading that takes longer than all the rest.
package struct Fixture: Sendable {
  package var files: [String: [UInt8]]
  package var expected: [Expectation]

  package struct Expectation: Sendable, Hashable {
    package let path: String
    package let line: Int
    package let code: String
    package let part: String?
  }

  package static let manifest = "kientruc: 1\narchitecture: thu\nname: Kiến trúc thử\n"
  package static let day = CalendarDate(year: 2026, month: 11, day: 21)!

  package init(_ text: String) {
    files = [:]
    expected = []
    var path = "model.yaml"
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#- ") {
        add(path, lines)
        path = String(line.dropFirst(3)).trimmed
        lines = []
      } else {
        lines.append(line)
      }
    }
    add(path, lines)
    guard files[Workspace.manifestName] == nil else { return }
    let words = ["realizes", "standards", "authentication", "schema", "kpi", "roles", "document", "basis"]
    let isUnder = words.contains { text.contains($0) } ? "frameworks: [vn]\n" : ""
    files[Workspace.manifestName] = Array((Fixture.manifest + isUnder).utf8)
  }

  private mutating func add(_ path: String, _ lines: [Substring]) {
    if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) && path == "model.yaml" { return }
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      expected += expectations(of: String(line), path, index + 1)
      bytes += Fixture.bytes(line)
      if index + 1 < lines.count { bytes.append(0x0A) }
    }
    files[path] = bytes
  }

  // MARK: expectations

  private func expectations(of line: String, _ path: String, _ number: Int) -> [Expectation] {
    guard let mark = line.range(of: "# KT") ?? line.range(of: "#^ KT") else { return [] }
    let isAbove = line[mark].hasPrefix("#^")
    var rest = line[mark.lowerBound...].drop { $0 == "#" || $0 == "^" || $0 == " " }
    var found: [Expectation] = []
    while rest.hasPrefix("KT") {
      let code = String(rest.prefix(5))
      rest = rest.dropFirst(5).drop { $0 == " " }
      var part: String?
      if rest.hasPrefix("\"") {
        part = String(rest.dropFirst().prefix { $0 != "\"" })
        rest = rest.dropFirst().drop { $0 != "\"" }.dropFirst().drop { $0 == " " }
      }
      found.append(Expectation(path: path, line: isAbove ? number - 1 : number, code: code, part: part))
    }
    return found
  }

  // MARK: bytes

  /// The bytes of a text in which `⟦…⟧` stands for some.
  package static func bytes(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      bytes += Array(rest[..<open].utf8)
      bytes += escape(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return bytes + Array(rest.utf8)
  }

  private static func escape(_ text: String) -> [UInt8] {
    let words = text.split(separator: " ", maxSplits: 2)
    if words.count == 3, words[0] == "repeat", let count = Int(words[1]) {
      return Array(String(repeating: String(words[2]), count: count).utf8)
    }
    return text.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }
}

extension String {
  var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }

  func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}
