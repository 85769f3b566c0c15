import Diagnostics
import Metamodel

/// KT207: a value that is no date.
package enum NotADate {
  package static let card = RuleCard(
    "KT207", "not-a-date", .error,
    title: Text(vi: "Không phải ngày", en: "Not a date"),
    why: Text(
      vi: "Ngày quyết định hệ thống nào tồn tại và luật nào có hiệu lực; viết năm trước, tháng và ngày sau.",
      en: "Dates decide which systems exist and which law is in force; the year stands first, then month and day."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          since: 31/12/2016   # KT207 "2016-12-31"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, since: 2016-12-31}
      """)

  static func finding(_ place: SourceRange, _ written: String) -> Finding {
    let forms = Text(
      vi: "viết `2016`, `2016-12` hoặc `2016-12-31`", en: "write `2016`, `2016-12` or `2016-12-31`")
    return Finding(
      card, at: place,
      Text(vi: "\(quoted(written)) không phải là ngày", en: "\(quoted(written)) is no date"),
      help: reordered(written).map { Text(vi: "viết `\($0)`", en: "write `\($0)`") } ?? forms)
  }

  /// The date that somebody meant who wrote it as in a Vietnamese letter: day, month, year.
  private static func reordered(_ written: String) -> String? {
    let parts = written.split { $0 == "/" || $0 == "-" || $0 == "." }.map(String.init)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { return nil }
    let year = parts.last!.count == 4 ? parts.reversed() : parts
    guard year[0].count == 4 else { return nil }
    let text = year.enumerated().map { $0 == 0 ? $1 : ($1.count == 1 ? "0" + $1 : $1) }.joined(separator: "-")
    return CoarseDate(text) == nil ? nil : text
  }
}
