import Metamodel
import Model

/// Counting and calculating. Every number is an interval; one that is known is as low as it is high.
extension Run {
  // MARK: counts

  /// How many real things a list stands for: an entry of a group counts as many as the group has, and a member beside its
  /// group not at all.
  mutating func pushCount(_ base: Int32, _ sort: Sort) {
    let mark = stack.count
    push(base)
    var (low, high) = (0.0, 0.0)
    for place in mark..<stack.count {
      let element = stack[place]
      if element.isGap {
        high = .infinity
        noteGap(element)
        continue
      }
      let (least, most) = sort == .entities ? realCount(place, among: mark..<stack.count) : (1, 1)
      if element.state == .certain { low += least }
      high += most
    }
    stack.removeLast(stack.count - mark)
    stack.append(.number(low, high))
  }

  /// A gap that made a number uncertain; the comparison that follows sees the number only.
  private mutating func noteGap(_ gap: Element) {
    if isCollecting { gaps.append(gap) }
  }

  private mutating func realCount(_ place: Int, among list: Range<Int>) -> (Double, Double) {
    let element = stack[place]
    guard
      let count = Fields.common(of: ground.architecture.schema[element.entity.kind].name)?.count
    else { return (1, 1) }
    let group = membership(element.entity, among: list)
    if group == .certain { return (0, 0) }
    let top = stack.count
    read(count.number, .count, of: element.entity)
    let found = stack[top]
    stack.removeLast(stack.count - top)
    if found.isGap { return (group == nil ? 1 : 0, .infinity) }
    return (group == nil ? found.lowNumber : 0, found.highNumber)
  }

  /// Whether a group that the agency is a member of stands in the list as well.
  private func membership(_ entity: EntityID, among list: Range<Int>) -> Element.State? {
    guard entity.kind == KindName.agencies.number else { return nil }
    var best: Element.State?
    lazy var isOpen = stack[list].contains { $0.isGap }
    let column = ground.columns[ground.memberOf.index]
    for index in column.range(entity.row) {
      let group = UInt64(column.value(at: index))
      if group == UInt64(entity.rawValue) { continue }
      for place in list where stack[place].low == group && !stack[place].isGap {
        if stack[place].state == .certain { return .certain }
        best = .possible
      }
      // The group may be what is missing.
      if best == nil && isOpen { best = .possible }
    }
    return best
  }

  // MARK: least, greatest, sum, median

  mutating func pushAggregate(_ way: Aggregate, _ base: Int32, _ body: Int32, _ sameness: Sameness) {
    let mark = stack.count
    push(base)
    if body >= 0 { mapEach(from: mark, body) }
    let result = sameness == .date ? aggregatedDates(way, from: mark) : aggregatedNumbers(way, from: mark)
    if isCollecting { for element in stack[mark...] where element.isGap { gaps.append(element) } }
    stack.removeLast(stack.count - mark)
    if let result { stack.append(result) }
  }

  private mutating func mapEach(from mark: Int, _ body: Int32) {
    let end = stack.count
    let outer = it
    for place in mark..<end {
      let element = stack[place]
      if element.isGap {
        stack.append(element)
        continue
      }
      it = element.asCertain
      let start = stack.count
      push(body)
      guard element.state == .possible else { continue }
      for place in start..<stack.count where stack[place].state == .certain { stack[place].state = .possible }
    }
    it = outer
    drop(mark, end)
  }

  /// Of anything unknown they are unknown; only a greatest number is known to be no less than those that are known.
  private func aggregatedNumbers(_ way: Aggregate, from mark: Int) -> Element? {
    let all = stack[mark...]
    guard !all.isEmpty else { return way == .sum ? .number(0, 0) : nil }
    let certain = all.filter { $0.state == .certain }
    let lows = certain.map(\.lowNumber)
    let highs = certain.map(\.highNumber)
    let isWhole = certain.count == all.count
    switch way {
    case .greatest:
      guard let low = lows.max(), let high = highs.max() else { return .anyGap }
      return .number(low, isWhole ? high : .infinity)
    case .least:
      guard isWhole, let low = lows.min(), let high = highs.min() else { return .anyGap }
      return .number(low, high)
    case .sum:
      guard isWhole else { return .anyGap }
      return interval(lows.reduce(0, +), highs.reduce(0, +))
    case .median:
      guard isWhole else { return .anyGap }
      return interval(middle(lows), middle(highs))
    }
  }

  private func middle(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2
  }

  private func aggregatedDates(_ way: Aggregate, from mark: Int) -> Element? {
    let all = stack[mark...]
    guard !all.isEmpty else { return nil }
    guard all.allSatisfy({ $0.state == .certain }) else { return .anyGap }
    let lows = all.map(\.low)
    let highs = all.map(\.high)
    let low = way == .least ? lows.min() : lows.max()
    let high = way == .least ? highs.min() : highs.max()
    guard let low, let high else { return .anyGap }
    return Element(state: .certain, low: low, high: high)
  }

  private func interval(_ low: Double, _ high: Double) -> Element {
    low.isNaN || high.isNaN ? .anyGap : .number(min(low, high), max(low, high))
  }

  // MARK: arithmetic

