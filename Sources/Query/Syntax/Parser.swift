import Diagnostics
import Metamodel

/// Reads an expression. Nil where it does not follow the grammar; then there is one problem.
package func parseExpression(_ text: String) -> (tree: ExpressionTree?, problem: Problem?) {
  guard text.utf8.count <= Limits.bytes else {
    return (nil, ExpressionTooComplex.length(text.utf8.count))
  }
  let (tokens, problem) = Lexer.tokens(of: text)
  if let problem { return (nil, problem) }
  var parser = Parser(text, tokens)
  parser.parse()
  return parser.problem == nil ? (parser.tree, nil) : (nil, parser.problem)
}

/// Recursive descent; after the first problem every function gives up.
struct Parser {
  var tree: ExpressionTree
  var problem: Problem?
  private let tokens: [Token]
  private var at = 0
  /// How far the form that is being read is inside others.
  private var depth = 0
  /// By form: how deep it is.
  private var depths: [Int] = []

  init(_ text: String, _ tokens: [Token]) {
    tree = ExpressionTree(text)
    self.tokens = tokens
  }

  var token: Token { tokens[at] }
  var following: Token { tokens[min(at + 1, tokens.count - 1)] }
  mutating func advance() { at = min(at + 1, tokens.count - 1) }

  mutating func parse() {
    guard let root = readOr() else { return }
    tree.root = root
    if token.kind != .end { fail(unexpected(token)) }
  }

  // MARK: what is common

  mutating func fail(_ problem: Problem) {
    if self.problem == nil { self.problem = problem }
  }

  /// Adds a form; nil where it is too deep.
  mutating func add(_ form: Form, _ range: Range<Int>, inside parts: Int32...) -> Int32? {
    add(form, range, inside: parts)
  }

  mutating func add(_ form: Form, _ range: Range<Int>, inside parts: [Int32]) -> Int32? {
    let depth = (parts.map { depths[Int($0)] }.max() ?? 0) + 1
    guard depth <= Limits.depth else {
      fail(ExpressionTooComplex.depth(range))
      return nil
    }
    tree.forms.append(form)
    tree.ranges.append(range)
    depths.append(depth)
    return Int32(tree.forms.count - 1)
  }

  mutating func keep(_ parts: [Int32]) -> Range<Int32> {
    let start = Int32(tree.parts.count)
    tree.parts += parts
    return start..<Int32(tree.parts.count)
  }

  func takes(_ word: String) -> Bool { token.kind == .word(word) }
  func takes(_ symbol: Token.Symbol) -> Bool { token.kind == .symbol(symbol) }

  mutating func expect(_ symbol: Token.Symbol, toClose open: Token? = nil) -> Bool {
    if takes(symbol) {
      advance()
      return true
    }
    if let open, token.kind == .end {
      fail(ExpressionSyntax.unclosed(open.range, tree.written(open.range), symbol.rawValue))
    } else {
      fail(unexpected(token, wanted: Text(both: "`\(symbol.rawValue)`")))
    }
    return false
  }

  func unexpected(_ token: Token, wanted: Text? = nil) -> Problem {
    if token.kind == .end { return ExpressionSyntax.ended(at: token.range.lowerBound, wanted: wanted) }
    return ExpressionSyntax.unexpected(token.range, tree.written(token.range), wanted: wanted)
  }

  // MARK: logic

