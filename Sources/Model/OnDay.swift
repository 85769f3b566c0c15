import Diagnostics
import Metamodel
import Packs

extension Resolved {
  /// The architecture as it is on a day: changes up to that day applied, lives computed.
  package func on(_ day: CalendarDate, partial: Set<KindNumber> = [], under packs: [Pack] = []) -> Architecture {
    var tables = declarations.tables
    for kind in tables.indices where !tables[kind].changes.isEmpty { tables[kind].apply(changesUpTo: day) }
    func architecture(_ lives: [[Architecture.Life]]) -> Architecture {
      Architecture(
        forest: declarations.forest, schema: declarations.schema, origins: declarations.origins, day: day,
        packs: packs, partial: partial, tables: tables, numbers: declarations.numbers,
        definitions: declarations.definitions,
        unread: declarations.unread, lives: lives)
    }
    let undated = architecture(tables.map { _ in [] })
    return architecture(lives(in: undated))
  }
}

extension Table {
  /// Overwrites the fields that changes name, in the order of their first days.
  mutating func apply(changesUpTo day: CalendarDate) {
    let due = changes.indices
      .filter { changes[$0].from.first <= day }
      .sorted { (changes[$0].from.first, $0) < (changes[$1].from.first, $1) }
    for place in columns.indices {
      let touching = due.filter { columns[place].state(entityCount + $0) != .unknown }
      if touching.isEmpty { continue }
      var source: [Int: Int] = [:]
      for change in touching { source[changes[change].entity.row] = entityCount + change }
      columns[place] = columns[place].replacing(source, rows: count)
    }
  }
}

extension Column {
  /// This column with the cells of some rows taken from other rows.
  fileprivate func replacing(_ source: [Int: Int], rows: Int) -> Column {
    var column = Column()
    for row in 0..<rows {
      let from = source[row] ?? row
      for index in range(from) { column.append(values[index], at: nodes[index]) }
      column.endRow(state(from))
    }
    return column
  }
}

/// When each entity exists (language.md, "Time"): from the start of `since`, else from the end of an initiative that
/// delivers it, else from its earliest dated source; through the end of `until`. What is planned or being built needs
/// one of the first two; what is retired without a last day does not exist.
private func lives(in architecture: Architecture) -> [[Architecture.Life]] {
  let deliveries = architecture.inverse(ofDeclared: [Fields.initiatives.delivers.number])
  let initiative = Fields.initiatives
  return architecture.schema.kinds.map { kind in
    let timeless: [KindName] = [.standards, .documents, .waivers]
    guard !timeless.contains(kind.name), let common = Fields.common(of: kind.name) else { return [] }
    return architecture.declared(kind.name).map { entity in
      let status = architecture.word(entity, common.status)
      let until = architecture.date(entity, common.until)?.last
      let delivered = deliveries(entity).compactMap { architecture.date($0, initiative.end)?.last }.min()
      let isPlan = status == "planned" || status == "building"
      var from = architecture.date(entity, common.since)?.first ?? delivered
      if from == nil && !isPlan { from = earliestSource(of: entity, common, in: architecture) }
      let isUncertain =
        isPlan && from == nil && hasUnreadableStart(entity, common, deliveries(entity), in: architecture)
      let never = isPlan && from == nil && !isUncertain || status == "retired" && until == nil
      return Architecture.Life(from: from, until: until, never: never, isUncertain: isUncertain)
    }
  }
}

/// True where a day is given that could not be read: a finding has said so, and what is planned is taken to be there.
private func hasUnreadableStart(
  _ entity: EntityID, _ common: CommonFields, _ deliveries: ArraySlice<EntityID>, in architecture: Architecture
) -> Bool {
  architecture.state(entity, common.since) == .broken
    || deliveries.contains { architecture.state($0, Fields.initiatives.end) == .broken }
}

private func earliestSource(
  of entity: EntityID, _ common: CommonFields, in architecture: Architecture
) -> CalendarDate? {
  architecture.records(entity, common.sources)
    .compactMap { architecture.reference($0, Fields.citation.document) }
    .compactMap { architecture.date($0, Fields.documents.date)?.first }
    .min()
}
