import Diagnostics
import Metamodel
@_spi(_Unicode) import Swift

/// Cuts an expression into tokens. It stops at the first thing that is none.
struct Lexer {
  private let bytes: [UInt8]
  private var at = 0
  private(set) var problem: Problem?

  /// Whether `|` stands between the steps of a selection.
  private let hasSteps: Bool

  init(_ text: String, hasSteps: Bool = false) {
    bytes = Array(text.utf8)
    self.hasSteps = hasSteps
  }

  /// All tokens, the last one `end`; or what is wrong.
  static func tokens(of text: String, hasSteps: Bool = false) -> (tokens: [Token], problem: Problem?) {
    var lexer = Lexer(text, hasSteps: hasSteps)
    var tokens: [Token] = []
    repeat { tokens.append(lexer.next()) } while tokens[tokens.count - 1].kind != .end
    return (tokens, lexer.problem)
  }

  private mutating func next() -> Token {
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return Token(kind: .end, range: at..<at) }
    let byte = bytes[at]
    if isWordStart(byte) || byte == minus && isDigit(peek(1)) { return word() }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return text(in: byte) }
    return symbol()
  }

  private func peek(_ ahead: Int) -> UInt8 { at + ahead < bytes.count ? bytes[at + ahead] : 0 }

  // MARK: words and numbers

  private mutating func word() -> Token {
    let start = at
    at += 1
    while at < bytes.count, isWordStart(bytes[at]) || bytes[at] == minus || bytes[at] == UInt8(ascii: "_") { at += 1 }
    if !bytes[start..<at].contains(where: { !isDigit($0) && $0 != minus }) { return figures(start) }
    return Token(kind: .word(String(decoding: bytes[start..<at], as: UTF8.self)), range: start..<at)
  }

  /// Digits and hyphens: a number, or a date.
  private mutating func figures(_ start: Int) -> Token {
    if bytes[(start + 1)..<at].contains(minus) {
      if let date = CoarseDate(ascii: bytes[start..<at]) { return Token(kind: .date(date), range: start..<at) }
      return stop(start..<at, notADate(start..<at))
    }
    if peek(0) == UInt8(ascii: "."), isDigit(peek(1)) {
      at += 1
      while isDigit(peek(0)) { at += 1 }
    }
    let written = String(decoding: bytes[start..<at], as: UTF8.self)
    guard at - start <= 32, let number = Double(written) else {
      return stop(
        start..<at, Text(vi: "số \(quoted(written)) quá dài", en: "the number \(quoted(written)) is too long"))
    }
    return Token(kind: .number(number), range: start..<at)
  }

  private func notADate(_ range: Range<Int>) -> Text {
    let written = Diagnostics.quoted(String(decoding: bytes[range], as: UTF8.self))
    return Text(vi: "lịch không có ngày \(written)", en: "the calendar has no \(written)")
  }

  // MARK: texts

  private mutating func text(in quote: UInt8) -> Token {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else {
      return stop(
        start..<start + 1,
        Text(vi: "chuỗi bắt đầu ở đây không có dấu nháy đóng", en: "the text that begins here has no closing quote"))
    }
    at += 1
    let written = String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self)
    return Token(kind: .text(composed(written)), range: start..<at)
  }

  // MARK: signs

  private mutating func symbol() -> Token {
    let start = at
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "("): return token(.open, start)
    case UInt8(ascii: ")"): return token(.close, start)
    case UInt8(ascii: "["): return token(.openList, start)
    case UInt8(ascii: "]"): return token(.closeList, start)
    case UInt8(ascii: ","): return token(.comma, start)
    case UInt8(ascii: "."): return token(.dot, start)
    case UInt8(ascii: "*"): return spaced(.times, closing: .star, start)
    case UInt8(ascii: "+"): return spaced(.plus, closing: .cross, start)
    case UInt8(ascii: "/"): return spaced(.divide, closing: nil, start)
    case minus: return spaced(.minus, closing: nil, start)
    case UInt8(ascii: "="): return peek(0) == byte ? foreign(start, "=") : token(.equal, start)
    case UInt8(ascii: "!"): return takeEqual() ? token(.notEqual, start) : foreign(start, "not")
    case UInt8(ascii: "<"):
      if peek(0) == UInt8(ascii: ">") { return foreign(start, "!=") }
      return takeEqual() ? token(.lessOrEqual, start) : token(.less, start)
    case UInt8(ascii: ">"): return takeEqual() ? token(.greaterOrEqual, start) : token(.greater, start)
    case UInt8(ascii: "&"): return foreign(start, "and")
    case UInt8(ascii: "|") where hasSteps && peek(0) != byte: return token(.bar, start)
    case UInt8(ascii: "|"): return foreign(start, "or")
    default: return unknown(start)
    }
  }

  private mutating func takeEqual() -> Bool {
    guard peek(0) == UInt8(ascii: "=") else { return false }
    at += 1
    return true
  }

  private func token(_ symbol: Token.Symbol, _ start: Int) -> Token { Token(kind: .symbol(symbol), range: start..<at) }

  /// An operator stands between spaces; directly behind a step, `*` and `+` close it.
  private mutating func spaced(_ symbol: Token.Symbol, closing: Token.Symbol?, _ start: Int) -> Token {
    let isBefore = start > 0 && isSpace(bytes[start - 1])
    if !isBefore, start > 0, let closing { return token(closing, start) }
    if isBefore && at < bytes.count && isSpace(bytes[at]) { return token(symbol, start) }
    let sign = String(decoding: bytes[start..<at], as: UTF8.self)
    return stop(
      start..<at, Text(vi: "hai bên `\(sign)` phải có dấu cách", en: "`\(sign)` has to stand between spaces"),
      help: Text(
        vi: "viết `a \(sign) b`; mã có dấu `/` hoặc `.` thì đặt trong dấu nháy",
        en: "write `a \(sign) b`; an id with a `/` or a `.` goes in quotes"))
  }

  /// A sign of other languages, for which this one has a word of its own.
  private mutating func foreign(_ start: Int, _ own: String) -> Token {
    while at < bytes.count, [UInt8]("=&|>".utf8).contains(bytes[at]) { at += 1 }
    let sign = Diagnostics.quoted(String(decoding: bytes[start..<at], as: UTF8.self))
    return stop(
      start..<at, Text(vi: "\(sign) không thuộc ngôn ngữ này", en: "\(sign) is not of this language"),
      help: Text(vi: "dùng `\(own)`", en: "use `\(own)`"))
  }

  private mutating func unknown(_ start: Int) -> Token {
    while at < bytes.count, bytes[at] >= 0x80 || bytes[start] >= 0x80 && isWordStart(bytes[at]) { at += 1 }
    let written = Diagnostics.quoted(String(decoding: bytes[start..<at], as: UTF8.self))
    return stop(
      start..<at, Text(vi: "không hiểu \(written) ở đây", en: "\(written) means nothing here"),
      help: Text(vi: "đặt văn bản trong dấu nháy: `'…'`", en: "put text in quotes: `'…'`"))
  }

  private mutating func stop(_ range: Range<Int>, _ message: Text, help: Text? = nil) -> Token {
    problem = Problem(ExpressionSyntax.card, range, message, help: help)
    at = bytes.count
    return Token(kind: .end, range: range)
  }
}

private let minus = UInt8(ascii: "-")

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

private func isWordStart(_ byte: UInt8) -> Bool { isDigit(byte) || 0x61...0x7A ~= byte || 0x41...0x5A ~= byte }

/// A text in NFC.
func composed(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return String(String.UnicodeScalarView(text._nfc))
}
