@_spi(_Unicode) import Swift

/// A text without its diacritics, đ as d; case and all else stay. `Thuế đất` gives `Thue dat`, in NFC and in NFD.
package func withoutDiacritics(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var bare = String.UnicodeScalarView()
  for scalar in text._nfd where !isDiacritic(scalar) {
    switch scalar {
    case "đ": bare.append("d")
    case "Đ": bare.append("D")
    default: bare.append(scalar)
    }
  }
  // Scripts whose characters also decompose into something else than marks, like Hangul, are put together again.
  return String(String.UnicodeScalarView(String(bare)._nfc))
}

/// A name as it is compared with others: lower case, no diacritics, every separator a hyphen. Made to be refilled, so
/// that a hundred thousand candidates need one buffer.
struct FoldedName {
  static let limit = 64

  private(set) var scalars: [UInt32] = []
  private let bases = latinBases

  init() { scalars.reserveCapacity(FoldedName.limit) }

  /// Takes another name; false when it has more than `limit` characters.
  mutating func fill(_ name: String) -> Bool {
    scalars.removeAll(keepingCapacity: true)
    // No character that counts here takes more than eight bytes with its marks.
    guard name.utf8.count <= 8 * FoldedName.limit else { return false }
    for scalar in name.unicodeScalars {
      append(scalar)
      if scalars.count > FoldedName.limit { return false }
    }
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < latinEnd {
      if bases[Int(value)] > 0 { scalars.append(UInt32(bases[Int(value)])) }
    } else if (vietnameseStart..<vietnameseEnd).contains(value) {
      scalars.append(UInt32(bases[Int(latinEnd + value - vietnameseStart)]))
    } else {
      for part in scalar.properties.lowercaseMapping._nfd where !isDiacritic(part) { scalars.append(part.value) }
    }
  }
}

private func isDiacritic(_ scalar: Unicode.Scalar) -> Bool { (0x300..<0x370).contains(scalar.value) }

private let latinEnd: UInt32 = 0x370
private let vietnameseStart: UInt32 = 0x1E00
private let vietnameseEnd: UInt32 = 0x1F00

/// What each character below U+0370, then each of U+1E00 to U+1EFF, is compared as; 0 for a mark, which is dropped.
private let latinBases: [UInt16] = (Array(0..<latinEnd) + Array(vietnameseStart..<vietnameseEnd)).map { value in
  guard let scalar = Unicode.Scalar(value), !isDiacritic(scalar) else { return 0 }
  switch scalar {
  case " ", "_", ".", "/", ":", "\u{A0}": return UInt16(UInt8(ascii: "-"))
  case "đ", "Đ": return UInt16(UInt8(ascii: "d"))
  default: return scalar.properties.lowercaseMapping._nfd.first { _ in true }.map { UInt16($0.value) } ?? 0
  }
}
