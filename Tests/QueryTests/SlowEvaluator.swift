import Foundation
import Metamodel
import Model

@testable import Query

/// An evaluator to compare the real one with: it walks the typed tree from its root, keeps nothing, shares nothing, and
/// looks through the whole architecture wherever it has to find something.
struct SlowEvaluator {
  let program: Program
  let architecture: Architecture

  /// A value as one would write it down.
  enum Plain: Hashable {
    case entity(EntityID)
    case word(String)
    case flag(Bool)
    case span(TimeSpan)
    /// An interval.
    case number(Double, Double)
    case days(CalendarDate, CalendarDate)
    /// All variants, the Vietnamese one first.
    case text([String])
  }

  /// What stands in a list.
  struct Slot: Equatable {
    /// Nil for a gap.
    var value: Plain?
    /// A value that may belong to the list, or a gap that something unreadable made.
    var isDoubtful = false

    static let gap = Slot(value: nil)
    var isCertain: Bool { value != nil && !isDoubtful }
  }

  /// What `it` and `subject` stand for.
  struct Here {
    var it: Slot
    let subject: Slot
  }

  func truth(of entity: EntityID) -> Truth {
    let own = Slot(value: .entity(entity))
    return truth(program.root, Here(it: own, subject: own))
  }

  func answer(for entity: EntityID) -> [Slot] {
    let own = Slot(value: .entity(entity))
    return values(program.root, Here(it: own, subject: own))
  }

  // MARK: tests

  func truth(_ place: Int32, _ here: Here) -> Truth {
    switch program.operations[Int(place)] {
    case .or(let parts): return program.parts(parts).map { truth($0, here) }.max() ?? .no
    case .and(let parts): return program.parts(parts).map { truth($0, here) }.min() ?? .yes
    case .not(let inner): return !truth(inner, here)
    case .holds(let value):
      return some(values(value, here)) { Truth($0 == .flag(true)) }
    case .equal(let left, let right, let sameness, let isList):
      return equal(values(left, here), values(right, here), sameness, isList)
    case .order(let sign, let left, let right, _): return order(sign, values(left, here), values(right, here))
    case .isNothing(let value): return !some(values(value, here)) { _ in .yes }
    case .member(let value, let set, let sameness):
      let members = program.sets[Int(set)].map { plain($0) }
      return some(values(value, here)) { one in members.map { same(one, $0, sameness) }.max() ?? .no }
    case .exists(let value):
      return Truth(values(value, here).contains { $0.isCertain || $0.value == nil && $0.isDoubtful })
    case .isKnown(let value): return Truth(values(value, here).allSatisfy(\.isCertain))
    case .testIsKnown(let inner): return Truth(truth(inner, here) != .unknown)
    case .startsWith(let value, let constant):
      guard case .text(let start) = program.constants[Int(constant)] else { return .unknown }
      return someText(values(value, here)) { $0.unicodeScalars.starts(with: start.unicodeScalars) }
    case .matches(let value, let pattern): return matches(values(value, here), program.patterns[Int(pattern)])
    case .some(let list, let inner):
      return some(values(list, here)) { inner < 0 ? .yes : truth(inner, here.with($0)) }
    case .every(let list, let inner): return !some(values(list, here)) { !truth(inner, here.with($0)) }
    case .certainly(let inner): return Truth(truth(inner, here) == .yes)
    case .possibly(let inner): return Truth(truth(inner, here) != .no)
    case .unique(let place): return unique(Int(place), here)
    case .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first, .count,
      .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .chosen:
      return .unknown
    }
  }

  /// Whether something holds of some element of a list.
  func some(_ list: [Slot], _ holds: (Plain) -> Truth) -> Truth {
    list.map { slot in
      guard let value = slot.value else { return .unknown }
      return slot.isDoubtful ? min(holds(value), .unknown) : holds(value)
    }.max() ?? .no
  }

  private func someText(_ list: [Slot], _ holds: (String) -> Bool) -> Truth {
    some(list) { value in
      guard case .text(let variants) = value else { return .no }
      return Truth(variants.contains { holds($0.precomposedStringWithCanonicalMapping) })
    }
  }

