/// What a pass over the bytes of a file finds before libyaml sees them.
struct Characters {
  /// Byte ranges that are no UTF-8, as the Unicode standard cuts them.
  var malformed: [Range<Int>] = []
  /// Places of characters that reorder the text around them.
  var bidirectional: [Range<Int>] = []
  /// Places of control characters that YAML forbids.
  var controls: [Range<Int>] = []
  /// The first place of a combining mark: the text may be in NFD.
  var firstMark: Int?
  var isASCII = true

  /// How many bytes are 0, which no text has.
  var zeros = 0

  /// UTF-16, UTF-32, or no text at all.
  func isNoText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF { return true }
    let bad = malformed.count + controls.count
    return zeros > 4 && zeros * 20 > bytes.count || bad >= Characters.limit || bad > 20 && bad * 5 > bytes.count
  }

  /// At most so many places of each sort are kept.
  static let limit = 1000

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
          if byte == 0 { zeros += 1 }
          if controls.count < Characters.limit { controls.append(at..<at + 1) }
        }
        at += 1
      } else {
        isASCII = false
        at += scan(bytes, at)
      }
    }
  }

  /// Looks at the character that begins with a byte over 0x7F and gives its length.
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let (length, scalar) = decode(bytes, at)
    guard let scalar else {
      if malformed.count < Characters.limit { malformed.append(at..<at + length) }
      return length
    }
    switch scalar {
    case 0xFEFF where at == 0: break
    case 0x80...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
      if controls.count < Characters.limit { controls.append(at..<at + length) }
    case 0x0300...0x036F:
      if firstMark == nil { firstMark = at }
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      if bidirectional.count < Characters.limit { bidirectional.append(at..<at + length) }
    default:
      break
    }
    return length
  }
}

/// The length and the value of the character at a byte over 0x7F; no value, and the length of the part that a reader
/// would replace, where it is no UTF-8.
func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (length: Int, scalar: UInt32?) {
  let lead = bytes[at]
  let need: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch lead {
  case 0xC2...0xDF: need = 1
  case 0xE0: (need, low) = (2, 0xA0)
  case 0xED: (need, high) = (2, 0x9F)
  case 0xE1...0xEF: need = 2
  case 0xF0: (need, low) = (3, 0x90)
  case 0xF4: (need, high) = (3, 0x8F)
  case 0xF1...0xF3: need = 3
  default: return (1, nil)
  }
  var scalar = UInt32(lead) & (0x3F >> UInt32(need))
  for step in 1...need {
    guard at + step < bytes.count, bytes[at + step] >= low, bytes[at + step] <= high else { return (step, nil) }
    scalar = scalar << 6 | UInt32(bytes[at + step] & 0x3F)
    (low, high) = (0x80, 0xBF)
  }
  return (need + 1, scalar)
}
