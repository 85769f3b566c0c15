import Diagnostics

/// KT102: bytes that are no UTF-8.
package enum MalformedUTF8 {
  package static let card = RuleCard(
    "KT102", "malformed-utf8", .error,
    title: Text(vi: "Byte không phải UTF-8", en: "Bytes that are no UTF-8"),
    why: Text(
      vi: "Tệp lưu bằng bảng mã khác (TCVN3, Windows-1258) hiện sai chữ ở máy khác; ký tự sai được đọc là `?`.",
      en: "A file saved in another encoding (TCVN3, Windows-1258) reads wrongly elsewhere; the bytes are read as `?`."),
    bad: """
      agencies:
        so-gtvt:
          name: S⟦DF⟧ Giao thông vận tải   # KT102
          kind: department
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
      """)

  static func finding(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ file: FileID, of count: Int
  ) -> Finding {
    let more =
      count > TreeParser.few
      ? Text(vi: "; tệp có \(count) chỗ như vậy", en: "; there are \(count) such places") : Text(both: "")
    let hex = range.map { hexadecimal(UInt32(bytes[$0]), digits: 2) }.joined(separator: " ")
    return Finding(
      card, at: SourceRange(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)),
      Text(vi: "byte `\(hex)` không phải là UTF-8\(more.vi)", en: "byte `\(hex)` is no UTF-8\(more.en)"),
      help: Text(vi: "lưu tệp lại với bảng mã UTF-8", en: "save the file as UTF-8"))
  }

  /// A whole file that is something else: nothing of it is read.
  static func file(_ file: FileID) -> Finding {
    Finding(
      card, at: SourceRange(file: file, start: 0, end: 0),
      Text(
        vi: "tệp này không phải văn bản UTF-8 (có thể là UTF-16 hoặc tệp nhị phân), nên không được đọc",
        en: "this file is no UTF-8 text (perhaps it is UTF-16, or no text at all) and was not read"),
      help: Text(vi: "lưu tệp lại với bảng mã UTF-8", en: "save the file as UTF-8"))
  }
}

/// A number in upper-case hexadecimal, with leading zeros.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
