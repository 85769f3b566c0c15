import Diagnostics

/// KT106: a file or a scalar over the limit.
package enum TooLarge {
  package static let card = RuleCard(
    "KT106", "too-large", .error,
    title: Text(vi: "Tệp hoặc giá trị quá lớn", en: "File or value too large"),
    why: Text(
      vi: "Tệp quá lớn không được đọc. Mô hình nên chia thành nhiều tệp nhỏ, mỗi tệp một lĩnh vực.",
      en: "A file over the limit is not read. A model is better kept in many small files, one for each domain."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          description: ⟦repeat 1100000 x⟧   # KT106
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          description: Quản lý giao thông của Thành phố
      """)

  package static func file(_ file: FileID, bytes: Int, limit: Int) -> Finding {
    Finding(
      card, at: SourceRange(file: file, start: 0, end: 0),
      Text(
        vi: "tệp có \(bytes) byte, quá giới hạn \(limit) byte, nên không được đọc",
        en: "the file has \(bytes) bytes, over the limit of \(limit) bytes, and was not read"),
      help: Text(vi: "chia tệp thành nhiều tệp nhỏ hơn", en: "split it into smaller files"))
  }

  static func scalar(_ place: SourceRange, limit: Int) -> Finding {
    Finding(
      card, at: SourceRange(file: place.file, start: place.start, end: place.start + 1),
      Text(
        vi: "giá trị có \(place.end - place.start) byte, quá giới hạn \(limit) byte",
        en: "the value has \(place.end - place.start) bytes, over the limit of \(limit) bytes"),
      help: Text(
        vi: "để nội dung dài ở tệp khác và ghi đường dẫn trong `links`",
        en: "keep long content in a file of its own and link it under `links`"))
  }
}
