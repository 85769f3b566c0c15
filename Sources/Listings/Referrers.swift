import Metamodel
import Model

/// Those who refer to an entity by one field.
struct Referrers {
  /// The name of the step back; the field's own name where it has none.
  let step: String
  let field: FieldSpec
  let sources: [Source]

  struct Source {
    /// An entity with an id, or the workspace.
    let entity: EntityID
    /// Where the reference stands in a record, the record and its field: `regulation`, `units.total`.
    let record: EntityID?
    let path: String
  }
}

extension Architecture {
  /// Everything that refers to an entity, existing on the day or not: by the kinds and fields of the metamodel.
  func referrers(of target: EntityID) -> [Referrers] {
    schema.kinds.flatMap(\.fields).compactMap { number in
      let field = schema[number]
      // Where editions place a component is told by its places.
      guard isReference(field.type, to: target.kind), schema[field.kind].name != .place else { return nil }
      let rows = inverse(ofDeclared: [number])(target)
      if rows.isEmpty { return nil }
      return Referrers(step: field.inverse ?? field.name, field: field, sources: unique(rows.map { source($0, field) }))
    }
  }

  private func isReference(_ type: FieldType, to kind: KindNumber) -> Bool {
    switch type {
    case .reference(let kinds): kinds.isEmpty || kinds.contains { $0.number == kind }
    case .referenceOrArchitecture: true
    case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .choice, .record,
      .nested,
      .kindsByCollection, .map, .syntax:
      false
    }
  }

  private func source(_ row: EntityID, _ field: FieldSpec) -> Referrers.Source {
    guard kind(row).role == .record else { return Referrers.Source(entity: row, record: nil, path: field.name) }
    var path: [String] = []
    var owner = row
    while let parent = parent(owner), kind(owner).role == .record || isChange(owner) {
      if let field = self.field(holding: owner) { path.insert(schema[field].name, at: 0) }
      owner = parent
    }
    if isChange(owner), let entity = parent(owner) { owner = entity }
    return Referrers.Source(entity: owner, record: row, path: path.joined(separator: "."))
  }

  /// A row of new values: it has the entity as its parent, and the entity's kind.
  private func isChange(_ row: EntityID) -> Bool { parent(row)?.kind == row.kind }

  private func unique(_ sources: [Referrers.Source]) -> [Referrers.Source] {
    var seen = Set<EntityID>()
    return sources.filter { seen.insert($0.record ?? $0.entity).inserted }
  }
}
