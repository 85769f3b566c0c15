import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT406: data of which two systems claim to be the one authoritative source.
  package static let twoMasters: Rule = Rule(
    RuleCard(
      "KT406", "two-masters", .error,
      title: Text(vi: "Dữ liệu có hai nguồn gốc", en: "Data with two masters"),
      why: Text(
        vi: "Nguồn gốc của một dữ liệu chỉ có một: khi hai nơi cùng được sửa, không ai biết giá trị nào đúng, "
          + "và cơ quan khai thác không biết phải kết nối với nơi nào.",
        en: "Data has one authoritative source: where two may be changed, no one knows which value is right, "
          + "nor which of them to connect to."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd}   # KT406 "`mot-cua`, `cong-dich-vu`"
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
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
    let masters = architecture.inverse(Fields.systems.masters)
    for datum in architecture.declared(.data) {
      let claims = masters(datum)
      guard let first = claims.first, claims.contains(where: { $0 != first }), architecture.exists(datum),
        let judged = judged(architecture, datum, claims)
      else { continue }
      findings.add(twoMasters.card, at: judged.range) { finding(architecture, datum, claims, judged) }
    }
  }

  /// The datum itself where it is our own; for imported data, our own system that claims it. Nil where others disagree.
  private static func judged(
    _ architecture: Architecture, _ datum: EntityID, _ claims: ArraySlice<EntityID>
  ) -> (entity: EntityID, range: SourceRange)? {
    if architecture.isOwn(datum) { return (datum, architecture.range(datum)) }
    return claims.first { architecture.isOwn($0) }
      .map { ($0, architecture.range($0, Fields.systems.masters, to: datum)) }
  }

  private static func finding(
    _ architecture: Architecture, _ datum: EntityID, _ claims: ArraySlice<EntityID>,
    _ judged: (entity: EntityID, range: SourceRange)
  ) -> Finding {
    var systems: [EntityID] = []
    for claim in claims where systems.last != claim { systems.append(claim) }
    let (id, names) = (architecture.id(datum), listed(systems.map { architecture.id($0) }))
    return Finding(
      twoMasters.card, at: judged.range,
      Text(
        vi: "`\(id)` có \(systems.count) hệ thống cùng là nguồn gốc: \(names.vi)",
        en: "`\(id)` has \(systems.count) systems that master it: \(names.en)"),
      help: Text(
        vi: "giữ `masters` ở một hệ thống; ở hệ thống khác chuyển `\(id)` sang `copies`",
        en: "keep `masters` in one system; in the others move `\(id)` to `copies`"),
      related: systems.prefix(8).map { system in
        let name = architecture.id(system)
        return .init(
          architecture.range(system, Fields.systems.masters, to: datum),
          Text(vi: "`\(name)` nhận là nguồn gốc", en: "`\(name)` claims to be the master"))
      },
      subject: architecture.id(judged.entity))
  }
}
