import Diagnostics

/// KT115: control characters, which YAML forbids.
package enum ControlCharacter {
  package static let card = RuleCard(
    "KT115", "control-character", .error,
    title: Text(vi: "Ký tự điều khiển", en: "Control character"),
    why: Text(
      vi: "Ký tự điều khiển thường do sao chép từ chương trình khác hoặc do tệp hỏng; nó được đọc là dấu cách.",
      en: "Control characters come from copying out of other programs or from damage; they are read as spaces."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông⟦07⟧ vận tải   # KT115 "U+0007"
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ file: FileID, of count: Int
  ) -> Finding {
    let more =
      count > TreeParser.few
      ? Text(vi: "; tệp có \(count) chỗ như vậy", en: "; there are \(count) such places") : Text(both: "")
    let first = bytes[range.lowerBound]
    let scalar = first < 0x80 ? UInt32(first) : decode(bytes, range.lowerBound).scalar ?? 0
    let name = "U+" + hexadecimal(scalar, digits: 4)
    return Finding(
      card, at: SourceRange(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)),
      Text(
        vi: "ký tự điều khiển \(name) không được phép\(more.vi)",
        en: "the control character \(name) is not allowed\(more.en)"),
      help: Text(vi: "xóa ký tự này", en: "delete the character"))
  }
}
