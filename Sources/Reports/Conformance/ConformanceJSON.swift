import Clauses
import Diagnostics
import Metamodel
import Model
import Query

extension ConformanceReport {
  /// The report for programs: all verdicts. The schema is `kientruc.conformance/1`: members may be added to it, none is
  /// removed or changes its meaning.
  func json() -> JSON {
    .object(
      heading.members(schema: "kientruc.conformance/1") + [
        .init("summary", ["verified": json(tally(isVerified: true)), "unverified": json(tally(isVerified: false))]),
        .init("clauses", .array(judgedClauses)), .init("idle", .array(idle.map { .object(members($0)) })),
        .init("lacking", .array(lacking.map(json))), .init("agencies", .array(agencies.map(json))),
        .init("layers", .array(layers.map(json))),
        .init("documents", .documents(documents)),
      ])
  }

  private func json(_ tally: Tally) -> JSON {
    ["clauses": json(tally.clauses), "verdicts": json(tally.verdicts), "idle": .integer(tally.idle)]
  }

  private func json(_ counts: [Verdict: Int]) -> JSON {
    .object(Verdict.allCases.map { .init($0.word, .integer(counts[$0, default: 0])) })
  }

  // MARK: clauses

  private var judgedClauses: [JSON] {
    parts.flatMap { part in
      part.clauses.map { clause in
        .object(
          members(clause) + [
            .init("part", .text(part.title)), .init("pack", .text(part.pack)),
            .init("verdict", .string(clause.verdict.word)), .init("counts", json(clause.counts)),
            .init("subjects", subjects(clause)),
          ])
      }
    }
  }

  private func members(_ clause: Clause) -> [JSON.Member] {
    [
      .init("code", .string(clause.code)), .init("demand", .text(clause.demand)),
      .init("description", .optional(clause.description)), .init("severity", .string(clause.severity.word)),
      .init("confidence", .string(clause.confidence.rawValue)),
      .init("basis", .array(clause.basis.map(json))),
      .init("from", .date(clause.from)), .init("until", .date(clause.until)),
      .init("ended-by", clause.ending.map { .citation($0) } ?? .null), .init("place", .string(clause.place)),
    ]
  }

  /// Every subject by its verdict. Those that are told of in full have their place and what decides; of the others
  /// there is the id.
  private func subjects(_ clause: Clause) -> JSON {
    guard let assessed = verdicts.of(clause.code) else { return .null }
    var told: [String: Subject] = [:]
    for subject in clause.unmet + clause.undecided + clause.waived { told[subject.named.id] = subject }
    return .object(
      Verdict.allCases.map { verdict in
        let those = assessed.subjects.indices.filter { assessed.verdicts[$0] == verdict }
        return .init(
          verdict.word,
          .array(
            those.map { index in
              let id = architecture.id(assessed.subjects[index])
              return told[id].map { json($0) } ?? ["id": .string(id)]
            }))
      })
  }

  private func json(_ subject: Subject) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(subject.named.id)), .init("place", .string(subject.named.place)),
      .init("agency", .optional(subject.agency)),
    ]
    if let message = subject.message { members.append(.init("message", .text(message))) }
    if !subject.evidence.isEmpty {
      members.append(
        .init(
          "evidence",
          .array(
            subject.evidence.map { ["text": .text($0.text), "places": .array($0.places.map { .string($0) })] })))
    }
    if !subject.missing.isEmpty { members.append(.init("missing", .array(subject.missing.map(json)))) }
    if let waiver = subject.waiver { members.append(.init("waiver", json(waiver))) }
    return .object(members)
  }

  private func json(_ missing: Missing) -> JSON {
    missing.isCollection
      ? ["collection": .string(missing.name)] : ["field": .string(missing.name), "of": .id(missing.of)]
  }

  private func json(_ waiver: Waiver) -> JSON {
    [
      "reason": .text(waiver.reason), "by": .optional(waiver.waiver?.id ?? waiver.remark),
      "approved-by": .ids(waiver.approvedBy), "expires": .date(waiver.expires),
    ]
  }

  // MARK: components

  private func json(_ layer: Layer) -> JSON {
    ["layer": .id(layer.layer), "components": .array(layer.components.map(json))]
  }

  private func json(_ component: Component) -> JSON {
    [
      "id": .string(component.id), "name": .text(component.name), "obligation": .optional(component.obligation),
      "state": .string(component.state.rawValue), "realized-by": .ids(component.realizers),
      "basis": .array(component.basis.map(json)),
    ]
  }

  private func json(_ basis: Basis) -> JSON {
    ["source": .citation(basis.citation), "confidence": .optional(basis.confidence?.word)]
  }

  // MARK: counts

  private func json(_ lack: Lack) -> JSON {
    let codes = codes
    return [
      "field": lack.isCollection ? .null : .string(lack.name),
      "collection": lack.isCollection ? .string(lack.name) : .null, "title": .text(lack.title), "of": .text(lack.kind),
      "entities": .integer(lack.entities), "verdicts": .integer(lack.verdicts), "alone": .integer(lack.alone),
      "clauses": .array(lack.clauses.map { .string(codes[$0 - 1]) }),
    ]
  }

  private func json(_ count: AgencyCount) -> JSON {
    let codes = codes
    return [
      "agency": .id(count.agency), "verified": json(count.verified), "errors": .integer(count.errors),
      "unverified-not-met": .integer(count.unverified),
      "clauses": .array(count.clauses.map { .string(codes[$0 - 1]) }),
    ]
  }
}
