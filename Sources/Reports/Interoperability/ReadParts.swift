import Metamodel
import Model

extension ReportReader {
  // MARK: platforms

  /// The integration platforms of the workspace, and those of others through which an exchange passes.
  mutating func platforms(_ flows: [EntityID], _ exchanges: [Exchange]) -> [Platform] {
    var through: [EntityID: [Exchange]] = [:]
    for (flow, exchange) in zip(flows, exchanges) {
      for system in endsAndVia(flow) { through[system, default: []].append(exchange) }
    }
    var all: [Platform] = []
    for system in architecture.declared(.systems) where isPlatform(system) {
      let passing = through[system, default: []]
      let isOfInterest = architecture.isOwn(system) && isInPart(system) ? isYetToEnd(system) : !passing.isEmpty
      if isOfInterest { all.append(platform(system, passing)) }
    }
    return all
  }

  private func isPlatform(_ system: EntityID) -> Bool {
    architecture.word(system, Fields.systems.kind) == "integration-platform"
  }

  private func isYetToEnd(_ system: EntityID) -> Bool {
    architecture.life(system).until.map { $0 >= architecture.day } ?? true
  }

  private mutating func platform(_ system: EntityID, _ passing: [Exchange]) -> Platform {
    let fields = Fields.systems
    let current = passing.filter { $0.phase == .current }
    var exchangers: [Named] = []
    for owner in current.flatMap({ [$0.from.owner, $0.to.owner] }).compactMap({ $0 })
    where !exchangers.contains(where: { $0.id == owner.id }) {
      exchangers.append(owner)
    }
    let users = named(architecture.references(system, fields.users))
    return Platform(
      system: named(system), owner: architecture.reference(system, fields.owner).map { named($0) },
      exists: architecture.exists(system), status: architecture.choice(system, fields.status)?.title,
      since: architecture.date(system, fields.since), current: current.map(\.number),
      planned: passing.filter { $0.phase == .planned }.map(\.number), users: recorded(system, fields.users, users),
      exchangers: exchangers, interfaces: offers(of: system), measures: measures(system, passing))
  }

  /// The volumes of what passes through, and the indicators of the platform itself.
  private mutating func measures(_ system: EntityID, _ passing: [Exchange]) -> [Measured] {
    var all = passing.filter { !$0.volume.isEmpty }.map {
      Measured(what: $0.flow, exchange: $0.number, unit: nil, numbers: $0.volume)
    }
    for indicator in architecture.entities(.indicators)
    where architecture.reference(indicator, Fields.indicators.of) == system {
      let numbers = measured(architecture.measurements(indicator, Fields.indicators.measurements))
      let unit = architecture.text(indicator, Fields.indicators.unit, .vi)
      if !numbers.isEmpty { all.append(.init(what: named(indicator), exchange: nil, unit: unit, numbers: numbers)) }
    }
    return all
  }

  private func endsAndVia(_ flow: EntityID) -> [EntityID] {
    let fields = Fields.flows
    var found: [EntityID] = []
    for field in [fields.from, fields.via, fields.to] {
      for system in architecture.references(flow, field) where !found.contains(system) { found.append(system) }
    }
    return found
  }

  // MARK: standards

  /// The standards that exchanges and interfaces use, in the order in which they are declared.
  mutating func standardUses(_ flows: [EntityID], _ exchanges: [Exchange]) -> [StandardUse] {
    var uses: [EntityID: StandardUse] = [:]
    for system in systems {
      for interface in architecture.references(system, Fields.systems.interfaces) where architecture.exists(interface) {
        for standard in architecture.references(interface, Fields.interfaces.standards) {
          uses[standard, default: use(of: standard)].interfaces.append(offer(interface))
        }
      }
    }
    for (flow, exchange) in zip(flows, exchanges) {
      for standard in standards(usedBy: flow) {
        uses[standard, default: use(of: standard)].exchanges.append(exchange.number)
      }
    }
    return uses.sorted { $0.key < $1.key }.map(\.value)
  }

