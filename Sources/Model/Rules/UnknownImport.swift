import Diagnostics

/// KT307: an import that is not declared, or cannot be read.
package enum UnknownImport {
  package static let card = RuleCard(
    "KT307", "unknown-import", .error,
    title: Text(vi: "Dẫn chiếu không có", en: "Unknown import"),
    why: Text(
      vi: "`vn/…` trỏ vào workspace khác, khai báo ở `imports` của kientruc.yaml và phải đọc được.",
      en: "`vn/…` points into another workspace, which `imports` in kientruc.yaml names and which has to be readable."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          parent: vn/chinh-phu   # KT307 "imports"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func reference(
    _ place: SourceRange, _ written: String, _ prefix: String, known: [String], subject: String?
  ) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "\(quoted(written)): chưa khai báo dẫn chiếu \(quoted(prefix))",
        en: "\(quoted(written)): the import \(quoted(prefix)) is not declared"),
      help: didYouMean(nearNames(to: prefix, among: known, limit: 3))
        ?? Text(
          vi: "thêm vào kientruc.yaml: `imports: {\(prefix): ../thư-mục}`",
          en: "add to kientruc.yaml: `imports: {\(prefix): ../folder}`"),
      subject: subject)
  }

  /// An import whose workspace cannot be read; `reason` says why.
  package static func unreadable(_ place: SourceRange, _ prefix: String, _ path: String, _ reason: Text) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "không đọc được dẫn chiếu \(quoted(prefix)) ở \(quoted(path)): \(reason.vi)",
        en: "the import \(quoted(prefix)) at \(quoted(path)) cannot be read: \(reason.en)"),
      help: Text(
        vi: "sửa đường dẫn; thư mục ngoài kho git cần `--allow THƯ-MỤC`",
        en: "correct the path; a folder outside the git repository needs `--allow FOLDER`"))
  }
}
