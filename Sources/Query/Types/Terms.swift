import Diagnostics
import Metamodel

/// A named expression, as a pack declares it: `flows.crosses-agencies` and what it stands for.
package struct TermDeclaration: Sendable {
  package let name: String
  package let body: Body
  /// Its name for people.
  package var title: Text?
  /// What it means, for those who read a rule that uses it.
  package var doc: Text?

  package enum Body: Sendable {
    case expression(String)
    /// The value of the first case that holds counts.
    case cases([Case])
  }

  /// A value, and when it is that of the term.
  package struct Case: Sendable {
    /// A number, a word or a text, as it is written.
    package let value: String
    /// Nil where it always holds.
    package let when: String?
    /// The value's name for people.
    package let title: Text?

    package init(_ value: String, when: String?, title: Text? = nil) {
      self.value = value
      self.when = when
      self.title = title
    }
  }

  package init(_ name: String, _ body: Body, title: Text? = nil, doc: Text? = nil) {
    self.name = name
    self.body = body
    self.title = title
    self.doc = doc
  }

  package init(_ name: String, _ expression: String) { self.init(name, .expression(expression)) }
}

/// A term of a kind. Without a body it cannot be used; a problem has said why.
struct Term: Sendable {
  let kind: KindNumber
  let name: String
  let fullName: String
  let title: Text?
  let doc: Text?
  var body: Body?

  enum Body: Sendable {
    case expression(ExpressionTree)
    case cases([Case], ValueType.Content)
  }

  struct Case: Sendable {
    let value: Constant
    let when: ExpressionTree?
  }

  /// The first of its texts that is an expression.
  var firstText: (tree: ExpressionTree, part: Problem.Part) {
    switch body {
    case .expression(let tree): return (tree, .expression)
    case .cases(let cases, _):
      for (number, one) in cases.enumerated() {
        if let tree = one.when { return (tree, .when(number)) }
      }
      return (ExpressionTree(""), .value(0))
    case nil: return (ExpressionTree(""), .expression)
    }
  }
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
      guard let place, checked.language.terms[place].body != nil else { continue }
      var checker = Checker(checked.language, ids: ids)
      let result = checker.checkTerm(place)
      checked.problems[index] = result.problems
      // What uses it is unusable too, and silent: so a circle is said once.
      if !result.isUsable { checked.language.terms[place].body = nil }
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
    let (body, found) = read(declaration.body)
    problems[index] += found
    language.terms.append(
      Term(
        kind: kind.number, name: parts[1], fullName: declaration.name, title: declaration.title, doc: declaration.doc,
        body: body))
    return place
  }

  private mutating func read(_ body: TermDeclaration.Body) -> (Term.Body?, [Problem]) {
    switch body {
    case .expression(let text):
      let (tree, problem) = parseExpression(text)
      return (tree.map { .expression($0) }, problem.map { [$0] } ?? [])
    case .cases(let cases): return read(cases)
    }
  }

  /// The values of all cases are of one type: the widest that each of them is.
  private mutating func read(_ cases: [TermDeclaration.Case]) -> (Term.Body?, [Problem]) {
    let content = CaseValue.content(of: cases.map { composed($0.value) })
    var problems: [Problem] = []
    var read: [Term.Case] = []
    for (number, one) in cases.enumerated() {
      let written = composed(one.value)
      let value = CaseValue.constant(written, as: content, in: &language)
      if value == nil { problems.append(CaseValue.problem(written, number, content)) }
      let (tree, problem) = one.when.map { parseExpression($0) } ?? (nil, nil)
      if var problem {
        problem.part = .when(number)
        problems.append(problem)
      }
      if let value { read.append(Term.Case(value: value, when: tree)) }
    }
    return (problems.isEmpty && !read.isEmpty ? .cases(read, content) : nil, problems)
  }

  private func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, 0x61...0x7A ~= first, !Keyword.all.contains(name) else { return false }
    return name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
