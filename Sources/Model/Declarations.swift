import Diagnostics
import Metamodel
import YAML

/// The entities as they are written: fields are typed, references are not yet followed.
package struct Declarations: Sendable {
  package internal(set) var forest: Forest
  package let schema: Schema
  package let origins: [Origin]
  /// By kind.
  var tables: [Table]
  /// The numbers of number, percent and integer fields.
  var numbers: [Double] = []
  /// By origin, then by symbol: the entity of an id, as its raw number.
  var definitions: [[UInt32]]
  var lost: Lost
  var unread = Unread()
  let vocabulary: Vocabulary

  init(_ forest: Forest, schema: Schema, origins: [Origin]) {
    var forest = forest
    vocabulary = Vocabulary(schema, symbols: &forest.symbols)
    self.forest = forest
    self.schema = schema
    self.origins = origins
    lost = Lost(origins)
    tables = schema.kinds.indices.map { Table(kind: KindNumber(UInt8($0)), fields: schema.kinds[$0].fields.count) }
    definitions = origins.map { _ in [UInt32](repeating: .max, count: forest.symbols.count) }
  }

  /// The entity of an id in one origin.
  func defined(_ symbol: UInt32, in origin: Int) -> EntityID? {
    guard Int(symbol) < definitions[origin].count, definitions[origin][Int(symbol)] != .max else { return nil }
    return EntityID(rawValue: definitions[origin][Int(symbol)])
  }
}
