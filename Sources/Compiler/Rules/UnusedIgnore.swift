import Diagnostics

/// KT441: a comment that ignores what is not found.
package enum UnusedIgnore {
  package static let card = RuleCard(
    "KT441", "unused-ignore", .warning,
    title: Text(vi: "Chú thích bỏ qua không dùng đến", en: "Unused ignore comment"),
    why: Text(
      vi: "Chú thích thừa sẽ che một vi phạm mới ở dòng này mà không ai hay.",
      en: "A comment that is not needed will hide a new violation on this line, and nobody will know."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department   # kientruc:ignore KT420 -- chờ quyết định thành lập   # KT441 "`KT420`"
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          since: 2020
          # kientruc:ignore KT420 -- chờ quyết định thành lập
          status: planned
      """)

  /// `unused` are the codes of one comment that hide nothing; there is at least one.
  static func finding(_ unused: [IgnoreComment.Code], isWhole: Bool) -> Finding {
    let names = unused.prefix(5).map { quoted($0.text) }
    let fixed = unused.prefix(5).filter { !canBeIgnored($0.text) }.map { quoted($0.text) }
    let help =
      !fixed.isEmpty
      ? Text(
        vi: "\(listed(fixed, last: "và")) không thể bỏ qua bằng chú thích: hãy khắc phục",
        en: "\(listed(fixed, last: "and")) cannot be ignored by a comment: put it right")
      : isWhole
        ? Text(vi: "xóa chú thích, hoặc đặt nó đúng dòng", en: "delete the comment, or move it to the right line")
        : Text(vi: "bỏ mã thừa khỏi chú thích", en: "take the code out of the comment")
    return Finding(
      card, at: unused[0].range,
      Text(
        vi: "dòng này không có phát hiện \(listed(names, last: "hay")) để bỏ qua",
        en: "there is no \(listed(names, last: "or")) on this line to ignore"),
      help: help)
  }
}
