import Diagnostics
import Testing

@testable import YAML

/// What YAML means, feature by feature: the tree as one line of text. Plain texts stand bare, quoted ones in `"…"`, blocks
/// in `|…|`, nothing as `~`, what does not count as `×`.
@Suite struct FeatureTests {
  @Test(arguments: FeatureTests.structures + FeatureTests.scalars + FeatureTests.anchors)
  func means(text: String, tree: String) {
    let (forest, findings) = parsed(text)
    #expect(shown(forest) == tree)
    let surprising = findings.kept.filter { !["KT109", "KT112"].contains($0.code) }
    #expect(surprising.isEmpty, "\(surprising.map(\.message.en))")
  }

  static let structures: [(String, String)] = [
    ("", ""), ("# a\n", ""), ("---\n", "~"), ("a", "a"), ("a: b", "{a: b}"), ("a: b\nc: d\n", "{a: b, c: d}"),
    ("- a\n- b\n", "[a, b]"), ("a:\n- b\n- c\n", "{a: [b, c]}"), ("a:\n  - b\n  -   c\n", "{a: [b, c]}"),
    ("- - a\n  - b\n- c\n", "[[a, b], c]"), ("- a: b\n  c: d\n- e: f\n", "[{a: b, c: d}, {e: f}]"),
    ("a: {b: c, d: [e, f]}", "{a: {b: c, d: [e, f]}}"), ("{a: b, c, d: }", "{a: b, c: ~, d: ×}"),
    ("[a, [b, {c: d}], e: f]", "[a, [b, {c: d}], {e: f}]"), ("{a: b,}", "{a: b}"), ("[a, b, ]", "[a, b]"),
    ("a: [b,\n  c,\n  d]\ne: f\n", "{a: [b, c, d], e: f}"), ("? a\n: b\n", "{a: b}"), ("? a\n? b\n", "{a: ~, b: ~}"),
    ("a:\n  b:\n    c: d\n  e: f\n", "{a: {b: {c: d}, e: f}}"), ("a: b\n---\nc: d\n", "{a: b}{c: d}"),
    ("%YAML 1.1\n---\na: b\n...\n", "{a: b}"), ("a: []\nb: {}\n", "{a: [], b: {}}"),
    ("a:\r\n  b: c\r\n", "{a: {b: c}}"),
    ("a:\r  b: c\r", "{a: {b: c}}"), ("\u{FEFF}a: b\n", "{a: b}"), ("a:   b   \n", "{a: b}"),
    ("\"a\": 'b'", "{\"a\": \"b\"}"),
    ("{\"a\":b}", "{\"a\": b}"), ("a:b: c", "{a:b: c}"), ("a: http://b.c:80/d#e", "{a: http://b.c:80/d#e}"),
  ]

  static let scalars: [(String, String)] = [
    ("a: no", "{a: no}"), ("a: 017", "{a: 017}"), ("a: 1:30", "{a: 1:30}"), ("a: 2016-12-31", "{a: 2016-12-31}"),
    ("a: ~\nb: null\nc: \nd: NULL\n", "{a: ~, b: ~, c: ~, d: ~}"), ("a: 'null'", "{a: \"null\"}"),
    ("a: \"\"", "{a: \"\"}"),
    ("a: b\n  c\n  d\n", "{a: b c d}"), ("a: b\n\n  c\n", "{a: b⏎c}"), ("a: \"b\n  c\"", "{a: \"b c\"}"),
    ("a: \"b\\\n  c\"", "{a: \"bc\"}"), ("a: \"b\n\n  c\"", "{a: \"b⏎c\"}"), ("a: 'b\n  c'", "{a: \"b c\"}"),
    ("a: 'it''s'", "{a: \"it's\"}"), ("a: \"\\u1EDF \\x41 \\n \\\\ \\\"\"", "{a: \"ở A ⏎ \\ \"\"}"),
    ("a: |\n  b\n  c\n", "{a: |b⏎c⏎|}"), ("a: |-\n  b\n\n", "{a: |b|}"), ("a: |+\n  b\n\n", "{a: |b⏎⏎|}"),
    ("a: |2\n    b\n   c\n", "{a: |  b⏎ c⏎|}"), ("a: >\n  b\n  c\n\n  d\n", "{a: |b c⏎d⏎|}"),
    ("a: >-\n  b\n    c\n  d\n", "{a: |b⏎  c⏎d|}"), ("a: | # đ\n  # b\n", "{a: |# b⏎|}"), ("a: >+1-\n b\n", ""),
    ("a: |\n  b # c\nd: e\n", "{a: |b # c⏎|, d: e}"), ("a: b#c\n", "{a: b#c}"), ("a: b #c\n", "{a: b}"),
    ("Sở: Giao thông\n", "{Sở: Giao thông}"), ("a: {vi: Sở Y tế, en: Health}", "{a: {vi: Sở Y tế, en: Health}}"),
    ("- 'a' # b\n- \"c\"# d\n", ""), ("a: -b\n", "{a: -b}"), ("a: ?b\n", "{a: ?b}"), ("a: :b\n", "{a: :b}"),
  ].filter { !$0.1.isEmpty }

