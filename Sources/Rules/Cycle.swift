import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT310: entities that stand above, inside or before one another in a circle.
  package static let cycle: Rule = Rule(
    RuleCard(
      "KT310", "cycle", .error,
      title: Text(vi: "Quan hệ khép thành vòng", en: "References in a circle"),
      why: Text(
        vi: "Không cơ quan nào ở trên chính mình, không hệ thống nào nằm trong chính mình, "
          + "không dự án nào chờ chính mình. "
          + "Sơ đồ, số liệu tổng hợp và lộ trình không tính được trên một vòng như vậy.",
        en: "No agency stands above itself, no system is a part of itself, no initiative waits for itself. "
          + "Diagrams, totals and roadmaps cannot be worked out on such a circle."),
      bad: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
          so-gtvt:
            name: Sở Giao thông vận tải
            kind: department
            parent: tt-dieu-hanh   # KT310 "`so-gtvt → tt-dieu-hanh → so-gtvt`"
          tt-dieu-hanh:
            name: Trung tâm Quản lý giao thông công cộng
            kind: public-service-unit
            parent: so-gtvt
        """,
      good: """
        agencies:
          ubnd: {name: Ủy ban nhân dân Thành phố, kind: province}
          so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: ubnd}
          tt-dieu-hanh: {name: Trung tâm Quản lý giao thông công cộng, kind: public-service-unit, parent: so-gtvt}
        """)
  ) { architecture, findings in
    let fields: [(KindName, Field<Reference>)] = [
      (.agencies, Fields.agencies.parent), (.agencies, Fields.agencies.memberOf),
      (.functions, Fields.functions.parent), (.systems, Fields.systems.partOf), (.sites, Fields.sites.partOf),
      (.data, Fields.data.partOf), (.initiatives, Fields.initiatives.dependsOn),
      (.standards, Fields.standards.replacedBy), (.components, Fields.components.replacedBy),
      (.layers, Fields.layers.continues),
    ]
    // Not only what exists on the day: a planned initiative has no life yet, and a circle is one on every day.
    for (kind, field) in fields {
      // A pack is checked like a model.
      let judged = architecture.declared(kind).filter { architecture.origin($0).source != .imported }
      for circle in circles(of: architecture.links(field), among: judged) {
        let range = architecture.range(circle.members[0], field, to: circle.next(after: 0))
        findings.add(cycle.card, at: range) { finding(architecture, circle, field, at: range) }
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ circle: Circle, _ field: Field<Reference>, at range: SourceRange
  ) -> Finding {
    let name = architecture.schema[field.number].name
    let way = shown(circle.members.map { architecture.id($0) })
    let isLong = circle.members.count > longest
    return Finding(
      cycle.card, at: range,
      Text(
        vi: "quan hệ `\(name)` khép thành vòng\(isLong ? " qua \(circle.members.count) mục" : ""): `\(way)`",
        en: "`\(name)` leads in a circle\(isLong ? " of \(circle.members.count)" : ""): `\(way)`"),
      help: help(circle), related: related(architecture, circle, field), subject: architecture.id(circle.members[0]))
  }

  private static func help(_ circle: Circle) -> Text {
    guard circle.others > 0 else {
      return Text(vi: "bỏ hoặc sửa một liên kết trong vòng", en: "remove or correct one link of the circle")
    }
    return Text(
      vi: "bỏ hoặc sửa một liên kết trong vòng rồi kiểm tra lại: còn \(circle.others) mục mắc trong các vòng liền kề",
      en: "remove or correct one link of the circle, then check again: \(circle.others) more are in circles with it")
  }

  private static func related(
    _ architecture: Architecture, _ circle: Circle, _ field: Field<Reference>
  ) -> [Finding.Related] {
    circle.members.indices.dropFirst().prefix(longest).map { place in
      let (member, next) = (circle.members[place], circle.next(after: place))
      let (from, to) = (architecture.id(member), architecture.id(next))
      return .init(
        architecture.range(member, field, to: next),
        Text(vi: "`\(from)` dẫn tới `\(to)`", en: "`\(from)` leads to `\(to)`"))
    }
  }

  /// The circle as one text: whole, or its beginning and end where it is longer than anybody reads.
  private static func shown(_ ids: [String]) -> String {
    let way = ids.count <= longest ? ids : Array(ids.prefix(longest - 3)) + ["…"] + Array(ids.suffix(2))
    return (way + [ids[0]]).joined(separator: " → ")
  }

  private static let longest = 20
}

extension Circle {
  fileprivate func next(after place: Int) -> EntityID { members[(place + 1) % members.count] }
}
