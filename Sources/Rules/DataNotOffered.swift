import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT404: a flow carries data that the interface which it uses does not offer.
  package static let dataNotOffered: Rule = Rule(
    RuleCard(
      "KT404", "data-not-offered", .error,
      title: Text(vi: "Dữ liệu không có trong giao diện", en: "Data that the interface does not offer"),
      why: Text(
        vi: "Luồng chỉ chuyển được những dữ liệu mà giao diện cung cấp hoặc tiếp nhận. "
          + "Sai khác ở đây thường chỉ lộ ra khi hai bên bắt đầu kết nối.",
        en: "A flow can only carry what its interface gives out or takes in. "
          + "A difference usually comes to light when the two sides try to connect."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
          ket-qua: {name: Kết quả giải quyết, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so, ket-qua]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp:
            name: Nền tảng LGSP
            kind: integration-platform
            owner: ubnd
            hosted-at: [ttdl]
            interfaces:
              tra-cuu: {style: rest, data: [ho-so]}
        flows:
          ho-so-len-cong:
            from: mot-cua
            to: cong-dich-vu
            via: [lgsp]
            interface: lgsp.tra-cuu
            data:
              - ho-so
              - ket-qua   # KT404 "`ket-qua`"
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
          thanh-phan: {name: Thành phần hồ sơ, steward: ubnd, part-of: ho-so}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp:
            name: Nền tảng LGSP
            kind: integration-platform
            owner: ubnd
            hosted-at: [ttdl]
            interfaces:
              tra-cuu: {style: rest, data: [ho-so]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [thanh-phan], interface: lgsp.tra-cuu}
        """)
  ) { architecture, findings in
    let route = Route(architecture)
    let (interfaces, carried) = (architecture.links(Fields.flows.interface), architecture.links(Fields.flows.data))
    let (offered, wholes) = (architecture.links(Fields.interfaces.data), architecture.links(Fields.data.partOf))
    for flow in architecture.entities(.flows) {
      guard let interface = interfaces.first(flow), offered.isWhole(interface),
        let system = architecture.parent(interface), !route.misses(system, flow, in: architecture)
      else { continue }
      for datum in carried[flow] where !wholes.upward(from: datum).contains(where: offered[interface].contains) {
        let range = architecture.range(flow, Fields.flows.data, to: datum)
        findings.add(dataNotOffered.card, at: range) { finding(architecture, flow, datum, interface, at: range) }
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ datum: EntityID, _ interface: EntityID, at range: SourceRange
  ) -> Finding {
    let (id, missing, used) = (architecture.id(flow), architecture.id(datum), architecture.id(interface))
    return Finding(
      dataNotOffered.card, at: range,
      Text(
        vi: "luồng `\(id)` chuyển `\(missing)`, nhưng giao diện `\(used)` không có dữ liệu này",
        en: "`\(id)` carries `\(missing)`, which the interface `\(used)` does not offer"),
      help: Text(
        vi: "thêm `\(missing)` vào `data` của giao diện, hoặc dùng giao diện khác",
        en: "add `\(missing)` to the `data` of the interface, or use another one"),
      related: [
        .init(
          architecture.range(interface, Fields.interfaces.data),
          Text(vi: "giao diện cung cấp những dữ liệu này", en: "this is what the interface offers"))
      ],
      subject: id)
  }
}
