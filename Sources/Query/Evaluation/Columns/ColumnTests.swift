import Metamodel
import Model

/// Tests for all rows of a kind at once. What has no column here is asked row by row, and gives the same.
extension Run {
  /// The truths of a test, by row; nil where every row has to be asked. `isTop` where `it` is the subject.
  mutating func truths(_ place: Int32, _ kind: KindNumber, isTop: Bool) -> [UInt8]? {
    switch columns.entry(place, kind.index) {
    case .column(let column): return column
    case .none: return nil
    case .untried: break
    }
    var made: [UInt8]?
    if isTop || !program.dependences[Int(place)].contains(.subject) { made = makeTruths(place, kind, isTop) }
    if let column = made, !column.isEmpty, column.allSatisfy({ $0 == Tri.ask }) { made = nil }
    columns.keep(made, place, kind.index)
    return made
  }

  private mutating func makeTruths(_ place: Int32, _ kind: KindNumber, _ isTop: Bool) -> [UInt8]? {
    switch operations[Int(place)] {
    case .or(let parts): return chain(parts, kind, isTop, from: Tri.no, Tri.or)
    case .and(let parts): return chain(parts, kind, isTop, from: Tri.yes, Tri.and)
    case .not(let inner): return mapped(truths(inner, kind, isTop: isTop), [2, 1, 0, 3])
    case .certainly(let inner): return mapped(truths(inner, kind, isTop: isTop), [0, 0, 2, 3])
    case .possibly(let inner): return mapped(truths(inner, kind, isTop: isTop), [0, 2, 2, 3])
    case .testIsKnown(let inner): return mapped(truths(inner, kind, isTop: isTop), [2, 0, 2, 3])
    case .holds(let value): return holding(codes(value, kind, isTop))
    case .isNothing(let value): return mapped(fold(value, kind, isTop, .any), [2, 1, 0, 3])
    case .exists(let value): return fold(value, kind, isTop, .any, .exists)
    case .isKnown(let value): return mapped(fold(value, kind, isTop, .never, .missing), [2, 1, 0, 3])
    case .some(let list, let inner):
      if inner < 0 { return fold(list, kind, isTop, .any) }
      if dependsOnSubject(inner) { return isTop ? representatives(place, list, inner, kind) : nil }
      return fold(list, kind, isTop, .test(inner, negated: false))
    case .every(let list, let inner):
      if dependsOnSubject(inner) { return isTop ? representatives(place, list, inner, kind) : nil }
      return mapped(fold(list, kind, isTop, .test(inner, negated: true)), [2, 1, 0, 3])
    case .member(let value, let set, let sameness): return membership(value, Int(set), sameness, kind, isTop)
    case .equal(let left, let right, let sameness, let leftIsList):
      return equality(left, right, sameness, leftIsList, kind, isTop)
    case .order(let comparator, let left, let right, let sameness):
      return ordered(comparator, left, right, sameness, kind, isTop)
    case .startsWith(let value, let constant):
      return fold(value, kind, isTop, .leaf { Truth($0.starts($1, with: Int(constant))) })
    case .matches(let value, let pattern):
      return fold(
        value, kind, isTop,
        .leaf { run, element in
          run.work = 0
          return run.matches(element, pattern: Int(pattern))
        })
    case .unique, .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first,
      .count, .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .chosen:
      return nil
    }
  }

  private func dependsOnSubject(_ place: Int32) -> Bool { program.dependences[Int(place)].contains(.subject) }

  // MARK: logic

  private mutating func chain(
    _ parts: Range<Int32>, _ kind: KindNumber, _ isTop: Bool, from start: UInt8, _ join: (UInt8, UInt8) -> UInt8
  ) -> [UInt8]? {
    var truths = [UInt8](repeating: start, count: ground.rows(kind))
    for part in parts {
      guard let next = self.truths(program.parts[Int(part)], kind, isTop: isTop) else {
        for row in truths.indices { truths[row] = join(truths[row], Tri.ask) }
        continue
      }
      for row in truths.indices { truths[row] = join(truths[row], next[row]) }
    }
    return truths
  }

  private func mapped(_ truths: [UInt8]?, _ table: [UInt8]) -> [UInt8]? {
    guard var truths else { return nil }
    table.withUnsafeBufferPointer { table in
      for row in truths.indices { truths[row] = table[Int(truths[row])] }
    }
    return truths
  }

  private func holding(_ codes: [UInt32]?) -> [UInt8]? {
    codes?.map { code in
      if Code.isValue(code) { return code == 1 ? Tri.yes : Tri.no }
      return code == Code.none ? Tri.no : code == Code.ask ? Tri.ask : Tri.unknown
    }
  }

  // MARK: comparisons

  private mutating func membership(
    _ value: Int32, _ set: Int, _ sameness: Sameness, _ kind: KindNumber, _ isTop: Bool
  ) -> [UInt8]? {
    if sameness == .identity { return fold(value, kind, isTop, .oneOf(sets[set].map { UInt32($0.low) })) }
    return fold(value, kind, isTop, .leaf { run, element in run.isMember(element, of: set, sameness) })
  }

  private mutating func equality(
    _ left: Int32, _ right: Int32, _ sameness: Sameness, _ leftIsList: Bool, _ kind: KindNumber, _ isTop: Bool
  ) -> [UInt8]? {
    if let constant = constant(right) {
      if sameness == .identity { return fold(left, kind, isTop, .oneOf([UInt32(truncatingIfNeeded: constant.low)])) }
      return fold(left, kind, isTop, .leaf { run, element in run.same(element, constant, sameness) })
    }
    guard sameness == .identity else { return nil }
    if isTop, leftIsList, isSubject(right), case .closure(let base, let body, let withStart) = operations[Int(left)],
      isSubject(base)
    {
      return withStart ? nil : cycles(left, body, kind)
    }
    guard !leftIsList, let one = codes(left, kind, isTop), let other = codes(right, kind, isTop) else { return nil }
    return one.indices.map { Run.equal(one[$0], other[$0]) }
  }

  private static func equal(_ one: UInt32, _ other: UInt32) -> UInt8 {
    if Code.isValue(one) && Code.isValue(other) { return one == other ? Tri.yes : Tri.no }
    if one == Code.ask || other == Code.ask { return Tri.ask }
    if one == Code.none && other == Code.none { return Tri.yes }
    return one == Code.none && Code.isValue(other) || other == Code.none && Code.isValue(one) ? Tri.no : Tri.unknown
  }

  private mutating func ordered(
    _ comparator: Comparator, _ left: Int32, _ right: Int32, _ sameness: Sameness, _ kind: KindNumber, _ isTop: Bool
  ) -> [UInt8]? {
    if let constant = constant(right) {
      return fold(left, kind, isTop, .leaf { $0.order(comparator, $1, constant, sameness) })
    }
    if let constant = constant(left) {
      return fold(right, kind, isTop, .leaf { $0.order(comparator, constant, $1, sameness) })
    }
    return nil
  }

  /// What an operation gives whatever is asked of.
  func constant(_ place: Int32) -> Element? {
    switch operations[Int(place)] {
    case .constant(let constant): constants[Int(constant)]
    case .day: ground.today
    default: nil
    }
  }

  private func isSubject(_ place: Int32) -> Bool {
    switch operations[Int(place)] {
    case .it, .subject: true
    default: false
    }
  }
}
