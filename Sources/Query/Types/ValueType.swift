import Diagnostics
import Metamodel

/// What an expression gives: of what sort, and one of it or a list.
package struct ValueType: Sendable, Equatable {
  package var content: Content
  package var isList = false

  package enum Content: Sendable, Equatable {
    case boolean, number, date, duration, text
    /// Numbers with sources: the number of the day, where a number is wanted; records, where a step follows.
    case quantity
    /// A date, or a place as text.
    case dateOrPlace
    case choice([String])
    case entities(KindSet)
    /// Mappings that expressions cannot look into.
    case opaque
    /// The word `none`.
    case nothing
  }

  var element: ValueType { ValueType(content: content) }

  var kinds: KindSet? {
    if case .entities(let kinds) = content { return kinds }
    return nil
  }

  /// The type of two that may stand for one another; nil where they are of different sorts.
  func united(with other: ValueType) -> ValueType? {
    let isList = isList || other.isList
    switch (content, other.content) {
    case (.entities(let kinds), .entities(var others)):
      others.formUnion(kinds)
      return ValueType(content: .entities(others), isList: isList)
    case (.choice(let words), .choice(let others)):
      return ValueType(content: .choice(words + others.filter { !words.contains($0) }), isList: isList)
    default:
      return content == other.content ? ValueType(content: content, isList: isList) : nil
    }
  }
}

extension ValueType {
  /// What it is called in a message.
  func described(_ schema: Schema) -> Text {
    let one = content.described(schema)
    return isList ? Text(vi: "danh sách \(one.vi)", en: "a list of \(one.en)") : one
  }
}

extension ValueType.Content {
  fileprivate func described(_ schema: Schema) -> Text {
    switch self {
    case .boolean: Text(vi: "điều kiện đúng/sai", en: "a yes-or-no value")
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

  private func shown(_ words: [String]) -> String {
    words.prefix(3).map { quoted($0) }.joined(separator: ", ") + (words.count > 3 ? " …" : "")
  }
}

extension KindSet {
  /// The kinds in words; beyond three, only that there are several.
  func described(_ schema: Schema) -> Text {
    let kinds = numbers.map { schema[$0].singular }
    guard kinds.count <= 3 else { return Text(vi: "đối tượng nhiều loại", en: "entities of several kinds") }
    return Text(
      vi: kinds.map(\.vi).joined(separator: " hoặc "), en: kinds.map(\.en).joined(separator: " or "))
  }
}
