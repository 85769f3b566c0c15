import Diagnostics
import Metamodel
import Model

/// KT431: a waiver in force that hides nothing.
package enum UnusedWaiver {
  package static let card = RuleCard(
    "KT431", "unused-waiver", .warning,
    title: Text(vi: "Miễn trừ không dùng đến", en: "Unused waiver"),
    why: Text(
      vi: "Miễn trừ thừa sẽ che một vi phạm mới mà không ai phê duyệt. Hết lý do thì nên xóa.",
      en: "A waiver that is not needed will hide a new violation that nobody approved. It is better deleted."),
    bad: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: ubnd-tp}
      waivers:
        mt-01:
          rule: KT420
          for: [so-gtvt]   # KT431 "`so-gtvt`"
          reason: Chưa bàn giao hồ sơ
          approved-by: [ubnd-tp]
          expires: 2027
      """,
    good: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          parent: ubnd-tp
          since: 2020
          status: planned
      waivers:
        mt-01:
          rule: KT420
          for: [so-gtvt]
          reason: Chưa bàn giao hồ sơ
          approved-by: [ubnd-tp]
          expires: 2027
      """)

  /// `unused` are the entities of its `for` of which it hides no finding, with their places; there is at least one.
  static func finding(
    _ architecture: Architecture, _ waiver: EntityID, rule: String, unused: [(entity: EntityID, range: SourceRange)]
  ) -> Finding {
    let id = architecture.id(waiver)
    let names = unused.map { "`\(architecture.id($0.entity))`" }
    return Finding(
      card, at: unused.first?.range ?? architecture.range(waiver),
      Text(
        vi: "miễn trừ `\(id)` không che phát hiện \(quoted(rule)) nào của \(listed(names, last: "và"))",
        en: "the waiver `\(id)` hides no finding \(quoted(rule)) of \(listed(names, last: "or"))"),
      help: help(rule, isWhole: unused.count == architecture.references(waiver, Fields.waivers.for).count), subject: id)
  }

  private static func help(_ rule: String, isWhole: Bool) -> Text {
    guard canBeWaived(rule) else {
      return Text(
        vi: "phát hiện \(quoted(rule)) không thể miễn trừ: khắc phục rồi xóa miễn trừ này",
        en: "findings \(quoted(rule)) cannot be waived: put them right and delete this waiver")
    }
    return isWhole
      ? Text(vi: "xóa miễn trừ, hoặc sửa `rule` và `for`", en: "delete the waiver, or correct `rule` and `for`")
      : Text(vi: "bỏ các mã này khỏi `for`", en: "take these ids out of `for`")
  }
}
