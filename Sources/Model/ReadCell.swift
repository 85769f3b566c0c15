import Diagnostics
import Metamodel
import YAML

/// One value of one field: what the metamodel says it is, decides how it is read.
extension Reader {
  /// Reads a field's value into its column (the row is ended by the caller) and gives its state.
  mutating func cell(_ node: NodeID, _ place: Int, _ entity: EntityID) -> CellState {
    if isUnreadable(node) { return .broken }
    let number = out.schema[entity.kind].fields[place]
    let field = out.schema[number]
    if isNothing(node) { return .none }
    if field.isList { return list(node, field, number, place, entity) }
    switch field.type {
    case .record(let kind, let shorthand, let listed) where listed && forest.kind(node).isSequence:
      return records(node, kind, shorthand, place, entity)
    default:
      return one(node, field, number, place, entity) ? .known : .broken
    }
  }

  private mutating func list(
    _ node: NodeID, _ field: FieldSpec, _ number: FieldNumber, _ place: Int, _ entity: EntityID
  ) -> CellState {
    guard forest.kind(node).isSequence else {
      findings.add(WrongType.list(range(node), field, written: forest.text(node)))
      return .broken
    }
    var element = node + 1
    var state = CellState.broken
    while element < forest.next(node) {
      if !isUnreadable(element), one(element, field, number, place, entity) { state = .known }
      element = forest.next(element)
    }
    return state
  }

  private mutating func records(
    _ node: NodeID, _ kind: KindName, _ shorthand: String?, _ place: Int, _ entity: EntityID
  ) -> CellState {
    var element = node + 1
    var state = CellState.broken
    while element < forest.next(node) {
      if !isUnreadable(element), record(element, kind, shorthand, place, entity) { state = .known }
      element = forest.next(element)
    }
    return state
  }

