import Diagnostics
import Metamodel
import Model

extension Architecture {
  /// A record in one line, each kind as people write it: `nd-47-2020, Đ46`; `7500 (2016-12, ictnews-2016)`.
  func inline(record row: EntityID) -> Text {
    switch kind(row).name {
    case .citation:
      return joined([
        reference(row, Fields.citation.document).map { Text(both: id($0)) }, place(row, Fields.citation.at),
      ])
    case .basis: return basis(row)
    case .quantity: return quantity(row)
    case .target: return target(row)
    case .period: return period(row)
    case .place: return place(row)
    case .interfaces: return joined([Text(both: id(row)), named(row), choice(row, Fields.interfaces.style)?.title])
    case .items: return joined([Text(both: id(row)), named(row), choice(row, Fields.items.type)?.title])
    case .contract, .units, .recovery, .subject, .change, .agencies, .actors, .functions, .services, .data, .systems,
      .flows, .sites, .standards, .documents, .statements, .indicators, .initiatives, .waivers, .layers, .components,
      .roles, .rules, .terms, .scales, .workspace, .framework, .example, .termCase, .scaleLevel, .dimension, .criterion,
      .gate, .scalePrinciple, .ratio:
      return fieldByField(row)
    }
  }

  private func place(_ row: EntityID) -> Text {
    let fields = Fields.place
    let basis = records(row, fields.basis).compactMap { reference($0, Fields.basis.document) }.map {
      Text(both: id($0))
    }
    return noted(
      joined([reference(row, fields.component).map { Text(both: id($0)) }]),
      [choice(row, fields.required)?.title] + basis)
  }

  private func basis(_ row: EntityID) -> Text {
    let fields = Fields.basis
    let location = joined([reference(row, fields.document).map { Text(both: id($0)) }, place(row, fields.at)])
    return noted(location, [choice(row, fields.confidence)?.title])
  }

  private func quantity(_ row: EntityID) -> Text {
    let fields = Fields.quantity
    let value = Text(both: number(row, fields.value).map(plain) ?? "?")
    let bound = choice(row, fields.bound)?.title
    let number = bound.map { Text(vi: "\($0.vi) \(value.vi)", en: "\($0.en) \(value.en)") } ?? value
    return noted(
      number,
      [
        date(row, fields.date).map { Text(both: $0.description) },
        reference(row, fields.document).map { Text(both: id($0)) }, place(row, fields.at),
      ])
  }

  private func target(_ row: EntityID) -> Text {
    let fields = Fields.target
    let by = date(row, fields.by).map { Text(vi: "đến hết \($0)", en: "by \($0)") }
    return noted(
      Text(both: number(row, fields.value).map(plain) ?? "?"),
      [by, reference(row, fields.document).map { Text(both: id($0)) }, place(row, fields.at)])
  }

  func period(_ row: EntityID) -> Text {
    let fields = Fields.period
    let from = date(row, fields.from).map { Text(vi: "từ \($0)", en: "from \($0)") }
    let until = date(row, fields.until).map { Text(vi: "đến hết \($0)", en: "until \($0)") }
    let words = [from, until].compactMap { $0 }
    return noted(
      Text(vi: words.map(\.vi).joined(separator: " "), en: words.map(\.en).joined(separator: " ")),
      records(row, fields.document).map { inline(record: $0) })
  }

  /// `from 2019-02: owner so-khcn`
  func inline(change row: EntityID, from day: CoarseDate) -> Text {
    let fields = fieldByField(row)
    return Text(vi: "từ \(day): \(fields.vi)", en: "from \(day): \(fields.en)")
  }

  private func fieldByField(_ row: EntityID) -> Text {
    let parts = kind(row).fields.compactMap { number -> Text? in
      let values = values(row, number).map { inline($0) }
      if values.isEmpty { return nil }
      let title = schema[number].title
      return Text(
        vi: title.vi + " " + values.map(\.vi).joined(separator: ", "),
        en: title.en + " " + values.map(\.en).joined(separator: ", "))
    }
    return Text(vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  // MARK: parts

  private func place(_ row: EntityID, _ field: Field<Words>) -> Text? { texts(row, field).first.map { Text(both: $0) } }

  /// The name where there is one: an entity without it is called by its id.
  private func named(_ entity: EntityID) -> Text? {
    let name = name(entity)
    return name.vi == id(entity) ? nil : name
  }

  private func joined(_ parts: [Text?]) -> Text {
    let parts = parts.compactMap { $0 }
    return Text(vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  private func noted(_ text: Text, _ notes: [Text?]) -> Text {
    let notes = joined(notes)
    return notes.vi.isEmpty ? text : Text(vi: "\(text.vi) (\(notes.vi))", en: "\(text.en) (\(notes.en))")
  }
}
