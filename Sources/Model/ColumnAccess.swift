import Metamodel
import YAML

/// Columns by number, for programs that find fields when they are compiled.
extension Architecture {
  /// The column of a field.
  package func column(of field: FieldNumber) -> Column {
    tables[schema[field].kind.index].columns[schema.place(of: field)]
  }

  /// How many entities of a kind there are; changes are not counted.
  package func entityCount(_ kind: KindNumber) -> Int { tables[kind.index].entityCount }

  /// The values of number and percent fields; a column has the places of its own.
  package var allNumbers: [Double] { numbers }

  /// What stands in a reference column for the architecture as a whole.
  package static var wholeNumber: UInt32 { wholeArchitecture.rawValue }
}

extension Column {
  /// The value at a place of `range(_:)`: by type an entity's number, a node, the place of a word in its choice, 0 or 1,
  /// an integer's bits, a place in `Architecture.allNumbers`, a packed date or time span.
  @inlinable package func value(at index: Int) -> UInt32 { values[index] }
}
