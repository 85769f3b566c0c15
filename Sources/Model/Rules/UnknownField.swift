import Diagnostics
import Metamodel

/// KT202: a key that is no field of its kind.
package enum UnknownField {
  package static let card = RuleCard(
    "KT202", "unknown-field", .error,
    title: Text(vi: "Trường không có trong ngôn ngữ", en: "Unknown field"),
    why: Text(
      vi: "Trường viết sai tên bị bỏ qua, và điều nó nói trở thành chưa biết.",
      en: "A field with a misspelt name is passed over, and what it says becomes unknown."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          contac: 028.3829.0451   # KT202 "contact"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, contact: 028.3829.0451}
      """)

  /// The fields that may have been meant, the nearest first.
  static func near(_ written: String, _ kind: KindSpec, _ schema: Schema) -> [String] {
    nearNames(to: written, among: kind.fields.map { schema[$0].name }, limit: 3)
  }

  package static func finding(
    _ place: SourceRange, _ written: String, near: [String], kind: KindSpec, schema: Schema
  ) -> Finding {
    let known = kind.fields.map { schema[$0].name }
    let elsewhere = schema.kinds.filter { other in
      if case .collection = other.role { schema.field(written, of: other.name.number) != nil } else { false }
    }.map { "`\($0.name.rawValue)`" }
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    let isCollection =
      kind.role == .file && schema.kinds.contains { $0.name.rawValue == written && $0.isInPacks }
    let otherFile = Text(
      vi: "\(quoted(written)) đứng ở một tệp khác, cạnh tệp này",
      en: "\(quoted(written)) stands in another file beside this")
    return Finding(
      card, at: place,
      Text(
        vi: "\(kind.singular.vi) không có trường \(quoted(written))",
        en: "\(kind.singular.en) has no field \(quoted(written))"),
      help: isCollection
        ? otherFile
        : didYouMean(near)
          ?? (elsewhere.isEmpty
            ? Text(vi: "các trường: " + list, en: "the fields are " + list)
            : Text(
              vi: "\(quoted(written)) là trường của " + elsewhere.joined(separator: ", "),
              en: "\(quoted(written)) is a field of " + elsewhere.joined(separator: ", "))))
  }

  static func language(_ place: SourceRange, _ written: String) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "văn bản không có ngôn ngữ \(quoted(written))", en: "a text has no language \(quoted(written))"),
      help: Text(vi: "viết `{vi: …, en: …}`", en: "write `{vi: …, en: …}`"))
  }
}
