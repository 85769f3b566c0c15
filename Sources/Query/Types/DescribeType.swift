import Diagnostics
import Metamodel

extension ValueType {
  /// What it is called in a message.
  func described(_ schema: Schema) -> Text {
    guard isList else { return content.described(schema) }
    let many = content.manyDescribed(schema)
    return Text(vi: "danh sách \(many.vi)", en: "a list of \(many.en)")
  }
}

extension ValueType.Content {
  fileprivate func described(_ schema: Schema) -> Text {
    switch self {
    case .boolean: Text(vi: "giá trị đúng/sai", en: "a yes-or-no value")
    case .number, .quantity: Text(vi: "số", en: "a number")
    case .date: Text(vi: "ngày", en: "a date")
    case .dateOrPlace: Text(vi: "ngày hoặc địa chỉ", en: "a date or a place")
    case .duration: Text(vi: "khoảng thời gian", en: "a duration")
    case .text: Text(vi: "văn bản", en: "a text")
    case .choice(let words): .init(vi: "một trong các từ \(shown(words))", en: "one of the words \(shown(words))")
    case .entities(let kinds): kinds.described(schema)
    case .opaque: Text(vi: "một bảng khóa, giá trị", en: "a mapping")
    case .nothing: Text(both: "`none`")
    }
  }

  fileprivate func manyDescribed(_ schema: Schema) -> Text {
    switch self {
    case .boolean: Text(vi: "giá trị đúng/sai", en: "yes-or-no values")
    case .number, .quantity: Text(vi: "số", en: "numbers")
    case .date: Text(vi: "ngày", en: "dates")
    case .dateOrPlace: Text(vi: "ngày hoặc địa chỉ", en: "dates or places")
    case .duration: Text(vi: "khoảng thời gian", en: "durations")
    case .text: Text(vi: "văn bản", en: "texts")
    case .choice(let words): .init(vi: "các từ \(shown(words))", en: "the words \(shown(words))")
    case .entities(let kinds): kinds.manyDescribed(schema)
    case .opaque: Text(vi: "bảng khóa, giá trị", en: "mappings")
    case .nothing: Text(both: "`none`")
    }
  }

  private func shown(_ words: [String]) -> String {
    words.prefix(3).map { quoted($0) }.joined(separator: ", ") + (words.count > 3 ? " …" : "")
  }
}

extension KindSet {
  /// One of them in words; beyond three kinds, only that there are several.
  func described(_ schema: Schema) -> Text {
    let kinds = numbers.map { schema[$0] }
    guard kinds.count <= 3 else { return Text(vi: "đối tượng nhiều loại", en: "an entity of several kinds") }
    return Text(
      vi: kinds.map(\.singular.vi).joined(separator: " hoặc "), en: kinds.map { one($0) }.joined(separator: " or "))
  }

  /// With its article, but for what has no plural.
  private func one(_ kind: KindSpec) -> String {
    let word = kind.singular.en
    if word == kind.title.en.lowercased() { return word }
    return ("aeiou".contains(word.first ?? "x") ? "an " : "a ") + word
  }

  fileprivate func manyDescribed(_ schema: Schema) -> Text {
    let kinds = numbers.map { schema[$0] }
    guard kinds.count <= 3 else { return Text(vi: "đối tượng nhiều loại", en: "entities of several kinds") }
    return Text(
      vi: kinds.map(\.singular.vi).joined(separator: " hoặc "),
      en: kinds.map { $0.title.en.lowercased() }.joined(separator: " or "))
  }
}
