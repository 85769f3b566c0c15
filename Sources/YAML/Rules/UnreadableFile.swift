import Diagnostics

/// KT116: a file of the model that cannot be read at all.
package enum UnreadableFile {
  package static let card = RuleCard(
    "KT116", "unreadable-file", .error,
    title: Text(vi: "Không đọc được tệp", en: "Unreadable file"),
    why: Text(
      vi: "Những gì khai báo trong tệp này coi như không có, nên các tệp khác cũng có thể báo thiếu.",
      en: "What the file declares is missing from the model, and other files may seem to refer to nothing."),
    bad: "",
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  /// `reason` goes on after a colon: it is a folder, a link that leads out, a file that may not be read.
  package static func finding(_ file: FileID, _ reason: Text) -> Finding {
    Finding(
      card, at: SourceRange(file: file, start: 0, end: 0),
      Text(vi: "không đọc được tệp: \(reason.vi)", en: "the file cannot be read: \(reason.en)"),
      help: Text(
        vi: "sửa tệp, hoặc thêm nó vào `exclude` trong kientruc.yaml nếu không thuộc mô hình",
        en: "put it right, or add it to `exclude` in kientruc.yaml if it is no part of the model"))
  }
}
