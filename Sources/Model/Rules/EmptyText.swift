import Diagnostics
import Metamodel

/// KT211: a text that says nothing.
package enum EmptyText {
  package static let card = RuleCard(
    "KT211", "empty-text", .error,
    title: Text(vi: "Văn bản trống", en: "Empty text"),
    why: Text(
      vi: "Tên hay mô tả trống hiện thành ô trắng trong báo cáo và sơ đồ.",
      en: "An empty name or description becomes a blank in reports and pictures."),
    bad: """
      agencies:
        so-gtvt:
          name: ""   # KT211
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange, _ field: FieldSpec) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "`\(field.name)` để trống", en: "`\(field.name)` is empty"),
      help: Text(vi: "viết nội dung, hoặc bỏ khóa", en: "write something, or remove the key"))
  }
}