  /// The automaton has a test of its own.
  private func matches(_ list: [Slot], _ pattern: Pattern) -> Truth {
    var run = PatternRun()
    var truth = Truth.no
    for slot in list {
      truth = max(truth, someText([slot]) { run.finds(pattern, in: $0, limit: .max) })
    }
    return truth
  }

  private func unique(_ place: Int, _ here: Here) -> Truth {
    let (value, kind, _) = program.uniques[place]
    let own = values(value, here)
    guard case .entity(let entity) = here.it.value else { return .unknown }
    var others = Set<Plain>()
    for other in collection(kind) where other != entity {
      let slot = Slot(value: .entity(other))
      for found in values(value, Here(it: slot, subject: slot)) where found.isCertain {
        others.insert(key(found.value))
      }
    }
    if own.contains(where: { $0.isCertain && others.contains(key($0.value)) }) { return .no }
    return own.allSatisfy(\.isCertain) ? .yes : .unknown
  }

  /// What tells values apart: a text by its first variant.
  func key(_ value: Plain?) -> Plain {
    if case .text(let variants) = value { return .text([variants[0].precomposedStringWithCanonicalMapping]) }
    return value ?? .flag(false)
  }

  // MARK: comparisons

  private func equal(_ left: [Slot], _ right: [Slot], _ sameness: Sameness, _ isList: Bool) -> Truth {
    guard let other = right.first else { return isList ? .no : !some(left) { _ in .yes } }
    if left.isEmpty { return isList || other.isCertain ? .no : .unknown }
    guard other.isCertain, let value = other.value else { return .unknown }
    return some(left) { same($0, value, sameness) }
  }

  func same(_ one: Plain, _ other: Plain, _ sameness: Sameness) -> Truth {
    switch (one, other) {
    case (.number(let a, let b), .number(let c, let d)): return overlap(a, b, c, d)
    case (.days(let a, let b), .days(let c, let d)): return overlap(a, b, c, d)
    case (.span(let one), .span(let other)):
      if let (a, b) = months(one, other) { return Truth(a == b) }
      return overlap(one.seconds.lowerBound, one.seconds.upperBound, other.seconds.lowerBound, other.seconds.upperBound)
    case (.text(let ones), .text(let others)): return Truth(ones.contains { others.contains($0) })
    default: return Truth(one == other)
    }
  }

  private func months(_ one: TimeSpan, _ other: TimeSpan) -> (Int, Int)? {
    guard case .months(let a) = one.unit.size, case .months(let b) = other.unit.size else { return nil }
    return (one.count * a, other.count * b)
  }

  private func overlap<Value: Comparable>(_ a: Value, _ b: Value, _ c: Value, _ d: Value) -> Truth {
    if b < c || d < a { return .no }
    return a == b && c == d ? .yes : .unknown
  }

  private func order(_ sign: Query.Comparator, _ left: [Slot], _ right: [Slot]) -> Truth {
    guard let one = left.first, let other = right.first else { return .no }
    guard one.isCertain, other.isCertain, let one = one.value, let other = other.value else { return .unknown }
    switch sign {
    case .less: return less(one, other)
    case .greater: return less(other, one)
    case .lessOrEqual: return !less(other, one)
    case .greaterOrEqual: return !less(one, other)
    case .equal, .notEqual: return .unknown
    }
  }

  private func less(_ one: Plain, _ other: Plain) -> Truth {
    func less<Value: Comparable>(_ a: Value, _ b: Value, _ c: Value, _ d: Value) -> Truth {
      b < c ? .yes : a >= d ? .no : .unknown
    }
    switch (one, other) {
    case (.number(let a, let b), .number(let c, let d)): return less(a, b, c, d)
    case (.days(let a, let b), .days(let c, let d)): return less(a, b, c, d)
    case (.span(let one), .span(let other)):
      if let (a, b) = months(one, other) { return Truth(a < b) }
      return less(
        one.seconds.lowerBound, one.seconds.upperBound, other.seconds.lowerBound, other.seconds.upperBound)
    default: return .unknown
    }
  }
}

extension SlowEvaluator.Here {
  func with(_ value: SlowEvaluator.Plain) -> SlowEvaluator.Here {
    SlowEvaluator.Here(it: SlowEvaluator.Slot(value: value), subject: subject)
  }
}

extension Program {
  func parts(_ range: Range<Int32>) -> [Int32] { range.map { parts[Int($0)] } }
}
