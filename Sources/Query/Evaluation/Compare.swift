import Metamodel
import Model

/// Comparisons of what is on the stack.
extension Run {
  /// One with one, or some element of a list with one.
  mutating func equal(_ left: Int32, _ right: Int32, _ sameness: Sameness, leftIsList: Bool) -> Truth {
    with(left) { run, mark in
      let middle = run.stack.count
      return run.with(right) { run, start in
        guard run.stack.count > start else {
          // None equals none; but no element of a list is none.
          return leftIsList ? .no : !run.hasAny(upTo: middle, from: mark)
        }
        let other = run.stack[start]
        return run.contains(mark..<middle, other, sameness, isList: leftIsList)
      }
    }
  }

  private func hasAny(upTo end: Int, from mark: Int) -> Truth {
    guard mark < end else { return .no }
    return stack[mark].state == .certain ? .yes : .unknown
  }

  private mutating func contains(_ list: Range<Int>, _ other: Element, _ sameness: Sameness, isList: Bool) -> Truth {
    // What is not known on the right may be none, as the left is.
    if list.isEmpty { return isList || other.state == .certain ? .no : .unknown }
    guard other.state == .certain else { return .unknown }
    var truth = Truth.no
    for place in list {
      let element = stack[place]
      if element.isGap {
        truth = .unknown
        continue
      }
      let same = same(element, other, sameness)
      if same == .yes && element.state == .certain { return .yes }
      if same != .no { truth = .unknown }
    }
    return truth
  }

  mutating func same(_ one: Element, _ other: Element, _ sameness: Sameness) -> Truth {
    switch sameness {
    case .identity: return Truth(one.low == other.low)
    case .text: return Truth(isSameText(one, other))
    case .number: return overlap(one.lowNumber, one.highNumber, other.lowNumber, other.highNumber)
    case .date: return overlap(one.low, one.high, other.low, other.high)
    case .span:
      let (a, b) = (span(one), span(other))
      if let months = months(a, b) { return Truth(months.0 == months.1) }
      return overlap(a.seconds.lowerBound, a.seconds.upperBound, b.seconds.lowerBound, b.seconds.upperBound)
    }
  }

  private func overlap<Number: Comparable>(_ low: Number, _ high: Number, _ otherLow: Number, _ otherHigh: Number)
    -> Truth
  {
    if high < otherLow || otherHigh < low { return .no }
    return low == high && otherLow == otherHigh ? .yes : .unknown
  }

  private func span(_ element: Element) -> TimeSpan { TimeSpan(rawValue: UInt32(truncatingIfNeeded: element.low)) }

  /// Both in months, where both are of the calendar: those compare exactly.
  private func months(_ one: TimeSpan, _ other: TimeSpan) -> (Int, Int)? {
    guard case .months(let each) = one.unit.size, case .months(let others) = other.unit.size else { return nil }
    return (one.count * each, other.count * others)
  }

  // MARK: order

  mutating func order(_ comparator: Comparator, _ left: Int32, _ right: Int32, _ sameness: Sameness) -> Truth {
    with(left) { run, mark in
      run.with(right) { run, middle in
        // What is none is neither more nor less than anything.
        guard mark < middle, middle < run.stack.count else { return .no }
        let (one, other) = (run.stack[mark], run.stack[middle])
        guard one.state == .certain, other.state == .certain else { return .unknown }
        return run.order(comparator, one, other, sameness)
      }
    }
  }

  func order(_ comparator: Comparator, _ one: Element, _ other: Element, _ sameness: Sameness) -> Truth {
    switch sameness {
    case .number: return order(comparator, one.lowNumber...one.highNumber, other.lowNumber...other.highNumber)
    case .date: return order(comparator, one.low...one.high, other.low...other.high)
    case .span:
      let (a, b) = (span(one), span(other))
      if let months = months(a, b) { return order(comparator, months.0...months.0, months.1...months.1) }
      return order(comparator, a.seconds, b.seconds)
    case .identity, .text: return .unknown
    }
  }

  private func order<Number: Comparable>(
    _ comparator: Comparator, _ one: ClosedRange<Number>, _ other: ClosedRange<Number>
  ) -> Truth {
    switch comparator {
    case .less: isLess(one, other)
    case .greater: isLess(other, one)
    case .lessOrEqual: !isLess(other, one)
    case .greaterOrEqual: !isLess(one, other)
    case .equal, .notEqual: .unknown
    }
  }

  private func isLess<Number: Comparable>(_ one: ClosedRange<Number>, _ other: ClosedRange<Number>) -> Truth {
    if one.upperBound < other.lowerBound { return .yes }
    return one.lowerBound >= other.upperBound ? .no : .unknown
  }

  // MARK: sets

  mutating func isMember(_ element: Element, of set: Int, _ sameness: Sameness) -> Truth {
    var truth = Truth.no
    for member in sets[set] { truth = truth.or(same(element, member, sameness)) }
    return truth
  }

  mutating func member(from mark: Int, of set: Int, _ sameness: Sameness) -> Truth {
    var truth = Truth.no
    for place in mark..<stack.count {
      let element = stack[place]
      if element.isGap {
        truth = .unknown
        continue
      }
      for member in sets[set] {
        let same = same(element, member, sameness)
        if same == .yes && element.state == .certain { return .yes }
        if same != .no { truth = .unknown }
      }
    }
    return truth
  }
}
