import Metamodel
import YAML

/// The words of the language as symbols, so that a key is looked up by its number.
struct Vocabulary: Sendable {
  /// By symbol: the kind of a collection.
  private var kinds: [UInt8]
  /// By kind, then by symbol: the place of a field in `KindSpec.fields`.
  private var fields: [[UInt16]]
  /// By field: the symbols of the words of a choice.
  private var choices: [[UInt32]]
  let none: UInt32
  let yes: UInt32
  let no: UInt32
  let vi: UInt32
  let en: UInt32
  let from: UInt32
  let architecture: UInt32

  init(_ schema: Schema, symbols: inout Symbols) {
    none = symbols.intern("none")
    yes = symbols.intern("true")
    no = symbols.intern("false")
    vi = symbols.intern("vi")
    en = symbols.intern("en")
    from = symbols.intern("from")
    architecture = symbols.intern("architecture")
    kinds = []
    fields = []
    choices = []
    for (index, kind) in schema.kinds.enumerated() {
      Vocabulary.put(UInt8(index), at: symbols.intern(kind.name.rawValue), in: &kinds)
      var places: [UInt16] = []
      for (place, number) in kind.fields.enumerated() {
        Vocabulary.put(UInt16(place), at: symbols.intern(schema[number].name), in: &places)
      }
      fields.append(places)
    }
    for field in schema.fields {
      if case .choice(let words) = field.type {
        choices.append(words.map { symbols.intern($0.word) })
      } else {
        choices.append([])
      }
    }
  }

  private static func put<Number: FixedWidthInteger>(_ number: Number, at symbol: UInt32, in list: inout [Number]) {
    while list.count <= Int(symbol) { list.append(.max) }
    list[Int(symbol)] = number
  }

  func kind(_ symbol: UInt32) -> KindNumber? {
    guard Int(symbol) < kinds.count, kinds[Int(symbol)] != .max else { return nil }
    return KindNumber(kinds[Int(symbol)])
  }

  /// The place of a field among those of its kind.
  func field(_ symbol: UInt32, of kind: KindNumber) -> Int? {
    guard Int(symbol) < fields[kind.index].count else { return nil }
    let place = fields[kind.index][Int(symbol)]
    return place == .max ? nil : Int(place)
  }

  func choice(_ symbol: UInt32, of field: FieldNumber) -> Int? {
    choices[field.index].firstIndex(of: symbol)
  }

  /// The words that workers intern before anything else, so that they agree on their numbers; each once, so that there
  /// are as many symbols as words.
  static func seed(_ schema: Schema) -> [String] {
    var words = ["none", "true", "false", "vi", "en", "from", "architecture"]
    for kind in schema.kinds { words.append(kind.name.rawValue) }
    for field in schema.fields {
      words.append(field.name)
      if case .choice(let choices) = field.type { words += choices.map(\.word) }
    }
    var seen = Set<String>()
    return words.filter { seen.insert($0).inserted }
  }
}

extension Schema {
  /// The names of the metamodel, as the first symbols of every worker's table.
  package var seed: [String] { Vocabulary.seed(self) }
}
