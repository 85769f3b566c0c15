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
    checkPeriods(architecture, &findings)
    for kind in KindName.allCases {
      guard let common = Fields.common(of: kind) else { continue }
      for entity in architecture.declared(kind) where architecture.isOwn(entity) {
        guard let since = architecture.date(entity, common.since), let until = architecture.date(entity, common.until),
          until.last < since.first
        else { continue }
        findings.add(finding(architecture, entity, (common.since, common.until), since, until))
      }
    }
  }

  /// What `in-force` says, of packs too: what is in force on no day is silently missing.
  private static func checkPeriods(_ architecture: Architecture, _ findings: inout Findings) {
    let fields = (Fields.period.from, Fields.period.until)
    for period in architecture.declared(.period) where architecture.origin(period).source != .imported {
      guard let from = architecture.date(period, fields.0), let until = architecture.date(period, fields.1),
        until.last < from.first
      else { continue }
      findings.add(finding(architecture, period, fields, from, until))
    }
  }

  private static func finding(
    _ architecture: Architecture, _ entity: EntityID, _ fields: (Field<CoarseDate>, Field<CoarseDate>),
    _ first: CoarseDate, _ last: CoarseDate
  ) -> Finding {
    let id = architecture.id(entity)
    let name = architecture.schema[fields.0.number].name
    return Finding(
      endsBeforeStart.card, at: architecture.range(entity, fields.1),
      Text(
        vi: "`\(id)` kết thúc \(last), trước khi bắt đầu \(first)",
        en: "`\(id)` ends \(last), before it starts \(first)"),
      help: Text(vi: "sửa `\(name)` hoặc `until`", en: "correct `\(name)` or `until`"),
      related: [.init(architecture.range(entity, fields.0), Text(vi: "bắt đầu ở đây", en: "it starts here"))],
      subject: id)
  }
}
