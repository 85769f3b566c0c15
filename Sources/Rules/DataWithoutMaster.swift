import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT405: data of which no system is the authoritative source.
  package static let dataWithoutMaster: Rule = Rule(
    RuleCard(
      "KT405", "data-without-master", .warning,
      title: Text(vi: "Dữ liệu không có nguồn gốc", en: "Data without a master"),
      why: Text(
        vi: "Khi không hệ thống nào là nguồn chính thức, các bản sao khác nhau mà không ai biết bản nào đúng, "
          + "và không rõ phải kết nối tới đâu để khai thác.",
        en: "Where no system is the authoritative source, copies differ and no one knows which is right, "
          + "nor where to connect for it."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}
          thua-dat: {name: Thửa đất, steward: ubnd}   # KT405 "không hệ thống nào"
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
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
          thanh-phan: {name: Thành phần hồ sơ, steward: ubnd, part-of: ho-so}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong: {from: mot-cua, to: cong-dich-vu, via: [lgsp], data: [ho-so]}
        """)
  ) { architecture, findings in
    let masters = architecture.inverse(Fields.systems.masters)
    let copies = architecture.inverse(Fields.systems.copies)
    let (parts, wholes) = (architecture.inverse(Fields.data.partOf), architecture.links(Fields.data.partOf))
    // The master of a whole is that of its parts; a whole without one is made up of parts that are judged instead.
    for datum in architecture.entities(.data) where parts(datum).isEmpty {
      guard wholes.upward(from: datum).allSatisfy({ masters($0).isEmpty && !architecture.isNamedInUnread($0) })
      else { continue }
      let range = architecture.range(datum)
      findings.add(dataWithoutMaster.card, at: range) { finding(architecture, datum, copies(datum), at: range) }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ datum: EntityID, _ copies: ArraySlice<EntityID>, at range: SourceRange
  ) -> Finding {
    let id = architecture.id(datum)
    let isPartial = architecture.partial.contains(KindName.systems.number)
    return Finding(
      dataWithoutMaster.card, at: range,
      isPartial
        ? Text(
          vi: "trong các hệ thống đã liệt kê, chưa có hệ thống nào là nguồn gốc của `\(id)`",
          en: "no listed system masters `\(id)`")
        : Text(vi: "không hệ thống nào là nguồn gốc của `\(id)`", en: "no system masters `\(id)`"),
      help: isPartial
        ? Text(
          vi: "liệt kê hệ thống là nguồn gốc của dữ liệu này và ghi `\(id)` vào `masters` của nó",
          en: "list the system that is its source, with `\(id)` in its `masters`")
        : Text(
          vi: "ghi `\(id)` vào `masters` của hệ thống là nguồn chính thức của dữ liệu này",
          en: "put `\(id)` into `masters` of the system that is its authoritative source"),
      related: copies.prefix(3).map { copy in
        .init(
          architecture.range(copy, Fields.systems.copies, to: datum),
          Text(vi: "`\(architecture.id(copy))` giữ bản sao", en: "`\(architecture.id(copy))` keeps a copy"))
      },
      subject: id)
  }
}
