import Diagnostics
@_spi(_Unicode) import Swift

/// KT114: text in NFD, where a letter and its marks are characters of their own. Once for each file.
package enum DecomposedText {
  package static let card = RuleCard(
    "KT114", "decomposed-text", .warning,
    title: Text(vi: "Chữ Việt tổ hợp (NFD)", en: "Decomposed text (NFD)"),
    why: Text(
      vi:
        "Tệp từ macOS hay vài bộ gõ tách dấu khỏi chữ. Nhìn giống hệt, nhưng tìm kiếm và so sánh ở công cụ khác sẽ trượt.",
      en:
        "Files from macOS and some input methods keep marks apart from letters. It looks the same, but search and comparison elsewhere miss it."
    ),
    bad: """
      agencies:
        so-gtvt:
          name: So⟦CC 9B CC 89⟧ Giao thông vận tải   # KT114
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  /// A finding when the text from the first combining mark on is not in NFC.
  static func finding(_ bytes: UnsafeBufferPointer<UInt8>, from mark: Int, _ file: FileID) -> Finding? {
    var start = mark
    while start > 0 && start > mark - 4 {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    let rest = String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    guard !rest._nfc.elementsEqual(rest.unicodeScalars) else { return nil }
    return Finding(
      card, at: SourceRange(file: file, start: UInt32(start), end: UInt32(mark + 2)),
      Text(vi: "tệp này viết chữ Việt ở dạng tổ hợp (NFD)", en: "this file has text in decomposed form (NFD)"),
      help: Text(
        vi: "chuyển tệp sang dạng dựng sẵn: `uconv -x nfc`, hoặc chọn \"Unicode dựng sẵn\" trong bộ gõ",
        en: "convert the file to NFC: `uconv -x nfc`, or choose precomposed Unicode in the input method"))
  }
}
