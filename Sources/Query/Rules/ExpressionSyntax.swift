import Diagnostics

/// KT501: an expression that does not follow the grammar.
package enum ExpressionSyntax {
  package static let card = RuleCard(
    "KT501", "expression-syntax", .error,
    title: Text(vi: "Biểu thức viết chưa đúng cú pháp", en: "An expression that does not follow the grammar"),
    why: Text(
      vi: "Biểu thức đọc không được thì quy tắc, chỉ tiêu hoặc câu hỏi dùng nó không chạy.",
      en: "What cannot be read does not run: the rule, the indicator or the question is lost."),
    bad: """
      indicators:
        ket-noi-lgsp:
          name: Số luồng đi qua LGSP
          unit: luồng
          measure: architecture.flows.where(via.any(realizes = lgsp).count()   # KT501 "`)`"
      """,
    good: """
      indicators:
        ket-noi-lgsp:
          name: Số luồng đi qua LGSP
          unit: luồng
          measure: architecture.flows.where(via.any(realizes = lgsp)).count()
      """)

  static func unexpected(_ range: Range<Int>, _ written: String, wanted: Text?) -> Problem {
    let written = quoted(written)
    guard let wanted else {
      return Problem(
        card, range, Text(vi: "không hiểu \(written) ở đây", en: "\(written) is not expected here"),
        help: Text(
          vi: "nối hai điều kiện bằng `and` hoặc `or`; văn bản đặt trong dấu nháy",
          en: "join two conditions with `and` or `or`; put text in quotes"))
    }
    return Problem(
      card, range,
      Text(vi: "gặp \(written) ở nơi cần \(wanted.vi)", en: "\(written) stands where \(wanted.en) is wanted"))
  }

  static func ended(at place: Int, wanted: Text?) -> Problem {
    let wanted = wanted ?? Text(vi: "một điều kiện", en: "a condition")
    return Problem(
      card, place..<place, Text(vi: "biểu thức còn thiếu \(wanted.vi)", en: "the expression ends before \(wanted.en)"))
  }

  package static func unclosed(_ range: Range<Int>, _ open: String, _ close: String) -> Problem {
    Problem(
      card, range, Text(vi: "`\(open)` ở đây chưa được đóng", en: "the `\(open)` here is not closed"),
      help: Text(vi: "thêm `\(close)`", en: "add `\(close)`"))
  }

  static func chained(_ range: Range<Int>, _ written: String) -> Problem {
    Problem(
      card, range,
      Text(vi: "các phép so sánh không nối tiếp nhau được", en: "comparisons do not chain"),
      help: Text(
        vi: "viết `a \(written) b and b \(written) c`", en: "write `a \(written) b and b \(written) c`"))
  }

  static func textWanted(_ range: Range<Int>, after word: String) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "sau `\(word)` phải là văn bản trong dấu nháy", en: "`\(word)` has to be followed by a text in quotes"),
      help: Text(vi: "viết `\(word) '…'`", en: "write `\(word) '…'`"))
  }

  static func pattern(_ range: Range<Int>, _ reason: Text) -> Problem {
    Problem(
      card, range, reason,
      help: Text(
        vi: "mẫu dùng được: ký tự, `.`, `[a-z]`, `[^a]`, `\\d`, `\\w`, `\\s`, `( )`, `|`, `? * + {2,5}`, `^`, `$`",
        en: "patterns know characters, `.`, `[a-z]`, `[^a]`, `\\d`, `\\w`, `\\s`, `( )`, `|`, `? * + {2,5}`, `^`, `$`"))
  }
}
