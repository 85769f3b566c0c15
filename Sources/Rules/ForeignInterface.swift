import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT304: a flow uses an interface of a system that is not on its way.
  package static let foreignInterface: Rule = Rule(
    RuleCard(
      "KT304", "foreign-interface", .error,
      title: Text(vi: "Giao diện của hệ thống ngoài luồng", en: "Interface of a system off the way"),
      why: Text(
        vi: "Dữ liệu chỉ đi qua giao diện của hệ thống gửi, hệ thống nhận hoặc hệ thống trung gian. "
          + "Nếu không, hoặc luồng ghi thiếu chặng, hoặc giao diện ghi nhầm.",
        en: "Data passes only through interfaces of the sender, the receiver or a system in between. "
          + "Otherwise a station of the flow is missing, or the interface is the wrong one."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          kho-du-lieu:
            name: Kho dữ liệu dùng chung
            kind: database
            owner: ubnd
            hosted-at: [ttdl]
            interfaces:
              nap-du-lieu: {style: rest, data: [ho-so]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-ve-kho: {from: mot-cua, to: kho-du-lieu, via: [lgsp], data: [ho-so], interface: kho-du-lieu.nap-du-lieu}
          ho-so-len-cong:
            from: mot-cua
            to: cong-dich-vu
            via: [lgsp]
            data: [ho-so]
            interface: kho-du-lieu.nap-du-lieu   # KT304 "`kho-du-lieu`"
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
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp:
            name: Nền tảng LGSP
            kind: integration-platform
            owner: ubnd
            hosted-at: [ttdl]
            interfaces:
              tra-cuu-ho-so: {style: rest, data: [ho-so]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so], interface: lgsp.tra-cuu-ho-so}
        """)
  ) { architecture, findings in
    let route = Route(architecture)
    let interfaces = architecture.links(Fields.flows.interface)
    for flow in architecture.entities(.flows) {
      guard let interface = interfaces.first(flow), let system = architecture.parent(interface),
        route.misses(system, flow, in: architecture)
      else { continue }
      let range = architecture.range(flow, Fields.flows.interface)
      findings.add(foreignInterface.card, at: range) {
        finding(architecture, flow, interface, of: system, route, at: range)
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ interface: EntityID, of system: EntityID, _ route: Route,
    at range: SourceRange
  ) -> Finding {
    let (id, used, foreign) = (architecture.id(flow), architecture.id(interface), architecture.id(system))
    return Finding(
      foreignInterface.card, at: range,
      Text(
        vi: "luồng `\(id)` dùng giao diện `\(used)`, nhưng không đi từ, không qua và không đến `\(foreign)`",
        en: "`\(id)` uses the interface `\(used)`, but does not start at, pass through or end at `\(foreign)`"),
      help: help(architecture, flow, foreign, route),
      related: [
        .init(architecture.range(interface), Text(vi: "giao diện khai báo ở đây", en: "the interface is declared here"))
      ],
      subject: id)
  }

  private static func help(
    _ architecture: Architecture, _ flow: EntityID, _ foreign: String, _ route: Route
  ) -> Text {
    let near = route.systems(flow)
      .flatMap { architecture.references($0, Fields.systems.interfaces) }
      .map { architecture.id($0) }
    guard !near.isEmpty else {
      return Text(
        vi: "bỏ `interface`, hoặc thêm `\(foreign)` vào `via` nếu luồng đi qua hệ thống này",
        en: "remove `interface`, or add `\(foreign)` to `via` if the flow passes through it")
    }
    let names = listed(near)
    return Text(
      vi: "dùng giao diện của hệ thống trên đường đi (\(names.vi)), hoặc thêm `\(foreign)` vào `via`",
      en: "use an interface on the way (\(names.en)), or add `\(foreign)` to `via`")
  }
}
