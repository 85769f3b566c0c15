/// Walks bytes scalar by scalar, repairing what is not UTF-8, and counts the grapheme clusters that begin. A value: a
/// copy of it is a place to walk on from.
struct GraphemeWalk: Sendable {
  /// The byte that is read next.
  private(set) var offset: Int
  /// The column of the cluster last begun; 0 before the first.
  private(set) var column = 0
  /// The character that the last cluster began with, if it was a plain one; combining marks may have followed.
  private var plain: Unicode.Scalar?
  private var recognizer = Unicode._CharacterRecognizer()

  init(from offset: Int) { self.offset = offset }

  /// Takes the next scalar. There must be one before `end`.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>, until end: Int) -> Unicode.Scalar {
    let scalar = decode(bytes, until: end)
    // What Vietnamese is written with needs no tables: between two plain characters there is a break, between one and
    // a mark there is none. The recognizer is told of the last one when it matters again.
    if isPlain(scalar), plain != nil || column == 0 {
      column += 1
      plain = scalar
      return scalar
    }
    if plain != nil, isCombining(scalar) { return scalar }
    if let plain {
      recognizer = Unicode._CharacterRecognizer()
      _ = recognizer.hasBreak(before: plain)
    }
    let begins = recognizer.hasBreak(before: scalar) || column == 0
    plain = begins && isPlain(scalar) ? scalar : nil
    if begins { column += 1 }
    return scalar
  }

  private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, until end: Int) -> Unicode.Scalar {
    if bytes[offset] < 0x80 {
      offset += 1
      return Unicode.Scalar(bytes[offset - 1])
    }
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

/// Printable ASCII and the precomposed Latin letters: nothing in front of them joins them, but for what no plain
/// character is.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xC0..<0x300, 0x1E00..<0x1F00: true
  default: false
  }
}

private func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300..<0x370).contains(scalar.value) }

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
