import Diagnostics
import Metamodel

/// KT209: no number, or one outside the range of its field.
package enum WrongNumber {
  package static let card = RuleCard(
    "KT209", "wrong-number", .error,
    title: Text(vi: "Số sai hoặc ngoài khoảng", en: "No number, or one out of range"),
    why: Text(
      vi: "Số được so sánh và cộng lại; viết số trần, dấu thập phân là dấu chấm, không có đơn vị hay dấu phân nhóm.",
      en: "Numbers are compared and added: write them bare, with a decimal point, without units or separators."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          count: 1.000.000   # KT209 "1000000"
      """,
    good: """
      agencies:
        so-gtvt: {name: Các sở, kind: department, count: 18}
      """)

  static func finding(
    _ place: SourceRange, _ field: FieldSpec, written: String, allowed: ClosedRange<Int>?
  ) -> Finding {
    let isNumber = Double(written) != nil
    let range = allowed.map {
      Text(vi: "từ \($0.lowerBound) đến \($0.upperBound)", en: "from \($0.lowerBound) to \($0.upperBound)")
    }
    let message: Text
    if isNumber, let range {
      message = Text(
        vi: "`\(field.name)` nhận số \(range.vi), không phải \(quoted(written))",
        en: "`\(field.name)` takes a number \(range.en), not \(quoted(written))")
    } else if written.isEmpty {
      message = Text(vi: "`\(field.name)` nhận một số", en: "`\(field.name)` takes a number")
    } else {
      message = Text(
        vi: "`\(field.name)` nhận một số, không phải \(quoted(written))",
        en: "`\(field.name)` takes a number, not \(quoted(written))")
    }
    return Finding(
      card, at: place, message,
      help: bare(written).map { Text(vi: "viết `\($0)`", en: "write `\($0)`") } ?? range ?? field.type.shape)
  }

  /// The number that was meant: without a per cent sign and grouping marks, with a decimal point.
  private static func bare(_ written: String) -> String? {
    var text = written.filter { !$0.isWhitespace && $0 != "%" && $0 != "_" }
    if Double(text) == nil {
      let groups: [Substring] = text.split(separator: ".")
      let grouped = groups.dropFirst().allSatisfy { $0.count == 3 }
      if text.contains(".") && grouped { text = text.filter { $0 != "." } }
      text = String(text.map { $0 == "," ? "." : $0 })
    }
    return text != written && Double(text) != nil ? text : nil
  }
}
