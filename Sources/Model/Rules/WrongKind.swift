import Diagnostics
import Metamodel

/// KT302: a reference to an entity of a kind that cannot stand there.
package enum WrongKind {
  package static let card = RuleCard(
    "KT302", "wrong-kind", .error,
    title: Text(vi: "Tham chiếu tới sai loại thực thể", en: "Reference to the wrong kind"),
    why: Text(
      vi: "Mỗi trường chỉ trỏ tới một số loại: chủ quản là cơ quan, đích của luồng là hệ thống.",
      en: "A field points at certain kinds only: an owner is an agency, the end of a flow is a system."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          parent: nguoi-dan   # KT302 "đối tượng sử dụng"
      actors:
        nguoi-dan: {name: Người dân, kind: citizen}
      """,
    good: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: ubnd-tp}
      """)

  static func finding(
    _ place: SourceRange, _ written: String, _ field: FieldSpec, is kind: KindSpec, expected: [KindSpec],
    declared: SourceRange, near: [String], subject: String?
  ) -> Finding {
    let wanted = Text(
      vi: expected.map(\.singular.vi).joined(separator: " hoặc "),
      en: expected.map(\.singular.en).joined(separator: " or "))
    return Finding(
      card, at: place,
      Text(
        vi: "\(quoted(written)) là \(kind.singular.vi), nhưng `\(field.name)` cần \(wanted.vi)",
        en: "\(quoted(written)) is of kind \(kind.singular.en), but `\(field.name)` takes \(wanted.en)"),
      help: didYouMean(near) ?? Text(vi: "trỏ tới \(wanted.vi)", en: "point at \(wanted.en)"),
      related: [.init(declared, Text(vi: "khai báo ở đây", en: "declared here"))], subject: subject)
  }
}
