import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model

/// The rules of one pack, as a table; nil where the pack is not in use.
package func listRules(ofPack id: String, in compilation: Compilation) -> Table? {
  guard let pack = compilation.packs.first(where: { $0.id == id }) else { return nil }
  let content = PackContent(pack, in: compilation)
  let architecture = compilation.architecture
  let fields = Fields.rules
  var table = Table(
    name: "rules",
    columns: [
      .init(key: "id", title: Text(vi: "mã", en: "code")),
      .init(key: "name", title: Text(vi: "yêu cầu", en: "demand")),
      .init(key: "for", title: Text(vi: "áp dụng cho", en: "for")),
      .init(key: "severity", title: Text(vi: "mức độ", en: "severity")),
      .init(key: "in-force", title: Text(vi: "hiệu lực", en: "in force")),
      .init(key: "basis", title: Text(vi: "căn cứ", en: "basis")),
      .init(key: "confidence", title: Text(vi: "độ tin cậy", en: "confidence")),
    ],
    rows: [])
  for rule in content.rules {
    let name = architecture.name(rule)
    let severity = architecture.choice(rule, fields.severity)
    let basis = architecture.records(rule, fields.basis).compactMap { architecture.citation($0) }
    let cited = Text(
      vi: basis.map(\.vi).joined(separator: "; "), en: basis.map(\.en).joined(separator: "; "))
    let confidence = Confidence(of: rule, in: architecture)
    table.rows.append([
      .plain(architecture.id(rule)), Table.Cell(text: name, value: json(name)),
      .plain(architecture.word(rule, fields.for) ?? ""),
      Table.Cell(text: severity?.title ?? Text(both: ""), value: .string(severity?.word ?? "")),
      architecture.records(rule, fields.inForce).first.map { architecture.span(of: $0) } ?? .unknown,
      Table.Cell(text: cited, value: json(cited)),
      Table.Cell(text: confidence.title, value: .string(confidence.rawValue)),
    ])
  }
  let (name, components, standards) = (pack.name, content.components.count, content.standards.count)
  let extends = pack.extends.isEmpty ? "–" : pack.extends.joined(separator: ", ")
  table.notes = [
    Text(
      vi:
        "\(name.vi): \(content.rules.count) quy tắc, \(components) thành phần, \(standards) tiêu chuẩn; kế thừa: \(extends)",
      en:
        "\(name.en): \(content.rules.count) rules, \(components) components, \(standards) standards; extends: \(extends)"
    ),
    Text(
      vi: "giải thích một quy tắc bằng `kientruc explain MÃ`", en: "explain a rule with `kientruc explain CODE`"),
  ]
  return table
}
