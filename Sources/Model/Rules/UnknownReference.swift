import Diagnostics
import Metamodel

/// KT301: a reference to an entity that is not there.
package enum UnknownReference {
  package static let card = RuleCard(
    "KT301", "unknown-reference", .error,
    title: Text(vi: "Tham chiếu tới thực thể không có", en: "Reference to an unknown entity"),
    why: Text(
      vi: "Tham chiếu gãy làm mất một mối liên hệ: sơ đồ thiếu nét, báo cáo thiếu dòng.",
      en: "A broken reference loses a relation: a line is missing from the picture, a row from the report."),
    bad: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          parent: ubnd-tphcm   # KT301 "`ubnd-tp`"
      """,
    good: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: ubnd-tp}
      """)

  static func finding(
    _ place: SourceRange, _ written: String, _ field: FieldSpec, _ targets: [KindSpec], near: [String], subject: String?
  ) -> Finding {
    let what =
      targets.isEmpty
      ? Text(vi: "thực thể", en: "entity")
      : Text(
        vi: targets.map(\.singular.vi).joined(separator: " hoặc "),
        en: targets.map(\.singular.en).joined(separator: " or "))
    let declare = targets.first.map {
      Text(
        vi: "khai báo nó dưới `\($0.name.rawValue):`, hoặc sửa mã ở đây",
        en: "declare it under `\($0.name.rawValue):`, or correct the id here")
    }
    return Finding(
      card, at: place,
      Text(vi: "không có \(what.vi) \(quoted(written))", en: "there is no \(what.en) \(quoted(written))"),
      help: didYouMean(near) ?? declare ?? Text(vi: "sửa mã ở đây", en: "correct the id here"), subject: subject)
  }

  static func interface(
    _ place: SourceRange, _ name: String, system: String, known: [String], subject: String?
  ) -> Finding {
    let owner = String(system.prefix { $0 != "." })
    let near = nearNames(to: name, among: known, limit: 3).map { owner + "." + $0 }
    let list = known.map { "`\(owner).\($0)`" }.joined(separator: ", ")
    let all =
      known.isEmpty
      ? Text(vi: "\(quoted(owner)) chưa khai báo giao diện nào", en: "\(quoted(owner)) declares no interface")
      : Text(vi: "các giao diện: \(list)", en: "its interfaces are \(list)")
    return Finding(
      card, at: place,
      Text(
        vi: "\(quoted(owner)) không có giao diện \(quoted(name))",
        en: "\(quoted(owner)) has no interface \(quoted(name))"),
      help: didYouMean(near) ?? all, subject: subject)
  }
}
