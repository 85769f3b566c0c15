import Diagnostics
import Testing

@testable import YAML

@Suite struct ForestTests {
  private func parse(_ text: String) -> (Forest, Findings) {
    var parser = TreeParser(seed: [], limits: .standard)
    var bytes = Array(text.utf8)
    bytes.withUnsafeMutableBufferPointer { parser.parse($0, file: FileID(0)) }
    return (parser.forest, parser.findings)
  }

  /// The source text of a node.
  private func source(_ forest: Forest, _ node: NodeID, _ text: String) -> String {
    String(decoding: Array(text.utf8)[Int(forest.start(node))..<Int(forest.end(node))], as: UTF8.self)
  }

  @Test func rangesAreBytesAlsoBehindVietnameseText() throws {
    let text = "tên: Sở Giao thông vận tải\nkhác: [một, \"hai ba\", 'bốn']   # ghi chú\n"
    let (forest, findings) = parse(text)
    #expect(findings.kept.isEmpty)
    let second = try #require(forest.value(of: "khác", in: 0))
    #expect(forest.elements(of: second).map { source(forest, $0, text) } == ["một", "\"hai ba\"", "'bốn'"])
    #expect(source(forest, second, text) == "[một, \"hai ba\", 'bốn']")
    let comment = try #require(forest.trees[0].comments.first)
    #expect(
      String(decoding: Array(text.utf8)[Int(comment.lowerBound)..<Int(comment.upperBound)], as: UTF8.self)
        == "# ghi chú")
  }

  @Test func mergeKeysAddWhatIsNotThere() throws {
    let (forest, findings) = parse("a: &x {m: 1, n: 2}\nb:\n  <<: *x\n  n: 3\n")
    #expect(findings.kept.isEmpty)
    let b = try #require(forest.value(of: "b", in: 0))
    #expect(forest.entries(of: b).map { forest.text($0.key) + forest.text($0.value) } == ["n3", "m1"])
  }

  @Test(arguments: [
    ("a: 1\nb: [1, 2\nc: 3\nd: 4\n", ["a", "c", "d"]),
    ("a: 1\nb: \"x\nc: 3\nd: 4\n", ["a"]),
    ("x:\n  a: 1\n   b: 2\n  c: 3\ny: 1\n", ["x", "y"]),
    ("a: b: c\nd: 4\n", ["d"]),
    ("a: 1\n}\nd: 4\n", ["a", "d"]),
  ]) func readsOnAfterASyntaxError(text: String, keys: [String]) {
    let (forest, findings) = parse(text)
    #expect(findings.kept.map(\.code) == ["KT101"], "\(findings.kept.map(\.message.en))")
    let found = forest.entries(of: 0).map { forest.text($0.key) }
    #expect(keys.allSatisfy { found.contains($0) }, "\(found)")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 50_000),
    String(repeating: "? ", count: 50_000), String(repeating: "a: [\n", count: 20_000), "\u{FEFF}", "%YAML 9.9\n---\n",
    "&a *a",
    "a: &a [*a, *b]", String(repeating: "\"", count: 99_999), "a:\n\tb: 1\n\tc: 2\n", "- - - a\n -b\n", "<<: 3\n",
    "? [a]\n: b\n",
  ]) func survives(text: String) {
    let (forest, _) = parse(text)
    #expect(forest.trees.count == 1)
    for node in 0..<NodeID(forest.count) {
      #expect(forest.next(node) > node && forest.next(node) <= NodeID(forest.count))
    }
  }
}
