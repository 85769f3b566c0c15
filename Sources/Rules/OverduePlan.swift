import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT420: something still planned or being built, though the day by which it was to be there has passed.
  package static let overduePlan = Rule(
    RuleCard(
      "KT420", "overdue-plan", .warning,
      title: Text(vi: "Kế hoạch đã quá hạn", en: "Overdue plan"),
      why: Text(
        vi: "Từ ngày dự kiến, thực thể được coi là đang sử dụng. Nếu việc đã chậm mà không ai sửa mô hình, hiện trạng "
          + "trên báo cáo sẽ đẹp hơn thực tế.",
        en: "From its date on, a planned thing counts as in use. If it is late and nobody corrects the model, the "
          + "reports show a better state than there is."),
      bad: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: so-gtvt}
          ttdl-du-phong:
            name: Trung tâm dữ liệu dự phòng
            kind: data-centre
            owner: so-gtvt
            since: 2020-12
            status: planned   # KT420 "2020-12"
          mang-metronet:
            name: Mạng đô thị băng thông rộng
            kind: network
            owner: so-gtvt
            status: building   # KT420 "`mo-rong-metronet`"
        initiatives:
          mo-rong-metronet: {name: Mở rộng MetroNet, owner: so-gtvt, delivers: [mang-metronet], start: 2017, end: 2019}
        """,
      good: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department}
        sites:
          ttdl-du-phong:
            name: Trung tâm dữ liệu dự phòng
            kind: data-centre
            owner: so-gtvt
            since: 2020-12
            status: in-use
          mang-metronet: {name: MetroNet, kind: network, owner: so-gtvt, since: 2026, status: building}
        """)
  ) { architecture, findings in
    let deliveries = architecture.inverse(ofDeclared: [Fields.initiatives.delivers.number])
    for kind in KindName.allCases {
      guard let common = Fields.common(of: kind) else { continue }
      for entity in architecture.declared(kind) where architecture.isOwn(entity) {
        guard let status = architecture.word(entity, common.status), status == "planned" || status == "building",
          !isOver(entity, common, in: architecture),
          let due = due(entity, common, deliveries, in: architecture), due.date.last < architecture.day
        else { continue }
        findings.add(finding(architecture, entity, common, status, due))
      }
    }
  }

  /// The day by which something was to be there, and what says so.
  private struct Due {
    let date: CoarseDate
    let range: SourceRange
    /// The initiative that delivers it; nil where the entity itself gives the date.
    let initiative: String?
  }

  private static func isOver(_ entity: EntityID, _ common: CommonFields, in architecture: Architecture) -> Bool {
    architecture.date(entity, common.until).map { $0.last < architecture.day } ?? false
  }

  /// As the life of an entity begins: with `since`, else with the earliest end of an initiative that delivers it. An
  /// initiative without `since` is due at its own end.
  private static func due(
    _ entity: EntityID, _ common: CommonFields, _ deliveries: Inverse, in architecture: Architecture
  ) -> Due? {
    let end = Fields.initiatives.end
    switch architecture.state(entity, common.since) {
    case .known:
      return architecture.date(entity, common.since).map {
        Due(date: $0, range: architecture.range(entity, common.since), initiative: nil)
      }
    case .broken: return nil
    case .none, .unknown: break
    }
    if entity.kind == KindName.initiatives.number {
      return architecture.date(entity, end).map {
        Due(date: $0, range: architecture.range(entity, end), initiative: nil)
      }
    }
    return deliveries(entity)
      .compactMap { initiative in architecture.date(initiative, end).map { (initiative, $0) } }
      .min { $0.1.last < $1.1.last }
      .map { Due(date: $0.1, range: architecture.range($0.0, end), initiative: architecture.id($0.0)) }
  }

  private static func finding(
    _ architecture: Architecture, _ entity: EntityID, _ common: CommonFields, _ status: String, _ due: Due
  ) -> Finding {
    let id = architecture.id(entity)
    let by = due.initiative.map { Text(vi: " (do `\($0)` bàn giao)", en: " (`\($0)` delivers it)") } ?? Text(both: "")
    return Finding(
      overduePlan.card, at: architecture.range(entity, common.status),
      Text(
        vi: "`\(id)` có hạn \(due.date)\(by.vi), đến ngày \(architecture.day) vẫn ghi `\(status)`",
        en: "`\(id)` was due \(due.date)\(by.en) and is still `\(status)` on \(architecture.day)"),
      help: Text(
        vi: "đã đưa vào sử dụng thì ghi `status: in-use`; chậm thì ghi ngày mới; không làm nữa thì xóa khỏi mô hình",
        en: "if it is in use, say `status: in-use`; if it is late, give the new date; if it was dropped, delete it"),
      related: [.init(due.range, Text(vi: "hạn ghi ở đây", en: "the date stands here"))], subject: id)
  }
}
