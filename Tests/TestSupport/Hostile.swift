import Compiler

/// Models that want to crash the compiler, to fill its memory or to keep it busy.
package enum Hostile {
  /// Each by its name; `size` is how many bytes the large ones have.
  package static func models(size: Int) -> [(name: String, files: MemoryFiles)] {
    texts(size: size).map { ($0.name, model($0.text)) } + bytes().map { ($0.name, model($0.bytes)) } + workspaces()
  }

  private static func model(_ text: String) -> MemoryFiles { model(Array(text.utf8)) }

  private static func model(_ bytes: [UInt8]) -> MemoryFiles {
    MemoryFiles([Workspace.manifestName: Array(Fixture.manifest.utf8), "model.yaml": bytes])
  }

  private static func filled(_ size: Int, _ piece: String) -> String {
    String(repeating: piece, count: max(1, size / piece.utf8.count))
  }

  private static func numbered(_ size: Int, _ head: String, _ line: (Int) -> String) -> String {
    var text = head
    var number = 0
    while text.utf8.count < size {
      text += line(number)
      number += 1
    }
    return text
  }

  // MARK: one file

  private static func texts(size: Int) -> [(name: String, text: String)] {
    fills(size: size) + syntax(size: size) + keys(size: size) + relations(size: size) + governance(size: size)
      + aliases(size: size)
  }

  private static func fills(size: Int) -> [(name: String, text: String)] {
    let pieces = [
      "a", "[", "{", "a: ", "- ", "? ", "a:\n", "- a\n", "\n", " ", "\t", "#", "# a\n", "'", "\"", "a: b\n", ":", "&a ",
      "*a ", "!a ",
      "|\n", "---\n", "...\n", "%a\n", "[]", "{},", "a, ", "\\", "\r", "\r\n", "a\n ", "đ", "e\u{301}", "\u{202E}",
      "\u{7}", "\u{FEFF}",
      "- - - - ", "a: [\n", "x\n:\n", "\"a\": \"", "{a: [", "? - ", "- ? a\n", "agencies: {}\n", "~: ~\n", "<<: {}\n",
    ]
    return pieces.map { (name: "only \($0.debugDescription)", text: filled(size, $0)) }
  }

  private static func syntax(size: Int) -> [(name: String, text: String)] {
    [
      ("flow of texts", "agencies: [" + filled(size, "a, ") + "]"),
      ("flow of maps", "agencies: {" + numbered(size, "") { "a\($0): {b: c}, " } + "}"),
      ("unclosed flow of texts", "agencies: [" + filled(size, "a, ")),
      ("unclosed flow of lines", "agencies:\n  a: [" + filled(size, "\n    a,")),
      ("unclosed quote of lines", "agencies:\n  a: \"" + filled(size, "\n    a: b")),
      ("an unclosed flow on each line", "agencies:\n" + filled(size, "  a: [\n")),
      ("a bad line between good ones", numbered(size, "agencies:\n") { "  a\($0): {name: A}\n  @\n" }),
      ("blocks inside one another", (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
      ("a long line", "agencies: {a: {name: " + filled(size / 2, "đ") + "}}"),
      ("a long id", "agencies: {" + filled(min(size, 1_000_000), "a") + ": {name: A, kind: other}}"),
      (
        "a long unknown reference",
        "agencies: {a: {name: A, kind: other, parent: " + filled(min(size, 1_000_000), "a-") + "}}"
      ),
      (
        "a long unknown key",
        "agencies: {a: {" + filled(min(size, 1000), "k") + ": 1, " + filled(size / 4, "k") + ": 1}}"
      ),
    ]
  }

  private static func keys(size: Int) -> [(name: String, text: String)] {
    [
      ("many keys", numbered(size, "agencies:\n  a:\n") { "    k\($0): 1\n" }),
      ("one key often", "agencies:\n  a:\n" + filled(size, "    name: A\n")),
      ("many collections", numbered(size, "") { "c\($0): {}\n" }),
      (
        "many unknown references",
        numbered(size, "agencies:\n") { "  a\($0): {name: A, kind: other, parent: b\($0)}\n" }
      ),
      (
        "many near references",
        numbered(size, "agencies:\n") { "  aaaaaaaa\($0): {name: A, kind: other, parent: aaaaaaab\($0)}\n" }
      ),
      (
        "many interfaces of one system",
        numbered(size / 2, "systems:\n  s:\n    name: S\n    kind: portal\n    interfaces:\n") {
          "      i\($0): {style: rest}\n"
        } + numbered(size / 2, "flows:\n") { "  f\($0): {from: s, to: s, interface: s.i\($0)}\n" }
      ),
      (
        "many unknown interfaces",
        "systems: {s: {name: S, kind: portal, interfaces: {i: {style: rest}}}}\n"
          + numbered(size, "flows:\n") { "  f\($0): {from: s, to: s, interface: s.j\($0)}\n" }
      ),
    ]
  }

  private static func relations(size: Int) -> [(name: String, text: String)] {
    [
      ("a long chain", numbered(size, "agencies:\n") { "  a\($0): {name: A, kind: other, parent: a\($0 + 1)}\n" }),
      (
        "everyone below one",
        "agencies:\n" + numbered(size, "") { "  a\($0): {name: A, kind: other, parent: a0, member-of: [a1]}\n" }
      ),
      ("many anchors", numbered(size, "agencies:\n") { "  a\($0): &a\($0) {name: A, kind: other}\n" }),
      ("many unknown aliases", numbered(size, "agencies:\n") { "  a\($0): &a\($0) {name: *b\($0)}\n" }),
      ("many empty values", numbered(size, "agencies:\n") { "  a\($0):\n" }),
      ("many texts of one mark", "agencies: {a: {name: A" + filled(size / 2, "\u{301}") + ", kind: b}}"),
      ("findings on one line", "agencies: {a: {name: A, kind: other, tags: [" + filled(size, "[],") + "]}}"),
      ("many bad dates", numbered(size, "agencies:\n") { "  a\($0): {name: A, kind: other, since: 31/12/\($0)}\n" }),
      (
        "one thing in many changes",
        numbered(size, "agencies:\n  a:\n    name: A\n    kind: other\n    changes:\n") { _ in
          "      - {from: 2016, parent: a}\n"
        }
      ),
    ]
  }

  private static func governance(size: Int) -> [(name: String, text: String)] {
    [
      (
        "many ignores",
        numbered(size, "agencies:\n") {
          "  # kientruc:ignore KT\($0 % 900 + 100) -- x\n  a\($0): {name: A, kind: other}\n"
        }
      ),
      ("a line of ignores", "agencies: {} # kientruc:ignore " + filled(size, "KT205, ") + "-- x"),
      (
        "many waivers",
        numbered(size, "waivers:\n") {
          "  w\($0): {rule: KT205, for: [w\($0)], reason: R, approved-by: [w0], expires: 2030}\n"
        }
      ),
    ]
  }

  private static func aliases(size: Int) -> [(name: String, text: String)] {
    [
      (
        "billion laughs",
        laughs("x: &a0 [l, l, l]\n") { "x\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
      ),
      (
        "billion merges",
        laughs("x: &a0 {k: l}\n") { "x\($0): &a\($0) {k\($0): *a\($0 - 1), l\($0): *a\($0 - 1), <<: *a\($0 - 1)}\n" }
      ),
      ("quadratic aliases", "x: &a [" + filled(size / 2, "a,") + "]\ny: [" + filled(size / 2, "*a,") + "]"),
      (
        "quadratic merges",
        "x: &a {" + numbered(size / 2, "") { "k\($0): 1, " } + "}\n" + numbered(size / 2, "") { "y\($0): {<<: *a}\n" }
      ),
      ("merges of one", "x: &a {k: 1}\ny: {" + filled(size, "<<: *a, ") + "}"),
      ("a merge list", "x: &a {k: 1}\ny: {<<: [" + filled(size, "*a, ") + "]}"),
      ("aliases as keys", numbered(size, "x: &a b\ny:\n") { _ in "  *a : 1\n" }),
      ("an alias as a mapping key", "x: &a {b: c}\n*a : 1\nagencies: {*a : 2}\n"),
      ("an anchor inside itself", "x: &a {b: &a {c: *a}, d: *a}\n"),
      ("deep flow", filled(64, "[") + filled(64, "]")),
      ("too deep flow", filled(65, "[") + filled(65, "]")),
      ("deep blocks", (0..<70).map { String(repeating: " ", count: 2 * $0) + "a:\n" }.joined()),
    ]
  }

  private static func laughs(_ first: String, _ line: (Int) -> String) -> String {
    first + (1..<30).map(line).joined()
  }

  // MARK: bytes

  private static func bytes() -> [(name: String, bytes: [UInt8])] {
    let text = "agencies:\n  so-gtvt: {name: Sở Giao thông vận tải, kind: department}\n"
    var chance = Chance(7)
    let noise = (0..<200_000).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    return [
      ("empty", []), ("only a byte order mark", [0xEF, 0xBB, 0xBF]), ("only a comment", Array("# x".utf8)),
      ("UTF-16, little end first", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16, big end first", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("UTF-16 without a mark", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-32", text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8), 0, 0] }),
      (
        "Windows-1258",
        Array("agencies:\n  a: {name: S".utf8) + [0xF5, 0xD2] + Array(" Giao th".utf8) + [0xF4] + Array("ng}\n".utf8)
      ),
      ("noise", noise), ("zeros", [UInt8](repeating: 0, count: 100_000)),
      ("0x80", [UInt8](repeating: 0x80, count: 100_000)),
      ("0xFF", [UInt8](repeating: 0xFF, count: 100_000)),
      ("half a character", Array("agencies: {a: {name: S".utf8) + [0xE1, 0xBB]),
      ("surrogates", Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
      ("over-long", Array("a: ".utf8) + [0xC0, 0x80, 0xE0, 0x80, 0xAF]),
    ]
  }
}
