import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT403: a flow passes through a system that is no integration platform.
  package static let viaNotPlatform: Rule = Rule(
    RuleCard(
      "KT403", "via-not-platform", .error,
      title: Text(vi: "Trung gian không phải nền tảng tích hợp", en: "Relay that is no integration platform"),
      why: Text(
        vi: "`via` kể các nền tảng tích hợp, chia sẻ mà dữ liệu đi qua. Một ứng dụng nhận rồi chuyển tiếp dữ liệu là "
          + "điểm đến của một luồng và điểm đi của luồng khác.",
        en: "`via` names the integration platforms that data passes through. "
          + "An application that takes data and hands it on is the end of one flow and the start of another."),
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
          van-phong: {name: Văn phòng điện tử, kind: application, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong:
            from: mot-cua
            to: cong-dich-vu
            via: [van-phong]   # KT403 "`van-phong`"
            data: [ho-so]
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
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so]}
        """)
  ) { architecture, findings in
    let (via, kind) = (Fields.flows.via, Fields.systems.kind)
    let relays = architecture.links(via)
    for flow in architecture.entities(.flows) {
      for system in relays[flow] {
        guard let kind = architecture.choice(system, kind), kind.word != "integration-platform" else { continue }
        let range = architecture.range(flow, via, to: system)
        findings.add(viaNotPlatform.card, at: range) { finding(architecture, flow, system, kind, at: range) }
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ system: EntityID, _ kind: Choice, at range: SourceRange
  ) -> Finding {
    let (id, relay) = (architecture.id(flow), architecture.id(system))
    return Finding(
      viaNotPlatform.card, at: range,
      Text(
        vi: "luồng `\(id)` đi qua `\(relay)`, nhưng đó là \(kind.title.vi), không phải nền tảng tích hợp, chia sẻ",
        en: "`\(id)` passes through `\(relay)`, which is of kind \(kind.title.en), not an integration platform"),
      help: Text(
        vi: "nếu `\(relay)` nhận rồi chuyển tiếp, hãy tách thành hai luồng; "
          + "nếu đây là nền tảng tích hợp, sửa `kind` thành `integration-platform`",
        en: "if `\(relay)` takes the data and hands it on, make two flows of it; "
          + "if it is an integration platform, set its `kind` to `integration-platform`"),
      related: [
        .init(architecture.range(system, Fields.systems.kind), Text(vi: "loại ghi ở đây", en: "its kind is set here"))
      ],
      subject: id)
  }
}
