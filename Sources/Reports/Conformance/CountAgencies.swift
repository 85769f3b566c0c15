import Clauses
import Diagnostics
import Metamodel
import Model
import Query

extension ConformanceReader {
  /// The agency that answers for a subject: its owner, provider or steward; of a flow that of the system from which it
  /// comes; of an interface or an item that of the whole; an agency itself.
  func answerable(for subject: EntityID) -> EntityID? {
    switch architecture.kind(subject).name {
    case .agencies: subject
    case .systems: architecture.reference(subject, Fields.systems.owner)
    case .services: architecture.reference(subject, Fields.services.provider)
    case .data: architecture.reference(subject, Fields.data.steward)
    case .sites: architecture.reference(subject, Fields.sites.owner)
    case .initiatives: architecture.reference(subject, Fields.initiatives.owner)
    case .functions: architecture.reference(subject, Fields.functions.agency)
    case .flows: architecture.reference(subject, Fields.flows.from).flatMap { answerable(for: $0) }
    case .interfaces:
      architecture.reference(subject, Fields.interfaces.responsible)
        ?? architecture.parent(subject).flatMap { answerable(for: $0) }
    case .items: architecture.parent(subject).flatMap { answerable(for: $0) }
    case .workspace: reader.compilation.manifest.authority.flatMap { architecture.entity($0) }
    case .actors, .standards, .documents, .statements, .indicators, .waivers, .layers, .components, .roles, .rules,
      .terms, .scales,
      .framework, .citation, .quantity, .contract, .units, .recovery, .target, .subject, .basis, .period, .change,
      .place,
      .example, .termCase, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio:
      nil
    }
  }

  /// By agency, those with the most that is not met first; of those that are alike, in the order of the model.
  mutating func agencyCounts() -> [ConformanceReport.AgencyCount] {
    var counts: [EntityID?: ConformanceReport.AgencyCount] = [:]
    let empty = ConformanceReport.AgencyCount(agency: nil, verified: [:], errors: 0, unverified: 0, clauses: [])
    for (place, assessed) in judged.enumerated() {
      for (index, subject) in assessed.subjects.enumerated() where assessed.verdicts[index] != .notApplicable {
        let isError = isVerified[place] && assessed.clause.severity == .error
        counts[answerable(for: subject), default: empty].add(
          assessed.verdicts[index], clause: place + 1, isVerified: isVerified[place], isError: isError)
      }
    }
    let ordered = counts.sorted { left, right in
      let first = rank(left.value) + [left.key == nil ? 1 : 0, Int(left.key?.rawValue ?? 0)]
      let second = rank(right.value) + [right.key == nil ? 1 : 0, Int(right.key?.rawValue ?? 0)]
      return first.lexicographicallyPrecedes(second)
    }
    var all: [ConformanceReport.AgencyCount] = []
    for (agency, count) in ordered {
      var count = count
      count.agency = agency.map { reader.named($0) }
      all.append(count)
    }
    return all
  }

  /// What stands first in the table.
  private func rank(_ count: ConformanceReport.AgencyCount) -> [Int] {
    [-count.verified[.notMet, default: 0], -count.errors, -count.unverified]
  }
}

extension ConformanceReport.AgencyCount {
  fileprivate mutating func add(_ verdict: Verdict, clause: Int, isVerified: Bool, isError: Bool) {
    if isVerified { verified[verdict, default: 0] += 1 }
    guard verdict == .notMet else { return }
    if isError { errors += 1 }
    if !isVerified { unverified += 1 }
    if clauses.last != clause { clauses.append(clause) }
  }
}
