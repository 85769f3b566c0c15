import Diagnostics
import Metamodel

/// One value of a field, whatever its type.
package enum FieldValue {
  case text(Text)
  /// A string, a date, a duration: the same in both languages.
  case string(String)
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case choice(Choice)
  case entity(EntityID)
  /// The word `architecture`.
  case architecture
  case record(EntityID)
  /// New values from a day on, and the row that has them.
  case change(CoarseDate, EntityID)
  case entry(key: String, values: [String])
}

extension Architecture {
  /// All values of a field of an entity or a record, in their order; empty where it is unknown or `none`.
  package func values(_ row: EntityID, _ number: FieldNumber) -> [FieldValue] {
    let field = schema[number]
    switch field.type {
    case .text: return text(row, Field<Words>(number: number)).map { [.text($0)] } ?? []
    case .string, .dateOrPlace: return texts(row, Field<Words>(number: number)).map { .string($0) }
    case .boolean: return flag(row, Field<Bool>(number: number)).map { [.flag($0)] } ?? []
    case .integer: return integer(row, Field<Int>(number: number)).map { [.integer($0)] } ?? []
    case .number, .percent: return self.number(row, Field<Double>(number: number)).map { [.number($0)] } ?? []
    case .date: return date(row, Field<CoarseDate>(number: number)).map { [.string($0.description)] } ?? []
    case .duration: return span(row, Field<TimeSpan>(number: number)).map { [.string($0.description)] } ?? []
    case .choice(let choices):
      let words = words(row, Field<ChoiceIndex>(number: number))
      return words.compactMap { word in choices.first { $0.word == word } }.map { .choice($0) }
    case .reference: return references(row, Field<Reference>(number: number)).map { .entity($0) }
    case .referenceOrArchitecture:
      let field = Field<Reference>(number: number)
      return isOfArchitecture(row, field) ? [.architecture] : references(row, field).map { .entity($0) }
    case .record(.change, _, _): return changes(row).map { .change($0.from, $0.values) }
    case .record, .nested: return records(row, Field<Record>(number: number)).map { .record($0) }
    case .kindsByCollection, .map:
      return entries(row, Field<Entries>(number: number)).map { .entry(key: $0.key, values: $0.values) }
    case .syntax: return []
    }
  }

  /// A text in both languages; nil where it is not known.
  package func text(_ row: EntityID, _ field: Field<Words>) -> Text? {
    guard let vi = text(row, field, .vi), let en = text(row, field, .en) else { return nil }
    return Text(vi: vi, en: en)
  }
}
