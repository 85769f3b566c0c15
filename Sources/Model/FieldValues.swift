import Diagnostics
import Metamodel
import YAML

/// The values of fields, by type. Where the model is silent the answer is nil or empty; `state` says which.
extension Architecture {
  // MARK: references and records

  /// The entities that a field refers to; those that could not be found are left out.
  package func references(_ entity: EntityID, _ field: Field<Reference>) -> [EntityID] {
    entities(entity, field.number)
  }

  package func reference(_ entity: EntityID, _ field: Field<Reference>) -> EntityID? {
    references(entity, field).first
  }

  /// The rows of a record field, and the entities inside an entity.
  package func records(_ entity: EntityID, _ field: Field<Record>) -> [EntityID] {
    entities(entity, field.number)
  }

  package func references(_ entity: EntityID, _ field: Field<Record>) -> [EntityID] {
    entities(entity, field.number)
  }

  /// True for an indicator whose `of` is the architecture as a whole.
  package func isOfArchitecture(_ entity: EntityID, _ field: Field<Reference>) -> Bool {
    let column = column(field)
    return column.range(entity.row).contains { column.values[$0] == wholeArchitecture.rawValue }
  }

  private func entities(_ entity: EntityID, _ field: FieldNumber) -> [EntityID] {
    let column = tables[entity.kind.index].columns[schema.place(of: field)]
    var found: [EntityID] = []
    for index in column.range(entity.row) {
      let value = EntityID(rawValue: column.values[index])
      if value != .nothing && value != wholeArchitecture { found.append(value) }
    }
    return found
  }

  // MARK: scalars

  package func flag(_ entity: EntityID, _ field: Field<Bool>) -> Bool? {
    value(entity, field).map { $0 == 1 }
  }

  package func integer(_ entity: EntityID, _ field: Field<Int>) -> Int? {
    value(entity, field).map { Int(Int32(bitPattern: $0)) }
  }

  package func number(_ entity: EntityID, _ field: Field<Double>) -> Double? {
    value(entity, field).map { numbers[Int($0)] }
  }

  package func date(_ entity: EntityID, _ field: Field<CoarseDate>) -> CoarseDate? {
    value(entity, field).map { CoarseDate(rawValue: $0) }
  }

  package func span(_ entity: EntityID, _ field: Field<TimeSpan>) -> TimeSpan? {
    value(entity, field).map { TimeSpan(rawValue: $0) }
  }

  /// The word of a choice.
  package func word(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> String? {
    choice(entity, field)?.word
  }

  package func choice(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> Choice? {
    guard case .choice(let choices) = schema[field.number].type else { return nil }
    return value(entity, field).map { choices[Int($0)] }
  }

  /// The words of a list of choices.
  package func words(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> [String] {
    guard case .choice(let choices) = schema[field.number].type else { return [] }
    let column = column(field)
    return column.range(entity.row).map { choices[Int(column.values[$0])].word }
  }

  private func value<Value>(_ entity: EntityID, _ field: Field<Value>) -> UInt32? {
    let column = column(field)
    let values = column.range(entity.row)
    return values.isEmpty ? nil : column.values[values.lowerBound]
  }

  // MARK: texts

  /// A text in a language; in the other one where it is written in that only.
  package func text(_ entity: EntityID, _ field: Field<Words>, _ language: Language) -> String? {
    value(entity, field).flatMap { text(node: $0, language) }
  }

  /// The texts of a list.
  package func texts(_ entity: EntityID, _ field: Field<Words>) -> [String] {
    let column = column(field)
    return column.range(entity.row).map { forest.text(column.values[$0]) }
  }

  private func text(node: NodeID, _ language: Language) -> String? {
    guard forest.kind(node).isMapping else { return forest.text(node) }
    var other: String?
    for (key, value) in forest.entries(of: node) where forest.kind(value).isScalar {
      if forest.text(key) == language.rawValue { return forest.text(value) }
      other = forest.text(value)
    }
    return other
  }

  /// The scalar in which a text is written; in the other language where it is written in that only.
  package func scalar(_ entity: EntityID, _ field: Field<Words>, _ language: Language) -> NodeID? {
    guard let node = value(entity, field) else { return nil }
    guard forest.kind(node).isMapping else { return node }
    var other: NodeID?
    for (key, value) in forest.entries(of: node) where forest.kind(value).isScalar {
      if forest.text(key) == language.rawValue { return value }
      other = value
    }
    return other
  }

  /// The name of an entity in a language; its id where it has none.
  package func name(_ entity: EntityID, _ language: Language) -> String {
    guard let field = Fields.name(of: schema[entity.kind].name) else { return id(entity) }
    return text(entity, field, language) ?? id(entity)
  }

  /// An entity's name in both languages.
  package func name(_ entity: EntityID) -> Text {
    Text(vi: name(entity, .vi), en: name(entity, .en))
  }
}
