import Compiler
import Diagnostics
import Metamodel
import Model

extension ReportReader {
  func countSystems(in figures: inout Figures, _ touched: Touched) {
    let systems = systems
    figures.systems = systems.count
    figures.connected = systems.count { touched.current[$0] != nil }
    figures.groups = systems.count { isGroup($0, Fields.systems.count) }
    figures.unconfirmedSystems = systems.count { isPlan(architecture.word($0, Fields.systems.status)) }
  }

  mutating func gaps(_ flows: [EntityID], _ exchanges: [Exchange], _ touched: Touched) -> Gaps {
    let found = found()
    return Gaps(
      isolated: isolated(touched), unrecorded: unrecorded(exchanges), unfed: unfed(flows, exchanges),
      findings: found.listed, moreFindings: found.more,
      waivedCount: compilation.waived.count { concernsConnection($0.finding) }, statements: statements())
  }

  private mutating func isolated(_ touched: Touched) -> [Gaps.Isolated] {
    var all: [Gaps.Isolated] = []
    for system in judgedSystems where touched.current[system] == nil {
      all.append(
        Gaps.Isolated(
          system: named(system), kind: architecture.choice(system, Fields.systems.kind)?.title,
          status: architecture.choice(system, Fields.systems.status)?.title,
          owner: architecture.reference(system, Fields.systems.owner).map { named($0) },
          planned: touched.planned[system, default: []]))
    }
    return all
  }

  private func unrecorded(_ exchanges: [Exchange]) -> [Gaps.Unrecorded] {
    exchanges.compactMap { exchange in
      let facts = Gaps.Fact.allCases.filter { exchange.state(of: $0) == .unknown }
      return facts.isEmpty ? nil : Gaps.Unrecorded(exchange: exchange.number, facts: facts)
    }
  }

  // MARK: copies

  /// What is brought to a system: its exchanges by the data that they carry.
  private struct Delivery: Hashable {
    let system: EntityID
    let data: EntityID
  }

  private mutating func unfed(_ flows: [EntityID], _ exchanges: [Exchange]) -> [Gaps.Unfed] {
    var current: Set<Delivery> = []
    var planned: [Delivery: [Int]] = [:]
    for (flow, exchange) in zip(flows, exchanges) {
      guard let system = architecture.reference(flow, Fields.flows.to) else { continue }
      for data in architecture.references(flow, Fields.flows.data) {
        let delivery = Delivery(system: system, data: data)
        switch exchange.phase {
        case .current: current.insert(delivery)
        case .planned: planned[delivery, default: []].append(exchange.number)
        }
      }
    }
    let masters = architecture.inverse(Fields.systems.masters)
    var all: [Gaps.Unfed] = []
    for system in judgedSystems {
      for data in architecture.references(system, Fields.systems.copies) {
        let delivery = Delivery(system: system, data: data)
        if current.contains(delivery) { continue }
        all.append(
          Gaps.Unfed(
            system: named(system), data: named(data), masters: named(Array(masters(data))),
            planned: planned[delivery, default: []]))
      }
    }
    return all
  }

  // MARK: findings

  /// Of one code at most this many are listed; all are counted.
  private static var findingLimit: Int { 100 }

  private mutating func found() -> (listed: [Gaps.FoundHere], more: [Gaps.More]) {
    var listed: [Gaps.FoundHere] = []
    var counts: [String: Int] = [:]
    for finding in compilation.findings where concernsConnection(finding) {
      counts[finding.code, default: 0] += 1
      if counts[finding.code, default: 0] > ReportReader.findingLimit { continue }
      listed.append(
        Gaps.FoundHere(
          code: finding.code, severity: finding.severity, message: finding.message, help: finding.help,
          place: places.place(finding.range)))
    }
    let more = counts.sorted { $0.key < $1.key }.compactMap { code, count in
      let hidden = count - ReportReader.findingLimit
      return hidden > 0 ? Gaps.More(code: code, count: hidden) : nil
    }
    return (listed, more)
  }

  private func concernsConnection(_ finding: Finding) -> Bool {
    guard let subject = finding.subject, let entity = architecture.entity(subject) else { return false }
    return isConnection(entity) && isInPart(entity)
  }

  private func isConnection(_ entity: EntityID) -> Bool {
    switch architecture.kind(entity).name {
    case .flows, .systems, .interfaces, .data, .items: true
    case .agencies, .actors, .functions, .services, .sites, .standards, .documents, .statements, .indicators,
      .initiatives, .waivers, .layers, .components, .roles, .rules, .terms, .scales, .workspace, .framework, .citation,
      .quantity,
      .contract, .units, .recovery, .target, .subject, .basis, .period, .change, .example, .termCase, .scaleLevel,
      .dimension, .criterion, .gate, .scalePrinciple, .ratio, .place:
      false
    }
  }

  // MARK: statements

  private mutating func statements() -> [Gaps.Said] {
    let fields = Fields.statements
    var all: [Gaps.Said] = []
    for statement in architecture.entities(.statements) {
      guard let kind = architecture.choice(statement, fields.kind),
        ["weakness", "need", "requirement"].contains(kind.word), let text = text(statement, fields.text)
      else { continue }
      let about = architecture.references(statement, fields.about).filter { isConnection($0) && isInPart($0) }
      if about.isEmpty { continue }
      all.append(
        Gaps.Said(
          kind: kind.title, statement: named(statement), isNamed: hasName(statement), text: text, about: named(about),
          sources: citations(statement, fields.sources)))
    }
    return all
  }
}