  private func standards(usedBy flow: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    let inherited = architecture.reference(flow, Fields.flows.interface).map {
      architecture.references($0, Fields.interfaces.standards)
    }
    for standard in architecture.references(flow, Fields.flows.standards) + (inherited ?? [])
    where !found.contains(standard) {
      found.append(standard)
    }
    return found
  }

  private mutating func use(of standard: EntityID) -> StandardUse {
    let fields = Fields.standards
    return StandardUse(
      standard: named(standard), version: architecture.text(standard, fields.version, .vi),
      status: architecture.choice(standard, fields.status)?.title,
      replacedBy: architecture.reference(standard, fields.replacedBy).map { named($0) }, interfaces: [], exchanges: [])
  }

  private mutating func offers(of system: EntityID) -> [InterfaceOffer] {
    var all: [InterfaceOffer] = []
    for interface in architecture.references(system, Fields.systems.interfaces) { all.append(offer(interface)) }
    return all
  }

  private mutating func offer(_ interface: EntityID) -> InterfaceOffer {
    InterfaceOffer(
      interface: named(interface), system: architecture.parent(interface).map { named($0) },
      style: architecture.choice(interface, Fields.interfaces.style)?.title,
      standards: named(architecture.references(interface, Fields.interfaces.standards)))
  }

  // MARK: indicators

  /// The indicators of systems, flows, interfaces, data and sites; and how many units of a system are connected, where
  /// no indicator says the same.
  mutating func indicators() -> [Indicator] {
    let measurable: [KindName] = [.systems, .flows, .interfaces, .data, .sites]
    var all: [Indicator] = []
    for entity in architecture.entities(.indicators) {
      guard let of = architecture.reference(entity, Fields.indicators.of), isInPart(of),
        measurable.contains(architecture.kind(of).name)
      else { continue }
      all.append(indicator(entity, of: of))
    }
    for system in systems {
      guard let share = share(of: system), !all.contains(where: { $0.measuresTheSame(as: share) }) else { continue }
      all.append(share)
    }
    return all
  }

  private mutating func indicator(_ entity: EntityID, of: EntityID) -> Indicator {
    let fields = Fields.indicators
    let known =
      architecture.quantity(entity, fields.measurements).map { [$0] }
      ?? architecture.disagreement(entity, fields.measurements)
    return Indicator(
      indicator: named(entity), of: named(of), unit: architecture.text(entity, fields.unit, .vi),
      numbers: measured(known), target: target(entity))
  }

  /// The next target from the day on; the last one where all have passed.
  private mutating func target(_ indicator: EntityID) -> Indicator.Target? {
    let fields = Fields.target
    let rows = architecture.records(indicator, Fields.indicators.targets).filter { architecture.has($0, fields.value) }
    func due(_ row: EntityID) -> CalendarDate { architecture.date(row, fields.by)?.last ?? .latest }
    let sorted = rows.sorted { (due($0), $0) < (due($1), $1) }
    guard let row = sorted.first(where: { due($0) >= architecture.day }) ?? sorted.last,
      let value = architecture.number(row, fields.value)
    else { return nil }
    return Indicator.Target(
      value: value, by: architecture.date(row, fields.by),
      source: architecture.reference(row, fields.document).map {
        cite($0, at: architecture.text(row, fields.at, .vi))
      })
  }

  private mutating func share(of system: EntityID) -> Indicator? {
    guard let units = architecture.records(system, Fields.systems.units).first else { return nil }
    let known =
      architecture.quantity(units, Fields.units.share).map { [$0] }
      ?? architecture.disagreement(units, Fields.units.share)
    if known.isEmpty { return nil }
    let named = named(system)
    return Indicator(
      indicator: Named(
        id: named.id,
        name: .init(vi: "Tỷ lệ thiết bị, điểm đã kết nối", en: "Share of devices and points that are connected"),
        place: places.place(architecture.range(units))),
      of: named, unit: "percent", numbers: measured(known), target: nil)
  }
}

extension Indicator {
  fileprivate func measuresTheSame(as other: Indicator) -> Bool {
    of?.id == other.of?.id && numbers.map(\.value) == other.numbers.map(\.value)
      && numbers.map(\.date) == other.numbers.map(\.date)
  }
}
