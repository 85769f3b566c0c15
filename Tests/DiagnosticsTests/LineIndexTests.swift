import Foundation
import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
  struct Case: CustomTestStringConvertible {
    let what: String
    let bytes: [UInt8]
    let offset: UInt32
    let place: (line: Int, column: Int)
    var testDescription: String { what }

    init(_ what: String, _ text: String, _ offset: UInt32, _ line: Int, _ column: Int) {
      self.init(what, Array(text.utf8), offset, line, column)
    }

    init(_ what: String, _ bytes: [UInt8], _ offset: UInt32, _ line: Int, _ column: Int) {
      self.what = what
      self.bytes = bytes
      self.offset = offset
      place = (line, column)
    }
  }

  static let cases: [Case] = [
    Case("empty file", "", 0, 1, 1),
    Case("past the end of an empty file", "", 9, 1, 1),
    Case("first byte", "abc", 0, 1, 1),
    Case("end of the file", "abc", 3, 1, 4),
    Case("past the end of the file", "abc", 99, 1, 4),
    Case("line end itself", "ab\ncd", 2, 1, 3),
    Case("after a line end", "ab\ncd", 3, 2, 1),
    Case("after the last line end", "ab\n", 3, 2, 1),
    Case("CR of CRLF", "ab\r\ncd", 2, 1, 3),
    Case("LF of CRLF", "ab\r\ncd", 3, 1, 3),
    Case("after CRLF", "ab\r\ncd", 4, 2, 1),
    Case("CR alone", "ab\rcd", 4, 2, 2),
    Case("two CR", "a\r\rb", 3, 3, 1),
    Case("CRLF at the end", "a\r\n", 3, 2, 1),
    Case("inside the byte order mark", "\u{FEFF}ab", 1, 1, 1),
    Case("after the byte order mark", "\u{FEFF}ab", 3, 1, 1),
    Case("second after the byte order mark", "\u{FEFF}ab", 4, 1, 2),
    Case("only a byte order mark", "\u{FEFF}", 3, 1, 1),
    Case("NFC before", "thuế đất", 5, 1, 4),
    Case("NFC after", "thuế đất", 6, 1, 5),
    Case("NFD inside", "thue\u{302}\u{301} x", 6, 1, 4),
    Case("NFD after", "thue\u{302}\u{301} x", 8, 1, 5),
    Case("mark on the first character of a line", "a\n\u{301}b", 4, 2, 2),
    Case("family of emoji", "👨‍👩‍👧x", 18, 1, 2),
    Case("flags", "🇻🇳🇱🇦x", 16, 1, 3),
    Case("keycap", "1\u{FE0F}\u{20E3}x", 7, 1, 2),
    Case("tab", "\tx", 1, 1, 2),
    Case("NUL", "\0\0x", 2, 1, 3),
    Case("invalid byte", [0x61, 0xFF, 0x62], 2, 1, 3),
    Case("cut sequence", [0x61, 0xE1, 0xBA, 0x62], 3, 1, 3),
    Case("cut sequence at the end", [0x61, 0xE1, 0xBA], 3, 1, 3),
    Case("surrogate bytes are three", [0xED, 0xA0, 0x80, 0x62], 3, 1, 4),
  ]

  @Test(arguments: cases) func position(_ example: Case) {
    let found = LineIndex(example.bytes).position(of: example.offset)
    #expect(found == Position(line: example.place.line, column: example.place.column))
  }

  @Test func sameColumnsInBothForms() {
    for word in ["Nguyễn Thị Ngọc Ánh", "Sở Thông tin và Truyền thông", "đường bộ", "ĐẤT ĐAI"] {
      let composed = LineIndex(Array((composed(word) + ": x").utf8))
      let decomposed = LineIndex(Array((decomposed(word) + ": x").utf8))
      let ends = [self.composed(word), self.decomposed(word)].map { UInt32($0.utf8.count) }
      #expect(ends[0] < ends[1])
      #expect(composed.position(of: ends[0]) == decomposed.position(of: ends[1]))
      #expect(composed.position(of: ends[0]).column == word.count + 1)
    }
  }

  @Test func textOfLines() {
    let index = LineIndex(Array("\u{FEFF}một\r\nhai\rba\n".utf8))
    #expect((0...6).map(index.text(of:)) == ["", "một", "hai", "ba", "", "", ""])
    #expect(index.lineCount == 4)
    #expect(LineIndex([0x61, 0xFF]).text(of: 1) == "a\u{FFFD}")
  }

  /// Columns that checkpoints help to find are those that the standard library counts.
  @Test(arguments: ["x", "ế", "e\u{302}\u{301}", "a👨‍👩‍👧", "한🇻🇳", "\u{600}a", "क्ष"])
  func longLine(_ unit: String) {
    let text = String(repeating: unit, count: 6000 / unit.utf8.count)
    let index = LineIndex(Array(("đầu\n" + text + "\ncuối").utf8))
    var offset = UInt32("đầu\n".utf8.count)
    for (column, character) in text.enumerated() {
      #expect(index.position(of: offset) == Position(line: 2, column: column + 1))
      offset += UInt32(character.utf8.count)
      #expect(index.position(of: offset - 1).column == column + 1)
    }
    #expect(index.position(of: offset) == Position(line: 2, column: text.count + 1))
    #expect(index.position(of: offset + 1) == Position(line: 3, column: 1))
    #expect(index.clusters(of: 2, from: 900, limit: 5) == text.dropFirst(899).prefix(5).map { String($0) })
  }

  /// Clusters are those of the standard library, whatever stands beside what.
  @Test func clustersOfTrickyNeighbours() {
    let scalars: [Unicode.Scalar] = [
      "a", "1", "#", " ", "\t", "\0", "\u{7F}", "ế", "đ", "©", "\u{AD}", "\u{301}", "\u{302}", "\u{34F}", "\u{600}",
      "\u{903}", "\u{915}", "\u{94D}", "\u{1100}", "\u{1161}", "\u{AC00}", "\u{200B}", "\u{200D}", "\u{202E}",
      "\u{FE0F}", "\u{FEFF}", "\u{1F1FB}", "\u{1F44D}", "\u{1F3FD}", "日",
    ]
    var generator = PseudoRandom(state: 7)
    for _ in 0..<2000 {
      var text = "x"
      for _ in 0..<12 { text.unicodeScalars.append(scalars[generator.next(scalars.count)]) }
      let index = LineIndex(Array(text.utf8))
      #expect(index.clusters(of: 1, from: 1, limit: 99) == text.map { String($0) })
      #expect(index.position(of: UInt32(text.utf8.count)).column == text.count + 1)
    }
  }

  @Test func clustersAreBounded() {
    let index = LineIndex(Array(("a" + String(repeating: "\u{301}", count: 5000) + "b").utf8))
    let clusters = index.clusters(of: 1, from: 1, limit: 10)
    #expect(clusters.map(\.unicodeScalars.count) == [16, 1])
    #expect(index.position(of: 10001) == Position(line: 1, column: 2))
    #expect(index.position(of: 5001) == Position(line: 1, column: 1))
    #expect(index.clusters(of: 7, from: 1, limit: 10).isEmpty)
    #expect(index.clusters(of: 1, from: 9, limit: 10).isEmpty)
  }

  private func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
  private func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
