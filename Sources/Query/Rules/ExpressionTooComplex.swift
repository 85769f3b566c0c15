import Diagnostics

/// KT506: an expression that is longer or deeper than anybody writes.
package enum ExpressionTooComplex {
  package static let card = RuleCard(
    "KT506", "expression-too-complex", .error,
    title: Text(vi: "Biểu thức quá dài hoặc quá sâu", en: "An expression that is too long or too deep"),
    why: Text(
      vi: "Biểu thức như vậy không ai đọc được, và có thể làm máy kiểm tra chạy mãi.",
      en: "Nobody can read such an expression, and it could keep the checker busy for ever."),
    bad: """
      indicators:
        ket-noi:
          name: Số luồng
          unit: luồng
          measure: ⟦repeat 60 (⟧architecture.flows.count()⟦repeat 60 )⟧   # KT506
      """,
    good: """
      indicators:
        ket-noi:
          name: Số luồng
          unit: luồng
          measure: architecture.flows.count()
      """)

  private static let help = Text(
    vi: "chia thành các thuật ngữ (`terms`) rồi dùng tên của chúng",
    en: "divide it into `terms`, and use their names")

  static func length(_ bytes: Int) -> Problem {
    Problem(
      card, 0..<Limits.bytes,
      Text(
        vi: "biểu thức dài \(bytes) byte; tối đa là \(Limits.bytes)",
        en: "the expression has \(bytes) bytes; \(Limits.bytes) are the most"),
      help: help)
  }

  static func depth(_ range: Range<Int>) -> Problem {
    Problem(
      card, range,
      Text(vi: "biểu thức lồng quá nhiều lớp", en: "the expression is nested too deep"), help: help)
  }

  static func pattern(_ range: Range<Int>) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "mẫu cần hơn \(Limits.states) trạng thái", en: "the pattern needs more than \(Limits.states) states"),
      help: Text(vi: "giảm các số lặp trong `{…}`", en: "lower the repetitions in `{…}`"))
  }
}
