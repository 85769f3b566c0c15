/// A JSON document, or a part of it. Members stay in the order in which they are written.
package enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// What is not finite becomes null.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key and its value.
  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The document as text that ends with a newline: two spaces an indent, objects and arrays that hold only numbers
  /// on one line. Whatever is not seen in a terminal is escaped.
  package var text: String {
    // Bytes, because appending to them is several times faster than to a String.
    var text: [UInt8] = []
    write(to: &text, indent: 0)
    text += "\n".utf8
    return String(decoding: text, as: UTF8.self)
  }

  /// An optional value; null where it is missing.
  package static func optional(_ string: String?) -> JSON { string.map(JSON.string) ?? .null }

  private func write(to text: inout [UInt8], indent: Int) {
    switch self {
    case .null: text += "null".utf8
    case .bool(let value): text += (value ? "true" : "false").utf8
    case .integer(let value): text += String(value).utf8
    case .number(let value): text += (value.isFinite ? String(value) : "null").utf8
    case .string(let value): writeString(value, to: &text)
    case .array(let items):
      let isShort = items.allSatisfy(\.isNumber)
      writeList("[", items, "]", isShort: isShort, to: &text, indent: indent) { item, text in
        item.write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      let isShort = members.allSatisfy(\.value.isNumber)
      writeList("{", members, "}", isShort: isShort, to: &text, indent: indent) { member, text in
        writeString(member.key, to: &text)
        text += ": ".utf8
        member.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private var isNumber: Bool {
    switch self {
    case .null, .bool, .integer, .number: true
    case .string, .array, .object: false
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(stringLiteral value: String) { self = .string(value) }
}

private func writeList<Element>(
  _ open: String, _ elements: [Element], _ close: String, isShort: Bool, to text: inout [UInt8], indent: Int,
  write: (Element, inout [UInt8]) -> Void
) {
  text += open.utf8
  for (count, element) in elements.enumerated() {
    if count > 0 { text += (isShort ? ", " : ",").utf8 }
    if !isShort { newLine(in: &text, indent: indent + 1) }
    write(element, &text)
  }
  if !isShort { newLine(in: &text, indent: indent) }
  text += close.utf8
}

private func newLine(in text: inout [UInt8], indent: Int) {
  text += "\n".utf8
  for _ in 0..<indent { text += "  ".utf8 }
}

private func writeString(_ string: String, to text: inout [UInt8]) {
  text += "\"".utf8
  if !string.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" || isUnseen($0) }) {
    text += string.utf8
  } else {
    for scalar in string.unicodeScalars { write(scalar, to: &text) }
  }
  text += "\"".utf8
}

private func write(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
  switch scalar {
  case "\"": text += "\\\"".utf8
  case "\\": text += "\\\\".utf8
  case "\n": text += "\\n".utf8
  case "\r": text += "\\r".utf8
  case "\t": text += "\\t".utf8
  case _ where isUnseen(scalar): for unit in scalar.utf16 { text += escaped(unit).utf8 }
  default: text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}

private func escaped(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
