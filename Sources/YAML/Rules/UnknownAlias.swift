import Diagnostics

/// KT108: an alias whose anchor is not in the document.
package enum UnknownAlias {
  package static let card = RuleCard(
    "KT108", "unknown-alias", .error,
    title: Text(vi: "Bí danh không có điểm neo", en: "Alias without an anchor"),
    why: Text(
      vi: "`*tên` lặp lại giá trị mang `&tên` ở phía trên trong cùng tệp.",
      en: "`*name` repeats the value that carries `&name` further up in the same file."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, tags: &nhan [so-nganh]}
        so-yt:
          name: Sở Y tế
          kind: department
          tags: *nhann   # KT108 "*nhan"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, tags: &nhan [so-nganh]}
        so-yt: {name: Sở Y tế, kind: department, tags: *nhan}
      """)

  static func finding(_ place: SourceRange, _ name: String, known: [String]) -> Finding {
    let near = nearNames(to: name, among: known, limit: 3).map { "*" + $0 }
    return Finding(
      card, at: place,
      Text(vi: "không có điểm neo `&\(name)` ở phía trên", en: "there is no anchor `&\(name)` further up"),
      help: didYouMean(near)
        ?? Text(
          vi: "văn bản bắt đầu bằng `*` phải đặt trong dấu nháy", en: "text that begins with `*` has to be quoted"))
  }
}
