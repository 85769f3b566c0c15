import Diagnostics
import Metamodel
import TestSupport
import Testing
import YAML

@testable import Query

/// A problem in an expression of several lines points at the line on which it stands.
@Suite struct ScalarPlacesTests {
  @Test(arguments: [
    "a and\n      bad = 1", ">-\n      a and\n      bad = 1", ">\n      a and bad = 1\n",
    "|\n      a and\n      bad = 1\n",
    ">-  # vì sao\n      a\n\n      and bad = 1", "'a and\n      bad = ''x'''",
    "\"a and \\\"ă\\u1eaf\\\"\n      bad = 1\"",
    "\"\\x61 and bad\"", "a đường and\n\n      bad", "\"a \\\n      bad\"", "'a and bad'", "a and bad", "bad",
    ">2\n        a\n      bad\n",
  ])
  func places(written: String) throws {
    let text = "agencies:\n  so:\n    name: \(written)\n    kind: department\n"
    let source = Array(text.utf8)
    let forest = compiled(Fixture(text)).architecture.forest
    let node = try #require(
      (0..<UInt32(forest.count)).first { forest.kind($0).isScalar && forest.text($0).contains("bad") })
    let value = forest.text(node)
    let at = try #require(bytes("bad", in: Array(value.utf8)))
    let range = forest.range(node)
    let places = ScalarPlaces(
      of: value, in: source[Int(range.start)...], startingAt: range.start, of: range.file)
    let found = places.range(at..<at + 3)
    let wanted = try #require(bytes("bad", in: source))
    #expect(found == SourceRange(file: range.file, start: UInt32(wanted), end: UInt32(wanted + 3)), "\(value)")
    for place in value.utf8.indices {
      let offset = value.utf8.distance(from: value.startIndex, to: place)
      let one = places.range(offset..<offset + 1)
      #expect(one.start >= range.start && Int(one.end) <= source.count + 1)
    }
  }

  @Test func theEndOfAnExpression() throws {
    let text = "a and"
    let problem = try #require(parseExpression(text).problem)
    let places = ScalarPlaces(of: text, in: Array(">-\n  a\n  and\n".utf8)[...], startingAt: 10, of: FileID(2))
    #expect(problem.finding(at: places).range == SourceRange(file: FileID(2), start: 22, end: 23))
  }

  private func bytes(_ part: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(part.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }
  }
}
