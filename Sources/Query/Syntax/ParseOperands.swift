import Diagnostics
import Metamodel

/// Sums, paths, calls, literals.
extension Parser {
  mutating func readSum() -> Int32? {
    guard var left = readProduct() else { return nil }
    while takes(.plus) || takes(.minus) {
      let sign: Arithmetic = takes(.plus) ? .plus : .minus
      advance()
      guard let right = readProduct(), let sum = arithmetic(sign, left, right) else { return nil }
      left = sum
    }
    return left
  }

  private mutating func readProduct() -> Int32? {
    guard var left = readAtom() else { return nil }
    while takes(.times) || takes(.divide) {
      let sign: Arithmetic = takes(.times) ? .times : .divided
      advance()
      guard let right = readAtom(), let product = arithmetic(sign, left, right) else { return nil }
      left = product
    }
    return left
  }

  private mutating func arithmetic(_ sign: Arithmetic, _ left: Int32, _ right: Int32) -> Int32? {
    let range = tree.range(left).lowerBound..<tree.range(right).upperBound
    return add(.arithmetic(sign, left, right), range, inside: left, right)
  }

  // MARK: atoms

  private mutating func readAtom() -> Int32? {
    let first: Int32?
    if takes(.open) {
      first = readGroup()
    } else if case .word(let name) = token.kind, following.kind == .symbol(.open), !Keyword.all.contains(name) {
      let range = token.range
      advance()
      first = readCall(of: nil, name, range)
    } else {
      first = readLiteral()
      if first == nil {
        fail(unexpected(token, wanted: Text(vi: "một tên, một giá trị hoặc `(`", en: "a name, a value or `(`")))
      }
    }
    guard let first else { return nil }
    return readSteps(first)
  }

  private mutating func readGroup() -> Int32? {
    let open = token
    advance()
    guard let inner = readOr() else { return nil }
    let end = token.range.upperBound
    guard expect(.close, toClose: open) else { return nil }
    return add(.group(inner), open.range.lowerBound..<end, inside: inner)
  }

  /// A number with its unit, a date, a text or a name. Nil, without a problem, where there is none.
  mutating func readLiteral() -> Int32? {
    let range = token.range
    switch token.kind {
    case .number(let number):
      advance()
      if case .word(let unit) = token.kind {
        let written = tree.written(range)
        if let span = TimeSpan("\(written) \(unit)") {
          let whole = range.lowerBound..<token.range.upperBound
          advance()
          return add(.duration(span), whole)
        }
      }
      return add(.number(number), range)
    case .date(let date):
      advance()
      return add(.date(date), range)
    case .text(let text):
      advance()
      return add(.text(text), range)
    case .word(let word):
      guard !Keyword.all.contains(word) else { return nil }
      advance()
      return add(.name(word), range)
    case .symbol, .end: return nil
    }
  }

  // MARK: paths

  private mutating func readSteps(_ first: Int32) -> Int32? {
    var path = first
    while true {
      let next: Int32?
      if takes(.dot) {
        next = readStep(of: path)
      } else if takes(.star) || takes(.cross) {
        let range = tree.range(path).lowerBound..<token.range.upperBound
        next = add(.closure(path, withStart: takes(.star)), range, inside: path)
        advance()
      } else {
        return path
      }
      guard let next else { return nil }
      path = next
    }
  }

  private mutating func readStep(of path: Int32) -> Int32? {
    advance()
    guard case .word(let name) = token.kind else {
      fail(unexpected(token, wanted: Text(vi: "tên của một trường", en: "the name of a field")))
      return nil
    }
    let range = token.range
    advance()
    if takes(.open) { return readCall(of: path, name, range) }
    return add(.step(path, name, nameRange: range), tree.range(path).lowerBound..<range.upperBound, inside: path)
  }

  private mutating func readCall(of path: Int32?, _ name: String, _ nameRange: Range<Int>) -> Int32? {
    let open = token
    advance()
    var arguments: [Int32] = []
    if !takes(.close) {
      repeat {
        if !arguments.isEmpty { advance() }
        guard let argument = readOr() else { return nil }
        arguments.append(argument)
      } while takes(.comma)
    }
    let end = token.range.upperBound
    guard expect(.close, toClose: open) else { return nil }
    let start = path.map { tree.range($0).lowerBound } ?? nameRange.lowerBound
    let inside = (path.map { [$0] } ?? []) + arguments
    return add(.call(path, name, keep(arguments), nameRange: nameRange), start..<end, inside: inside)
  }
}
