import Clauses
import Diagnostics
import Metamodel
import Model
import Query

/// The subjects of a clause: the first ones of each verdict with what decides.
extension ConformanceReader {
  mutating func read(_ assessed: Verdicts.OfClause, into clause: inout ConformanceReport.Clause) {
    let limit = ConformanceReader.shown
    var needs = NeedsOfClause(assessed.clause, on: ground)
    for (index, subject) in assessed.subjects.enumerated() {
      switch assessed.verdicts[index] {
      case .met: if clause.met.count < limit { clause.met.append(reader.named(subject)) }
      case .notMet: if clause.unmet.count < limit { clause.unmet.append(unmet(subject, of: assessed.clause)) }
      case .waived: if clause.waived.count < limit { clause.waived.append(waived(subject, of: assessed.clause)) }
      case .notApplicable: break
      case .notAssessable:
        let missing = needs.of(subject)
        lacks.note(missing, clause: clause.number, in: architecture)
        if clause.undecided.count < limit { clause.undecided.append(undecided(subject, missing)) }
      }
    }
  }

  private mutating func unmet(_ subject: EntityID, of clause: Clause) -> ConformanceReport.Subject {
    var told = judged(subject)
    told.message = messages[WaivedSubject(code: clause.code, subject: told.named.id)]
    let derivation = derive(clause.must, of: subject, on: ground)
    gather(derivation.root, into: &told.evidence)
    return told
  }

  private mutating func waived(_ subject: EntityID, of clause: Clause) -> ConformanceReport.Subject {
    var told = judged(subject)
    let key = WaivedSubject(code: clause.code, subject: told.named.id)
    told.message = messages[key]
    guard let waived = waivers[key] else { return told }
    let entity = architecture.entity(waived.by).flatMap { architecture.kind($0).name == .waivers ? $0 : nil }
    told.waiver = ConformanceReport.Waiver(
      reason: entity.flatMap { reader.text($0, Fields.waivers.reason) } ?? Text(both: waived.reason),
      waiver: entity.map { reader.named($0) }, remark: entity == nil ? waived.by : nil,
      approvedBy: entity.map { reader.named(architecture.references($0, Fields.waivers.approvedBy)) } ?? [],
      expires: entity.flatMap { architecture.date($0, Fields.waivers.expires) })
    return told
  }

  private mutating func undecided(_ subject: EntityID, _ needs: [Need]) -> ConformanceReport.Subject {
    var told = judged(subject)
    for need in needs.prefix(6) { told.missing.append(missing(need, for: subject)) }
    return told
  }

  private mutating func missing(_ need: Need, for subject: EntityID) -> ConformanceReport.Missing {
    switch need {
    case .collection(let kind):
      let kind = architecture.schema[kind]
      return .init(name: kind.name.rawValue, title: kind.title, of: nil, isCollection: true)
    case .field(let entity, let field):
      let spec = architecture.schema[field]
      let holder = architecture.holder(of: entity)
      return .init(name: spec.name, title: spec.title, of: holder == subject ? nil : reader.named(holder))
    }
  }

  private mutating func judged(_ subject: EntityID) -> ConformanceReport.Subject {
    ConformanceReport.Subject(
      named: reader.named(subject), agency: answerable(for: subject).map { architecture.id($0) })
  }

  // MARK: evidence

  /// The parts that decide: those below which there is nothing more to say, with their values.
  private mutating func gather(_ node: Derivation.Node, into evidence: inout [ConformanceReport.Evidence]) {
    guard evidence.count < 4 else { return }
    if !node.children.isEmpty {
      for child in node.children { gather(child, into: &evidence) }
      return
    }
    var places: [String] = []
    for range in node.places.prefix(3) {
      let place = reader.places.place(range)
      if !place.isEmpty && !places.contains(place) { places.append(place) }
    }
    let one = ConformanceReport.Evidence(text: said(node), places: places)
    if !evidence.contains(one) { evidence.append(one) }
  }

  private func said(_ node: Derivation.Node) -> Text {
    let value: Text =
      switch node.value {
      case .truth(.yes): Text(vi: ": đúng", en: ": yes")
      case .truth(.no): Text(vi: ": sai", en: ": no")
      case .truth(.unknown): Text(vi: ": chưa rõ", en: ": unknown")
      case .value(let text, _): Text(vi: ": " + text.vi, en: ": " + text.en)
      case .heading: Text(both: "")
      }
    let note = node.note.map { Text(vi: " (\($0.vi))", en: " (\($0.en))") } ?? Text(both: "")
    return clipped(Text(vi: node.text.vi + value.vi + note.vi, en: node.text.en + value.en + note.en))
  }
}

/// What leaves the verdicts of one clause open.
struct NeedsOfClause {
  private var when: Run?
  private var must: Run

  init(_ clause: Clause, on ground: Ground) {
    when = clause.when.map { Run($0, on: ground) }
    must = Run(clause.must, on: ground)
  }

  /// The fields and collections that would decide, those of the condition first, each once.
  mutating func of(_ subject: EntityID) -> [Need] {
    var needs = when?.needs(of: subject) ?? []
    for need in must.needs(of: subject) where !needs.contains(need) { needs.append(need) }
    return needs
  }
}

extension Architecture {
  /// The entity that has an id of its own: that of a record is the one on which it hangs.
  func holder(of row: EntityID) -> EntityID {
    var row = row
    while schema[row.kind].role == .record, let parent = parent(row) { row = parent }
    return row
  }
}
