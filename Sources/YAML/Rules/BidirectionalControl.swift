import Diagnostics

/// KT113: characters that make a text look different from what it says.
package enum BidirectionalControl {
  package static let card = RuleCard(
    "KT113", "bidirectional-control", .error,
    title: Text(vi: "Ký tự điều khiển chiều viết", en: "Bidirectional control character"),
    why: Text(
      vi: "Ký tự này làm chữ hiện ra khác với nội dung thật: người thẩm định đọc một đằng, máy hiểu một nẻo.",
      en:
        "Such a character shows the text in another order than it has: a reviewer reads one thing, the machine another."
    ),
    bad: """
      agencies:
        so-gtvt:
          name: Sở ⟦E2 80 AE⟧Giao thông vận tải   # KT113 "U+202E"
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ file: FileID) -> Finding {
    let name = "U+" + hexadecimal(decode(bytes, range.lowerBound).scalar ?? 0, digits: 4)
    return Finding(
      card, at: SourceRange(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)),
      Text(vi: "ký tự ẩn \(name) đảo chiều chữ", en: "the hidden character \(name) changes the direction of the text"),
      help: Text(vi: "xóa ký tự này", en: "delete the character"))
  }
}
