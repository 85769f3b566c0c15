import Diagnostics

/// KT117: more files than one workspace may have.
package enum TooManyFiles {
  package static let card = RuleCard(
    "KT117", "too-many-files", .error,
    title: Text(vi: "Quá nhiều tệp", en: "Too many files"),
    why: Text(
      vi: "Thường là do `sources` quét nhầm một thư mục lớn không thuộc mô hình. Phần vượt giới hạn không được đọc.",
      en: "As a rule `sources` reaches into a large folder that is no part of the model. What is over is not read."),
    bad: "",
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  /// `manifest` is the workspace's `kientruc.yaml`.
  package static func finding(_ manifest: FileID, count: Int, limit: Int) -> Finding {
    let (found, most) = (numberText(Double(count)), numberText(Double(limit)))
    return Finding(
      card, at: SourceRange(file: manifest, start: 0, end: 0),
      Text(
        vi: "có \(found.vi) tệp, quá giới hạn \(most.vi) tệp: phần còn lại không được đọc",
        en: "there are \(found.en) files, over the limit of \(most.en); the rest was not read"),
      help: Text(
        vi: "thu hẹp `sources`, hoặc thêm thư mục thừa vào `exclude` trong kientruc.yaml",
        en: "narrow `sources`, or add the folder to `exclude` in kientruc.yaml"))
  }
}
