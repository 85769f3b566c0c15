import Diagnostics
import Metamodel
import Model

extension Architecture {
  /// A field of an entity as one cell: words of choices in the reader's language, references as ids.
  func cell(_ entity: EntityID, _ number: FieldNumber) -> Table.Cell {
    switch state(entity, Field<Never>(number: number)) {
    case .unknown, .broken: return .unknown
    case .none:
      let isList = schema[number].isList
      return Table.Cell(text: noneWords(number), value: isList ? [] : "none")
    case .known: break
    }
    let values = values(entity, number)
    let texts = values.map { inline($0) }
    let items = values.map { machine($0) }
    let text = Text(
      vi: texts.map(\.vi).joined(separator: ", "), en: texts.map(\.en).joined(separator: ", "))
    return Table.Cell(text: text, value: schema[number].isList ? .array(items) : items.first ?? .null)
  }

  /// What `none` and `[]` say: that there is none; of a count, that there are several, nobody knows how many.
  func noneWords(_ number: FieldNumber) -> Text {
    let isCount = Fields.common(of: schema[schema[number].kind].name)?.count.number == number
    return isCount
      ? Text(vi: "nhiều, chưa rõ số lượng", en: "several, number unknown") : Text(vi: "không có", en: "none")
  }

  /// A value in a few words.
  func inline(_ value: FieldValue) -> Text {
    switch value {
    case .text(let text): text
    case .string(let text): Text(both: text)
    case .flag(let flag): flag ? Text(vi: "có", en: "yes") : Text(vi: "không", en: "no")
    case .integer(let number): Text(both: String(number))
    case .number(let number): Text(both: plain(number))
    case .choice(let choice): choice.title
    case .entity(let entity): Text(both: id(entity))
    case .architecture: Text(vi: "toàn bộ kiến trúc", en: "the whole architecture")
    case .record(let row): inline(record: row)
    case .change(let day, let row): inline(change: row, from: day)
    case .entry(let key, let values): Text(both: key + ": " + values.joined(separator: ", "))
    }
  }

  /// A value for programs: ids, words of the language, numbers; a text in both languages.
  func machine(_ value: FieldValue) -> JSON {
    switch value {
    case .text(let text): text.vi == text.en ? .string(text.vi) : json(text)
    case .string(let text): .string(text)
    case .flag(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? .integer(Int(number)) : .number(number)
    case .choice(let choice): .string(choice.word)
    case .entity(let entity): .string(id(entity))
    case .architecture: "architecture"
    case .record(let row): machine(record: row)
    case .change(let day, let row): .object([.init("from", .string(day.description))] + members(of: row))
    case .entry(let key, let values): .object([.init(key, .array(values.map { .string($0) }))])
    }
  }

  /// A record as an object of its known fields; an entity inside another by its id.
  private func machine(record row: EntityID) -> JSON {
    if kind(row).role == .nested { return .string(id(row)) }
    return .object(members(of: row))
  }

  private func members(of row: EntityID) -> [JSON.Member] {
    kind(row).fields.compactMap { number -> JSON.Member? in
      let values = values(row, number).map { machine($0) }
      guard let first = values.first else { return nil }
      return .init(schema[number].name, schema[number].isList ? .array(values) : first)
    }
  }
}
