import Diagnostics
import Metamodel
import Model
import Query

extension ClauseReader {
  /// The scales of the packs that the workspace follows. All are typed; one that cannot be is left out.
  mutating func scales(_ applicability: Applicability) -> [Scale] {
    var scales: [Scale] = []
    for entity in architecture.declared(.scales) {
      guard let scale = scale(entity), applicability.files.contains(architecture.range(entity).file) else { continue }
      scales.append(scale)
    }
    return scales
  }

  private mutating func scale(_ entity: EntityID) -> Scale? {
    let fields = Fields.scales
    guard let kind = kind(entity, fields.for) else { return nil }
    isUsable = true
    let levels = levels(of: entity)
    let dimensions = dimensions(of: entity, kind, top: levels.count - 1)
    let gates = gates(of: entity, kind, top: levels.count - 1)
    let across = program(entity, fields.across, kind, about: entity)
    let hub = program(entity, fields.hub, kind, about: entity)
    let mustSupply = program(entity, fields.mustSupply, .systems, about: entity)
    let standsAlone = program(entity, fields.standsAlone, .systems, about: entity)
    let principles = principles(of: entity)
    guard isUsable, levels.count > 1, !dimensions.isEmpty else { return nil }
    return Scale(
      entity: entity, id: architecture.id(entity), name: architecture.name(entity), kind: kind, levels: levels,
      dimensions: dimensions, gates: gates, across: across, hub: hub, mustSupply: mustSupply, standsAlone: standsAlone,
      principles: principles)
  }

  private mutating func refuse(_ finding: Finding) {
    isUsable = false
    findings.add(finding)
  }

  /// A condition of the scale or of one of its records; nil where it is left out, or cannot be used.
  private mutating func program(
    _ row: EntityID, _ field: Field<Words>, _ kind: KindName, about scale: EntityID
  ) -> Program? {
    guard architecture.has(row, field) else { return nil }
    let program = condition(row, field, kind, about: scale)
    if program == nil { isUsable = false }
    return program
  }

  private func kind(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> KindName? {
    architecture.word(entity, field).flatMap { KindName(rawValue: $0) }
  }

  private func name(_ row: EntityID, _ field: Field<Words>) -> Text {
    Text(vi: architecture.text(row, field, .vi) ?? "", en: architecture.text(row, field, .en) ?? "")
  }

  // MARK: levels

  /// The levels, which have to be 0, 1, 2 and so on.
  private mutating func levels(of scale: EntityID) -> [Scale.Level] {
    let fields = Fields.scaleLevel
    var levels: [Scale.Level] = []
    for row in architecture.records(scale, Fields.scales.levels) {
      guard let number = architecture.integer(row, fields.level) else { continue }
      if number != levels.count {
        refuse(ScaleProblem.order(architecture.range(row, fields.level), number, levels.count, architecture.id(scale)))
      }
      levels.append(Scale.Level(name: name(row, fields.name)))
    }
    return levels
  }

  /// A number that has to be one of the levels.
  private mutating func level(
    _ row: EntityID, _ field: Field<Int>, from low: Int, top: Int, of scale: EntityID
  ) -> Int? {
    guard let number = architecture.integer(row, field) else { return nil }
    if low...max(low, top) ~= number { return number }
    refuse(ScaleProblem.level(architecture.range(row, field), number, low, top, architecture.id(scale)))
    return nil
  }

  // MARK: dimensions

  private mutating func dimensions(of scale: EntityID, _ kind: KindName, top: Int) -> [Scale.Dimension] {
    let fields = Fields.dimension
    var dimensions: [Scale.Dimension] = []
    for row in architecture.records(scale, Fields.scales.dimensions) {
      let id = architecture.text(row, fields.id, .vi) ?? ""
      let mark = architecture.text(row, fields.mark, .vi) ?? ""
      if dimensions.contains(where: { $0.id == id }) { twice(row, fields.id, id, scale) }
      if dimensions.contains(where: { $0.mark == mark }) { twice(row, fields.mark, mark, scale) }
      let criteria = criteria(of: row, kind, top: top, of: scale)
      // A criterion that cannot be used has its finding already.
      if top > 0, !criteria.isEmpty, criteria.count == architecture.records(row, fields.criteria).count {
        checkEveryLevel(of: row, criteria, id, top: top, scale)
      }
      dimensions.append(Scale.Dimension(id: id, mark: mark, name: name(row, fields.name), criteria: criteria))
    }
    return dimensions
  }

  private mutating func checkEveryLevel(
    of dimension: EntityID, _ criteria: [Scale.Criterion], _ id: String, top: Int, _ scale: EntityID
  ) {
    let levels = Set(criteria.map(\.level))
    let range = architecture.range(dimension, Fields.dimension.criteria)
    for missing in 1...top where !levels.contains(missing) {
      refuse(ScaleProblem.empty(range, id, missing, architecture.id(scale)))
    }
  }

  private mutating func twice(_ row: EntityID, _ field: Field<Words>, _ word: String, _ scale: EntityID) {
    refuse(ScaleProblem.twice(architecture.range(row, field), word, architecture.id(scale)))
  }

  private mutating func criteria(
    of dimension: EntityID, _ kind: KindName, top: Int, of scale: EntityID
  ) -> [Scale.Criterion] {
    let fields = Fields.criterion
    var criteria: [Scale.Criterion] = []
    for row in architecture.records(dimension, Fields.dimension.criteria) {
      let level = level(row, fields.level, from: 1, top: top, of: scale)
      guard let when = program(row, fields.when, kind, about: scale), let level else { continue }
      criteria.append(Scale.Criterion(level: level, name: name(row, fields.name), when: when))
    }
    return criteria.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }
      .map(\.element)
  }

  // MARK: gates and principles

  private mutating func gates(of scale: EntityID, _ kind: KindName, top: Int) -> [Scale.Gate] {
    let fields = Fields.gate
    var gates: [Scale.Gate] = []
    for row in architecture.records(scale, Fields.scales.gates) {
      let cap = level(row, fields.cap, from: 0, top: top, of: scale)
      let when = program(row, fields.when, kind, about: scale)
      let failed = architecture.word(row, fields.failed).flatMap { Severity(word: $0) }
      guard architecture.has(row, fields.when) != (failed != nil) else {
        refuse(ScaleProblem.gate(architecture.range(row, fields.cap), architecture.id(scale)))
        continue
      }
      guard let cap, let test = when.map({ Scale.Gate.Test.when($0) }) ?? failed.map({ .failed($0) }) else { continue }
      gates.append(Scale.Gate(cap: cap, name: name(row, fields.name), test: test))
    }
    return gates
  }

  private mutating func principles(of scale: EntityID) -> [Scale.Principle] {
    var principles: [Scale.Principle] = []
    for row in architecture.records(scale, Fields.scales.principles) {
      var ratios: [Scale.Ratio] = []
      for ratio in architecture.records(row, Fields.scalePrinciple.ratios) {
        let fields = Fields.ratio
        guard let kind = kind(ratio, fields.for) else { continue }
        let when = program(ratio, fields.when, kind, about: scale)
        guard let must = program(ratio, fields.must, kind, about: scale) else { continue }
        ratios.append(Scale.Ratio(name: name(ratio, fields.name), kind: kind, when: when, must: must))
      }
      principles.append(Scale.Principle(name: name(row, Fields.scalePrinciple.name), ratios: ratios))
    }
    return principles
  }
}
