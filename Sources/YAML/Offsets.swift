/// Turns libyaml's marks, which count characters, into byte offsets. Marks come nearly in order, so a cursor walks
/// along with them.
struct Offsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var character = 0
  private var byte: Int
  private let base: Int

  /// `base` is the length of a byte order mark, which libyaml does not count.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
    self.base = base
    byte = base
  }

  mutating func byte(at mark: Int) -> UInt32 {
    if isASCII { return UInt32(min(mark + base, bytes.count)) }
    while character < mark && byte < bytes.count {
      byte += 1
      while byte < bytes.count && bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    while character > mark && byte > base {
      byte -= 1
      while byte > base && bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    return UInt32(byte)
  }
}
