import Diagnostics
import Metamodel
import Model

extension ReportReader {
  /// The exchanges of flows that are sorted already, numbered from 1.
  mutating func exchanges(_ flows: [EntityID]) -> [Exchange] {
    let deliveries = architecture.inverse(ofDeclared: [Fields.initiatives.delivers.number])
    var all: [Exchange] = []
    for flow in flows {
      var exchange = exchange(flow, number: all.count + 1)
      plan(&exchange, of: flow, deliveries)
      all.append(exchange)
    }
    return all
  }

  private mutating func exchange(_ flow: EntityID, number: Int) -> Exchange {
    let fields = Fields.flows
    let from = end(architecture.reference(flow, fields.from))
    let to = end(architecture.reference(flow, fields.to))
    let via = via(flow)
    return Exchange(
      number: number, flow: named(flow), isNamed: hasName(flow), from: from, to: to,
      isAmongMembers: architecture.flag(flow, fields.amongMembers) == true, via: via, route: route(from, via, to),
      data: data(flow), mechanism: chosen(flow, fields.mechanism),
      frequency: recorded(flow, fields.frequency, architecture.choice(flow, fields.frequency)?.title),
      interface: interface(flow), standards: standards(flow),
      sharing: recorded(flow, fields.sharing, architecture.choice(flow, fields.sharing)?.title),
      agreement: recorded(flow, fields.agreement, citations(flow, fields.agreement).first),
      legalBasis: recorded(flow, fields.legalBasis, citations(flow, fields.legalBasis)),
      purpose: text(flow, fields.purpose), directReason: text(flow, fields.directReason),
      isSigned: architecture.flag(flow, fields.signed),
      volume: measured(architecture.measurements(flow, fields.volume)),
      phase: phase(architecture, flow) ?? .planned, status: chosen(flow, fields.status).value,
      begins: architecture.date(flow, fields.since).map { .on($0) }, until: architecture.date(flow, fields.until),
      initiatives: [], missing: [], sources: citations(flow, fields.sources), otherArchitectures: others(flow))
  }

  private mutating func end(_ system: EntityID?) -> Exchange.End {
    guard let system else {
      let nothing = Named(id: "", name: Text(vi: "chưa rõ hệ thống", en: "system not recorded"), place: "")
      return Exchange.End(system: nothing, owner: nil, isPlatform: false)
    }
    let fields = Fields.systems
    return Exchange.End(
      system: named(system), owner: architecture.reference(system, fields.owner).map { named($0) },
      isPlatform: architecture.word(system, fields.kind) == "integration-platform")
  }

  private mutating func via(_ flow: EntityID) -> Recorded<[Exchange.End]> {
    var ends: [Exchange.End] = []
    for system in architecture.references(flow, Fields.flows.via) { ends.append(end(system)) }
    return recorded(flow, Fields.flows.via, ends)
  }

  private func route(
    _ from: Exchange.End, _ via: Recorded<[Exchange.End]>, _ to: Exchange.End
  ) -> Exchange.Route {
    if from.isPlatform || to.isPlatform { return .platform }
    switch via {
    case .unknown: return .unknown
    case .none: return .direct
    case .known(let systems): return systems.contains { $0.isPlatform } ? .platform : .otherSystem
    }
  }

  private mutating func data(_ flow: EntityID) -> Recorded<[Exchange.DataItem]> {
    let fields = Fields.data
    var items: [Exchange.DataItem] = []
    for data in architecture.references(flow, Fields.flows.data) {
      items.append(
        Exchange.DataItem(
          data: named(data), classification: architecture.choice(data, fields.classification)?.title,
          isPersonal: architecture.flag(data, fields.personal), isSensitive: architecture.flag(data, fields.sensitive)))
    }
    return recorded(flow, Fields.flows.data, items)
  }

  // MARK: interfaces and standards

  private mutating func interface(_ flow: EntityID) -> Recorded<Exchange.InterfaceUse> {
    let interface = architecture.reference(flow, Fields.flows.interface)
    // Worked out before: inside the call, the names read so far would be copied each time.
    let used = interface.map { use($0) }
    return recorded(flow, Fields.flows.interface, used)
  }

  private mutating func use(_ interface: EntityID) -> Exchange.InterfaceUse {
    let fields = Fields.interfaces
    return Exchange.InterfaceUse(
      interface: named(interface), system: architecture.parent(interface).map { named($0) },
      style: architecture.choice(interface, fields.style)?.title,
      contract: architecture.records(interface, fields.contract).first.map { contract($0) },
      isNamed: hasName(interface))
  }

  private func contract(_ record: EntityID) -> Exchange.Contract {
    let fields = Fields.contract
    return Exchange.Contract(
      kind: architecture.choice(record, fields.kind)?.title,
      version: architecture.text(record, fields.version, .vi), url: architecture.text(record, fields.url, .vi))
  }

  private mutating func standards(_ flow: EntityID) -> Recorded<[Named]> {
    let own = architecture.references(flow, Fields.flows.standards)
    let interface = architecture.reference(flow, Fields.flows.interface)
    let inherited = interface.map { architecture.references($0, Fields.interfaces.standards) } ?? []
    let isSilent = architecture.isUnknown(flow, Fields.flows.standards)
    let standards = named(own.isEmpty && isSilent ? inherited : own)
    return recorded(flow, Fields.flows.standards, standards)
  }

  // MARK: plans

  /// Adds to an exchange that does not run yet what is to bring it.
  private mutating func plan(_ exchange: inout Exchange, of flow: EntityID, _ deliveries: Inverse) {
    guard exchange.phase == .planned else { return }
    let delivering = deliveries(flow).filter { architecture.isOwn($0) }
    exchange.initiatives = delivering.map { initiative($0, system: nil) }
    let ends = exchange.initiatives.compactMap(\.end).sorted { $0.last < $1.last }
    if exchange.begins == nil { exchange.begins = ends.first.map { .delivered($0) } }
    for system in needed(flow) where !architecture.exists(system) {
      exchange.missing.append(named(system))
      for one in deliveries(system) where architecture.isOwn(one) && !delivering.contains(one) {
        exchange.initiatives.append(initiative(one, system: system))
      }
    }
  }

  private mutating func initiative(_ entity: EntityID, system: EntityID?) -> Exchange.Initiative {
    Exchange.Initiative(
      initiative: named(entity), end: architecture.date(entity, Fields.initiatives.end),
      system: system.map { named($0) })
  }

  private func needed(_ flow: EntityID) -> [EntityID] {
    let fields = Fields.flows
    var found: [EntityID] = []
    for field in [fields.from, fields.via, fields.to] {
      for system in architecture.references(flow, field) where !found.contains(system) { found.append(system) }
    }
    return found
  }

  /// The other architectures to which the systems of a flow belong, each once.
  private func others(_ flow: EntityID) -> [Text] {
    var found: [Text] = []
    for name in needed(flow).compactMap({ otherArchitecture($0) }) where !found.contains(name) { found.append(name) }
    return found
  }
}
