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
  /// The form that is being walked, and its tree among those of the program.
  var form: Int32 = 0
  var treeNumber = 0
  /// Which text of the term is being walked.
  var part = Problem.Part.expression
  var ready: [Int: Typed?] = [:]
  var open: [Int] = []
  /// The term that is being checked for itself; -1 where an expression is.
  var tested = -1
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
    program.trees = [tree]
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
    guard open.isEmpty || open == [tested] else { return }
    var problem = problem
    problem.part = part
    problems.append(problem)
  }

  // MARK: operations

  mutating func emit(_ operation: Operation, inside parts: [Int32] = [], at form: Int32? = nil) -> Int32 {
    let deepest = (operation.operands + parts).filter { $0 >= 0 }.map { program.depths[Int($0)] }.max() ?? 0
    program.dependences.append(program.dependence(of: operation, inside: parts))
    program.operations.append(operation)
    program.origins.append((Int32(treeNumber), self.form))
    program.depths.append(deepest + 1)
    if deepest >= Checker.depth { tooDeep(at: form) }
    return Int32(program.operations.count - 1)
  }

  /// Said once, of the expression that is being checked.
  mutating func tooDeep(at form: Int32?) {
    guard !isTooDeep else { return }
    isTooDeep = true
    let isHere = tested < 0 ? treeNumber == 0 : open == [tested]
    let text = tested < 0 ? (tree: program.trees[0], part: Problem.Part.expression) : language.terms[tested].firstText
    let whole = 0..<text.tree.text.utf8.count
    var problem = ExpressionTooComplex.depth(isHere ? form.map { tree.range($0) } ?? whole : whole)
    problem.part = isHere ? part : text.part
    problems.append(problem)
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
}
