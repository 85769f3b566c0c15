import Diagnostics
import Metamodel
import Packs
import YAML

/// The architecture of one day: entities by kind, fields as columns, references followed. Immutable; every question a
/// rule, a report or a picture has is a function here or in the extensions beside it.
package struct Architecture: Sendable {
  package let forest: Forest
  package let schema: Schema
  package let origins: [Origin]
  package let day: CalendarDate
  /// The packs in use, those that are extended before those that extend them.
  package let packs: [Pack]
  /// Collections that are not listed whole: what is not found there is unknown, not absent.
  package let partial: Set<KindNumber>
  let tables: [Table]
  let numbers: [Double]
  let definitions: [[UInt32]]
  let unread: Unread
  /// By kind and row: when the entity exists. Empty for kinds that have no life of their own.
  let lives: [[Life]]

  /// When an entity exists: from the first through the last day; nil at an end that is open.
  package struct Life: Sendable, Equatable {
    package let from: CalendarDate?
    package let until: CalendarDate?
    /// Planned without a date: it does not exist on any day yet.
    package let never: Bool
    /// A day is given that could not be read: others may refer to the entity, but nothing is said of it.
    package var isUncertain = false

    package func includes(_ day: CalendarDate) -> Bool {
      !never && (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }

  // MARK: entities

  /// The workspace's own entities of a kind that exist on the day, in the order of files and places.
  package func entities(_ kind: KindName) -> [EntityID] {
    declared(kind).filter { isOwn($0) && exists($0) && !life($0).isUncertain }
  }

  /// All entities of a kind: of the workspace, its imports and the packs, existing on the day or not.
  package func declared(_ kind: KindName) -> [EntityID] {
    (0..<tables[kind.number.index].entityCount).map { EntityID(kind.number, row: $0) }
  }

  package func isOwn(_ entity: EntityID) -> Bool { origin(entity).source == .own }

  package func origin(_ entity: EntityID) -> Origin {
    origins[Int(tables[entity.kind.index].origins[entity.row])]
  }

  package func life(_ entity: EntityID) -> Life {
    let lives = lives[entity.kind.index]
    return lives.isEmpty ? Life(from: nil, until: nil, never: false) : lives[entity.row]
  }

  package func exists(_ entity: EntityID) -> Bool { life(entity).includes(day) }

  /// The entity that this one stands inside: the system of an interface, the entity of a record.
  package func parent(_ entity: EntityID) -> EntityID? {
    let parent = tables[entity.kind.index].parents[entity.row]
    return parent == .nothing ? nil : parent
  }

  /// The id as it is written in references: `so-gtvt`, `vn/ndxp`, `lgsp.api`; a record has the id of its entity.
  package func id(_ entity: EntityID) -> String {
    let table = tables[entity.kind.index]
    guard table.ids[entity.row] != .max else { return parent(entity).map { id($0) } ?? "" }
    let local = forest.symbols.text(table.ids[entity.row])
    if let parent = parent(entity) { return id(parent) + "." + local }
    let origin = origin(entity)
    return origin.source == .imported ? origin.prefix + "/" + local : local
  }

  package func kind(_ entity: EntityID) -> KindSpec { schema[entity.kind] }

  /// The entity of an id as `id(_:)` gives it. What the workspace, an import and a pack name alike is found in that order;
  /// `fits` passes over kinds that cannot be meant.
  package func entity(_ id: String, where fits: (KindNumber) -> Bool = { _ in true }) -> EntityID? {
    let parts = id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let scope = parts.count == 2 ? origins.firstIndex { $0.source == .imported && $0.prefix == parts[0] } : nil
    if parts.count == 2 && scope == nil { return nil }
    let path = parts[parts.count - 1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let places = scope.map { [$0] } ?? origins.indices.filter { origins[$0].source != .imported }
    if path.count == 2, scope == nil, let term = forest.symbols.find(id) {
      for place in places where Int(term) < definitions[place].count && definitions[place][Int(term)] != .max {
        let found = EntityID(rawValue: definitions[place][Int(term)])
        if fits(found.kind) { return found }
      }
    }
    guard let symbol = forest.symbols.find(String(path[0])) else { return nil }
    for place in places {
      guard Int(symbol) < definitions[place].count, definitions[place][Int(symbol)] != .max else { continue }
      let found = EntityID(rawValue: definitions[place][Int(symbol)])
      if path.count == 1 {
        if fits(found.kind) { return found }
        continue
      }
      let name = forest.symbols.find(String(path[1]))
      return nested(found).first { tables[$0.kind.index].ids[$0.row] == name }
    }
    return nil
  }

  private func nested(_ entity: EntityID) -> [EntityID] {
    switch schema[entity.kind].name {
    case .systems: references(entity, Fields.systems.interfaces)
    case .data: references(entity, Fields.data.items)
    default: []
    }
  }

  /// Entities of the workspace itself, without records and without the workspace as such.
  package var ownEntityCount: Int {
    schema.kinds.indices.reduce(0) { count, kind in
      switch schema.kinds[kind].role {
      case .collection, .nested:
        count + (0..<tables[kind].entityCount).count { origins[Int(tables[kind].origins[$0])].source == .own }
      case .packCollection, .file, .record: count
      }
    }
  }

  /// The name of the pack whose header is a file.
  package func frameworkName(_ header: FileID) -> Text? {
    declared(.framework).first { range($0).file == header }.map { name($0) }
  }

  // MARK: places

  /// Where the entity is declared: its id.
  package func range(_ entity: EntityID) -> SourceRange { forest.range(tables[entity.kind.index].keys[entity.row]) }

  /// Where a field's value stands; the entity's id where the field is left out.
  package func range<Value>(_ entity: EntityID, _ field: Field<Value>, at index: Int = 0) -> SourceRange {
    let column = column(field)
    let values = column.range(entity.row)
    return index < values.count ? forest.range(column.nodes[values.lowerBound + index]) : range(entity)
  }

  // MARK: columns

  @inline(__always)
  func column<Value>(_ field: Field<Value>) -> Column {
    tables[schema[field.number].kind.index].columns[schema.place(of: field.number)]
  }

  package func state<Value>(_ entity: EntityID, _ field: Field<Value>) -> CellState {
    column(field).state(entity.row)
  }

  /// True when the model gives a value.
  package func has<Value>(_ entity: EntityID, _ field: Field<Value>) -> Bool { state(entity, field) == .known }

  /// True when the model is silent: neither a value nor `none`.
  package func isUnknown<Value>(_ entity: EntityID, _ field: Field<Value>) -> Bool {
    let state = state(entity, field)
    return state == .broken || state == .unknown && schema[field.number].absence == .unknown
  }
}

extension Schema {
  /// The place of a field among those of its kind.
  package func place(of field: FieldNumber) -> Int {
    field.index - kinds[fields[field.index].kind.index].fields[0].index
  }
}
