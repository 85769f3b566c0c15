import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT411: restricted data that flows into a system with a lower security level than the one it comes from.
  package static let securityDowngrade: Rule = Rule(
    RuleCard(
      "KT411", "security-downgrade", .error,
      title: Text(vi: "Dữ liệu đi xuống cấp độ an toàn thấp hơn", en: "Data flowing to a lower security level"),
      why: Text(
        vi: "Dữ liệu không công khai được bảo vệ theo cấp độ của hệ thống nguồn; ở hệ thống có cấp độ thấp hơn, "
          + "cùng dữ liệu ấy được bảo vệ kém hơn.",
        en: "Data that is not public is protected by the level of the system it comes from; "
          + "in a system of a lower level the same data is protected less."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd, classification: internal}
        systems:
          mot-cua:
            name: Một cửa điện tử
            kind: application
            owner: ubnd
            hosted-at: [ttdl]
            masters: [ho-so]
            security-level: 3
          bao-cao: {name: Hệ thống báo cáo, kind: application, owner: ubnd, hosted-at: [ttdl], security-level: 2}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl], security-level: 3}
        flows:
          ho-so-ve-bao-cao:
            from: mot-cua
            to: bao-cao   # KT411 "`mot-cua` (3) → `lgsp` (3) → `bao-cao` (2)"
            via: [lgsp]
            data: [ho-so]
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd, classification: internal}
        systems:
          mot-cua:
            name: Một cửa điện tử
            kind: application
            owner: ubnd
            hosted-at: [ttdl]
            masters: [ho-so]
            security-level: 2
          bao-cao: {name: Hệ thống báo cáo, kind: application, owner: ubnd, hosted-at: [ttdl], security-level: 2}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl], security-level: 3}
        flows:
          ho-so-ve-bao-cao: {from: mot-cua, to: bao-cao, via: [lgsp], data: [ho-so]}
        """)
  ) { architecture, findings in
    let (route, sensitivity) = (Route(architecture), Sensitivity(architecture))
    let (cargo, levels) = (architecture.links(Fields.flows.data), Fields.systems.securityLevel)
    for flow in architecture.entities(.flows) {
      guard let source = route.from.first(flow), let level = architecture.integer(source, levels),
        let lower = route.after(flow, where: { architecture.integer($0, levels).map { $0 < level } ?? false }),
        let datum = cargo[flow].first(where: sensitivity.isRestricted)
      else { continue }
      let fields = Fields.flows
      let range = architecture.range(flow, lower.isRelay ? fields.via : fields.to, to: lower.system)
      findings.add(securityDowngrade.card, at: range) {
        finding(architecture, flow, datum, from: source, to: lower.system, along: route.systems(flow), at: range)
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ datum: EntityID, from source: EntityID, to lower: EntityID,
    along way: [EntityID], at range: SourceRange
  ) -> Finding {
    let levels = Fields.systems.securityLevel
    let (id, carried) = (architecture.id(flow), architecture.id(datum))
    let path =
      way
      .map { "`\(architecture.id($0))` (\(architecture.integer($0, levels).map(String.init) ?? "?"))" }
      .joined(separator: " → ")
    return Finding(
      securityDowngrade.card, at: range,
      Text(
        vi: "luồng `\(id)` đưa `\(carried)` xuống cấp độ an toàn thấp hơn: \(path)",
        en: "`\(id)` takes `\(carried)` to a lower security level: \(path)"),
      help: Text(
        vi: "nâng cấp độ của `\(architecture.id(lower))`, hoặc chỉ chuyển dữ liệu công khai",
        en: "raise the level of `\(architecture.id(lower))`, or send public data only"),
      related: [source, lower].map { system in
        let name = architecture.id(system)
        return .init(
          architecture.range(system, levels), Text(vi: "cấp độ của `\(name)`", en: "the level of `\(name)`"))
      },
      subject: id)
  }
}