  /// Reads one value and appends it to the column; false when it is not what the field takes.
  private mutating func one(
    _ node: NodeID, _ field: FieldSpec, _ number: FieldNumber, _ place: Int, _ entity: EntityID
  ) -> Bool {
    switch field.type {
    case .text: return text(node, field, place, entity)
    case .string, .dateOrPlace: return scalar(node, field, place, entity) { $1 }
    case .boolean: return scalar(node, field, place, entity) { $0.boolean($1) }
    case .integer(let allowed): return integer(node, field, allowed, place, entity)
    case .number: return numeric(node, field, nil, place, entity)
    case .percent: return numeric(node, field, 0...100, place, entity)
    case .date:
      return typed(node, place, entity, date(node)?.rawValue) { NotADate.finding($0, $1) }
    case .duration:
      return typed(node, place, entity, TimeSpan(forest.text(node))?.rawValue) { NotADuration.finding($0, $1) }
    case .choice(let choices):
      let index = forest.kind(node).isScalar ? out.vocabulary.choice(forest.symbol(node), of: number) : nil
      return typed(node, place, entity, index.map { UInt32($0) }) { UnknownChoice.finding($0, $1, field, choices) }
    case .reference, .referenceOrArchitecture: return scalar(node, field, place, entity) { $1 }
    case .record(.change, _, _):
      return change(node, field, entity)
    case .record(let kind, let shorthand, _): return record(node, kind, shorthand, place, entity)
    case .nested(let kind): return nested(node, field, kind, place, entity)
    case .kindsByCollection, .map: return mapping(node, field, place, entity)
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
    _ node: NodeID, _ place: Int, _ entity: EntityID, _ value: UInt32?,
    otherwise finding: (SourceRange, String) -> Finding
  ) -> Bool {
    guard let value else {
      findings.add(finding(range(node), forest.kind(node).isScalar ? forest.text(node) : ""))
      return false
    }
    append(value, node, place, entity)
    return true
  }

  private mutating func scalar(
    _ node: NodeID, _ field: FieldSpec, _ place: Int, _ entity: EntityID, _ decode: (Reader, NodeID) -> UInt32?
  ) -> Bool {
    let value = forest.kind(node).isScalar ? decode(self, node) : nil
    return typed(node, place, entity, value) { WrongType.finding($0, field, written: $1) }
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
    _ node: NodeID, _ field: FieldSpec, _ allowed: ClosedRange<Int>, _ place: Int, _ entity: EntityID
  ) -> Bool {
    let value = forest.kind(node) == .plain ? Int(forest.text(node)) : nil
    guard let value, allowed.contains(value) else {
      findings.add(WrongNumber.finding(range(node), field, written: forest.text(node), allowed: allowed))
      return false
    }
    append(UInt32(bitPattern: Int32(clamping: value)), node, place, entity)
    return true
  }

  private mutating func numeric(
    _ node: NodeID, _ field: FieldSpec, _ allowed: ClosedRange<Int>?, _ place: Int, _ entity: EntityID
  ) -> Bool {
    let value = forest.kind(node) == .plain ? decimal(forest.text(node)) : nil
    guard let value, allowed.map({ Double($0.lowerBound) <= value && value <= Double($0.upperBound) }) ?? true else {
      findings.add(WrongNumber.finding(range(node), field, written: forest.text(node), allowed: allowed))
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

  private mutating func text(_ node: NodeID, _ field: FieldSpec, _ place: Int, _ entity: EntityID) -> Bool {
    if forest.kind(node).isMapping {
      guard languages(of: node, field) else { return false }
    } else if !forest.kind(node).isScalar {
      findings.add(WrongType.finding(range(node), field, written: ""))
      return false
    } else if isBlank(node) {
      findings.add(EmptyText.finding(range(node), field))
      return false
    }
    append(node, node, place, entity)
    return true
  }

  /// Checks `{vi: …, en: …}`; false when neither language can be read.
  private mutating func languages(of mapping: NodeID, _ field: FieldSpec) -> Bool {
    var found: [UInt32] = []
    var present = Set<UInt32>()
    for (key, value) in Array(forest.entries(of: mapping)) {
      let symbol = forest.symbol(key)
      guard symbol == out.vocabulary.vi || symbol == out.vocabulary.en else {
        if !isUnreadable(value) { findings.add(UnknownField.language(range(key), forest.text(key))) }
        else { present.formUnion([out.vocabulary.vi, out.vocabulary.en]) }
        continue
      }
      present.insert(symbol)
      if isUnreadable(value) { continue }
      if !forest.kind(value).isScalar {
        findings.add(WrongType.finding(range(value), field, written: ""))
      } else if isBlank(value) {
        findings.add(EmptyText.finding(range(value), field))
      } else {
        found.append(symbol)
      }
    }
    if !found.isEmpty && present.count == 1 {
      findings.add(LanguageMissing.finding(range(mapping), field, hasVietnamese: found[0] == out.vocabulary.vi))
    }
    return !found.isEmpty
  }

  private func isBlank(_ node: NodeID) -> Bool {
    forest.symbols.withBytes(of: forest.symbol(node)) { $0.allSatisfy { $0 <= 0x20 } }
  }

  // MARK: records

  private mutating func record(
    _ node: NodeID, _ kind: KindName, _ shorthand: String?, _ place: Int, _ entity: EntityID
  ) -> Bool {
    if forest.kind(node).isMapping {
      let row = self.row(kind, node: node, key: node, parent: entity)
      append(row.rawValue, node, place, entity)
      return true
    }
    if let shorthand, forest.kind(node).isScalar {
      guard let row = shorthandRow(kind, field: shorthand, node: node, parent: entity) else { return false }
      append(row.rawValue, node, place, entity)
      return true
    }
    let field = out.schema[out.schema[entity.kind].fields[place]]
    findings.add(WrongType.finding(range(node), field, written: forest.text(node)))
    return false
  }

  private mutating func nested(
    _ node: NodeID, _ field: FieldSpec, _ kind: KindName, _ place: Int, _ entity: EntityID
  ) -> Bool {
    guard mappingOnly(node, field) else { return false }
    for inner in readEntities(node, kind, parent: entity) {
      append(inner.rawValue, out.tables[inner.kind.index].keys[inner.row], place, entity)
    }
    return true
  }

  private mutating func mapping(_ node: NodeID, _ field: FieldSpec, _ place: Int, _ entity: EntityID) -> Bool {
    guard mappingOnly(node, field) else { return false }
    append(node, node, place, entity)
    return true
  }

  private mutating func change(_ node: NodeID, _ field: FieldSpec, _ entity: EntityID) -> Bool {
    guard mappingOnly(node, field) else { return false }
    noteChange(node, of: entity)
    return true
  }

  private mutating func mappingOnly(_ node: NodeID, _ field: FieldSpec) -> Bool {
    if forest.kind(node).isMapping { return true }
    findings.add(WrongType.finding(range(node), field, written: forest.text(node)))
    return false
  }

  // MARK: ids

  mutating func checkID(_ key: NodeID, _ kind: KindName) {
    let text = forest.text(key)
    if let problem = IDForm.problem(text) {
      findings.add(IDForm.finding(range(key), text, problem))
    }
  }
}
