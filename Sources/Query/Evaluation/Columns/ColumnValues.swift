import Metamodel
import Model

/// Single values for all rows of a kind at once: entities, words, flags.
extension Run {
  /// The codes of a value by row; nil where it is a list, or something that has no code.
  mutating func codes(_ place: Int32, _ kind: KindNumber, _ isTop: Bool) -> [UInt32]? {
    if !isTop && program.dependences[Int(place)].contains(.subject) { return nil }
    let rows = ground.rows(kind)
    switch operations[Int(place)] {
    case .it, .subject: return (0..<rows).map { EntityID(kind, row: $0).rawValue }
    case .nothing: return [UInt32](repeating: Code.none, count: rows)
    case .architecture:
      return [UInt32](repeating: ground.workspace == .nothing ? Code.none : ground.workspace.rawValue, count: rows)
    case .constant(let constant):
      switch program.constants[Int(constant)] {
      case .word, .flag: return [UInt32](repeating: UInt32(constants[Int(constant)].low), count: rows)
      case .id, .number, .date, .span, .text: return nil
      }
    case .boolean(let inner):
      return truths(inner, kind, isTop: isTop).map { truths in
        truths.map { $0 == Tri.ask ? Code.ask : $0 == Tri.unknown ? Code.gap : UInt32($0 / 2) }
      }
    case .step(let base, let step): return stepped(base, step, kind, isTop)
    case .closure, .filter, .distinct, .first, .day, .count, .aggregate, .arithmetic, .move, .asDate, .length,
      .beforeLast, .chosen, .or, .and, .not, .holds, .equal, .order, .isNothing, .member, .exists, .isKnown,
      .testIsKnown, .startsWith, .matches, .some, .every, .certainly, .possibly, .unique:
      return nil
    }
  }

  private mutating func stepped(_ base: Int32, _ step: Int32, _ kind: KindNumber, _ isTop: Bool) -> [UInt32]? {
    switch operations[Int(base)] {
    case .it, .subject: return accessed(program.access(step, kind.index), kind)
    default: break
    }
    guard var codes = codes(base, kind, isTop) else { return nil }
    var known = [[UInt32]?](repeating: nil, count: ground.architecture.schema.kinds.count)
    for row in codes.indices where Code.isValue(codes[row]) {
      let entity = EntityID(rawValue: codes[row])
      let index = entity.kind.index
      if known[index] == nil {
        guard let column = accessed(program.access(step, index), entity.kind) else { return nil }
        known[index] = column
      }
      codes[row] = known[index]?[entity.row] ?? Code.ask
    }
    return codes
  }

  /// What a step gives for every entity of a kind; nil where that is a list.
  private mutating func accessed(_ access: Access, _ kind: KindNumber) -> [UInt32]? {
    let rows = ground.rows(kind)
    switch access {
    case .absent: return [UInt32](repeating: Code.none, count: rows)
    case .itself: return (0..<rows).map { EntityID(kind, row: $0).rawValue }
    case .parent:
      return (0..<rows).map { ground.architecture.parent(EntityID(kind, row: $0))?.rawValue ?? Code.none }
    case .field(let field, let reading): return accessed(field, reading, rows)
    case .term(let root): return ground.termCodes(program, root) ?? codes(root, kind, true)
    case .inverse, .route, .collection, .codes, .level: return nil
    }
  }

  private func accessed(_ field: FieldNumber, _ reading: Reading, _ rows: Int) -> [UInt32]? {
    guard !ground.isList[field.index] else { return nil }
    switch reading {
    case .entities, .flag, .choice: break
    case .integer, .number, .date, .dateOrPlace, .span, .text, .quantity, .count, .opaque: return nil
    }
    let column = ground.columns[field.index]
    let words = reading == .choice ? ground.language.choiceWords[field.index] : []
    let silent = ground.absentIsNone[field.index] ? Code.none : Code.gap
    return (0..<rows).map { row in
      switch column.state(row) {
      case .none: return Code.none
      case .unknown: return silent
      case .broken: return Code.unreadable
      case .known:
        let values = column.range(row)
        guard values.count == 1 else { return Code.ask }
        let value = column.value(at: values.lowerBound)
        switch reading {
        case .choice: return words[Int(value)]
        case .entities:
          if value == EntityID.nothing.rawValue { return Code.unreadable }
          return value == Architecture.wholeNumber ? ground.workspace.rawValue : value
        default: return value
        }
      }
    }
  }
}
