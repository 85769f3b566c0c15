import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT408: a system that is connected to no other.
  package static let isolatedSystem: Rule = Rule(
    RuleCard(
      "KT408", "isolated-system", .warning,
      title: Text(vi: "Hệ thống biệt lập", en: "Isolated system"),
      why: Text(
        vi: "Hệ thống không nối với hệ thống nào, không phục vụ dịch vụ công nào là một hòn đảo: "
          + "dữ liệu của nó không ai khai thác được, dữ liệu nó cần phải nhập lại bằng tay.",
        en: "A system that is joined to no other and serves no service is an island: "
          + "nobody can use its data, and what it needs is typed in again."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
          don-thu: {name: Đơn thư khiếu nại, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
          khieu-nai:   # KT408 "không kết nối với hệ thống nào"
            name: Phần mềm quản lý khiếu nại
            kind: application
            owner: ubnd
            hosted-at: [ttdl]
            masters: [don-thu]
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so]}
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
          tiep-nhan: {name: Phân hệ tiếp nhận, kind: application, owner: ubnd, part-of: mot-cua}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so]}
        """)
  ) { architecture, findings in
    let (system, flow) = (Fields.systems, Fields.flows)
    let users = architecture.inverse(
      flow.from, flow.to, flow.via, Fields.services.channels, system.authentication, system.monitoring)
    let families = Families(architecture) { !users($0).isEmpty }
    for entity in architecture.entities(.systems) {
      guard isIsland(architecture, entity, families),
        !families.wholes(of: entity).contains(where: { isIsland(architecture, $0, families) })
      else { continue }
      let range = architecture.range(entity)
      findings.add(isolatedSystem.card, at: range) { finding(architecture, entity, at: range) }
    }
  }

  /// Nothing holds it, its parts or its wholes to the rest; infrastructure need not be held.
  private static func isIsland(_ architecture: Architecture, _ system: EntityID, _ connected: Families) -> Bool {
    guard architecture.isOwn(system), architecture.exists(system), !architecture.isNamedInUnread(system),
      !connected.partHas(system), !connected.wholeHas(system)
    else { return false }
    return architecture.word(system, Fields.systems.kind).map { $0 != "infrastructure" } ?? false
  }

  private static func finding(_ architecture: Architecture, _ system: EntityID, at range: SourceRange) -> Finding {
    let id = architecture.id(system)
    let isPartial = architecture.partial.contains(KindName.flows.number)
    return Finding(
      isolatedSystem.card, at: range,
      isPartial
        ? Text(
          vi: "`\(id)` không kết nối với hệ thống nào qua các luồng đã liệt kê",
          en: "`\(id)` is connected to no system by the flows listed so far")
        : Text(vi: "`\(id)` không kết nối với hệ thống nào", en: "`\(id)` is connected to no other system"),
      help: isPartial
        ? Text(
          vi: "liệt kê các luồng đến và đi của hệ thống; nếu không có, ghi thành nhận định về điểm yếu (`statements`)",
          en: "list the flows to and from it; if there are none, record that as a weakness (`statements`)")
        : Text(
          vi: "khai báo luồng đến hoặc đi, ghi hệ thống vào `channels` của dịch vụ công, hoặc lập kế hoạch kết nối",
          en: "declare a flow to or from it, name it in `channels` of a service, or plan its connection"),
      subject: id)
  }
}
