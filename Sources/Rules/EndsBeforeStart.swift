import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT401: an entity whose last day is before its first.
  package static let endsBeforeStart = Rule(
    RuleCard(
      "KT401", "ends-before-start", .error,
      title: Text(vi: "Kết thúc trước khi bắt đầu", en: "Ends before it starts"),
      why: Text(
        vi: "Thực thể như vậy không tồn tại ngày nào, nên biến mất khỏi mọi báo cáo mà không ai hay.",
        en: "Such an entity exists on no day, and is silently missing from every report."),
      bad: """
        agencies:
          so-bcvt:
            name: Sở Bưu chính, Viễn thông
            kind: department
            since: 2008-03
            until: 2007-12   # KT401 "2007-12"
        """,
      good: """
        agencies:
          so-bcvt: {name: "Sở Bưu chính, Viễn thông", kind: department, since: 2004-05, until: 2008-02}
        """)
  ) { architecture, findings in
    for kind in KindName.allCases {
      guard let common = Fields.common(of: kind) else { continue }
      for entity in architecture.declared(kind) where architecture.isOwn(entity) {
        guard let since = architecture.date(entity, common.since), let until = architecture.date(entity, common.until),
          until.last < since.first
        else { continue }
        findings.add(finding(architecture, entity, common, since, until))
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ entity: EntityID, _ common: CommonFields, _ since: CoarseDate, _ until: CoarseDate
  ) -> Finding {
    let id = architecture.id(entity)
    return Finding(
      endsBeforeStart.card, at: architecture.range(entity, common.until),
      Text(
        vi: "`\(id)` kết thúc \(until), trước khi bắt đầu \(since)",
        en: "`\(id)` ends \(until), before it starts \(since)"),
      help: Text(vi: "sửa `since` hoặc `until`", en: "correct `since` or `until`"),
      related: [.init(architecture.range(entity, common.since), Text(vi: "bắt đầu ở đây", en: "it starts here"))],
      subject: id)
  }
}
