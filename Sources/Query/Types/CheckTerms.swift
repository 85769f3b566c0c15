import Diagnostics
import Metamodel

/// Terms, where they are used and for themselves.
extension Checker {
  /// What is wrong with a term, and whether it can be used; what it uses may be at fault.
  mutating func checkTerm(_ place: Int) -> (problems: [Problem], isUsable: Bool) {
    tested = place
    tree = language.terms[place].firstText.tree
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
    guard let body = language.terms[place].body else { return nil }
    guard open.count < Limits.depth else {
      tooDeep(at: nil)
      return nil
    }
    let outer = (tree, treeNumber, form, part)
    open.append(place)
    let found = typed(
      body, of: ValueType(content: .entities(KindSet(language.schema[language.terms[place].kind].name))))
    open.removeLast()
    (tree, treeNumber, form, part) = outer
    if let found { program.termRoots.append((found.operation, place)) }
    ready[place] = .some(found)
    return found
  }

  private mutating func typed(_ body: Term.Body, of entity: ValueType) -> Typed? {
    let scope = Scope(it: entity, subject: entity)
    switch body {
    case .expression(let own):
      enter(own, .expression)
      return value(own.root, scope)
    case .cases(let cases, let content):
      var parts: [Int32?] = []
      for (number, one) in cases.enumerated() {
        parts.append(condition(of: one, number, scope))
        parts.append(emit(.constant(constant(one.value))))
      }
      let found = parts.compactMap { $0 }
      guard found.count == parts.count else { return nil }
      let chosen = Typed(operation: emit(.chosen(keep(found)), inside: found), type: ValueType(content: content))
      program.types[chosen.operation] = chosen.type
      return chosen
    }
  }

  /// The condition of a case; one that has none always holds.
  private mutating func condition(of one: Term.Case, _ number: Int, _ scope: Scope) -> Int32? {
    guard let own = one.when else { return emit(.and(keep([]))) }
    enter(own, .when(number))
    return test(own.root, scope)
  }

  private mutating func enter(_ own: ExpressionTree, _ part: Problem.Part) {
    tree = own
    treeNumber = program.trees.count
    program.trees.append(own)
    form = own.root
    self.part = part
  }

  /// Said once, at the first term of the circle that is checked for itself.
  private mutating func note(circle: [Int]) {
    guard let first = circle.firstIndex(of: tested) else { return }
    let names = (circle[first...] + circle[..<first] + [tested]).map { language.terms[$0].fullName }
    let text = language.terms[tested].firstText
    var problem = TermProblem.circle(0..<text.tree.text.utf8.count, names)
    problem.part = text.part
    problems.append(problem)
  }
}
