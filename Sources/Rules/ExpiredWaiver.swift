import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT430: a waiver whose last day has passed. It hides nothing any more.
  package static let expiredWaiver = Rule(
    RuleCard(
      "KT430", "expired-waiver", .error,
      title: Text(vi: "Miễn trừ đã hết hạn", en: "Expired waiver"),
      why: Text(
        vi: "Miễn trừ chỉ có giá trị trong thời hạn được duyệt. Hết hạn, các phát hiện mà nó che hiện ra trở lại.",
        en: "A waiver holds only for the time that was approved. After that, what it hid is shown again."),
      bad: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department}
        waivers:
          mt-01:
            rule: KT420
            for: [so-gtvt]
            reason: Đang bàn giao hồ sơ
            approved-by: [so-gtvt]
            expires: 2025   # KT430 "2025"
        """,
      good: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department}
        """)
  ) { architecture, findings in
    for waiver in architecture.declared(.waivers) where architecture.isOwn(waiver) && !isClosed(waiver, architecture) {
      guard let expires = architecture.date(waiver, Fields.waivers.expires), expires.last < architecture.day else {
        continue
      }
      findings.add(finding(architecture, waiver, expires))
    }
  }

  /// A waiver that was ended on purpose is kept as a record.
  private static func isClosed(_ waiver: EntityID, _ architecture: Architecture) -> Bool {
    architecture.word(waiver, Fields.waivers.status) == "retired"
      || architecture.date(waiver, Fields.waivers.until).map { $0.last < architecture.day } ?? false
  }

  private static func finding(_ architecture: Architecture, _ waiver: EntityID, _ expires: CoarseDate) -> Finding {
    let id = architecture.id(waiver)
    let rule = quoted(architecture.text(waiver, Fields.waivers.rule, .vi) ?? "")
    return Finding(
      expiredWaiver.card, at: architecture.range(waiver, Fields.waivers.expires),
      Text(
        vi: "miễn trừ `\(id)` cho quy tắc \(rule) đã hết hạn (\(expires)), không còn che phát hiện nào",
        en: "the waiver `\(id)` from the rule \(rule) has expired (\(expires)) and no longer hides anything"),
      help: Text(
        vi: "khắc phục rồi xóa miễn trừ, hoặc xin phê duyệt gia hạn; muốn giữ làm hồ sơ thì ghi `until`",
        en: "put right what it was for and delete it, or have it extended; to keep it as a record, give `until`"),
      subject: id)
  }
}
