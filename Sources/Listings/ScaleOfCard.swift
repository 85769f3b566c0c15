import Clauses
import Diagnostics
import Metamodel
import Model

extension Card {
  /// What a scale is made of stands in a list of its own, not in fields.
  var shownFields: [FieldNumber] {
    guard kind.name == .scales else { return fields }
    let all = Fields.scales
    let listed = [all.levels.number, all.dimensions.number, all.gates.number, all.principles.number]
    return fields.filter { !listed.contains($0) }
  }
}

/// The levels, the criteria of each dimension by level, the gates and the ratios of a scale.
func scale(_ card: Card, _ layout: Layout) -> String {
  guard card.kind.name == .scales, let scale = card.compilation.scales.first(where: { $0.entity == card.entity })
  else { return "" }
  let language = layout.language
  var text = section(
    Text(vi: "Các mức", en: "Levels"), scale.levels.enumerated().map { ("\($0)", $1.name[language]) }, layout)
  for dimension in scale.dimensions {
    let rows = dimension.criteria.map { (dimension.mark + "\($0.level)", $0.name[language]) }
    text += section(dimension.name, rows, layout)
  }
  text += section(
    Text(vi: "Các chốt chặn", en: "Gates"), scale.gates.map { ("≤ \($0.cap)", $0.name[language]) }, layout)
  let ratios = scale.principles.map { principle in
    (principle.name[language], principle.ratios.map { $0.name[language] }.joined(separator: "; "))
  }
  return text + section(Text(vi: "Các nguyên tắc", en: "Principles"), ratios, layout)
}

/// Rows whose label is written once where it repeats.
private func section(_ title: Text, _ rows: [(label: String, text: String)], _ layout: Layout) -> String {
  if rows.isEmpty { return "" }
  var blocks: [(label: String, lines: [String])] = []
  for row in rows {
    if blocks.last?.label == row.label {
      blocks[blocks.count - 1].lines.append(sanitized(row.text))
    } else {
      blocks.append((sanitized(row.label), [sanitized(row.text)]))
    }
  }
  return "\n" + layout.heading(sanitized(title[layout.language])) + "\n" + layout.rows(blocks, indent: 2)
}
