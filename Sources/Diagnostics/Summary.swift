/// The line that ends a list of findings: how many of each severity, how many waived, and of how much.
package func summary(of report: FindingReport) -> String {
  let counts = report.counts
  let found: [Text] = [
    counted(counts[.error, default: 0], vi: "lỗi", en: "error", "errors"),
    counted(counts[.warning, default: 0], vi: "cảnh báo", en: "warning", "warnings"),
    counted(counts[.information, default: 0], vi: "lưu ý", en: "note", "notes"),
  ].compactMap { $0 }
  let nothing = Text(vi: "không có phát hiện nào", en: "no findings")
  let waived = counted(report.waived.count, vi: "phát hiện được miễn trừ", en: "waived", "waived")
  let size = [
    counted(report.fileCount, vi: "tệp", en: "file", "files") ?? Text(vi: "0 tệp", en: "0 files"),
    counted(report.entityCount, vi: "thực thể", en: "entity", "entities") ?? Text(vi: "0 thực thể", en: "0 entities"),
  ]
  let parts = [found.isEmpty ? [nothing] : found, waived.map { [$0] } ?? [], size].filter { !$0.isEmpty }
  return parts.map { $0.map { $0[report.language] }.joined(separator: ", ") }.joined(separator: "; ")
}

/// `3 lỗi`, `1 error`, `2 errors`; nil for none.
private func counted(_ count: Int, vi: String, en: String, _ many: String) -> Text? {
  count == 0 ? nil : Text(vi: "\(count) \(vi)", en: "\(count) \(count == 1 ? en : many)")
}
