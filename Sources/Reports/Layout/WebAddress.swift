/// An address that may become a link: `http` or `https`, and only characters that mean nothing outside of it. Nil for
/// all others, which are shown as text.
func webAddress(_ text: String) -> String? {
  let lowered = text.prefix(8).lowercased()
  guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), text.utf8.count <= 2000 else { return nil }
  guard !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else { return nil }
  var address = ""
  for byte in text.utf8 {
    if isPlain(byte) {
      address.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      address += byte < 16 ? "%0" + digits : "%" + digits
    }
  }
  return address
}

/// True for what stands in an address as it is; brackets, quotes, backslashes and bars are written as numbers.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: "-._~:/?#@!$&+,;=%".utf8.contains(byte)
  }
}
