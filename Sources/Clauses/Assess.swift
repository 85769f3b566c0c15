import Diagnostics
import Metamodel
import Model
import Query

/// Judges the workspace's own entities by the clauses in force: a verdict for each subject, a finding for each that is
/// not met.
package func assess(
  _ architecture: Architecture, by clauses: Clauses, timing: inout Timing
) -> Checked<Verdicts> {
  var findings = Findings()
  guard !clauses.inForce.isEmpty else { return Checked(Verdicts(clauses: []), findings) }
  let ground = Ground(architecture, for: clauses.inForce.flatMap(\.programs))
  var subjects = Subjects(architecture)
  var verdicts: [Verdicts.OfClause] = []
  timing.end("chuẩn bị xét quy tắc của gói", "prepare to judge")
  for clause in clauses.inForce {
    timing.beginRule()
    let judged = subjects.of(clause.kind, clause.among)
    let found = judge(judged, by: clause, on: ground)
    report(found, of: judged, by: clause, on: ground, to: &findings)
    verdicts.append(.init(clause: clause, subjects: judged, verdicts: found))
    timing.endRule(clause.code, subjects: judged.count)
  }
  return Checked(Verdicts(clauses: verdicts), findings)
}

private func judge(_ subjects: [EntityID], by clause: Clause, on ground: Ground) -> [Verdict] {
  var when = clause.when.map { Run($0, on: ground) }
  var must = Run(clause.must, on: ground)
  return subjects.map { subject in
    Verdict(when: when?.truth(of: subject) ?? .yes, must: must.truth(of: subject))
  }
}

private func report(
  _ verdicts: [Verdict], of subjects: [EntityID], by clause: Clause, on ground: Ground, to findings: inout Findings
) {
  guard verdicts.contains(.notMet) else { return }
  let architecture = ground.architecture
  var message = TemplatePrinter(clause.message, on: ground)
  var help = clause.help.map { TemplatePrinter($0, on: ground) }
  let related = architecture.basis(of: clause).map { [$0] } ?? []
  for (index, subject) in subjects.enumerated() where verdicts[index] == .notMet {
    let place = clause.at.map { architecture.range(subject, Field<Words>(number: $0)) } ?? architecture.range(subject)
    findings.add(clause.card, at: place) {
      var finding = Finding(
        clause.card, at: place, message.text(for: subject), help: help?.text(for: subject), related: related,
        subject: architecture.id(subject))
      finding.severity = clause.severity
      return finding
    }
  }
}

extension Clause {
  /// All expressions that are run for it.
  var programs: [Program] {
    [must] + (when.map { [$0] } ?? []) + message.values + (help?.values ?? [])
  }
}

/// The subjects of clauses and scales, each list made once.
struct Subjects {
  let architecture: Architecture
  private var known: [[Clause.Among: [EntityID]]]

  init(_ architecture: Architecture) {
    self.architecture = architecture
    known = architecture.schema.kinds.map { _ in [:] }
  }

  mutating func of(_ kind: KindName, _ among: Clause.Among) -> [EntityID] {
    if let list = known[kind.number.index][among] { return list }
    let list = architecture.declared(kind).filter { isSubject($0, among) }
    known[kind.number.index][among] = list
    return list
  }

  private func isSubject(_ entity: EntityID, _ among: Clause.Among) -> Bool {
    guard architecture.isOwn(entity) else { return false }
    let (exists, isPlanned) = standing(entity)
    return switch among {
    case .current: exists
    case .planned: isPlanned
    case .all: exists || isPlanned
    }
  }

  /// What stands inside an entity lives no longer than that.
  private func standing(_ entity: EntityID) -> (exists: Bool, isPlanned: Bool) {
    let life = architecture.life(entity)
    var exists = life.includes(architecture.day) && !life.isUncertain
    var isPlanned = !exists && !life.isUncertain && isYetToCome(entity, life)
    if let parent = architecture.parent(entity) {
      let outer = standing(parent)
      isPlanned = isPlanned && (outer.exists || outer.isPlanned) || exists && outer.isPlanned
      exists = exists && outer.exists
    }
    return (exists, isPlanned)
  }

  private func isYetToCome(_ entity: EntityID, _ life: Architecture.Life) -> Bool {
    if let from = life.from { return from > architecture.day }
    guard life.never, let common = Fields.common(of: architecture.kind(entity).name) else { return false }
    return architecture.word(entity, common.status) != "retired"
  }
}

extension Architecture {
  /// The provisions on which a clause rests, at its place in the pack.
  fileprivate func basis(of clause: Clause) -> Finding.Related? {
    let cited = records(clause.rule, Fields.rules.basis).compactMap { citation($0) }
    if cited.isEmpty { return nil }
    let all = Text(vi: cited.map(\.vi).joined(separator: "; "), en: cited.map(\.en).joined(separator: "; "))
    return Finding.Related(range(clause.rule), Text(vi: "căn cứ: \(all.vi)", en: "basis: \(all.en)"))
  }

  /// A provision in words: `TT 32/2017/TT-BTTTT, Đ15.2`, and how well it is known where that is not from its text.
  package func citation(_ basis: EntityID) -> Text? {
    guard let document = reference(basis, Fields.basis.document) else { return nil }
    let number = text(document, Fields.documents.number, .vi)
    let place = text(basis, Fields.basis.at, .vi).map { ", \($0)" } ?? ""
    let confidence = choice(basis, Fields.basis.confidence)
    let doubt = confidence.flatMap { $0.word == "verified" ? nil : $0.title }
    return Text(
      vi: (number ?? name(document, .vi)) + place + (doubt.map { " (\($0.vi))" } ?? ""),
      en: (number ?? name(document, .en)) + place + (doubt.map { " (\($0.en))" } ?? ""))
  }
}
