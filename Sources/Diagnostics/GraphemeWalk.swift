/// Walks bytes scalar by scalar, repairing what is not UTF-8, and counts the grapheme clusters that begin. A value: a
/// copy of it is a place to walk on from.
struct GraphemeWalk: Sendable {
  /// The byte that is read next.
  private(set) var offset: Int
  /// The column of the cluster last begun; 0 before the first.
  private(set) var column = 0
  /// The ASCII byte just taken, or `notASCII`.
  private var last = notASCII
  private var recognizer = Unicode._CharacterRecognizer()

  init(from offset: Int) { self.offset = offset }

  /// Takes the next scalar. There must be one before `end`.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>, until end: Int) -> Unicode.Scalar {
    let byte = bytes[offset]
    // Between two ASCII bytes of a line there is always a break; the recognizer is told when it matters again.
    if byte < notASCII, last < notASCII || column == 0 {
      offset += 1
      column += 1
      last = byte
      return Unicode.Scalar(byte)
    }
    let scalar = decode(bytes, until: end)
    if last < notASCII {
      recognizer = Unicode._CharacterRecognizer()
      _ = recognizer.hasBreak(before: Unicode.Scalar(last))
      last = notASCII
    }
    if recognizer.hasBreak(before: scalar) || column == 0 { column += 1 }
    return scalar
  }

  private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, until end: Int) -> Unicode.Scalar {
    var rest = bytes[offset..<end].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded):
      offset += encoded.count
      return Unicode.UTF8.decode(encoded)
    case .error(let length):
      offset += length
      return "\u{FFFD}"
    case .emptyInput:
      offset = end
      return "\u{FFFD}"
    }
  }
}

private let notASCII: UInt8 = 0x80

extension Array {
  /// The first index whose element fulfils the condition, where all elements after one that does do so too.
  func partitioningIndex(where isBeyond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
