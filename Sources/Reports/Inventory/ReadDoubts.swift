import Diagnostics
import Metamodel
import Model

/// What an appraiser asks of an inventory: how much is behind a group, what stands twice, what is assumed.
extension ReportReader {
  /// True for an entry that stands for several things.
  func isGroup(_ entity: EntityID, _ count: Field<Record>) -> Bool {
    architecture.state(entity, count) == .none
      || architecture.knownMeasurements(entity, count).contains { $0.value != 1 || $0.bound != nil }
  }

  // MARK: groups

  mutating func groups() -> [InventoryReport.Group] {
    let members: [KindName: Inverse] = [
      .agencies: architecture.inverse(Fields.agencies.memberOf), .systems: architecture.inverse(Fields.systems.partOf),
      .data: architecture.inverse(Fields.data.partOf), .sites: architecture.inverse(Fields.sites.partOf),
    ]
    let kinds: [KindName] = [.systems, .services, .data, .sites, .agencies, .actors, .functions, .flows]
    var all: [InventoryReport.Group] = []
    for kind in kinds {
      guard let count = Fields.common(of: kind)?.count else { continue }
      let entities = architecture.entities(kind)
      let others = entities.count { !isGroup($0, count) }
      for entity in entities where isGroup(entity, count) {
        let known = members[kind].map { named($0(entity).filter { architecture.isOwn($0) }) }
        all.append(
          InventoryReport.Group(
            entry: named(entity), kind: architecture.schema[kind].singular,
            numbers: measured(architecture.latestNumbers(entity, count)), members: known, others: others,
            isPartial: architecture.partial.contains(kind.number)))
      }
    }
    return all
  }

  // MARK: duplicates

  /// Names that two entries of one kind have, in either language; entries of imports count where an own one shares
  /// their name.
  mutating func duplicates() -> [InventoryReport.Duplicate] {
    var all: [InventoryReport.Duplicate] = []
    for kind in RegisterPlan.all.map(\.kind) {
      var byName: [String: [EntityID]] = [:]
      var order: [String] = []
      for entity in architecture.declared(kind) where architecture.origin(entity).source != .pack {
        for name in Set(Language.allCases.map { folded(architecture.name(entity, $0)) }).sorted() {
          if byName[name] == nil { order.append(name) }
          byName[name, default: []].append(entity)
        }
      }
      var seen: Set<[EntityID]> = []
      for name in order {
        let those = byName[name, default: []]
        guard those.count > 1, those.contains(where: { architecture.isOwn($0) }), seen.insert(those).inserted
        else { continue }
        all.append(.init(kind: architecture.schema[kind].singular, entries: named(those)))
      }
    }
    return all
  }

  /// Case and spaces are no difference.
  private func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Components of which more than one own system in place or planned is the fulfilment.
  mutating func sharedComponents() -> [InventoryReport.Shared] {
    var systems: [EntityID: [EntityID]] = [:]
    for system in architecture.declared(.systems) where architecture.isOwn(system) {
      let state = architecture.state(system)
      guard state.exists || state.isPlan else { continue }
      for component in architecture.references(system, Fields.systems.realizes) {
        systems[component, default: []].append(system)
      }
    }
    var all: [InventoryReport.Shared] = []
    for (component, those) in systems.sorted(by: { $0.key < $1.key }) where those.count > 1 {
      all.append(.init(component: named(component), systems: named(those)))
    }
    return all
  }

  // MARK: assumptions

  mutating func assumptions() -> [InventoryReport.Assumption] {
    var order: [EntityID] = []
    var uses: [EntityID: [InventoryReport.Assumption.Use]] = [:]
    for kind in KindName.allCases {
      guard let sources = Fields.common(of: kind)?.sources else { continue }
      for entity in architecture.declared(kind) where architecture.isOwn(entity) {
        for record in architecture.records(entity, sources) {
          guard let document = architecture.reference(record, Fields.citation.document), isAssumption(document)
          else { continue }
          if uses[document] == nil { order.append(document) }
          uses[document, default: []].append(
            .init(
              entry: named(entity), kind: architecture.schema[kind].singular,
              at: architecture.text(record, Fields.citation.at, .vi),
              isOnly: Evidence(citations(entity, sources)) == .assumed))
        }
      }
    }
    var all: [InventoryReport.Assumption] = []
    for document in order {
      all.append(
        .init(
          document: named(document), text: text(document, Fields.documents.description),
          uses: uses[document, default: []]))
    }
    return all
  }
}
