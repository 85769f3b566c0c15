import Diagnostics
import Metamodel

/// KT204: a required field that was left out.
package enum MissingField {
  package static let card = RuleCard(
    "KT204", "missing-field", .error,
    title: Text(vi: "Thiếu trường bắt buộc", en: "Missing required field"),
    why: Text(
      vi: "Không có trường này thì không biết thực thể là gì, nên không quy tắc nào xét được.",
      en: "Without the field nobody knows what the entity is, and no rule can judge it."),
    bad: """
      agencies:
        so-gtvt:   # KT204 "`kind`"
          name: Sở Giao thông vận tải
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange, _ field: FieldSpec, kind: KindSpec, id: String?) -> Finding {
    let whose = subject(kind, id)
    let shape = field.type.shape
    return Finding(
      card, at: place,
      Text(vi: "\(whose.vi) thiếu `\(field.name)`", en: "\(whose.en) lacks `\(field.name)`"),
      help: Text(vi: "thêm `\(field.name):` — \(shape.vi)", en: "add `\(field.name):`, \(shape.en)"), subject: id)
  }

  static func change(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "thay đổi này thiếu `from`", en: "the change lacks `from`"),
      help: Text(vi: "thêm ngày bắt đầu: `from: 2020-07`", en: "add its first day: `from: 2020-07`"))
  }

  /// A file of its own kind, such as `kientruc.yaml`, with nothing in it.
  static func emptyFile(_ file: FileID, _ kind: KindSpec, _ fields: [FieldSpec]) -> Finding {
    let names = fields.map { "`\($0.name)`" }.joined(separator: ", ")
    let lines = fields.map { "`\($0.name): …`" }.joined(separator: ", ")
    return Finding(
      card, at: SourceRange(file: file, start: 0, end: 0),
      Text(
        vi: "tệp này trống: \(kind.singular.vi) thiếu \(names)",
        en: "the file is empty: the \(kind.singular.en) lacks \(names)"),
      help: Text(vi: "viết \(lines)", en: "write \(lines)"))
  }

  static func subject(_ kind: KindSpec, _ id: String?) -> Text {
    guard let id else { return kind.singular }
    return Text(vi: "\(kind.singular.vi) \(quoted(id))", en: "\(kind.singular.en) \(quoted(id))")
  }
}