  mutating func readOr() -> Int32? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.depth / 2 else {
      fail(ExpressionTooComplex.depth(token.range))
      return nil
    }
    return readChain("or") {
      $0.readAnd()
    } form: {
      .or($0)
    }
  }

  private mutating func readAnd() -> Int32? {
    readChain("and") {
      $0.readNot()
    } form: {
      .and($0)
    }
  }

  private mutating func readChain(
    _ word: String, _ read: (inout Parser) -> Int32?, form: (Range<Int32>) -> Form
  ) -> Int32? {
    guard let first = read(&self) else { return nil }
    var parts = [first]
    while takes(word) {
      advance()
      guard let next = read(&self) else { return nil }
      parts.append(next)
    }
    guard parts.count > 1 else { return first }
    let range = tree.range(first).lowerBound..<tree.range(parts[parts.count - 1]).upperBound
    return add(form(keep(parts)), range, inside: parts)
  }

  private mutating func readNot() -> Int32? {
    let start = token.range.lowerBound
    var isNegated = false
    while takes("not") {
      isNegated.toggle()
      advance()
    }
    guard let test = readTest() else { return nil }
    return isNegated ? negated(test, from: start) : test
  }

  private mutating func negated(_ test: Int32, from start: Int) -> Int32? {
    add(.not(test), start..<tree.range(test).upperBound, inside: test)
  }

  // MARK: tests

  private mutating func readTest() -> Int32? {
    guard let left = readSum() else { return nil }
    if let comparator = comparator(token) { return readComparison(left, comparator) }
    var isNegated = false
    if takes("not"), case .word(let word) = following.kind, ["in", "exists", "starts-with", "matches"].contains(word) {
      isNegated = true
      advance()
    }
    guard case .word(let word) = token.kind, let test = readTail(word, left) else { return problem == nil ? left : nil }
    return isNegated ? negated(test, from: tree.range(left).lowerBound) : test
  }

  private func comparator(_ token: Token) -> Comparator? {
    guard case .symbol(let symbol) = token.kind else { return nil }
    switch symbol {
    case .equal: return .equal
    case .notEqual: return .notEqual
    case .less: return .less
    case .lessOrEqual: return .lessOrEqual
    case .greater: return .greater
    case .greaterOrEqual: return .greaterOrEqual
    case .open, .close, .openList, .closeList, .comma, .dot, .star, .cross, .plus, .minus, .times, .divide, .bar:
      return nil
    }
  }

  private mutating func readComparison(_ left: Int32, _ comparator: Comparator) -> Int32? {
    advance()
    guard let right = readSum() else { return nil }
    let range = tree.range(left).lowerBound..<tree.range(right).upperBound
    if self.comparator(token) != nil {
      fail(ExpressionSyntax.chained(token.range, tree.written(token.range)))
      return nil
    }
    return add(.comparison(comparator, left, right), range, inside: left, right)
  }

  /// `in […]`, `exists`, `starts-with '…'`, `matches '…'`, `is [not] known`; nil where none of them follows.
  private mutating func readTail(_ word: String, _ left: Int32) -> Int32? {
    let start = tree.range(left).lowerBound
    let keyword = token
    switch word {
    case "in":
      advance()
      return readMembers(left, start)
    case "exists":
      advance()
      return add(.exists(left), start..<keyword.range.upperBound, inside: left)
    case "starts-with", "matches":
      advance()
      guard case .text(let text) = token.kind else {
        fail(ExpressionSyntax.textWanted(token.range, after: word))
        return nil
      }
      let range = start..<token.range.upperBound
      guard let pattern = add(.text(text), token.range) else { return nil }
      advance()
      return add(
        word == "matches" ? .matches(left, pattern: pattern) : .startsWith(left, text), range, inside: left, pattern)
    case "is":
      advance()
      return readKnown(left, start)
    default:
      return nil
    }
  }

  private mutating func readKnown(_ left: Int32, _ start: Int) -> Int32? {
    let isNegated = takes("not")
    if isNegated { advance() }
    guard takes("known") else {
      fail(unexpected(token, wanted: Text(both: "`known`")))
      return nil
    }
    guard let test = add(.isKnown(left), start..<token.range.upperBound, inside: left) else { return nil }
    advance()
    return isNegated ? negated(test, from: start) : test
  }

  private mutating func readMembers(_ left: Int32, _ start: Int) -> Int32? {
    let open = token
    guard expect(.openList) else { return nil }
    var members: [Int32] = []
    repeat {
      if !members.isEmpty { advance() }
      guard let member = readLiteral() else {
        fail(unexpected(token, wanted: Text(vi: "một giá trị", en: "a value")))
        return nil
      }
      members.append(member)
    } while takes(.comma)
    let end = token.range.upperBound
    guard expect(.closeList, toClose: open) else { return nil }
    return add(.member(left, keep(members)), start..<end, inside: [left] + members)
  }
}
