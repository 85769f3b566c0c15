import Diagnostics
import Metamodel
import Model
import Query

/// What decides which rules are judged.
package struct Applicability: Sendable {
  /// The headers and files of the packs that the workspace itself follows.
  package let files: Set<FileID>
  /// Severities that the workspace gives by code; nil within is `off`.
  package let settings: [String: Severity?]
  /// The one rule that is judged, even if it is switched off; nil for all.
  package let only: String?

  package init(files: Set<FileID>, settings: [String: Severity?], only: String? = nil) {
    self.files = files
    self.settings = settings
    self.only = only
  }
}

/// Types the terms and rules of the packs and the measures of indicators. What is wrong with them is found whether or
/// not they are in force.
package func readClauses(
  _ architecture: Architecture, for applicability: Applicability, in sources: SourceFiles
) -> Checked<Clauses> {
  var reader = ClauseReader(architecture, sources)
  reader.readTerms()
  var inForce: [Clause] = []
  for rule in architecture.declared(.rules) {
    if let only = applicability.only, architecture.id(rule) != only { continue }
    guard let clause = reader.clause(rule, applicability) else { continue }
    inForce.append(clause)
  }
  reader.checkMeasures()
  let scales = reader.scales(applicability)
  let clauses = Clauses(language: reader.language, inForce: inForce, cards: reader.cards, scales: scales)
  return Checked(clauses, reader.findings)
}

struct ClauseReader {
  let architecture: Architecture
  private(set) var language = QueryLanguage(.language)
  private(set) var cards: [RuleCard] = []
  var findings = Findings()
  /// False once something is wrong with the scale that is being read.
  var isUsable = true
  /// The ids that rules may name: of what packs declare.
  private let packIDs: KnownIDs
  private let fields = Fields.rules

  /// The files, to be read again for the places of problems.
  private let sources: SourceFiles

  init(_ architecture: Architecture, _ sources: SourceFiles) {
    self.architecture = architecture
    self.sources = sources
    packIDs = KnownIDs(
      [KindName.components, .layers, .standards, .documents, .indicators].map { kind in
        let ofPacks = architecture.declared(kind).filter { architecture.origin($0).source == .pack }
        return (kind, ofPacks.map { architecture.id($0) })
      })
  }

  // MARK: terms

  mutating func readTerms() {
    let terms = architecture.declared(.terms)
    if terms.isEmpty { return }
    let checked = language.adding(terms.map { declaration(of: $0) }, ids: packIDs)
    language = checked.language
    for (index, term) in terms.enumerated() {
      for problem in checked.nameProblems[index] {
        let range = architecture.range(term)
        findings.add(problem.finding(in: range.file, startingAt: range.start, subject: architecture.id(term)))
      }
      for problem in checked.problems[index] { add(problem, toTerm: term) }
    }
  }

  private func declaration(of term: EntityID) -> TermDeclaration {
    let fields = (Fields.terms, Fields.termCase)
    let body: TermDeclaration.Body
    if architecture.has(term, fields.0.cases) {
      body = .cases(
        architecture.records(term, fields.0.cases).map { one in
          TermDeclaration.Case(
            architecture.text(one, fields.1.value, .vi) ?? "", when: architecture.text(one, fields.1.when, .vi),
            title: architecture.text(one, fields.1.name))
        })
    } else {
      body = .expression(architecture.text(term, fields.0.is, .vi) ?? "")
    }
    return TermDeclaration(
      architecture.id(term), body, title: architecture.name(term),
      doc: architecture.text(term, fields.0.description))
  }

  private mutating func add(_ problem: Problem, toTerm term: EntityID) {
    let cases = architecture.records(term, Fields.terms.cases)
    switch problem.part {
    case .when(let number) where number < cases.count:
      add(problem, in: Fields.termCase.when, of: cases[number], about: term)
    case .value(let number) where number < cases.count:
      add(problem, in: Fields.termCase.value, of: cases[number], about: term)
    case .expression, .when, .value: add(problem, in: Fields.terms.is, of: term, about: term)
    }
  }

  // MARK: rules

  /// Nil for a rule that is not in force, that the workspace does not follow or has switched off, or that cannot be typed.
  mutating func clause(_ rule: EntityID, _ applicability: Applicability) -> Clause? {
    let code = architecture.id(rule)
    let own = severity(of: rule)
    let card = card(of: rule, code, own ?? .information)
    cards.append(card)
    checkConfidence(of: rule, code, own)
    guard let kind = subjects(of: rule) else { return nil }
    let must = program(rule, fields.must, kind)
    let hasCondition = architecture.has(rule, fields.when)
    let when = program(rule, fields.when, kind)
    let message = template(rule, fields.message, kind)
    let help = template(rule, fields.help, kind)
    let at = self.at(rule, kind)
    let setting = applicability.only == nil ? applicability.settings[code] : .some(own ?? .information)
    guard let severity = setting ?? own, let must, let message, !hasCondition || when != nil,
      applicability.files.contains(architecture.range(rule).file), architecture.isInForce(rule)
    else { return nil }
    return Clause(
      rule: rule, code: code, kind: kind, among: among(rule), severity: severity, card: card,
      refines: architecture.texts(rule, fields.refines), when: when, must: must, message: message, help: help, at: at)
  }

  /// Nil where it is off.
  private func severity(of rule: EntityID) -> Severity? {
    architecture.word(rule, fields.severity).flatMap { Severity(word: $0) }
  }

  private func subjects(of rule: EntityID) -> KindName? {
    guard let word = architecture.word(rule, fields.for) else { return nil }
    return word == "architecture" ? .workspace : KindName(rawValue: word)
  }

