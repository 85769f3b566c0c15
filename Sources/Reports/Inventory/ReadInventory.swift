import Compiler
import Diagnostics
import Metamodel
import Model

extension InventoryReport: ReportContent {
  /// The report of a compilation.
  package init(_ compilation: Compilation) {
    var reader = ReportReader(compilation)
    let architecture = compilation.architecture
    heading = ReportHeading(&reader)
    registers = reader.registers()
    kinds = reader.kindCounts()
    agencies = reader.agencyCounts()
    types = typeCounts(registers[0].entries, in: architecture)
    facts = factCounts(registers[0].entries)
    groups = reader.groups()
    duplicates = reader.duplicates()
    shared = reader.sharedComponents()
    assumptions = reader.assumptions()
    documents = reader.documents
  }
}

/// The systems of each sort, in the order of the language.
private func typeCounts(_ entries: [Entry], in architecture: Architecture) -> [InventoryReport.TypeCount] {
  guard case .choice(let choices) = architecture.schema[Fields.systems.kind.number].type else { return [] }
  return (choices.map { Optional($0) } + [nil]).compactMap { choice in
    let those = entries.filter { $0.type?.word == choice?.word }
    guard !those.isEmpty else { return nil }
    return InventoryReport.TypeCount(
      type: choice?.title, existing: those.count { $0.state.exists },
      planned: those.count { $0.state == .planned || $0.state == .building },
      overdue: those.count { $0.state == .overdue }, retired: those.count { $0.state == .retired })
  }
}

/// What is on record of the systems that exist or are planned: the facts that an appraiser wants of each. The owner is
/// the head of a group, and is counted by who groups.
private func factCounts(_ entries: [Entry]) -> [InventoryReport.FactCount] {
  var counts: [InventoryReport.FactCount] = []
  var places: [String: Int] = [:]
  let wanted = [
    "operator", "users", "masters", "interfaces", "hosted-at", "security-level", "level-approval", "procurement",
  ]
  for entry in entries where entry.state != .retired {
    for fact in entry.columns.joined() where wanted.contains(fact.field) {
      let place = places[fact.field] ?? counts.count
      if place == counts.count {
        places[fact.field] = place
        counts.append(.init(title: fact.title, known: 0, none: 0, unknown: 0))
      }
      switch fact.value {
      case .known: counts[place].known += 1
      case .none: counts[place].none += 1
      case .unknown: counts[place].unknown += 1
      }
    }
  }
  return counts
}

extension ReportReader {
  // MARK: registers

  fileprivate mutating func registers() -> [InventoryReport.Register] {
    var registers: [InventoryReport.Register] = []
    var number = 1
    for plan in RegisterPlan.all {
      let register = register(plan, from: number)
      number += register.entries.count
      registers.append(register)
    }
    return registers
  }

  private mutating func register(_ plan: RegisterPlan, from first: Int) -> InventoryReport.Register {
    let own = architecture.declared(plan.kind).filter { architecture.isOwn($0) }
    let shown = own.filter { isShown($0) }
    let left = own.filter { !isShown($0) }
    let later = left.filter { architecture.state($0) == .later }
    var steps: [String: Inverse] = [:]
    for step in plan.columns.flatMap(\.steps) {
      steps[step.name] = architecture.inverse(ofDeclared: [step.field.number])
    }
    let deliveries = architecture.inverse(ofDeclared: [Fields.initiatives.delivers.number])
    var groups: [InventoryReport.Owned] = []
    var number = first
    for (owner, entities) in grouped(shown, by: plan.owner) {
      var owned = InventoryReport.Owned(owner: owner.map { named($0) }, entries: [])
      for entity in entities {
        owned.entries.append(entry(entity, number: number, plan, steps, deliveredBy: deliveries))
        number += 1
      }
      groups.append(owned)
    }
    return InventoryReport.Register(
      kind: plan.kind, groups: groups, later: named(later), ended: named(left.filter { !later.contains($0) }))
  }

  /// True for what a register lists: what exists, what is planned, what is kept as retired.
  func isShown(_ entity: EntityID) -> Bool {
    let state = architecture.state(entity)
    return state.exists || state.isPlan || architecture.isKeptAsRetired(entity)
  }

  /// By owner, in the order of the agencies; those without one last.
  private func grouped(_ entities: [EntityID], by owner: Field<Reference>?) -> [(EntityID?, [EntityID])] {
    guard let owner else { return entities.isEmpty ? [] : [(nil, entities)] }
    var owned: [EntityID: [EntityID]] = [:]
    var rest: [EntityID] = []
    for entity in entities {
      if let agency = architecture.reference(entity, owner) {
        owned[agency, default: []].append(entity)
      } else {
        rest.append(entity)
      }
    }
    let sorted: [(EntityID?, [EntityID])] = owned.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return sorted + (rest.isEmpty ? [] : [(nil, rest)])
  }

  // MARK: counts

  /// The collections of which the workspace has entries, and the interfaces.
  fileprivate mutating func kindCounts() -> [InventoryReport.KindCount] {
    let kinds: [KindName] = [
      .systems, .interfaces, .data, .flows, .sites, .services, .agencies, .actors, .functions, .initiatives,
      .indicators, .statements, .standards, .documents,
    ]
    var counts: [InventoryReport.KindCount] = []
    for kind in kinds {
      let own = architecture.declared(kind).filter { architecture.isOwn($0) }
      guard !own.isEmpty, let common = Fields.common(of: kind) else { continue }
      var count = InventoryReport.KindCount(
        kind: kind, title: architecture.schema[kind].title, states: [:], evidence: [:],
        groups: own.count { isGroup($0, common.count) }, isPartial: architecture.partial.contains(kind.number))
      for entity in own {
        count.states[architecture.state(entity), default: 0] += 1
        count.evidence[Evidence(citations(entity, common.sources)), default: 0] += 1
      }
      counts.append(count)
    }
    return counts
  }

  fileprivate mutating func agencyCounts() -> [InventoryReport.AgencyCount] {
    var systems: [EntityID?: [EntityID]] = [:]
    var counts: [EntityID?: (services: Int, data: Int, sites: Int)] = [:]
    for system in architecture.declared(.systems) where architecture.isOwn(system) && isShown(system) {
      systems[architecture.reference(system, Fields.systems.owner), default: []].append(system)
    }
    for service in architecture.entities(.services) {
      counts[architecture.reference(service, Fields.services.provider), default: (0, 0, 0)].services += 1
    }
    for data in architecture.entities(.data) {
      counts[architecture.reference(data, Fields.data.steward), default: (0, 0, 0)].data += 1
    }
    for site in architecture.entities(.sites) {
      counts[architecture.reference(site, Fields.sites.owner), default: (0, 0, 0)].sites += 1
    }
    let known = Set(systems.keys).union(counts.keys)
    var all: [InventoryReport.AgencyCount] = []
    for agency in known.compactMap({ $0 }).sorted().map({ Optional($0) }) + (known.contains(nil) ? [nil] : []) {
      let states = systems[agency, default: []].map { architecture.state($0) }
      let others = counts[agency, default: (0, 0, 0)]
      all.append(
        InventoryReport.AgencyCount(
          agency: agency.map { named($0) }, systems: states.count { $0.exists },
          planned: states.count { $0 == .planned || $0 == .building }, overdue: states.count { $0 == .overdue },
          services: others.services, data: others.data, sites: others.sites))
    }
    return all
  }
}
