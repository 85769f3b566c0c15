import Diagnostics

/// A selection as it is written: a kind, a condition, steps.
struct SelectionForm: Sendable {
  let kind: String
  let kindRange: Range<Int>
  /// The place of the condition among the forms of the tree.
  var condition: Int32?
  var steps: [Step] = []

  struct Step: Sendable {
    let name: StepName
    let range: Range<Int>
    let argument: Argument
  }

  enum Argument: Sendable {
    case none
    case number(Int)
    case selection(SelectionForm)
    /// The place of a value, and whether the greatest comes first.
    case path(Int32, isDescending: Bool)
  }
}

/// The steps of a selection, by their names.
package enum StepName: String, Sendable, CaseIterable {
  case neighbours, upstream, downstream, minus, plus, sort, first, group
}

/// Reads a selection. Nil where it does not follow the grammar; then there is one problem.
func parseSelection(_ text: String) -> (form: SelectionForm?, tree: ExpressionTree, problem: Problem?) {
  guard text.utf8.count <= Limits.bytes else {
    return (nil, ExpressionTree(text), ExpressionTooComplex.length(text.utf8.count))
  }
  let (tokens, problem) = Lexer.tokens(of: text, hasSteps: true)
  if let problem { return (nil, ExpressionTree(text), problem) }
  var parser = Parser(text, tokens)
  let form = parser.readSelection(depth: 0)
  if form != nil, parser.token.kind != .end { parser.fail(parser.unexpected(parser.token, wanted: Parser.more)) }
  return (parser.problem == nil ? form : nil, parser.tree, parser.problem)
}

extension Parser {
  fileprivate static let more = Text(vi: "`where` hoặc `|`", en: "`where` or `|`")

  fileprivate mutating func readSelection(depth: Int) -> SelectionForm? {
    guard case .word(let kind) = token.kind, !Keyword.all.contains(kind) else {
      fail(unexpected(token, wanted: Text(vi: "tên một loại, như `systems`", en: "a kind, such as `systems`")))
      return nil
    }
    guard depth < Limits.depth / 4 else {
      fail(ExpressionTooComplex.depth(token.range))
      return nil
    }
    var form = SelectionForm(kind: kind, kindRange: token.range)
    advance()
    if takes("where") {
      advance()
      guard let condition = readOr() else { return nil }
      form.condition = condition
    }
    while takes(.bar) {
      advance()
      guard let step = readSelectionStep(depth: depth) else { return nil }
      form.steps.append(step)
    }
    return form
  }

  private mutating func readSelectionStep(depth: Int) -> SelectionForm.Step? {
    guard case .word(let word) = token.kind else {
      fail(unexpected(token, wanted: Text(vi: "tên một bước, như `sort`", en: "a step, such as `sort`")))
      return nil
    }
    guard let name = StepName(rawValue: word) else {
      fail(UnknownName.selectionStep(token.range, word))
      return nil
    }
    let start = token.range
    advance()
    guard let argument = readArgument(of: name, depth: depth) else { return nil }
    return SelectionForm.Step(name: name, range: start, argument: argument)
  }

  private mutating func readArgument(of name: StepName, depth: Int) -> SelectionForm.Argument? {
    switch name {
    case .neighbours, .upstream, .downstream:
      guard case .number = token.kind else { return SelectionForm.Argument.none }
      return readCount()
    case .first: return readCount()
    case .minus, .plus: return readInner(depth: depth)
    case .sort, .group:
      guard let path = readSum() else { return nil }
      let isDescending = name == .sort && takes("desc")
      if isDescending || name == .sort && takes("asc") { advance() }
      return .path(path, isDescending: isDescending)
    }
  }

  private mutating func readCount() -> SelectionForm.Argument? {
    guard case .number(let number) = token.kind, number >= 0, number == number.rounded(), number < 1e9 else {
      fail(unexpected(token, wanted: Text(vi: "một số nguyên", en: "a whole number")))
      return nil
    }
    advance()
    return .number(Int(number))
  }

  private mutating func readInner(depth: Int) -> SelectionForm.Argument? {
    let open = token
    guard expect(.open), let form = readSelection(depth: depth + 1) else { return nil }
    guard takes(.close) || token.kind == .end else {
      fail(unexpected(token, wanted: Parser.more))
      return nil
    }
    return expect(.close, toClose: open) ? .selection(form) : nil
  }
}
