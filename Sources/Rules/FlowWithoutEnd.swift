import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT402: a flow that runs on a day on which a system of its way does not exist.
  package static let flowWithoutEnd: Rule = Rule(
    RuleCard(
      "KT402", "flow-without-end", .error,
      title: Text(vi: "Luồng tới hệ thống không tồn tại", en: "Flow to a system that does not exist"),
      why: Text(
        vi: "Vào ngày được xét, luồng đang hoạt động nhưng một hệ thống trên đường đi chưa có hoặc không còn: "
          + "thời gian của luồng hoặc của hệ thống ghi chưa đúng.",
        en: "On the day in question the flow runs while a system on its way does not exist yet, or no longer: "
          + "the dates of one of them are wrong."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-cu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl], until: 2025-06}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong:
            from: mot-cua
            to: cong-cu   # KT402 "2025-06-30"
            via: [lgsp]
            data: [ho-so]
            since: 2018
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-cu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl], until: 2025-06}
          cong-moi: {name: Cổng Dịch vụ công mới, kind: portal, owner: ubnd, hosted-at: [ttdl], since: 2025-07}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong-cu: {from: mot-cua, to: cong-cu, via: [lgsp], data: [ho-so], since: 2018, until: 2025-06}
          ho-so-len-cong-moi: {from: mot-cua, to: cong-moi, via: [lgsp], data: [ho-so], since: 2025-07}
        """)
  ) { architecture, findings in
    let fields = Fields.flows
    let ends = [fields.from, fields.to, fields.via].map { (field: $0, links: architecture.links($0)) }
    for flow in architecture.entities(.flows) {
      var missing: [EntityID] = []
      for (field, links) in ends {
        for system in links[flow] where !architecture.exists(system) && !missing.contains(system) {
          missing.append(system)
          let range = architecture.range(flow, field, to: system)
          findings.add(flowWithoutEnd.card, at: range) { finding(architecture, flow, system, at: range) }
        }
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ system: EntityID, at range: SourceRange
  ) -> Finding {
    let (id, end) = (architecture.id(flow), architecture.id(system))
    let absence = absence(architecture, system)
    return Finding(
      flowWithoutEnd.card, at: range,
      Text(
        vi: "luồng `\(id)` hoạt động vào ngày \(architecture.day), nhưng `\(end)` \(absence.text.vi)",
        en: "`\(id)` runs on \(architecture.day), but `\(end)` \(absence.text.en)"),
      help: Text(
        vi: "sửa `since`, `until` hoặc `status` của luồng, hay của `\(end)`, cho khớp nhau",
        en: "make `since`, `until` or `status` of the flow and of `\(end)` agree"),
      related: [.init(absence.range, Text(vi: "ghi ở đây", en: "it says so here"))], subject: id)
  }

  /// Why a system does not exist on the day, and where the model says so.
  private static func absence(_ architecture: Architecture, _ system: EntityID) -> (text: Text, range: SourceRange) {
    let (fields, life) = (Fields.systems, architecture.life(system))
    if let from = life.from, from > architecture.day {
      return (
        Text(vi: "chỉ có từ ngày \(from)", en: "exists from \(from) only"), architecture.range(system, fields.since)
      )
    }
    if let until = life.until, until < architecture.day {
      return (
        Text(vi: "chỉ có đến hết ngày \(until)", en: "existed until \(until) only"),
        architecture.range(system, fields.until)
      )
    }
    let isRetired = architecture.word(system, fields.status) == "retired"
    let text =
      isRetired
      ? Text(vi: "đã ngừng sử dụng, không rõ từ ngày nào", en: "is retired, no one knows since when")
      : Text(vi: "mới có trong kế hoạch, chưa có ngày bắt đầu", en: "is only planned, without a date")
    return (text, architecture.range(system, fields.status))
  }
}