  mutating func pushArithmetic(_ sign: Arithmetic, _ left: Int32, _ right: Int32) {
    let mark = stack.count
    push(left)
    let middle = stack.count
    push(right)
    let result = calculated(sign, mark, middle)
    if isCollecting { for element in stack[mark...] where element.isGap { gaps.append(element) } }
    stack.removeLast(stack.count - mark)
    if let result { stack.append(result) }
  }

  /// Nil, for none, where a side is none.
  private func calculated(_ sign: Arithmetic, _ mark: Int, _ middle: Int) -> Element? {
    guard mark < middle, middle < stack.count else { return nil }
    let (a, b) = (stack[mark], stack[middle])
    guard a.state == .certain, b.state == .certain else { return .anyGap }
    switch sign {
    case .plus: return interval(a.lowNumber + b.lowNumber, a.highNumber + b.highNumber)
    case .minus: return interval(a.lowNumber - b.highNumber, a.highNumber - b.lowNumber)
    case .times: return corners(a, b) { $0 * $1 }
    case .divided:
      if b.lowNumber <= 0 && b.highNumber >= 0 { return .anyGap }
      return corners(a, b) { $0 / $1 }
    }
  }

  private func corners(_ a: Element, _ b: Element, _ calculate: (Double, Double) -> Double) -> Element {
    let all = [
      calculate(a.lowNumber, b.lowNumber), calculate(a.lowNumber, b.highNumber), calculate(a.highNumber, b.lowNumber),
      calculate(a.highNumber, b.highNumber),
    ]
    guard !all.contains(where: \.isNaN), let low = all.min(), let high = all.max() else { return .anyGap }
    return .number(low, high)
  }

  // MARK: quantities

  /// The number that counts on the day: the latest one up to it; a gap where there is none, and where two of one date
  /// disagree.
  mutating func pushQuantity(_ field: FieldNumber, of entity: EntityID) {
    let values = ground.columns[field.index].range(entity.row)
    var best: (element: Element, date: UInt32, last: CalendarDate)?
    var disagrees = false
    for index in values {
      let record = EntityID(rawValue: ground.columns[field.index].value(at: index))
      guard let number = measured(record) else { continue }
      let written = first(Fields.quantity.date.number, of: record)
      let date = written.map { CoarseDate(rawValue: $0) }
      if let date, date.first > ground.architecture.day { continue }
      let last = date?.last ?? .earliest
      guard let known = best, known.date == written ?? 0 else {
        if best.map({ $0.last <= last }) ?? true {
          best = (number, written ?? 0, last)
          disagrees = false
        }
        continue
      }
      if known.element != number { disagrees = true }
    }
    guard let best, !disagrees else {
      stack.append(.gap(entity, field, .unreadable))
      return
    }
    stack.append(best.element)
  }

  private func first(_ field: FieldNumber, of record: EntityID) -> UInt32? {
    let column = ground.columns[field.index]
    let values = column.range(record.row)
    return values.isEmpty ? nil : column.value(at: values.lowerBound)
  }

  /// A number of a source, with what the source leaves open: `over` and `at-least` have no upper end; `about` is taken as a
  /// tenth more or less.
  private func measured(_ record: EntityID) -> Element? {
    guard let place = first(Fields.quantity.value.number, of: record) else { return nil }
    let number = ground.numbers[Int(place)]
    guard let bound = first(Fields.quantity.bound.number, of: record) else { return .number(number, number) }
    switch ground.language.words[Int(ground.language.choiceWords[Fields.quantity.bound.number.index][Int(bound)])] {
    case "over": return .number(number.nextUp, .infinity)
    case "at-least": return .number(number, .infinity)
    default: return .number(min(number * 0.9, number * 1.1), max(number * 0.9, number * 1.1))
    }
  }

  // MARK: dates

  mutating func pushMoved(_ date: Int32, _ span: Int32, isBack: Bool) {
    let mark = stack.count
    push(date)
    let middle = stack.count
    push(span)
    var result: Element?
    if mark < middle, middle < stack.count {
      let (day, length) = (stack[mark], stack[middle])
      result = .anyGap
      if day.state == .certain && length.state == .certain { result = moved(day, length, isBack: isBack) }
    }
    if isCollecting { for element in stack[mark...] where element.isGap { gaps.append(element) } }
    stack.removeLast(stack.count - mark)
    if let result { stack.append(result) }
  }

  func moved(_ day: Element, _ length: Element, isBack: Bool) -> Element {
    let span = TimeSpan(rawValue: UInt32(truncatingIfNeeded: length.low))
    let first = CalendarDate(ordinal: Int(day.low))
    let last = CalendarDate(ordinal: Int(day.high))
    return isBack ? .days(first - span, last - span) : .days(first + span, last + span)
  }

  /// Places among dates are gaps: nobody says when.
  mutating func pushDates(_ base: Int32) {
    let mark = stack.count
    push(base)
    for place in mark..<stack.count where !stack[place].isGap {
      let state = stack[place].state
      stack[place] = date(stack[place]) ?? Element(state: .unreadable, low: 0, high: Gap.nothing)
      if !stack[place].isGap { stack[place].state = state }
    }
  }

  /// A text of the model as a date; what is a date already stays it.
  func date(_ element: Element) -> Element? {
    guard element.high == TextSource.node else { return element }
    let node = UInt32(truncatingIfNeeded: element.low)
    return CoarseDate(ground.architecture.forest.text(node)).map { .days($0.first, $0.last) }
  }
}
