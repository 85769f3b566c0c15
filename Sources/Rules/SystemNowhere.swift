import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT409: a system of which the model does not say where it runs.
  package static let systemNowhere: Rule = Rule(
    RuleCard(
      "KT409", "system-nowhere", .warning,
      title: Text(vi: "Hệ thống không rõ nơi đặt", en: "System that runs nowhere"),
      why: Text(
        vi: "Không biết hệ thống chạy ở đâu thì không đánh giá được an toàn, dự phòng và hạ tầng cần có.",
        en: "Unless it is known where a system runs, neither its security nor its recovery "
          + "nor the infrastructure that it needs can be judged."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd}   # KT409 "hosted-at"
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
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
    let sites = architecture.links(Fields.systems.hostedAt)
    let families = Families(architecture) { sites.state($0) != .unknown }
    for system in architecture.entities(.systems) {
      // Of a whole and its parts that say nothing, the whole is told.
      guard isNowhere(architecture, system, families),
        !families.wholes(of: system).contains(where: { isNowhere(architecture, $0, families) })
      else { continue }
      let range = architecture.range(system)
      findings.add(systemNowhere.card, at: range) { finding(architecture, system, at: range) }
    }
  }

  /// Software of which neither it, nor a part, nor a whole says where it runs; `hosted-at: none` says so.
  private static func isNowhere(_ architecture: Architecture, _ system: EntityID, _ placed: Families) -> Bool {
    guard architecture.isOwn(system), architecture.exists(system), !placed.partHas(system), !placed.wholeHas(system),
      let kind = architecture.word(system, Fields.systems.kind)
    else { return false }
    return ["application", "database", "platform", "integration-platform", "portal"].contains(kind)
  }

  private static func finding(_ architecture: Architecture, _ system: EntityID, at range: SourceRange) -> Finding {
    let id = architecture.id(system)
    return Finding(
      systemNowhere.card, at: range,
      Text(vi: "`\(id)` không ghi nơi đặt (`hosted-at`)", en: "`\(id)` does not say where it runs (`hosted-at`)"),
      help: Text(
        vi: "thêm `hosted-at` với trung tâm dữ liệu, vùng mạng hoặc dịch vụ đám mây; ghi `none` nếu không đặt ở đâu",
        en: "add `hosted-at` with the data centre, network zone or cloud; write `none` if it runs nowhere"),
      subject: id)
  }
}
