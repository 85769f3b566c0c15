import CYAML
import Diagnostics
import TestSupport
import Testing

@testable import YAML

/// The tree against libyaml's own events and against the bytes, over the files of the examples.
@Suite struct RangeTests {
  static let files = ["hcmc", "national", "tutorial"].flatMap { example in
    Examples.files(example).contents.sorted { $0.key < $1.key }.map { (name: example + "/" + $0.key, bytes: $0.value) }
  }

  @Test(arguments: files.map(\.name)) func theTreeIsTheEvents(name: String) throws {
    let bytes = try #require(RangeTests.files.first { $0.name == name }?.bytes)
    let forest = parsed(String(decoding: bytes, as: UTF8.self)).0
    var nodes: [String] = []
    for node in 0..<NodeID(forest.count) {
      switch forest.kind(node) {
      case .mapping, .flowMapping: nodes.append("{")
      case .sequence, .flowSequence: nodes.append("[")
      case .plain, .quoted, .block: nodes.append(forest.text(node))
      case .null, .dead: nodes.append("")
      }
    }
    #expect(nodes == events(bytes))
  }

  /// What libyaml says, without the ends of collections.
  private func events(_ bytes: [UInt8]) -> [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [String] = []
      guard let reader = EventReader(bytes) else { return [] }
      var event = yaml_event_t()
      while reader.next(&event) {
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_MAPPING_START_EVENT: found.append("{")
        case YAML_SEQUENCE_START_EVENT: found.append("[")
        case YAML_SCALAR_EVENT:
          let scalar = event.data.scalar
          found.append(String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self))
        case YAML_STREAM_END_EVENT: return found
        default: break
        }
      }
      return []
    }
  }

  @Test(arguments: files.map(\.name)) func rangesCutOutTheTexts(name: String) throws {
    let bytes = try #require(RangeTests.files.first { $0.name == name }?.bytes)
    let forest = parsed(String(decoding: bytes, as: UTF8.self)).0
    for node in 0..<NodeID(forest.count) {
      let source = String(decoding: bytes[Int(forest.start(node))..<Int(forest.end(node))], as: UTF8.self)
      let text = forest.text(node)
      switch forest.kind(node) {
      case .plain: #expect(source.split { $0.isWhitespace } == text.split { $0.isWhitespace })
      case .quoted: #expect(source.dropFirst().dropLast().split { $0.isWhitespace } == text.split { $0.isWhitespace })
      case .block:
        #expect(source.hasPrefix("|") || source.hasPrefix(">"))
        #expect(
          source.split(separator: "\n").dropFirst().joined(separator: " ").split { $0.isWhitespace }
            == text.split { $0.isWhitespace })
      case .flowMapping: #expect(source.hasPrefix("{") && source.hasSuffix("}"))
      case .flowSequence: #expect(source.hasPrefix("[") && source.hasSuffix("]"))
      case .mapping, .sequence: #expect(forest.start(node) == forest.start(node + 1) || source.hasPrefix("- "))
      case .null, .dead: break
      }
      #expect(source.first.map { !$0.isWhitespace } ?? true)
    }
  }
}

extension RangeTests {
  /// An anchor and a tag are not part of the text that they stand before.
  @Test(arguments: [
    ("a: &x b", "b"), ("a: &x \"b\"", "\"b\""), ("a: !t 'b'", "'b'"), ("a: !t &x b c", "b c"),
    ("a: &x # c\n  b\n", "b"),
    ("a: &x |\n  b\n", "|\n  b\n"), ("{a: &x b, c: d}", "b"),
  ]) func anchorsAreNoPartOfATextsRange(text: String, source: String) throws {
    let forest = parsed(text).0
    let node = try #require(forest.value(of: "a", in: 0))
    let bytes = Array(text.utf8)[Int(forest.start(node))..<Int(forest.end(node))]
    #expect(String(decoding: bytes, as: UTF8.self) == source)
  }
}
