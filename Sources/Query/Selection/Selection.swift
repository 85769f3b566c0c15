import Diagnostics
import Metamodel
import Model

/// Which entities are meant: those of a kind that a condition holds of, then steps.
package struct Selection: Sendable {
  package let kind: KindName
  package let condition: Program?
  let steps: [Step]

  enum Step: Sendable {
    /// Along the flows, so many of them; without a number as far as they lead.
    case spread(Spread, Int?)
    case minus(Selection)
    case plus(Selection)
    case sort(Program, isDescending: Bool)
    case first(Int)
    case group(Program)
  }

  enum Spread: Sendable { case neighbours, upstream, downstream }

  /// All that a `Ground` has to be laid out for.
  package var programs: [Program] {
    var all = condition.map { [$0] } ?? []
    for step in steps {
      switch step {
      case .minus(let other), .plus(let other): all += other.programs
      case .sort(let program, _), .group(let program): all.append(program)
      case .spread, .first: break
      }
    }
    return all
  }
}

/// What somebody asks: for entities, or for a value.
package enum Question: Sendable {
  case selection(Selection)
  /// An expression about the architecture as a whole.
  case value(Program)

  package var programs: [Program] {
    switch self {
    case .selection(let selection): selection.programs
    case .value(let program): [program]
    }
  }
}

/// Types a selection. Nil where something is wrong.
package func compileSelection(
  _ text: String, in language: QueryLanguage, ids: KnownIDs
) -> (selection: Selection?, problems: [Problem]) {
  let (form, tree, problem) = parseSelection(text)
  guard let form else { return (nil, problem.map { [$0] } ?? []) }
  var compiler = SelectionCompiler(language: language, ids: ids, tree: tree)
  let selection = compiler.compile(form)
  return compiler.problems.isEmpty ? (selection, []) : (nil, compiler.problems)
}

/// Types what stands on a command line: a selection where a kind stands alone, before `where` or before `|`; else an
/// expression.
package func compileQuestion(
  _ text: String, in language: QueryLanguage, ids: KnownIDs
) -> (question: Question?, problems: [Problem]) {
  if isSelection(text, language.schema) {
    let (selection, problems) = compileSelection(text, in: language, ids: ids)
    return (selection.map { .selection($0) }, problems)
  }
  let (program, problems) = compileExpression(text, for: .workspace, in: language, ids: ids, as: .value)
  return (program.map { .value($0) }, problems)
}

private func isSelection(_ text: String, _ schema: Schema) -> Bool {
  let tokens = Lexer.tokens(of: text, hasSteps: true).tokens
  if tokens.first?.kind == .symbol(.bar) { return true }
  guard tokens.count > 1, case .word(let word) = tokens[0].kind, !Keyword.all.contains(word) else { return false }
  switch tokens[1].kind {
  case .word("where"), .symbol(.bar): return true
  case .end: return SelectionCompiler.kind(word, schema) != nil
  case .word, .number, .date, .text, .symbol: return false
  }
}

/// The walk over a selection that finds its kinds and types its expressions.
struct SelectionCompiler {
  let language: QueryLanguage
  let ids: KnownIDs
  let tree: ExpressionTree
  var problems: [Problem] = []

  mutating func compile(_ form: SelectionForm) -> Selection? {
    guard let kind = SelectionCompiler.kind(form.kind, language.schema) else {
      let known = language.schema.kinds.filter { SelectionCompiler.isSelected($0) }.map(\.name.rawValue)
      problems.append(UnknownName.kind(form.kindRange, form.kind, known: known))
      return nil
    }
    let condition = form.condition.flatMap { program($0, kind, .condition) }
    var steps: [Selection.Step] = []
    for (index, step) in form.steps.enumerated() {
      if step.name == .group, index < form.steps.count - 1 {
        problems.append(TypeMismatch.groupIsLast(step.range))
      }
      if let typed = typed(step, kind) { steps.append(typed) }
    }
    return Selection(kind: kind, condition: condition, steps: steps)
  }

  static func kind(_ word: String, _ schema: Schema) -> KindName? {
    schema.kinds.first { $0.name.rawValue == word && isSelected($0) }?.name
  }

  private static func isSelected(_ kind: KindSpec) -> Bool {
    switch kind.role {
    case .collection, .nested, .packCollection: true
    case .file, .record: false
    }
  }

  private mutating func program(_ form: Int32, _ kind: KindName, _ wanted: Wanted) -> Program? {
    var own = tree
    own.root = form
    var checker = Checker(language, ids: ids)
    let (program, found) = checker.check(own, for: kind, as: wanted)
    problems += found
    return program
  }

  private mutating func typed(_ step: SelectionForm.Step, _ kind: KindName) -> Selection.Step? {
    switch (step.name, step.argument) {
    case (.neighbours, let argument): return spread(.neighbours, argument, least: 1, step, kind)
    case (.upstream, let argument): return spread(.upstream, argument, least: nil, step, kind)
    case (.downstream, let argument): return spread(.downstream, argument, least: nil, step, kind)
    case (.first, .number(let count)): return .first(count)
    case (.minus, .selection(let form)): return other(form, kind).map { .minus($0) }
    case (.plus, .selection(let form)): return other(form, kind).map { .plus($0) }
    case (.sort, .path(let form, let isDescending)):
      return ordered(form, kind).map { .sort($0, isDescending: isDescending) }
    case (.group, .path(let form, _)): return program(form, kind, .value).map { .group($0) }
    case (.first, _), (.minus, _), (.plus, _), (.sort, _), (.group, _): return nil
    }
  }

  private mutating func spread(
    _ way: Selection.Spread, _ argument: SelectionForm.Argument, least: Int?, _ step: SelectionForm.Step,
    _ kind: KindName
  ) -> Selection.Step? {
    guard kind == .systems || kind == .flows else {
      problems.append(TypeMismatch.spread(step.range, step.name.rawValue))
      return nil
    }
    if case .number(let count) = argument { return .spread(way, count) }
    return .spread(way, least)
  }

  private mutating func other(_ form: SelectionForm, _ kind: KindName) -> Selection? {
    guard let other = compile(form) else { return nil }
    if other.kind == kind { return other }
    problems.append(TypeMismatch.otherKind(form.kindRange, language.schema[kind], language.schema[other.kind]))
    return nil
  }

  /// A single value that has an order, or a name.
  private mutating func ordered(_ form: Int32, _ kind: KindName) -> Program? {
    guard let program = program(form, kind, .value) else { return nil }
    switch program.type.content {
    case .boolean, .number, .quantity, .date, .dateOrPlace, .duration, .text, .choice, .entities:
      if !program.type.isList { return program }
    case .opaque, .nothing: break
    }
    problems.append(TypeMismatch.noSortKey(tree.range(form), program.type.described(language.schema)))
    return nil
  }
}
