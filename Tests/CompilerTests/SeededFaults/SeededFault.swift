import TestSupport
import Testing

/// One mistake in the model of the city, and the one finding that it should give.
struct SeededFault: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  /// A text that stands once in the file.
  let original: String
  /// What stands there instead, on as many lines; `⟦FF⟧` is a byte in hexadecimal.
  let replacement: String
  let code: String
  /// Where the finding is: a text that stands once in a file; the first difference when nil.
  let place: Place?
  /// A part of the message, in either language: the culprit's name.
  let culprit: String
  /// Findings of the sound model that go with what the fault takes away, as `path:line code` of the sound model.
  let hides: [String]

  struct Place: Sendable {
    let path: String
    let text: String
  }

  init(
    _ name: String, in path: String, _ original: String, _ replacement: String, _ code: String, _ culprit: String,
    at place: Place? = nil, hides: [String] = []
  ) {
    self.name = name
    self.path = path
    self.original = original
    self.replacement = replacement
    self.code = code
    self.culprit = culprit
    self.place = place
    self.hides = hides
  }

  var testDescription: String { name }

  /// The faults, in the order of the phases that find them.
  static let all = workspace + reading + declaring + resolving + judging
}

extension SeededFault {
  /// The model with the fault, and the place of the expected finding; nil where the table does not fit the example.
  func applied(to files: MemoryFiles) -> (files: MemoryFiles, path: String, line: Int)? {
    guard let bytes = files.contents[path], let at = only(original, in: bytes),
      newlines(original.utf8) == newlines(replacement.utf8)
    else { return nil }
    var faulty = files
    faulty.contents[path] = bytes[..<at] + Fixture.bytes(replacement) + bytes[(at + original.utf8.count)...]
    if let place {
      guard let bytes = faulty.contents[place.path], let at = only(place.text, in: bytes) else { return nil }
      return (faulty, place.path, 1 + newlines(bytes[..<at]))
    }
    let same = zip(original.utf8, replacement.utf8).prefix { $0 == $1 }.map(\.0)
    return (faulty, path, 1 + newlines(bytes[..<at]) + newlines(same))
  }
}

private func only(_ text: String, in bytes: [UInt8]) -> Int? {
  let wanted = Array(text.utf8)
  let ranges = bytes.ranges(of: wanted)
  return ranges.count == 1 ? ranges[0].lowerBound : nil
}

private func newlines(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 == 0x0A } }
