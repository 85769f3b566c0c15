import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT410: a flow that carries secret, private or personal data without protection.
  package static let sensitiveInClear: Rule = Rule(
    RuleCard(
      "KT410", "sensitive-in-clear", .error,
      title: Text(vi: "Dữ liệu cần bảo mật truyền không mã hóa", en: "Sensitive data in clear"),
      why: Text(
        vi: "Bí mật nhà nước, thông tin riêng và dữ liệu cá nhân phải được bảo vệ trên đường truyền; "
          + "thư điện tử, vật mang tin và giao thức không mã hóa để lộ dữ liệu cho bất kỳ ai ở giữa.",
        en: "State secrets, private information and personal data have to be protected on their way; "
          + "e-mail, storage media and protocols without encryption show them to anyone in between."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd, classification: private}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong:
            from: mot-cua
            to: cong-dich-vu
            via: [lgsp]
            data: [ho-so]
            standards: [json, http-1-1]   # KT410 "`http-1-1`"
          ho-so-qua-thu:
            from: cong-dich-vu
            to: mot-cua
            via: [lgsp]
            data: [ho-so]
            mechanism: email   # KT410 "thư điện tử"
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          ttdl: {name: Trung tâm dữ liệu Thành phố, kind: data-centre, owner: ubnd}
        data:
          ho-so: {name: Hồ sơ một cửa, steward: ubnd, classification: private}
        systems:
          mot-cua: {name: Một cửa điện tử, kind: application, owner: ubnd, hosted-at: [ttdl], masters: [ho-so]}
          cong-dich-vu: {name: Cổng Dịch vụ công, kind: portal, owner: ubnd, hosted-at: [ttdl]}
          lgsp: {name: Nền tảng LGSP, kind: integration-platform, owner: ubnd, hosted-at: [ttdl]}
        flows:
          ho-so-len-cong:
            from: mot-cua
            to: cong-dich-vu
            via: [lgsp]
            data: [ho-so]
            standards: [json, http-1-1, tls-1-2]
        """)
  ) { architecture, findings in
    let (sensitivity, protection) = (Sensitivity(architecture), Protection(architecture))
    let (cargo, named) = (architecture.links(Fields.flows.data), architecture.links(Fields.flows.standards))
    let interfaces = architecture.links(Fields.flows.interface)
    let offered = architecture.links(Fields.interfaces.standards)
    for flow in architecture.entities(.flows) {
      guard let datum = cargo[flow].first(where: { sensitivity.secrecy($0) != nil }),
        let secrecy = sensitivity.secrecy(datum)
      else { continue }
      let standards = Array(named[flow]) + (interfaces.first(flow).map { Array(offered[$0]) } ?? [])
      guard !protection.mayProtect(standards),
        let means = means(architecture, flow, protection.transfer(among: standards))
      else { continue }
      findings.add(sensitiveInClear.card, at: means.range) {
        finding(architecture, flow, datum, secrecy, means, protection.remedies(architecture))
      }
    }
  }

  /// What a flow is carried by, where that protects nothing of itself.
  private static func means(
    _ architecture: Architecture, _ flow: EntityID, _ transfer: EntityID?
  ) -> (name: Text, range: SourceRange)? {
    let fields = Fields.flows
    if let choice = architecture.choice(flow, fields.mechanism), ["email", "media"].contains(choice.word) {
      return (choice.title, architecture.range(flow, fields.mechanism))
    }
    guard let transfer else { return nil }
    let isOfFlow = architecture.references(flow, fields.standards).contains(transfer)
    let range =
      isOfFlow
      ? architecture.range(flow, fields.standards, to: transfer) : architecture.range(flow, fields.interface)
    return (Text(both: "`\(architecture.id(transfer))`"), range)
  }

  private static func finding(
    _ architecture: Architecture, _ flow: EntityID, _ datum: EntityID, _ secrecy: Text,
    _ means: (name: Text, range: SourceRange), _ remedies: [String]
  ) -> Finding {
    let (id, carried, named) = (architecture.id(flow), architecture.id(datum), listed(remedies))
    return Finding(
      sensitiveInClear.card, at: means.range,
      Text(
        vi: "luồng `\(id)` chuyển `\(carried)` (\(secrecy.vi)) bằng \(means.name.vi) mà không được mã hóa",
        en: "`\(id)` carries `\(carried)` (\(secrecy.en)) by \(means.name.en), unprotected"),
      help: Text(
        vi: "dùng đường truyền được bảo vệ và ghi vào `standards` của luồng, ví dụ \(named.vi)",
        en: "use a protected way and name it in `standards` of the flow, such as \(named.en)"),
      related: [.init(architecture.range(datum), Text(vi: "dữ liệu cần bảo vệ", en: "the data to protect"))],
      subject: id)
  }
}
