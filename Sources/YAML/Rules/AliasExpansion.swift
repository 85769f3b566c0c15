import Diagnostics

/// KT107: aliases that expand to too much, contain themselves, or merge what is no mapping.
package enum AliasExpansion {
  package static let card = RuleCard(
    "KT107", "alias-expansion", .error,
    title: Text(vi: "Bí danh mở rộng quá mức hoặc vòng tròn", en: "Alias that expands too far or in a circle"),
    why: Text(
      vi: "Bí danh lồng nhau có thể phình ra vô hạn; chương trình dừng ở giới hạn để không cạn bộ nhớ.",
      en: "Aliases of aliases can grow without end; the compiler stops at a limit before memory runs out."),
    bad: """
      agencies:
        so-gtvt: &so
          name: Sở Giao thông vận tải
          kind: department
          tags: *so   # KT107 "chính nó"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, tags: &nhan [so-nganh]}
        so-yt: {name: Sở Y tế, kind: department, tags: *nhan}
      """)

  static func tooMany(_ place: SourceRange, limit: Int) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "các bí danh của tệp này mở rộng thành hơn \(limit) nút",
        en: "the aliases of this file expand to more than \(limit) nodes"),
      help: Text(
        vi: "viết thẳng nội dung thay cho bí danh lồng nhau", en: "write the content out instead of nesting aliases"))
  }

  static func circle(_ place: SourceRange, _ name: String) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "bí danh \(quoted("*" + name)) nằm trong chính nó",
        en: "the alias \(quoted("*" + name)) stands inside itself"),
      help: Text(vi: "viết thẳng giá trị ở đây", en: "write the value out here"))
  }

  static func noMapping(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "`<<` chỉ gộp được ánh xạ", en: "`<<` merges mappings only"),
      help: Text(
        vi: "dùng `<<: *tên` với `&tên` đặt trước một ánh xạ", en: "use `<<: *name`, with `&name` before a mapping"))
  }
}