  static let anchors: [(String, String)] = [
    ("a: &x b\nc: *x\n", "{a: b, c: b}"), ("a: &x [b, c]\nd: *x\n", "{a: [b, c], d: [b, c]}"),
    ("a: &x {b: &y c, d: *y}\ne: *x\n", "{a: {b: c, d: c}, e: {b: c, d: c}}"), ("- &x a\n- &x b\n- *x\n", "[a, b, b]"),
    ("a: &x {b: 1, c: 2}\nd: {<<: *x}\n", "{a: {b: 1, c: 2}, d: {×: {b: 1, c: 2}, b: 1, c: 2}}"),
    ("a: &x {b: 1}\nd: {<<: *x, b: 2}\n", "{a: {b: 1}, d: {×: {b: 1}, b: 2}}"),
    (
      "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}\n",
      "{a: {b: 1}, c: {b: 2, d: 3}, e: {×: [{b: 1}, {b: 2, d: 3}], b: 1, d: 3}}"
    ),
    (
      "a: &x {b: 1}\nc: &y {<<: *x, d: 2}\ne: {<<: *y}\n",
      "{a: {b: 1}, c: {×: {b: 1}, d: 2, b: 1}, e: {×: {×: {b: 1}, d: 2, b: 1}, d: 2, b: 1}}"
    ),
    ("a: {'<<': b}", "{a: {\"<<\": b}}"), ("&x a: b\nc: *x\n", "{a: b, c: a}"),
  ]

  /// The comments of a file, wherever they stand; `#` inside a text is none.
  @Test(arguments: [
    ("# a\nb: c # d\n#e\n", ["# a", "# d", "#e"]), ("a: [b, # c\n  d] # e\n", ["# c", "# e"]),
    ("a: {b: c, # đ\n  d: e}\n", ["# đ"]), ("a: | # b\n  # c\nd: e\n", ["# b"]),
    ("a: > # b\n  c\n# d\n", ["# b", "# d"]),
    ("a: \"b # c\" # d\n", ["# d"]), ("a: 'b\n  # c' # d\n", ["# d"]), ("a: b#c\nd: e\n", []),
    ("a: # b\n  c: d\n", ["# b"]),
    ("- a # b\n- # c\n  d\n", ["# b", "# c"]), ("? a # b\n: c # d\n", ["# b", "# d"]), ("a: b\n# c", ["# c"]),
    ("\u{FEFF}# a\nb: c\n", ["# a"]), ("a: b # c\r\nd: e # f\r\n", ["# c", "# f"]), ("&x a: *x # b\n", ["# b"]),
    ("a: &x # b\n  c\n", ["# b"]), ("--- # a\nb: c\n... # d\n", ["# a", "# d"]), ("a: b\n\n\n  # c\n", ["# c"]),
    ("Sở: Y tế # ghi chú: đ\n", ["# ghi chú: đ"]), ("a: [ # b\n]\n", ["# b"]), ("a: {} # b\n", ["# b"]),
    ("a: ''# b\n", []),
  ]) func commentsAreFound(text: String, comments: [String]) {
    let (forest, _) = parsed(text)
    let bytes = Array(text.utf8)
    let found = forest.trees[0].comments.map {
      String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
    #expect(found == comments)
  }
}

func parsed(_ text: String) -> (Forest, Findings) {
  var parser = TreeParser(seed: [], limits: .standard)
  var bytes = Array(text.utf8)
  bytes.withUnsafeMutableBufferPointer { parser.parse($0, file: FileID(0)) }
  return (parser.forest, parser.findings)
}

func shown(_ forest: Forest) -> String {
  var text = ""
  var root: NodeID = 0
  while root < NodeID(forest.count) {
    text += shown(forest, root)
    root = forest.next(root)
  }
  return text
}

private func shown(_ forest: Forest, _ node: NodeID) -> String {
  func children() -> [String] {
    var child = node + 1
    var found: [String] = []
    while child < forest.next(node) {
      found.append(shown(forest, child))
      child = forest.next(child)
    }
    return found
  }
  let scalar = forest.text(node).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  switch forest.kind(node) {
  case .mapping, .flowMapping:
    let parts = children()
    return "{"
      + stride(from: 0, to: parts.count - 1, by: 2).map { parts[$0] + ": " + parts[$0 + 1] }.joined(separator: ", ")
      + "}"
  case .sequence, .flowSequence: return "[" + children().joined(separator: ", ") + "]"
  case .plain: return scalar
  case .quoted: return "\"" + scalar + "\""
  case .block: return "|" + scalar + "|"
  case .null: return "~"
  case .dead: return "×"
  }
}
