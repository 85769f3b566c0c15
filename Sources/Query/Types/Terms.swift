import Diagnostics
import Metamodel

/// A named expression, as a pack declares it: `flows.crosses-agencies` and what it stands for.
package struct TermDeclaration: Sendable {
  package let name: String
  package let expression: String

  package init(_ name: String, _ expression: String) {
    self.name = name
    self.expression = expression
  }
}

/// A term of a kind. Without a tree it cannot be used; a problem has said why.
struct Term: Sendable {
  let kind: KindNumber
  let name: String
  let fullName: String
  var tree: ExpressionTree?
}

/// A language with terms, and the problems of each.
package struct CheckedTerms: Sendable {
  package internal(set) var language: QueryLanguage
  /// By declaration: problems in its name.
  package internal(set) var nameProblems: [[Problem]]
  /// By declaration: problems in its expression.
  package internal(set) var problems: [[Problem]]
}

extension QueryLanguage {
  /// Adds terms, which may use one another in any order. One that cannot be used is known by name, so that its uses are
  /// not reported as well.
  package func adding(_ declarations: [TermDeclaration], ids: KnownIDs) -> CheckedTerms {
    var checked = CheckedTerms(
      language: self, nameProblems: declarations.map { _ in [] }, problems: declarations.map { _ in [] })
    var places: [Int?] = []
    for (index, declaration) in declarations.enumerated() {
      let place = checked.declare(declaration, index)
      places.append(place)
    }
    for (index, place) in places.enumerated() {
      guard let place, checked.language.terms[place].tree != nil else { continue }
      var checker = Checker(checked.language, ids: ids)
      let result = checker.checkTerm(place)
      checked.problems[index] = result.problems
      // What uses it is unusable too, and silent: so a circle is said once.
      if !result.isUsable { checked.language.terms[place].tree = nil }
    }
    return checked
  }
}

extension CheckedTerms {
  /// Enters the name and reads the expression; nil where the name cannot be used.
  fileprivate mutating func declare(_ declaration: TermDeclaration, _ index: Int) -> Int? {
    let whole = 0..<declaration.name.utf8.count
    let parts = declaration.name.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2, let kind = KindName(rawValue: parts[0]), isName(parts[1]) else {
      nameProblems[index].append(TermProblem.form(declaration.name, whole))
      return nil
    }
    let place = language.terms.count
    let meaning = Meaning(access: .term(Int32(place)), type: ValueType(content: .opaque))
    let isTaken = Checker.functions.contains(parts[1]) || Checker.special.contains(parts[1])
    guard !isTaken, language.add(parts[1], meaning, to: kind.number) else {
      nameProblems[index].append(TermProblem.taken(declaration.name, whole))
      return nil
    }
    let (tree, problem) = parseExpression(declaration.expression)
    if let problem { problems[index].append(problem) }
    language.terms.append(Term(kind: kind.number, name: parts[1], fullName: declaration.name, tree: tree))
    return place
  }

  private func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, 0x61...0x7A ~= first, !Keyword.all.contains(name) else { return false }
    return name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
