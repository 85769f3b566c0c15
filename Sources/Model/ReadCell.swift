import Diagnostics
import Metamodel
import YAML

/// One value of one field: what the metamodel says it is, decides how it is read.
extension Reader {
  /// Reads a field's value into its column (the row is ended by the caller) and gives its state.
  mutating func cell(_ node: NodeID, _ place: Int, _ entity: EntityID) -> CellState {
    if isUnreadable(node) { return .broken }
    if isNothing(node) { return .none }
    let plan = plans[entity.kind.index].fields[place]
    if plan.isList {
      guard forest.kind(node).isSequence else {
        findings.add(WrongType.list(range(node), out.schema[plan.number], written: forest.text(node)))
        return .broken
      }
      return elements(node, plan, place, entity)
    }
    if case .record(_, _, listed: true) = plan.shape, forest.kind(node).isSequence {
      return elements(node, plan, place, entity)
    }
    return one(node, plan, place, entity) ? .known : .broken
  }

  private mutating func elements(_ list: NodeID, _ plan: FieldPlan, _ place: Int, _ entity: EntityID) -> CellState {
    var element = list + 1
    var state = CellState.broken
    while element < forest.next(list) {
      if !isUnreadable(element), one(element, plan, place, entity) { state = .known }
      element = forest.next(element)
    }
    return state
  }

  /// Reads one value and appends it to the column; false when it is not what the field takes.
  private mutating func one(_ node: NodeID, _ plan: FieldPlan, _ place: Int, _ entity: EntityID) -> Bool {
    switch plan.shape {
    case .text: return text(node, plan, place, entity)
    case .word: return typed(node, plan, place, entity, forest.kind(node).isScalar ? node : nil)
    case .boolean: return typed(node, plan, place, entity, boolean(node))
    case .integer(let low, let high): return integer(node, plan, Int(low)...Int(high), place, entity)
    case .number: return numeric(node, plan, nil, place, entity)
    case .percent: return numeric(node, plan, 0...100, place, entity)
    case .date: return typed(node, plan, place, entity, date(node)?.rawValue)
    case .duration: return typed(node, plan, place, entity, TimeSpan(forest.text(node))?.rawValue)
    case .choice:
      let index = forest.kind(node).isScalar ? out.vocabulary.choice(forest.symbol(node), of: plan.number) : nil
      return typed(node, plan, place, entity, index.map { UInt32($0) })
    case .change: return change(node, plan, entity)
    case .record(let kind, let shorthand, _): return record(node, kind, shorthand, plan, place, entity)
    case .nested(let kind): return nested(node, plan, kind, place, entity)
    case .mapping: return mapping(node, plan, place, entity)
    case .syntax:
      append(node, node, place, entity)
      return true
    }
  }

  private mutating func append(_ value: UInt32, _ node: NodeID, _ place: Int, _ entity: EntityID) {
    out.tables[entity.kind.index].columns[place].append(value, at: node)
  }

  /// Appends a decoded value, or reports that there is none.
  private mutating func typed(
    _ node: NodeID, _ plan: FieldPlan, _ place: Int, _ entity: EntityID, _ value: UInt32?
  ) -> Bool {
    guard let value else {
      findings.add(unfit(node, out.schema[plan.number]))
      return false
    }
    append(value, node, place, entity)
    return true
  }

  /// What is to be said of a value that its field does not take.
  private func unfit(_ node: NodeID, _ field: FieldSpec) -> Finding {
    let written = forest.kind(node).isScalar ? forest.text(node) : ""
    switch field.type {
    case .date: return NotADate.finding(range(node), written)
    case .duration: return NotADuration.finding(range(node), written)
    case .choice(let choices): return UnknownChoice.finding(range(node), written, field, choices)
    case .text, .string, .boolean, .integer, .number, .percent, .dateOrPlace, .reference, .referenceOrArchitecture,
      .record, .nested, .kindsByCollection, .map, .syntax:
      return WrongType.finding(range(node), field, written: written)
    }
  }

  private func boolean(_ node: NodeID) -> UInt32? {
    guard forest.kind(node) == .plain else { return nil }
    if forest.symbol(node) == out.vocabulary.yes { return 1 }
    return forest.symbol(node) == out.vocabulary.no ? 0 : nil
  }

  func date(_ node: NodeID) -> CoarseDate? {
    forest.kind(node).isScalar ? CoarseDate(forest.text(node)) : nil
  }

  private mutating func integer(
    _ node: NodeID, _ plan: FieldPlan, _ allowed: ClosedRange<Int>, _ place: Int, _ entity: EntityID
  ) -> Bool {
    let value = forest.kind(node) == .plain ? Int(forest.text(node)) : nil
    guard let value, allowed.contains(value) else {
      findings.add(
        WrongNumber.finding(range(node), out.schema[plan.number], written: forest.text(node), allowed: allowed))
      return false
    }
    append(UInt32(bitPattern: Int32(clamping: value)), node, place, entity)
    return true
  }

  private mutating func numeric(
    _ node: NodeID, _ plan: FieldPlan, _ allowed: ClosedRange<Int>?, _ place: Int, _ entity: EntityID
  ) -> Bool {
    let value = forest.kind(node) == .plain ? decimal(forest.text(node)) : nil
    guard let value, allowed.map({ Double($0.lowerBound) <= value && value <= Double($0.upperBound) }) ?? true else {
      findings.add(
        WrongNumber.finding(range(node), out.schema[plan.number], written: forest.text(node), allowed: allowed))
      return false
    }
    out.numbers.append(value)
    append(UInt32(out.numbers.count - 1), node, place, entity)
    return true
  }