  private func among(_ rule: EntityID) -> Clause.Among {
    switch architecture.word(rule, fields.among) {
    case "planned": .planned
    case "all": .all
    default: .current
    }
  }

  private func card(of rule: EntityID, _ code: String, _ severity: Severity) -> RuleCard {
    let name = architecture.name(rule)
    let description = Text(
      vi: architecture.text(rule, fields.description, .vi) ?? name.vi,
      en: architecture.text(rule, fields.description, .en) ?? name.en)
    let examples = architecture.records(rule, fields.examples)
    func model(_ verdict: Verdict) -> String {
      let example = examples.first { architecture.word($0, Fields.example.verdict) == verdict.word }
      return example.flatMap { architecture.text($0, Fields.example.model, .vi) } ?? ""
    }
    return RuleCard(
      code, code.lowercased(), severity, title: name, why: description, bad: model(.notMet), good: model(.met))
  }

  /// Nothing that was not checked against its text may look as if it had been.
  private mutating func checkConfidence(of rule: EntityID, _ code: String, _ severity: Severity?) {
    guard let severity, severity > .information else { return }
    let bases = architecture.records(rule, fields.basis)
    guard !bases.isEmpty, !bases.contains(where: { architecture.word($0, Fields.basis.confidence) == "verified" })
    else { return }
    findings.add(UnverifiedRule.finding(architecture.range(rule, fields.severity), code, severity))
  }

  /// The field at which findings point.
  private mutating func at(_ rule: EntityID, _ kind: KindName) -> FieldNumber? {
    guard let name = architecture.text(rule, fields.at, .vi) else { return nil }
    if let field = architecture.schema.field(name, of: kind.number) { return field }
    let spec = architecture.schema[kind]
    let near = nearNames(to: name, among: spec.fields.map { architecture.schema[$0].name })
    findings.add(
      UnknownField.finding(
        architecture.range(rule, fields.at), name, near: near, kind: spec, schema: architecture.schema))
    return nil
  }

  // MARK: expressions

  private mutating func program(_ rule: EntityID, _ field: Field<Words>, _ kind: KindName) -> Program? {
    condition(rule, field, kind, about: rule)
  }

  /// A condition in a field of an entity, or of a record of it.
  mutating func condition(
    _ row: EntityID, _ field: Field<Words>, _ kind: KindName, about entity: EntityID
  ) -> Program? {
    guard let text = architecture.text(row, field, .vi) else { return nil }
    let compiled = compileExpression(text, for: kind, in: language, ids: packIDs, as: .condition)
    for problem in compiled.problems { add(problem, in: field, of: row, about: entity) }
    return compiled.program
  }

  private mutating func template(_ rule: EntityID, _ field: Field<Words>, _ kind: KindName) -> Template? {
    guard architecture.has(rule, field) else { return nil }
    var values: [Program] = []
    var places: [String: Int] = [:]
    let vi = side(rule, field, .vi, kind, &values, &places)
    let en = side(rule, field, .en, kind, &values, &places)
    guard let vi, let en else { return nil }
    return Template(vi: vi, en: en, values: values)
  }

  /// One language of a message; nil where a path in it does not type.
  private mutating func side(
    _ rule: EntityID, _ field: Field<Words>, _ language: Language, _ kind: KindName, _ values: inout [Program],
    _ places: inout [String: Int]
  ) -> [Template.Piece]? {
    var side: [Template.Piece]? = []
    let message = architecture.text(rule, field, language) ?? ""
    if let open = openBrace(in: message) {
      add(ExpressionSyntax.unclosed(open..<open + 1, "{", "}"), in: field, of: rule, about: rule, language)
      return nil
    }
    for (text, path) in pieces(of: message) {
      guard let path else {
        side?.append(.text(text))
        continue
      }
      let expression = expression(ofPath: path.text)
      if places[expression] == nil {
        let compiled = compileExpression(expression, for: kind, in: self.language, ids: packIDs, as: .value)
        guard let program = compiled.program else {
          for problem in compiled.problems {
            add(problem.moved(by: path.range.lowerBound), in: field, of: rule, about: rule, language)
          }
          side = nil
          continue
        }
        places[expression] = values.count
        values.append(program)
      }
      if let place = places[expression] { side?.append(.value(place)) }
    }
    return side
  }

  // MARK: measures

  /// Types what indicators say of how they are measured.
  mutating func checkMeasures() {
    let field = Fields.indicators.measure
    for indicator in architecture.declared(.indicators) where architecture.has(indicator, field) {
      let ids = architecture.origin(indicator).source == .pack ? packIDs : .unchecked
      let compiled = compileExpression(
        architecture.text(indicator, field, .vi) ?? "", for: .indicators, in: language, ids: ids, as: .value)
      for problem in compiled.problems { add(problem, in: field, of: indicator, about: indicator) }
    }
  }

  /// A finding at the place of an expression's part, on whichever line it stands.
  private mutating func add(
    _ problem: Problem, in field: Field<Words>, of entity: EntityID, about subject: EntityID, _ language: Language = .vi
  ) {
    let id = architecture.id(subject)
    guard let node = architecture.scalar(entity, field, language) else {
      let range = architecture.range(subject)
      return findings.add(problem.finding(in: range.file, startingAt: range.start, subject: id))
    }
    let range = architecture.forest.range(node)
    guard let bytes = sources.bytes(range.file), Int(range.end) <= bytes.count else {
      return findings.add(problem.finding(in: range.file, startingAt: range.start, subject: id))
    }
    let places = ScalarPlaces(
      of: architecture.forest.text(node), in: bytes[Int(range.start)..<Int(range.end)], startingAt: range.start,
      of: range.file)
    findings.add(problem.finding(at: places, subject: id))
  }
}
