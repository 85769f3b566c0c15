import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT424: an initiative that starts before one that it depends on is finished.
  package static let initiativeBeforeDependency = Rule(
    RuleCard(
      "KT424", "initiative-before-dependency", .error,
      title: Text(vi: "Dự án bắt đầu trước dự án mà nó phụ thuộc", en: "Initiative starts before what it depends on"),
      why: Text(
        vi: "Lộ trình như vậy không thể thực hiện: việc sau bắt đầu khi việc trước chưa xong.",
        en: "Such a roadmap cannot be carried out: the later work starts while the earlier is not finished."),
      bad: """
        agencies:
          so-tttt: {name: Sở Thông tin và Truyền thông, kind: department}
        initiatives:
          nang-cap-lgsp: {name: Nâng cấp LGSP, owner: so-tttt, start: 2026, end: 2027-06}
          ket-noi-so-nganh:
            name: Kết nối các sở, ngành qua LGSP
            owner: so-tttt
            start: 2027-01   # KT424 "trước khi `nang-cap-lgsp` kết thúc (2027-06)"
            end: 2028
            depends-on: [nang-cap-lgsp]
        """,
      good: """
        agencies:
          so-tttt: {name: Sở Thông tin và Truyền thông, kind: department}
        initiatives:
          nang-cap-lgsp: {name: Nâng cấp LGSP, owner: so-tttt, start: 2026, end: 2027-06}
          ket-noi-so-nganh:
            name: Kết nối các sở, ngành qua LGSP
            owner: so-tttt
            start: 2027
            end: 2028
            depends-on: [nang-cap-lgsp]
        """)
  ) { architecture, findings in
    for initiative in architecture.declared(.initiatives) where architecture.isOwn(initiative) {
      guard let start = architecture.date(initiative, Fields.initiatives.start) else { continue }
      for (dependency, reference) in architecture.locatedReferences(initiative, Fields.initiatives.dependsOn) {
        var seen: Set<EntityID> = [initiative]
        if let blocker = blocker(dependency, in: architecture, &seen), start.last < blocker.date.first {
          findings.add(finding(architecture, initiative, start, dependency, reference, blocker))
        }
      }
    }
  }

  /// The latest date before which an initiative is surely not finished, and whose it is.
  private struct Blocker {
    let initiative: EntityID
    let date: CoarseDate
    let isEnd: Bool
  }

  /// An initiative is finished at its end; without one, not before its start; with neither, not before all that it
  /// depends on is. What was `seen` is not followed again: dependencies may run in a circle.
  private static func blocker(
    _ initiative: EntityID, in architecture: Architecture, _ seen: inout Set<EntityID>
  ) -> Blocker? {
    guard seen.insert(initiative).inserted else { return nil }
    let fields = Fields.initiatives
    if let end = architecture.date(initiative, fields.end) {
      return Blocker(initiative: initiative, date: end, isEnd: true)
    }
    if let start = architecture.date(initiative, fields.start) {
      return Blocker(initiative: initiative, date: start, isEnd: false)
    }
    var latest: Blocker?
    for dependency in architecture.references(initiative, fields.dependsOn) {
      guard let found = blocker(dependency, in: architecture, &seen) else { continue }
      if latest.map({ $0.date.first < found.date.first }) ?? true { latest = found }
    }
    return latest
  }

  private static func finding(
    _ architecture: Architecture, _ initiative: EntityID, _ start: CoarseDate, _ dependency: EntityID,
    _ reference: SourceRange, _ blocker: Blocker
  ) -> Finding {
    let id = architecture.id(initiative)
    let other = architecture.id(blocker.initiative)
    let through =
      blocker.initiative == dependency
      ? Text(both: "")
      : Text(vi: " (qua `\(architecture.id(dependency))`)", en: " (through `\(architecture.id(dependency))`)")
    let field = blocker.isEnd ? Fields.initiatives.end : Fields.initiatives.start
    return Finding(
      initiativeBeforeDependency.card, at: architecture.range(initiative, Fields.initiatives.start),
      Text(
        vi: "`\(id)` bắt đầu \(start), trước khi `\(other)` \(blocker.isEnd ? "kết thúc" : "bắt đầu") "
          + "(\(blocker.date)), mà nó phụ thuộc vào `\(other)`\(through.vi)",
        en: "`\(id)` starts \(start), before `\(other)`, on which it depends\(through.en), "
          + "\(blocker.isEnd ? "ends" : "starts") (\(blocker.date))"),
      help: Text(
        vi: "lùi `start`, hoặc bỏ `\(architecture.id(dependency))` khỏi `depends-on` nếu không phải chờ",
        en: "move `start`, or take `\(architecture.id(dependency))` out of `depends-on` if it need not wait"),
      related: [
        .init(
          architecture.range(blocker.initiative, field), Text(vi: "ngày của `\(other)`", en: "the date of `\(other)`")),
        .init(reference, Text(vi: "sự phụ thuộc khai ở đây", en: "the dependency is declared here")),
      ], subject: id)
  }
}
