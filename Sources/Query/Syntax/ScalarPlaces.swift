import Diagnostics

/// Where the bytes of a scalar's value stand in its file: a scalar may be folded over several lines, indented, quoted.
package struct ScalarPlaces: Sendable {
  /// By byte of the value: its offset in the file. One more says where the value ends.
  private let offsets: [UInt32]
  private let file: FileID

  /// `source` are the bytes of the file from `start` on, at least to the end of the scalar.
  package init(of value: String, in source: ArraySlice<UInt8>, startingAt start: UInt32, of file: FileID) {
    var walk = ScalarWalk(source)
    var offsets: [UInt32] = []
    for byte in value.utf8 {
      offsets.append(start + UInt32(walk.next(byte)))
    }
    offsets.append(start + UInt32(walk.at))
    self.offsets = offsets
    self.file = file
  }

  /// The place of some bytes of the value.
  package func range(_ bytes: Range<Int>) -> SourceRange {
    let first = offsets[min(max(bytes.lowerBound, 0), offsets.count - 1)]
    guard bytes.upperBound > bytes.lowerBound, bytes.upperBound - 1 < offsets.count else {
      return SourceRange(file: file, start: first, end: first + 1)
    }
    return SourceRange(file: file, start: first, end: max(offsets[bytes.upperBound - 1], first) + 1)
  }
}

extension Problem {
  /// The finding, where the value of the scalar stands over several lines or in quotes.
  package func finding(at places: ScalarPlaces, subject: String? = nil) -> Finding {
    Finding(card, at: places.range(range), message, help: help, subject: subject)
  }
}

/// A walk over a scalar as it is written, beside its value.
private struct ScalarWalk {
  private let bytes: ArraySlice<UInt8>
  private let quote: UInt8
  /// Counted from the start of the scalar.
  private(set) var at = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    let first = bytes.first ?? 0
    quote = first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") ? first : 0
    if quote != 0 {
      at = 1
    } else if first == UInt8(ascii: ">") || first == UInt8(ascii: "|") {
      while let byte = peek(), byte != lineFeed { at += 1 }
      skipLine()
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    let place = bytes.startIndex + at + ahead
    return place < bytes.endIndex ? bytes[place] : nil
  }

  /// Where the next byte of the value stands.
  mutating func next(_ byte: UInt8) -> Int {
    let start = at
    guard let written = peek() else { return start }
    if written == byte {
      at += quote == UInt8(ascii: "'") && byte == quote ? 2 : 1
      return start
    }
    // The rest of a character that stood as an escape.
    if 0x80...0xBF ~= byte { return start }
    if byte == space || byte == lineFeed { return folded(byte) }
    if quote == UInt8(ascii: "\""), written == UInt8(ascii: "\\") { return escaped(byte) }
    // What cannot be followed stays where it is; what comes next is looked for nearby.
    guard byte < 0x80, let found = (1..<80).first(where: { peek($0) == byte }) else { return start }
    at += found + 1
    return at - 1
  }

  /// The end of a line stands for a space, or for itself.
  private mutating func folded(_ byte: UInt8) -> Int {
    let start = at
    while let blank = peek(), blank == space || blank == tab || blank == carriageReturn { at += 1 }
    if peek() == lineFeed { skipLine() }
    return start
  }

  /// Goes behind the end of a line, blank lines and the indentation.
  private mutating func skipLine() {
    while let blank = peek(), blank == lineFeed || blank == space || blank == tab || blank == carriageReturn {
      at += 1
    }
  }

  private mutating func escaped(_ byte: UInt8) -> Int {
    let start = at
    switch peek(1) {
    case UInt8(ascii: "x"): at += 4
    case UInt8(ascii: "u"): at += 6
    case UInt8(ascii: "U"): at += 10
    case lineFeed:
      at += 1
      skipLine()
      return next(byte)
    default: at += 2
    }
    return start
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
