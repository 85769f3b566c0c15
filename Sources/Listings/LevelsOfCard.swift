import Clauses
import Compiler
import Diagnostics
import Model

/// Where the entity of a card stands on the scales: the vector, the level of all, and what would raise it.
func levels(_ card: Card, _ layout: Layout) -> String {
  var text = ""
  for scale in card.compilation.scales where scale.kind == card.kind.name || card.kind.name == .systems {
    let levels = measure(card.architecture, on: scale, card.compilation.verdicts)
    if let place = levels.place(of: card.entity) {
      text += standing(at: place, in: levels, card, layout)
    } else if scale.kind == .flows, let system = levels.system(card) {
      text += standing(of: system, on: scale, card, layout)
    }
  }
  return text
}

extension Levels {
  /// The system of a card, as its flows make it; nil for what is no system of the day.
  func system(_ card: Card) -> SystemLevels.OfSystem? {
    measureSystems(card.architecture, by: self).systems.first { $0.system == card.entity }
  }
}

private func standing(at place: Int, in levels: Levels, _ card: Card, _ layout: Layout) -> String {
  let (architecture, language, scale) = (card.architecture, layout.language, levels.scale)
  var improvements = Improvements(levels, in: architecture)
  let overall = levels.overall(at: place)
  var rows: [(label: String, lines: [String])] = [
    (Text(vi: "mức", en: "level")[language], [sanitized(scale.words(overall)[language])]),
    (Text(vi: "theo chiều", en: "by dimension")[language], [sanitized(levels.vector(at: place))]),
  ]
  let needs = improvements.needs(at: place)
  if !needs.isEmpty {
    let label = Text(vi: "cần ghi thêm", en: "to be recorded")[language]
    rows.append((label, [sanitized(architecture.words(needs, about: card.entity)[language])]))
  }
  let held = improvements.gates(at: place).filter { $0.gate.cap <= overall.certain || !$0.isCertain }
  if !held.isEmpty {
    rows.append((Text(vi: "bị giữ ở mức", en: "held at")[language], held.map { gate($0.gate, $0.isCertain, language) }))
  }
  let next = improvements.next(at: place)
  if !next.isEmpty {
    let lines = next.map { line($0, of: card.entity, scale, architecture, language) }
    rows.append((Text(vi: "bước tiếp theo", en: "next steps")[language], lines))
  }
  return "\n" + layout.heading(sanitized(scale.name[language])) + "\n" + layout.rows(rows, indent: 2)
}

private func gate(_ gate: Scale.Gate, _ isCertain: Bool, _ language: Language) -> String {
  let doubt = isCertain ? Text(both: "") : Text(vi: " (chưa rõ)", en: " (not known)")
  return sanitized("\(gate.cap): \(gate.name[language])\(doubt[language])")
}

private func line(
  _ missing: Improvements.Missing, of entity: EntityID, _ scale: Scale, _ architecture: Architecture,
  _ language: Language
) -> String {
  let mark = scale.dimensions[missing.dimension].mark + "\(missing.criterion.level)"
  let needs = architecture.words(missing.needs, about: entity, limit: 4)
  let state =
    missing.isFailed
    ? Text(vi: "chưa đạt", en: "not met")
    : missing.needs.isEmpty
      ? Text(vi: "chưa đủ thông tin", en: "not known")
      : Text(vi: "chưa ghi \(needs.vi)", en: "not recorded: \(needs.en)")
  return sanitized("\(mark) \(missing.criterion.name[language]) – \(state[language])")
}

// MARK: systems

private func standing(
  of system: SystemLevels.OfSystem, on scale: Scale, _ card: Card, _ layout: Layout
) -> String {
  let language = layout.language
  let none = Text(vi: "không có luồng nào", en: "no flow")[language]
  func words(_ grade: Grade?) -> String { grade.map { sanitized(scale.words($0)[language]) } ?? none }
  var rows: [(label: String, lines: [String])] = [
    (Text(vi: "mức", en: "level")[language], [sanitized(scale.words(system.state)[language])]),
    (Text(vi: "cung cấp", en: "supply")[language], [words(system.supply)]),
    (Text(vi: "tiếp nhận", en: "demand")[language], [words(system.demand)]),
    (Text(vi: "số cơ quan trao đổi", en: "partner agencies")[language], ["\(system.partners.count)"]),
  ]
  if let hub = system.throughHub, system.flows > 0 {
    rows.append((Text(vi: "qua trung gian", en: "through a hub")[language], ["\(hub)/\(system.flows)"]))
  }
  return "\n" + layout.heading(sanitized(scale.name[language])) + "\n" + layout.rows(rows, indent: 2)
}

extension Card {
  /// The levels for programs, one for each scale.
  var levelsJSON: JSON {
    .array(
      compilation.scales.filter { $0.kind == kind.name }.compactMap { scale in
        let levels = measure(architecture, on: scale, compilation.verdicts)
        guard let place = levels.place(of: entity) else { return nil }
        var improvements = Improvements(levels, in: architecture)
        return [
          "scale": .string(scale.id), "certain": .integer(levels.overall(at: place).certain),
          "reach": .integer(levels.overall(at: place).reach),
          "dimensions": .array(
            zip(scale.dimensions, levels.grades(at: place)).map { dimension, grade in
              ["id": .string(dimension.id), "certain": .integer(grade.certain), "reach": .integer(grade.reach)]
            }),
          "next": .array(
            improvements.next(at: place).map { missing in
              [
                "dimension": .string(scale.dimensions[missing.dimension].id),
                "level": .integer(missing.criterion.level), "criterion": json(missing.criterion.name),
                "state": missing.isFailed ? "failed" : "unknown",
              ]
            }),
        ]
      })
  }
}