  /// A decimal number as YAML 1.2's core schema writes it, without hexadecimal forms, infinities and separators.
  private func decimal(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard allowed, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  // MARK: texts

  private mutating func text(_ node: NodeID, _ plan: FieldPlan, _ place: Int, _ entity: EntityID) -> Bool {
    if forest.kind(node).isMapping {
      guard languages(of: node, plan) else { return false }
    } else if !forest.kind(node).isScalar {
      findings.add(unfit(node, out.schema[plan.number]))
      return false
    } else if isBlank(node) {
      findings.add(EmptyText.finding(range(node), out.schema[plan.number]))
      return false
    }
    append(node, node, place, entity)
    return true
  }

  /// Checks `{vi: …, en: …}`; false when neither language can be read.
  private mutating func languages(of mapping: NodeID, _ plan: FieldPlan) -> Bool {
    var (hasVi, hasEn, isOther) = (false, false, false)
    var readable = false
    var key = mapping + 1
    let end = forest.next(mapping)
    while key < end {
      let value = forest.next(key)
      defer { key = forest.next(value) }
      if forest.kind(key) == .dead { continue }
      switch forest.symbol(key) {
      case out.vocabulary.vi: hasVi = true
      case out.vocabulary.en: hasEn = true
      default:
        isOther = true
        if !isUnreadable(value) { findings.add(UnknownField.language(range(key), forest.text(key))) }
        continue
      }
      if isUnreadable(value) { continue }
      if !forest.kind(value).isScalar {
        findings.add(unfit(value, out.schema[plan.number]))
      } else if isBlank(value) {
        findings.add(EmptyText.finding(range(value), out.schema[plan.number]))
      } else {
        readable = true
      }
    }
    if readable && hasVi != hasEn && !isOther && !isDamaged(mapping, from: max(mapping, 1) - 1) {
      findings.add(LanguageMissing.finding(range(mapping), out.schema[plan.number], hasVietnamese: hasVi))
    }
    return readable
  }

  private func isBlank(_ node: NodeID) -> Bool {
    forest.symbols.withBytes(of: forest.symbol(node)) { $0.allSatisfy { $0 <= 0x20 } }
  }

  // MARK: records

  private mutating func record(
    _ node: NodeID, _ kind: KindName, _ shorthand: Int, _ plan: FieldPlan, _ place: Int, _ entity: EntityID
  ) -> Bool {
    if forest.kind(node).isMapping {
      let row = self.row(kind, node: node, key: node, parent: entity)
      append(row.rawValue, node, place, entity)
      return true
    }
    if shorthand >= 0, forest.kind(node).isScalar {
      guard let row = shorthandRow(kind, place: shorthand, node: node, parent: entity) else { return false }
      append(row.rawValue, node, place, entity)
      return true
    }
    findings.add(unfit(node, out.schema[plan.number]))
    return false
  }

  private mutating func nested(
    _ node: NodeID, _ plan: FieldPlan, _ kind: KindName, _ place: Int, _ entity: EntityID
  ) -> Bool {
    guard mappingOnly(node, plan) else { return false }
    for inner in readEntities(node, kind, parent: entity) {
      append(inner.rawValue, out.tables[inner.kind.index].keys[inner.row], place, entity)
    }
    return true
  }

  private mutating func mapping(_ node: NodeID, _ plan: FieldPlan, _ place: Int, _ entity: EntityID) -> Bool {
    guard mappingOnly(node, plan) else { return false }
    if case .map(let type) = out.schema[plan.number].type {
      for (_, value) in Array(forest.entries(of: node)) where !isUnreadable(value) { checkEntry(value, type, plan) }
    }
    append(node, node, place, entity)
    return true
  }

  /// Checks a value of a mapping with free keys; who needs it reads it.
  private mutating func checkEntry(_ node: NodeID, _ type: FieldType, _ plan: FieldPlan) {
    let text = forest.text(node)
    let field = out.schema[plan.number]
    switch type {
    case .date:
      if CoarseDate(text) == nil { findings.add(NotADate.finding(range(node), text)) }
    case .choice(let choices):
      if !choices.contains(where: { $0.word == text }) {
        findings.add(UnknownChoice.finding(range(node), text, field, choices))
      }
    case .integer(let allowed):
      if Int(text).map({ allowed.contains($0) }) != true {
        findings.add(WrongNumber.finding(range(node), field, written: text, allowed: allowed))
      }
    case .text where forest.kind(node).isMapping: _ = languages(of: node, plan)
    case .text, .string, .boolean, .number, .percent, .dateOrPlace, .duration, .reference, .referenceOrArchitecture,
      .record, .nested, .kindsByCollection, .map, .syntax:
      if !forest.kind(node).isScalar { findings.add(unfit(node, field)) }
    }
  }

  private mutating func change(_ node: NodeID, _ plan: FieldPlan, _ entity: EntityID) -> Bool {
    guard mappingOnly(node, plan) else { return false }
    noteChange(node, of: entity)
    return true
  }

  private mutating func mappingOnly(_ node: NodeID, _ plan: FieldPlan) -> Bool {
    if forest.kind(node).isMapping { return true }
    findings.add(unfit(node, out.schema[plan.number]))
    return false
  }

  // MARK: ids

  mutating func checkID(_ key: NodeID, _ kind: KindName) {
    let text = forest.text(key)
    if let problem = IDForm.problem(text, out.schema[kind].keys) {
      findings.add(IDForm.finding(range(key), text, problem))
      lose(meantBy: text)
    }
  }
}
