import Diagnostics
import Metamodel
import YAML

/// What is left of the query API for those who show every field, whatever it is.
extension Architecture {
  /// New values of an entity from a day on.
  package struct Change: Sendable, Equatable {
    package let from: CoarseDate
    /// A row that has the new values as its fields. It is no entity: it has no life, and no list names it.
    package let values: EntityID
  }

  /// The keys of a field that is a mapping with free keys, each with its value or its list of values.
  package func entries(_ entity: EntityID, _ field: Field<Entries>) -> [(key: String, values: [String])] {
    let column = column(field)
    guard let place = column.range(entity.row).first else { return [] }
    return forest.entries(of: column.values[place]).map { key, value in
      let values = forest.kind(value).isScalar ? [value] : Array(forest.elements(of: value))
      return (forest.text(key), values.map { forest.text($0) })
    }
  }

  /// The texts of a field that is a mapping with free keys, each in both languages.
  package func texts(_ entity: EntityID, byKeyOf field: Field<Entries>) -> [(key: String, text: Text)] {
    let column = column(field)
    guard let place = column.range(entity.row).first else { return [] }
    return forest.entries(of: column.values[place]).map { key, value in
      let isText = forest.kind(value).isScalar
      func said(_ language: Language) -> String? {
        isText ? forest.text(value) : forest.value(of: language.rawValue, in: value).map { forest.text($0) }
      }
      let other = said(.vi) ?? said(.en) ?? forest.text(key)
      return (forest.text(key), Text(vi: said(.vi) ?? other, en: said(.en) ?? other))
    }
  }

  /// The changes of an entity in the order in which they are written.
  package func changes(_ entity: EntityID) -> [Change] {
    let table = tables[entity.kind.index]
    return table.changes.indices.filter { table.changes[$0].entity == entity }.map { index in
      Change(from: table.changes[index].from, values: EntityID(entity.kind, row: table.entityCount + index))
    }
  }

  /// The field by which a record or a nested entity hangs on the row above it.
  package func field(holding row: EntityID) -> FieldNumber? {
    guard let parent = parent(row) else { return nil }
    return schema[parent.kind].fields.first { number in
      switch schema[number].type {
      case .record, .nested: records(parent, Field<Record>(number: number)).contains(row)
      case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .choice, .reference,
        .referenceOrArchitecture, .kindsByCollection, .map, .syntax:
        false
      }
    }
  }
}
