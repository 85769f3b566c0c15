import Compiler
import Diagnostics
import Metamodel
import Model

/// Reads the report out of a compilation: what is cited gets its number on the way.
struct ReportReader {
  let compilation: Compilation
  let architecture: Architecture
  var places: Places
  private(set) var documents: [CitedDocument] = []
  private var numbers: [EntityID: Int] = [:]
  private var names: [EntityID: Named] = [:]

  init(_ compilation: Compilation) {
    self.compilation = compilation
    architecture = compilation.architecture
    places = Places(compilation.sources)
  }

  // MARK: names

  mutating func named(_ entity: EntityID) -> Named {
    if let known = names[entity] { return known }
    let kind = architecture.kind(entity).name
    let named = Named(
      id: architecture.id(entity), name: clipped(architecture.name(entity)),
      count: Fields.common(of: kind).flatMap { count(entity, $0.count) },
      architecture: otherArchitecture(entity), place: places.place(architecture.range(entity)))
    names[entity] = named
    return named
  }

  mutating func named(_ entities: [EntityID]) -> [Named] {
    var all: [Named] = []
    for entity in entities { all.append(named(entity)) }
    return all
  }

  private func count(_ entity: EntityID, _ field: Field<Record>) -> GroupCount? {
    if architecture.state(entity, field) == .none { return .several }
    let known = architecture.quantity(entity, field).map { [$0] } ?? architecture.disagreement(entity, field)
    if known.isEmpty { return nil }
    if known.count == 1, known[0].value == 1, known[0].bound == nil { return nil }
    return .numbers(known.map { Number(value: $0.value, bound: bound($0), date: $0.date, source: nil) })
  }

  /// The name of the other architecture to which a thing belongs.
  func otherArchitecture(_ entity: EntityID) -> Text? {
    let origin = architecture.origin(entity)
    guard origin.source == .imported else { return nil }
    let imported = compilation.imports.first { $0.prefix == origin.prefix }
    return imported.map { clipped($0.name) } ?? Text(both: origin.name)
  }

  func hasName(_ entity: EntityID) -> Bool {
    Fields.name(of: architecture.kind(entity).name).map { architecture.has(entity, $0) } ?? false
  }

  /// A text field in both languages.
  func text(_ entity: EntityID, _ field: Field<Words>) -> Text? {
    guard let vi = architecture.text(entity, field, .vi), let en = architecture.text(entity, field, .en) else {
      return nil
    }
    return clipped(Text(vi: vi, en: en), at: 4000)
  }

  // MARK: numbers and citations

  mutating func measured(_ measurements: [Architecture.Measurement]) -> [Number] {
    var all: [Number] = []
    for one in measurements {
      all.append(
        Number(value: one.value, bound: bound(one), date: one.date, source: one.document.map { cite($0, at: one.at) }))
    }
    return all
  }

  private func bound(_ measurement: Architecture.Measurement) -> Text? {
    architecture.choice(measurement.record, Fields.quantity.bound)?.title
  }

  mutating func citations(_ entity: EntityID, _ field: Field<Record>) -> [Citation] {
    var all: [Citation] = []
    for record in architecture.records(entity, field) {
      guard let document = architecture.reference(record, Fields.citation.document) else { continue }
      all.append(cite(document, at: architecture.text(record, Fields.citation.at, .vi)))
    }
    return all
  }

  mutating func cite(_ document: EntityID, at place: String?) -> Citation {
    let fields = Fields.documents
    let number = numbers[document] ?? documents.count + 1
    if number > documents.count {
      numbers[document] = number
      documents.append(
        CitedDocument(
          named: named(document), isArticle: architecture.word(document, fields.kind) == "article",
          isAssumption: isAssumption(document), description: text(document, fields.description),
          kind: architecture.choice(document, fields.kind)?.title,
          number: architecture.text(document, fields.number, .vi), date: architecture.date(document, fields.date),
          issuer: text(document, fields.issuer), url: architecture.text(document, fields.url, .vi),
          file: architecture.text(document, fields.file, .vi)))
    }
    let cited = documents[number - 1]
    return Citation(number: number, label: cited.label, at: place, isAssumption: cited.isAssumption)
  }

  func isAssumption(_ document: EntityID) -> Bool {
    architecture.word(document, Fields.documents.kind) == "assumption"
  }
}

extension ReportReader {
  /// What a field with one value says.
  func recorded<Kind, Value>(_ entity: EntityID, _ field: Field<Kind>, _ value: Value?) -> Recorded<Value> {
    if let value { return .known(value) }
    return architecture.state(entity, field) == .none ? .none : .unknown
  }

  /// What a list says: nothing in it that could be followed is nothing known.
  func recorded<Kind, Value>(_ entity: EntityID, _ field: Field<Kind>, _ values: [Value]) -> Recorded<[Value]> {
    recorded(entity, field, values.isEmpty ? nil : values)
  }

  /// The word of a choice, with its title.
  func chosen(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> Recorded<Exchange.Chosen> {
    recorded(entity, field, architecture.choice(entity, field).map { .init(word: $0.word, title: $0.title) })
  }
}

extension CitedDocument {
  /// How it is called where it is cited: `Nghị định 47/2020/NĐ-CP`; an article by who published it and when; others by
  /// their names.
  fileprivate var label: Text {
    if let number, let kind {
      return Text(vi: capitalized(kind.vi) + " " + number, en: capitalized(kind.en) + " " + number)
    }
    if let issuer, let date, isArticle {
      return Text(
        vi: issuer.vi + ", " + Phrasing(language: .vi).date(date),
        en: issuer.en + ", " + Phrasing(language: .en).date(date))
    }
    return named.name
  }
}

/// A text that no page can hold, cut; the model has all of it.
func clipped(_ text: Text, at limit: Int = 300) -> Text {
  Text(vi: clipped(text.vi, at: limit), en: clipped(text.en, at: limit))
}

private func clipped(_ text: String, at limit: Int) -> String {
  // A character takes at least one byte, so that most texts need not be counted.
  guard text.utf8.count > limit, text.count > limit else { return text }
  return text.prefix(limit - 1) + "…"
}
