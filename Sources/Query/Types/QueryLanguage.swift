import Diagnostics
import Metamodel

/// All names that an expression may use, by kind: fields, references turned round, what is derived, terms.
package struct QueryLanguage: Sendable {
  package let schema: Schema
  /// By kind.
  private(set) var meanings: [[String: Meaning]]
  /// By kind, in the order of the metamodel: for near names, and for lists of what there is.
  private(set) var names: [[String]]
  private(set) var inverses: [[FieldNumber]] = []
  /// The words of all choices, each once.
  private(set) var words: [String] = []
  private var wordNumbers: [String: UInt32] = [:]
  /// By field: the numbers of the words of its choice.
  private(set) var choiceWords: [[UInt32]] = []
  var terms: [Term] = []

  package init(_ schema: Schema) {
    self.schema = schema
    meanings = schema.kinds.map { _ in [:] }
    names = schema.kinds.map { _ in [] }
    for (index, field) in schema.fields.enumerated() { add(field, FieldNumber(UInt16(index))) }
    for kind in schema.kinds { addInverses(of: kind) }
    addDerived()
  }

  func number(ofWord word: String) -> UInt32? { wordNumbers[word] }

  func meaning(_ name: String, on kind: KindNumber) -> Meaning? { meanings[kind.index][name] }

  /// Gives a kind one more name; false where it has it already.
  mutating func add(_ name: String, _ meaning: Meaning, to kind: KindNumber) -> Bool {
    guard meanings[kind.index][name] == nil else { return false }
    meanings[kind.index][name] = meaning
    names[kind.index].append(name)
    return true
  }

  /// The number of a word, which is new where no choice has it.
  mutating func enter(word: String) {
    guard wordNumbers[word] == nil else { return }
    wordNumbers[word] = UInt32(words.count)
    words.append(word)
  }

  // MARK: fields

  private mutating func add(_ field: FieldSpec, _ number: FieldNumber) {
    var own: [UInt32] = []
    if case .choice(let choices) = field.type {
      for choice in choices {
        let next = UInt32(words.count)
        let word = wordNumbers[choice.word] ?? next
        if word == next {
          words.append(choice.word)
          wordNumbers[choice.word] = next
        }
        own.append(word)
      }
    }
    choiceWords.append(own)
    let (reading, content) = reading(of: field, number)
    let meaning = Meaning(access: .field(number, reading), type: ValueType(content: content, isList: isList(field)))
    _ = add(field.name, meaning, to: field.kind)
  }

  private func isList(_ field: FieldSpec) -> Bool {
    if case .nested = field.type { return true }
    return field.isList
  }

  private func reading(of field: FieldSpec, _ number: FieldNumber) -> (Reading, ValueType.Content) {
    switch field.type {
    case .text, .string: (.text, .text)
    case .boolean: (.flag, .boolean)
    case .integer: (.integer, .number)
    case .number, .percent: (.number, .number)
    case .date: (.date, .date)
    case .dateOrPlace: (.dateOrPlace, .dateOrPlace)
    case .duration: (.span, .duration)
    case .choice(let choices): (.choice, .choice(choices.map(\.word)))
    case .reference(let kinds): (.entities, .entities(targets(kinds)))
    case .referenceOrArchitecture: (.entities, .entities(targets(withArchitecture: true)))
    case .record(.quantity, _, listed: true):
      (Fields.common(of: schema[field.kind].name)?.count.number == number ? .count : .quantity, .quantity)
    case .record(let kind, _, _): (.entities, .entities(KindSet(kind)))
    case .nested(let kind): (.entities, .entities(KindSet(kind)))
    case .kindsByCollection, .map, .syntax: (.opaque, .opaque)
    }
  }

  /// The kinds that a reference may point at; of any kind where the list is empty.
  private func targets(_ kinds: [KindName] = [], withArchitecture: Bool = false) -> KindSet {
    if !kinds.isEmpty { return KindSet(kinds) }
    return KindSet(schema.kinds.filter { isReferable($0) || withArchitecture && $0.name == .workspace }.map(\.name))
  }

  private func isReferable(_ kind: KindSpec) -> Bool {
    switch kind.role {
    case .collection, .nested, .packCollection: true
    case .file, .record: false
    }
  }

  // MARK: references turned round

  private mutating func addInverses(of kind: KindSpec) {
    let here = kind.name
    var steps: [(name: String, fields: [FieldNumber])] = []
    for (index, field) in schema.fields.enumerated() {
      guard let name = field.inverse, points(field, at: here) else { continue }
      if case .nested = field.type {
        let type = ValueType(content: .entities(KindSet(schema[field.kind].name)))
        _ = add(name, Meaning(access: .parent, type: type), to: here.number)
      } else if let known = steps.firstIndex(where: { $0.name == name }) {
        steps[known].fields.append(FieldNumber(UInt16(index)))
      } else {
        steps.append((name, [FieldNumber(UInt16(index))]))
      }
    }
    for step in steps {
      var sources = KindSet()
      for field in step.fields { sources.formUnion(holders(of: schema[field].kind)) }
      let access: Access
      if let known = inverses.firstIndex(of: step.fields) {
        access = .inverse(Int32(known))
      } else {
        access = .inverse(Int32(inverses.count))
        inverses.append(step.fields)
      }
      let type = ValueType(content: .entities(sources), isList: true)
      _ = add(step.name, Meaning(access: access, type: type), to: here.number)
    }
  }

  private func points(_ field: FieldSpec, at kind: KindName) -> Bool {
    switch field.type {
    case .reference(let kinds): kinds.isEmpty ? isReferable(schema[kind]) : kinds.contains(kind)
    case .referenceOrArchitecture: isReferable(schema[kind]) || kind == .workspace
    case .nested(let inner): inner == kind
    case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .choice, .record,
      .kindsByCollection, .map, .syntax:
      false
    }
  }

  /// The kinds of the entities that a kind's rows belong to: the kind itself, or those that hold such records.
  private func holders(of kind: KindNumber) -> KindSet {
    var found = KindSet()
    var seen = KindSet()
    var open = [kind]
    while let next = open.popLast() {
      if seen.contains(next) { continue }
      seen.insert(next)
      guard case .record = schema[next].role else {
        found.insert(next)
        continue
      }
      for field in schema.fields {
        if case .record(let record, _, _) = field.type, record.number == next { open.append(field.kind) }
      }
    }
    return found
  }

  // MARK: what is derived

  private mutating func addDerived() {
    let systems = ValueType(content: .entities(KindSet(.systems)), isList: true)
    _ = add("route", Meaning(access: .route, type: systems), to: KindName.flows.number)
    for kind in schema.kinds where isReferable(kind) {
      let type = ValueType(content: .entities(KindSet(kind.name)), isList: true)
      let meaning = Meaning(access: .collection(kind.name.number), type: type)
      _ = add(kind.name.rawValue, meaning, to: KindName.workspace.number)
    }
  }
}
