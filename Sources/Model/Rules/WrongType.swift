import Diagnostics
import Metamodel

/// KT203: a value of another shape than its field takes.
package enum WrongType {
  package static let card = RuleCard(
    "KT203", "wrong-type", .error,
    title: Text(vi: "Giá trị sai kiểu", en: "Value of the wrong type"),
    why: Text(
      vi: "Giá trị không đúng kiểu không dùng được, và bị coi là chưa biết.",
      en: "A value of the wrong type cannot be used, and counts as unknown."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          tags: giao-thong   # KT203 "[giao-thong]"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, tags: [giao-thong]}
      """)

  static func finding(_ place: SourceRange, _ field: FieldSpec, written: String) -> Finding {
    let expected = field.type.shape
    return Finding(
      card, at: place,
      written.isEmpty
        ? Text(vi: "`\(field.name)` nhận \(expected.vi)", en: "`\(field.name)` takes \(expected.en)")
        : Text(
          vi: "`\(field.name)` nhận \(expected.vi), không phải \(quoted(written))",
          en: "`\(field.name)` takes \(expected.en), not \(quoted(written))"),
      help: field.doc)
  }

  static func list(_ place: SourceRange, _ field: FieldSpec, written: String) -> Finding {
    let help =
      written.isEmpty
      ? Text(vi: "đặt `- ` trước mỗi phần tử", en: "put `- ` before each element")
      : Text(vi: "viết `[\(written)]`", en: "write `[\(written)]`")
    return Finding(
      card, at: place,
      Text(vi: "`\(field.name)` nhận một danh sách", en: "`\(field.name)` takes a list"), help: help)
  }

  static func entity(_ place: SourceRange, _ kind: KindSpec, id: String) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "\(kind.singular.vi) \(quoted(id)) phải là ánh xạ các trường",
        en: "the \(kind.singular.en) \(quoted(id)) should be a mapping of fields"),
      help: Text(vi: "viết `\(id): {name: …}`", en: "write `\(id): {name: …}`"))
  }

  static func collection(_ place: SourceRange, _ kind: KindSpec) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "`\(kind.name.rawValue)` phải là ánh xạ từ mã tới \(kind.singular.vi)",
        en: "`\(kind.name.rawValue)` should map ids to \(kind.title.en.lowercased())"),
      help: Text(
        vi: "mỗi thực thể là một khóa: `mã: {name: …}`, không phải phần tử danh sách",
        en: "each entity is a key: `id: {name: …}`, not an element of a list"))
  }

  static func workspace(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "kientruc.yaml phải là ánh xạ các trường", en: "kientruc.yaml should be a mapping of fields"),
      help: Text(
        vi: "bắt đầu bằng `kientruc: 1`, rồi `architecture:` và `name:`",
        en: "begin with `kientruc: 1`, then `architecture:` and `name:`"))
  }

  static func root(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "tệp này phải là ánh xạ các tập hợp", en: "the file should be a mapping of collections"),
      help: Text(vi: "bắt đầu bằng `agencies:`, `systems:`, …", en: "begin with `agencies:`, `systems:`, …"))
  }
}

extension FieldType {
  /// What a value of this type is, for messages.
  package var shape: Text {
    switch self {
    case .text: Text(vi: "văn bản, hoặc `{vi: …, en: …}`", en: "a text, or `{vi: …, en: …}`")
    case .string: Text(vi: "một chuỗi", en: "a string")
    case .boolean: Text(vi: "`true` hoặc `false`", en: "`true` or `false`")
    case .integer(let range):
      Text(
        vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .number: Text(vi: "một số", en: "a number")
    case .percent: Text(vi: "số phần trăm từ 0 đến 100", en: "a percentage from 0 to 100")
    case .date: Text(vi: "ngày `2016`, `2016-12` hoặc `2016-12-31`", en: "a date `2016`, `2016-12` or `2016-12-31`")
    case .dateOrPlace: Text(vi: "ngày hoặc nơi công bố", en: "a date or a place")
    case .duration: Text(vi: "khoảng thời gian như `12 months`", en: "a duration such as `12 months`")
    case .choice(let choices):
      Text(both: choices.map { "`\($0.word)`" }.joined(separator: ", "))
    case .reference: Text(vi: "mã của một thực thể", en: "the id of an entity")
    case .referenceOrArchitecture:
      Text(vi: "mã của một thực thể, hoặc `architecture`", en: "the id of an entity, or `architecture`")
    case .record(.quantity, _, _):
      Text(
        vi: "một số, hoặc danh sách `{value, date, document}`", en: "a number, or a list of `{value, date, document}`")
    case .record(.citation, _, _):
      Text(vi: "mã văn bản, hoặc `{document, at}`", en: "a document's id, or `{document, at}`")
    case .record, .nested, .kindsByCollection, .map: Text(vi: "một ánh xạ `{…}`", en: "a mapping `{…}`")
    case .syntax: Text(vi: "một biểu thức", en: "an expression")
    }
  }
}
