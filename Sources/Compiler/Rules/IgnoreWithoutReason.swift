import Diagnostics

/// KT440: a comment that ignores a finding and does not say why. It hides nothing.
package enum IgnoreWithoutReason {
  package static let card = RuleCard(
    "KT440", "ignore-without-reason", .error,
    title: Text(vi: "Bỏ qua phát hiện mà không nêu lý do", en: "Ignored without a reason"),
    why: Text(
      vi: "Bỏ qua một phát hiện là một quyết định: người thẩm định phải đọc được lý do ngay tại chỗ.",
      en: "To ignore a finding is a decision: who appraises the model has to find its reason on the spot."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department   # kientruc:ignore KT420   # KT440 "-- lý do"
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          since: 2020
          status: planned   # kientruc:ignore KT420 -- chờ quyết định thành lập
      """)

  static func finding(_ place: SourceRange, _ codes: [IgnoreComment.Code]) -> Finding {
    let names = codes.prefix(5).map { quoted($0.text) }
    let written = codes.prefix(5).map(\.text).joined(separator: ", ")
    return Finding(
      card, at: place,
      Text(
        vi: "chú thích bỏ qua \(listed(names, last: "và")) không nêu lý do, nên không che phát hiện nào",
        en: "the comment ignores \(listed(names, last: "and")) without a reason, and so hides nothing"),
      help: Text(
        vi: "viết \(quoted("# kientruc:ignore \(written) -- lý do"))",
        en: "write \(quoted("# kientruc:ignore \(written) -- reason"))"))
  }
}
