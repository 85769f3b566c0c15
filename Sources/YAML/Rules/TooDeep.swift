import Diagnostics

/// KT105: collections inside one another beyond the limit.
package enum TooDeep {
  package static let card = RuleCard(
    "KT105", "too-deep", .error,
    title: Text(vi: "Lồng nhau quá sâu", en: "Nested too deeply"),
    why: Text(
      vi: "Không mô hình thật nào lồng sâu như vậy; giới hạn này giữ cho một tệp hỏng không làm treo chương trình.",
      en: "No real model nests so deeply; the limit keeps a damaged file from stalling the compiler."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          tags: ⟦repeat 70 [⟧⟦repeat 70 ]⟧   # KT105
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          tags: [giao-thong]
      """)

  static func finding(_ place: SourceRange, limit: Int) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "lồng sâu hơn \(limit) cấp", en: "nested more than \(limit) levels deep"),
      help: Text(vi: "xem lại dấu ngoặc hoặc thụt dòng ở đây", en: "look at the brackets or the indentation here"))
  }
}
