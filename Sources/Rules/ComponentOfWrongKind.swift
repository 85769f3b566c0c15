import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT314: an entity that realizes a component which things of its kind cannot be.
  package static let componentOfWrongKind: Rule = Rule(
    RuleCard(
      "KT314", "component-of-wrong-kind", .error,
      title: Text(vi: "Hiện thực hóa thành phần không hợp loại", en: "Component realized by the wrong kind"),
      why: Text(
        vi: "Khung kiến trúc nói mỗi thành phần là gì: nền tảng tích hợp, trung tâm dữ liệu, dịch vụ công… "
          + "Một thứ khác loại không thể đáp ứng thành phần đó, dù báo cáo sẽ ghi là đã có.",
        en: "The framework says what each component is: an integration platform, a data centre, a service… "
          + "A thing of another kind cannot be it, though reports would count it as present."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          metronet:
            name: Mạng đô thị băng thông rộng
            kind: network
            owner: ubnd
            realizes:
              - specialised-data-network
              - data-centre   # KT314 "`data-centre`"
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
        sites:
          metronet:
            name: Mạng đô thị băng thông rộng
            kind: network
            owner: ubnd
            realizes: [specialised-data-network]
          ttdl:
            name: Trung tâm dữ liệu Thành phố
            kind: data-centre
            owner: ubnd
            realizes: [data-centre]
        """)
  ) { architecture, findings in
    let allowed = architecture.declared(.components).map { architecture.allowedKinds($0) }
    let fields: [(KindName, Field<Reference>, Field<ChoiceIndex>?)] = [
      (.systems, Fields.systems.realizes, Fields.systems.kind), (.sites, Fields.sites.realizes, Fields.sites.kind),
      (.data, Fields.data.realizes, nil), (.services, Fields.services.realizes, nil),
      (.actors, Fields.actors.realizes, Fields.actors.kind),
    ]
    for (collection, realizes, kind) in fields {
      let components = architecture.links(realizes)
      for entity in architecture.entities(collection) {
        for component in components[entity] {
          let word = kind.flatMap { architecture.word(entity, $0) }
          guard !allows(allowed[component.row], collection, word) else { continue }
          let range = architecture.range(entity, realizes, to: component)
          findings.add(componentOfWrongKind.card, at: range) {
            finding(architecture, entity, word, component, allowed[component.row], at: range)
          }
        }
      }
    }
  }

  /// What is silent, the pack or the entity, allows anything.
  private static func allows(_ allowed: [AllowedKinds], _ collection: KindName, _ word: String?) -> Bool {
    guard !allowed.isEmpty else { return true }
    guard let words = allowed.first(where: { $0.collection == collection })?.words else { return false }
    return words.isEmpty || word.map { words.contains($0) } ?? true
  }

  private static func finding(
    _ architecture: Architecture, _ entity: EntityID, _ word: String?, _ component: EntityID, _ allowed: [AllowedKinds],
    at range: SourceRange
  ) -> Finding {
    let (id, realized, kind) = (architecture.id(entity), architecture.id(component), architecture.kind(entity).singular)
    let wanted = allowed.map { described(architecture.schema[$0.collection].singular, $0.words) }
    let (vi, en) = (wanted.map(\.vi).joined(separator: " hoặc "), wanted.map(\.en).joined(separator: " or "))
    let actual = described(kind, word.map { [$0] } ?? [])
    return Finding(
      componentOfWrongKind.card, at: range,
      Text(
        vi: "`\(id)` (\(actual.vi)) không thể hiện thực hóa `\(realized)`: thành phần này cần \(vi)",
        en: "`\(id)` (\(actual.en)) cannot realize `\(realized)`, which takes: \(en)"),
      help: Text(
        vi: "bỏ `\(realized)` khỏi `realizes`, hoặc sửa `kind` của `\(id)` nếu ghi nhầm",
        en: "take `\(realized)` out of `realizes`, or correct the `kind` of `\(id)`"),
      subject: id)
  }

  private static func described(_ kind: Text, _ words: [String]) -> Text {
    if words.isEmpty { return kind }
    let words = words.map { "`\($0)`" }.joined(separator: ", ")
    return Text(vi: "\(kind.vi) loại \(words)", en: "\(kind.en) of kind \(words)")
  }
}
