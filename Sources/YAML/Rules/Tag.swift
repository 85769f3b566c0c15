import Diagnostics

/// KT110: a YAML tag.
package enum Tag {
  package static let card = RuleCard(
    "KT110", "tag", .error,
    title: Text(vi: "Thẻ kiểu YAML", en: "YAML tag"),
    why: Text(
      vi: "Kiểu của giá trị do siêu mô hình quyết định; thẻ `!…` không có nghĩa ở đây.",
      en: "The metamodel decides what a value is; a tag `!…` means nothing here."),
    bad: """
      agencies:
        so-gtvt:
          name: !!str Sở Giao thông vận tải   # KT110
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "thẻ YAML không dùng được ở đây", en: "tags are not used here"),
      help: Text(
        vi: "bỏ thẻ; văn bản bắt đầu bằng `!` thì đặt trong dấu nháy",
        en: "remove the tag; quote text that begins with `!`"))
  }
}
