import Diagnostics
import Metamodel

/// A reference field of every entity, taken out once for a loop over many: its answers allocate nothing.
@frozen @usableFromInline package struct Links: Sendable {
  @usableFromInline let column: Column

  init(_ column: Column) { self.column = column }

  /// What the field of an entity refers to, in order; references that could not be found are left out.
  @inlinable package subscript(entity: EntityID) -> Targets {
    Targets(values: column.values, range: column.range(entity.row))
  }

  @inlinable package func first(_ entity: EntityID) -> EntityID? { self[entity].first { _ in true } }

  @inlinable package func state(_ entity: EntityID) -> CellState { column.state(entity.row) }

  /// True where the model says all: a value of which every reference was found, or `none`.
  @inlinable package func isWhole(_ entity: EntityID) -> Bool {
    switch state(entity) {
    case .none: true
    case .known: column.range(entity.row).allSatisfy { EntityID(rawValue: column.values[$0]) != .nothing }
    case .unknown, .broken: false
    }
  }

  /// The references of one entity.
  @frozen @usableFromInline package struct Targets: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let values: [UInt32]
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable init(values: [UInt32], range: Range<Int>) {
      self.values = values
      at = range.lowerBound
      end = range.upperBound
    }

    @inlinable package mutating func next() -> EntityID? {
      while at < end {
        let target = EntityID(rawValue: values[at])
        at += 1
        if target.rawValue < EntityID.nothing.rawValue - 1 { return target }
      }
      return nil
    }
  }
}

extension Architecture {
  package func links(_ field: Field<Reference>) -> Links { Links(column(field)) }

  /// Where a field refers to a certain entity; the entity's id where it does not.
  package func range(_ entity: EntityID, _ field: Field<Reference>, to target: EntityID) -> SourceRange {
    let column = column(field)
    let values = column.range(entity.row)
    let index = values.firstIndex { column.values[$0] == target.rawValue }
    return range(entity, field, at: index.map { $0 - values.lowerBound } ?? values.count)
  }
}
