import Metamodel

extension Architecture {
  /// A field that holds a quantity, in an entity or in a record of it: `units.share`.
  package struct QuantityPlace: Sendable {
    package let entity: EntityID
    /// The entity itself, or the record.
    package let holder: EntityID
    package let field: Field<Record>
    /// The field of the entity that holds the record; nil where the entity holds the quantity itself.
    package let outer: Field<Record>?
  }

  /// Every quantity of the workspace's own entities, by kind, entity and field; those left out too.
  package func forEachQuantity(_ visit: (QuantityPlace) -> Void) {
    for kind in schema.kinds where kind.role != .record {
      let fields = quantities(of: kind)
      let records = recordsWithQuantities(of: kind)
      if fields.isEmpty && records.isEmpty { continue }
      for entity in declared(kind.name) where isOwn(entity) {
        for field in fields { visit(QuantityPlace(entity: entity, holder: entity, field: field, outer: nil)) }
        for (outer, inner) in records {
          for record in self.records(entity, outer) {
            for field in inner { visit(QuantityPlace(entity: entity, holder: record, field: field, outer: outer)) }
          }
        }
      }
    }
  }

  private func quantities(of kind: KindSpec) -> [Field<Record>] {
    kind.fields.filter { recordKind(of: $0) == .quantity }.map { Field<Record>(number: $0) }
  }

  private func recordsWithQuantities(of kind: KindSpec) -> [(Field<Record>, [Field<Record>])] {
    kind.fields.compactMap { number in
      guard let inner = recordKind(of: number), inner != .quantity, schema[inner].role == .record else { return nil }
      let fields = quantities(of: schema[inner])
      return fields.isEmpty ? nil : (Field<Record>(number: number), fields)
    }
  }

  private func recordKind(of number: FieldNumber) -> KindName? {
    guard case .record(let kind, _, _) = schema[number].type else { return nil }
    return kind
  }
}

extension Architecture {
  /// The numbers of a quantity up to the day, in the order of their dates; undated ones first.
  package func knownMeasurements(_ entity: EntityID, _ field: Field<Record>) -> [Measurement] {
    measurements(entity, field).filter { $0.date.map { $0.first <= day } ?? true }
  }

  /// The numbers that count on the day: none, one, or several that contradict one another.
  package func latestNumbers(_ entity: EntityID, _ field: Field<Record>) -> [Measurement] {
    let disagreeing = disagreement(entity, field)
    return disagreeing.isEmpty ? quantity(entity, field).map { [$0] } ?? [] : disagreeing
  }
}
