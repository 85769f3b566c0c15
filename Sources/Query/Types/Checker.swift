import Diagnostics
import Metamodel

/// What an expression has to give.
package enum Wanted: Sendable {
  /// Yes, no or unknown.
  case condition
  case value
}

/// Types an expression for subjects of a kind. Nil where something is wrong; without a problem, what is wrong is a term
/// that has its own.
package func compileExpression(
  _ text: String, for kind: KindName, in language: QueryLanguage, ids: KnownIDs, as wanted: Wanted
) -> (program: Program?, problems: [Problem]) {
  let (tree, problem) = parseExpression(text)
  guard let tree else { return (nil, problem.map { [$0] } ?? []) }
  var checker = Checker(language, ids: ids)
  return checker.check(tree, for: kind, as: wanted)
}

/// An operation that gives a value, and the type of that.
struct Typed {
  let operation: Int32
  let type: ValueType
}

/// What names stand for at a place: `it` inside brackets, and `subject` everywhere.
struct Scope {
  var it: ValueType
  let subject: ValueType
}

/// The walk over a tree that finds types and lays down operations. Problems do not stop it; a form with one gives nil.
struct Checker {
  let language: QueryLanguage
  let ids: KnownIDs
  var tree = ExpressionTree("")
  var program: Program
  var problems: [Problem] = []
  private var ready: [Int: Typed?] = [:]
  private var open: [Int] = []
  private var isTooDeep = false

  static let functions = [
    "any", "all", "none", "where", "count", "distinct", "first", "min", "max", "sum", "median", "length",
    "before-last", "starts-with", "unique", "certainly", "possibly",
  ]
  static let special = ["it", "subject", "day", "architecture", "none", "true", "false"]
  /// How many operations may be inside one another, terms and all.
  private static let depth: Int32 = 400

  init(_ language: QueryLanguage, ids: KnownIDs) {
    self.language = language
    self.ids = ids
    program = Program(language, for: .workspace, text: "")
  }

  mutating func check(
    _ tree: ExpressionTree, for kind: KindName, as wanted: Wanted
  ) -> (program: Program?, problems: [Problem]) {
    self.tree = tree
    program = Program(language, for: kind, text: tree.text)
    let subject = ValueType(content: .entities(KindSet(kind)))
    let scope = Scope(it: subject, subject: subject)
    switch wanted {
    case .condition:
      guard let test = test(tree.root, scope) else { return (nil, problems) }
      program.root = test
      program.type = ValueType(content: .boolean)
    case .value:
      guard let value = value(tree.root, scope) else { return (nil, problems) }
      program.root = value.operation
      program.type = value.type
    }
    return problems.isEmpty ? (program, []) : (nil, problems)
  }

  func described(_ type: ValueType) -> Text { type.described(language.schema) }

  /// Where the problems are those of a term's own expression, they are not said again at its uses.
  mutating func add(_ problem: Problem) {
    if open.isEmpty || open == [tested] { problems.append(problem) }
  }

  // MARK: operations

  mutating func emit(_ operation: Operation, inside parts: [Int32] = [], at form: Int32? = nil) -> Int32 {
    let deepest = (operation.operands + parts).filter { $0 >= 0 }.map { program.depths[Int($0)] }.max() ?? 0
    program.dependences.append(program.dependence(of: operation, inside: parts))
    program.operations.append(operation)
    program.depths.append(deepest + 1)
    if deepest >= Checker.depth { tooDeep(at: form) }
    return Int32(program.operations.count - 1)
  }

  /// Said once, of the expression that is being checked.
  private mutating func tooDeep(at form: Int32?) {
    guard !isTooDeep else { return }
    isTooDeep = true
    let own = tested >= 0 ? language.terms[tested].tree?.text ?? "" : program.text
    problems.append(ExpressionTooComplex.depth(form.map { tree.range($0) } ?? 0..<own.utf8.count))
  }

  mutating func typed(_ operation: Operation, _ content: ValueType.Content, isList: Bool = false) -> Typed {
    Typed(operation: emit(operation), type: ValueType(content: content, isList: isList))
  }

  mutating func keep(_ parts: [Int32]) -> Range<Int32> {
    let start = Int32(program.parts.count)
    program.parts += parts
    return start..<Int32(program.parts.count)
  }

  mutating func constant(_ constant: Constant) -> Int32 {
    if let known = program.constants.firstIndex(of: constant) { return Int32(known) }
    program.constants.append(constant)
    return Int32(program.constants.count - 1)
  }

  // MARK: terms

  /// The term that is being checked for itself; -1 where an expression is.
  private var tested = -1

  /// What is wrong with a term, and whether it can be used; what it uses may be at fault.
  mutating func checkTerm(_ place: Int) -> (problems: [Problem], isUsable: Bool) {
    tested = place
    if let tree = language.terms[place].tree { self.tree = tree }
    let found = use(term: place)
    return (problems, found != nil && problems.isEmpty)
  }

  /// A term's operations, laid down once in a program; nil where it cannot be used.
  mutating func use(term place: Int) -> Typed? {
    if let known = ready[place] { return known }
    if let start = open.firstIndex(of: place) {
      note(circle: Array(open[start...]))
      return nil
    }
    guard let own = language.terms[place].tree else { return nil }
    guard open.count < Limits.depth else {
      tooDeep(at: nil)
      return nil
    }
    open.append(place)
    let outer = tree
    tree = own
    let entity = ValueType(content: .entities(KindSet(language.schema[language.terms[place].kind].name)))
    let found = value(own.root, Scope(it: entity, subject: entity))
    tree = outer
    open.removeLast()
    ready[place] = .some(found)
    return found
  }

  /// Said once, at the first term of the circle that is checked for itself.
  private mutating func note(circle: [Int]) {
    guard let first = circle.firstIndex(of: tested) else { return }
    let names = (circle[first...] + circle[..<first] + [tested]).map { language.terms[$0].fullName }
    let whole = 0..<(language.terms[tested].tree?.text.utf8.count ?? 0)
    problems.append(TermProblem.circle(whole, names))
  }
}
