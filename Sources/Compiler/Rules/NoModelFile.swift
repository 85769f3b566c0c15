import Diagnostics

/// KT118: a workspace without any file to read.
package enum NoModelFile {
  package static let card = RuleCard(
    "KT118", "no-model-file", .warning,
    title: Text(vi: "Không có tệp mô hình nào", en: "No model file"),
    why: Text(
      vi: "Kiểm tra một mô hình trống thì không có phát hiện nào; điều đó không có nghĩa là kiến trúc tốt.",
      en: "Nothing is found in a model that is empty, which does not mean that the architecture is good."),
    bad: """
      #- kientruc.yaml
      kientruc: 1   # KT118 "agencies.yaml"
      architecture: thu
      name: Thử
      frameworks: [vn]
      """,
    good: """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [vn]
      #- co-quan.yaml
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  /// `manifest` is the workspace's `kientruc.yaml`; `patterns` are those of its `sources`.
  static func finding(_ manifest: FileID, patterns: [String]) -> Finding {
    let shown = patterns.prefix(5).map { quoted($0) }.joined(separator: ", ")
    return Finding(
      card, at: SourceRange(file: manifest, start: 0, end: 0),
      Text(
        vi: "không có tệp nào của mô hình khớp với `sources` (\(shown))",
        en: "no file of the model matches `sources` (\(shown))"),
      help: Text(
        vi:
          "tạo tệp đầu tiên, ví dụ `agencies.yaml` (xem `kientruc explain agencies`), hoặc sửa `sources` và `exclude`",
        en:
          "write a first one, such as `agencies.yaml` (see `kientruc explain agencies`); or correct `sources` and `exclude`"
      ))
  }
}
