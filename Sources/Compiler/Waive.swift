import Diagnostics
import Metamodel
import Model
import Rules

/// Takes out the findings that a waiver in force hides, and reports the waivers that hide nothing (KT431).
///
/// A waiver hides the findings of its rule about an entity of its `for`, or about something inside one. `surplus` tells
/// of which codes not all findings were kept: of these nobody knows what a waiver would have hidden.
package func waive(
  _ findings: [Finding], by architecture: Architecture, cards: [String: RuleCard], surplus: [String: Int] = [:]
) -> (kept: [Finding], waived: [FindingReport.Waived], extra: [Finding]) {
  var waivers = architecture.declared(.waivers).compactMap { Waiver($0, in: architecture) }
  var byCode: [String: [Int]] = [:]
  for (index, waiver) in waivers.enumerated() { byCode[waiver.rule, default: []].append(index) }
  var kept: [Finding] = []
  var waived: [FindingReport.Waived] = []
  for finding in findings {
    var hiding: Waiver?
    for index in byCode[finding.code] ?? [] where waivers[index].hides(finding) { hiding = hiding ?? waivers[index] }
    if let hiding {
      waived.append(.init(finding, reason: hiding.reason, by: hiding.id))
    } else {
      kept.append(finding)
    }
  }
  let extra = waivers.compactMap { waiver -> Finding? in
    guard cards[waiver.rule] != nil, surplus[waiver.rule] == nil else { return nil }
    let unused = waiver.unused(in: architecture)
    return unused.isEmpty ? nil : UnusedWaiver.finding(architecture, waiver.entity, rule: waiver.rule, unused: unused)
  }
  return (kept, waived, extra)
}

/// Whether a waiver may hide findings of a rule: not those of reading, nor those about waivers themselves.
func canBeWaived(_ rule: String) -> Bool { !rule.hasPrefix("KT1") && !rule.hasPrefix("KT43") }

/// A waiver that is in force on the day.
private struct Waiver {
  let entity: EntityID
  let id: String
  let rule: String
  let reason: String
  private let targets: [(entity: EntityID, range: SourceRange)]
  /// By the id of a target: whether a finding about it was hidden.
  private var isUsed: [String: Bool] = [:]

  /// Nil for a waiver that is not the workspace's own, not in force on the day, or lacks what every waiver needs.
  init?(_ entity: EntityID, in architecture: Architecture) {
    let fields = Fields.waivers
    let day = architecture.day
    guard architecture.isOwn(entity), let rule = architecture.text(entity, fields.rule, .vi),
      let reason = architecture.text(entity, fields.reason, .vi), architecture.has(entity, fields.approvedBy),
      let expires = architecture.date(entity, fields.expires), day <= expires.last,
      architecture.date(entity, fields.since).map({ $0.first <= day }) ?? true,
      architecture.date(entity, fields.until).map({ day <= $0.last }) ?? true,
      architecture.word(entity, fields.status) != "retired"
    else { return nil }
    self.entity = entity
    self.rule = rule
    self.reason = reason
    id = architecture.id(entity)
    targets = architecture.locatedReferences(entity, fields.for)
    for target in targets { isUsed[architecture.id(target.entity)] = false }
  }

  /// Whether it hides a finding of its rule; remembers about which of its targets.
  mutating func hides(_ finding: Finding) -> Bool {
    guard canBeWaived(rule), let subject = finding.subject else { return false }
    var hides = false
    for scope in scopes(subject) where isUsed[scope] != nil {
      isUsed[scope] = true
      hides = true
    }
    return hides
  }

  /// The targets about which nothing was hidden. One that does not exist yet was not judged either.
  func unused(in architecture: Architecture) -> [(entity: EntityID, range: SourceRange)] {
    targets.filter { target in
      guard isUsed[architecture.id(target.entity)] == false else { return false }
      let life = architecture.life(target.entity)
      return !life.never && life.from.map { $0 <= architecture.day } ?? true
    }
  }
}

/// An id, and those of the entities that it is inside: `vn/lgsp.api`, `vn/lgsp`.
private func scopes(_ id: String) -> [String] {
  var scopes = [id]
  var rest = id[...]
  while let dot = rest.lastIndex(of: ".") {
    rest = rest[..<dot]
    scopes.append(String(rest))
  }
  return scopes
}
