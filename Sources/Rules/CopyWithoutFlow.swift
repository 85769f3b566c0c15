import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT407: a system keeps a copy of data that no flow brings to it.
  package static let copyWithoutFlow: Rule = Rule(
    RuleCard(
      "KT407", "copy-without-flow", .warning,
      title: Text(vi: "Bản sao không có luồng cập nhật", en: "Copy that no flow brings"),
      why: Text(
        vi: "Bản sao mà không luồng nào mang dữ liệu tới thì được nhập lại bằng tay hoặc đã cũ; "
          + "cũng có thể luồng có thật nhưng chưa được ghi.",
        en: "A copy that no flow supplies is typed in again by hand, or out of date; "
          + "or the flow is there and was not written down."),
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
          cong-dich-vu:
            name: Cổng Dịch vụ công
            kind: portal
            owner: ubnd
            hosted-at: [ttdl]
            copies:
              - ho-so
              - ket-qua   # KT407 "không có luồng nào"
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
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl], copies: [ho-so]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so]}
        """)
  ) { architecture, findings in
    let deliveries = Deliveries(architecture)
    let (copies, kept) = (architecture.links(Fields.systems.copies), Fields.systems.copies)
    for system in architecture.entities(.systems) {
      for datum in copies[system] where !deliveries.mayReach(system, datum) && !architecture.isNamedInUnread(system) {
        let range = architecture.range(system, kept, to: datum)
        findings.add(copyWithoutFlow.card, at: range) { finding(architecture, system, datum, at: range) }
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ system: EntityID, _ datum: EntityID, at range: SourceRange
  ) -> Finding {
    let (id, copied) = (architecture.id(system), architecture.id(datum))
    let isPartial = architecture.partial.contains(KindName.flows.number)
    return Finding(
      copyWithoutFlow.card, at: range,
      isPartial
        ? Text(
          vi: "`\(id)` giữ bản sao của `\(copied)`, nhưng các luồng đã liệt kê chưa có luồng nào mang dữ liệu này tới",
          en: "`\(id)` keeps a copy of `\(copied)`, but no listed flow brings it there")
        : Text(
          vi: "`\(id)` giữ bản sao của `\(copied)`, nhưng không có luồng nào mang dữ liệu này tới",
          en: "`\(id)` keeps a copy of `\(copied)`, but no flow brings it there"),
      help: Text(
        vi: "khai báo luồng mang `\(copied)` tới `\(id)`, hoặc bỏ `\(copied)` khỏi `copies`",
        en: "declare the flow that brings `\(copied)` to `\(id)`, or take `\(copied)` out of `copies`"),
      subject: id)
  }
}
