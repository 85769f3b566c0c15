import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model

/// The packs in use, each with what it declares and how well its rules are known.
package func listPacks(of compilation: Compilation) -> Table {
  var table = Table(
    name: "frameworks",
    columns: [
      .init(key: "id", title: Text(vi: "gói", en: "pack")),
      .init(key: "name", title: Text(vi: "tên", en: "name")),
      .init(key: "in-force", title: Text(vi: "hiệu lực", en: "in force")),
      .init(key: "components", title: Text(vi: "thành phần", en: "components")),
      .init(key: "standards", title: Text(vi: "tiêu chuẩn", en: "standards")),
      .init(key: "rules", title: Text(vi: "quy tắc", en: "rules")),
    ] + Confidence.allCases.map { .init(key: $0.rawValue, title: $0.title) },
    rows: [])
  let contents = compilation.packs.map { PackContent($0, in: compilation) }
  for content in contents {
    table.rows.append(
      [
        .plain(content.pack.id), Table.Cell(text: content.pack.name, value: json(content.pack.name)), content.period,
        .number(content.components.count), .number(content.standards.count), .number(content.rules.count),
      ] + Confidence.allCases.map { .number(content.count($0)) })
  }
  let rules = contents.reduce(0) { $0 + $1.rules.count }
  let verified = contents.reduce(0) { $0 + $1.count(.verified) }
  table.notes = [
    Text(
      vi:
        "\(rules) quy tắc, \(verified) có căn cứ đã đối chiếu với văn bản; xem một gói bằng `kientruc framework show GÓI`",
      en:
        "\(rules) rules, \(verified) on a basis checked against its text; see a pack with `kientruc framework show PACK`"
    )
  ]
  return table
}

/// What one pack declares.
package struct PackContent {
  package let pack: Compilation.PackSummary
  package let components: [EntityID]
  package let standards: [EntityID]
  package let rules: [EntityID]
  private let architecture: Architecture

  package init(_ pack: Compilation.PackSummary, in compilation: Compilation) {
    let architecture = compilation.architecture
    let files = Set(pack.files)
    func own(_ kind: KindName) -> [EntityID] {
      architecture.declared(kind).filter { files.contains(architecture.range($0).file) }
    }
    self.pack = pack
    self.architecture = architecture
    components = own(.components)
    standards = own(.standards)
    rules = own(.rules)
  }

  package func count(_ confidence: Confidence) -> Int {
    rules.count { Confidence(of: $0, in: architecture) == confidence }
  }

  /// When it is in force, as its header says.
  var period: Table.Cell {
    let header = architecture.declared(.framework).first { architecture.range($0).file == pack.files.first }
    guard let header, let period = architecture.records(header, Fields.framework.inForce).first else { return .unknown }
    return architecture.span(of: period)
  }
}

extension Architecture {
  /// A period in short: `2018-06-01 –`, `2015-04-21 – 2019-12-30`.
  func span(of period: EntityID) -> Table.Cell {
    let from = date(period, Fields.period.from).map { "\($0)" } ?? ""
    let until = date(period, Fields.period.until).map { "\($0)" } ?? ""
    return .plain(until.isEmpty ? "\(from) –" : "\(from) – \(until)")
  }
}
