import Model

/// The entities that a closure has been to: a mark by entity, of the closure that set it last.
struct Visits: Sendable {
  private var certain: [UInt32]
  private var possible: [UInt32]
  private var mark: UInt32 = 0

  init(count: Int) {
    certain = [UInt32](repeating: 0, count: count)
    possible = certain
  }

  mutating func begin() {
    if mark == .max { self = Visits(count: certain.count) }
    mark += 1
  }

  enum Outcome { case new, better, known }

  /// Notes a visit; `better` where the entity was only possible before.
  mutating func visit(_ place: Int, isCertain: Bool) -> Outcome {
    if certain[place] == mark { return .known }
    let wasPossible = possible[place] == mark
    if isCertain {
      certain[place] = mark
      return wasPossible ? .better : .new
    }
    possible[place] = mark
    return wasPossible ? .known : .new
  }
}

/// Closures: breadth first, each entity once, however the references go round.
extension Run {
  /// At most so many gaps are kept; one is enough to leave something undecided.
  private static let gapLimit = 8

  mutating func pushClosure(_ base: Int32, _ body: Int32, withStart: Bool) {
    let mark = stack.count
    push(base)
    let seeds = stack.count
    let outer = it
    let level = beginVisits()
    defer {
      closureDepth -= 1
      it = outer
    }
    var gaps = 0
    if withStart {
      for place in mark..<seeds { keepReached(stack[place], from: seeds, level, &gaps) }
    } else {
      for place in mark..<seeds { follow(stack[place], body, from: seeds, level, &gaps) }
    }
    var at = seeds
    while at < stack.count, work <= workLimit {
      let element = stack[at]
      at += 1
      if element.isGap { continue }
      if let again = follow(element, body, from: seeds, level, &gaps) { at = min(at, again) }
    }
    drop(mark, seeds)
  }

  private mutating func beginVisits() -> Int {
    let level = closureDepth
    closureDepth += 1
    if visits.count == level { visits.append(Visits(count: ground.offsets[ground.offsets.count - 1])) }
    visits[level].begin()
    return level
  }

  /// Takes the step from one element. Gives the place of an element that has to be followed again, as it is certain now.
  @discardableResult
  private mutating func follow(
    _ element: Element, _ body: Int32, from seeds: Int, _ level: Int, _ gaps: inout Int
  ) -> Int? {
    if element.isGap {
      keepReached(element, from: seeds, level, &gaps)
      return nil
    }
    it = element.asCertain
    let start = stack.count
    push(body)
    let end = stack.count
    work += end - start
    var again: Int?
    var kept = start
    for place in start..<end {
      var next = stack[place]
      if next.state == .certain && element.state == .possible { next.state = .possible }
      switch reach(next, level, &gaps) {
      case .known: break
      case .new:
        stack[kept] = next
        kept += 1
      case .better:
        if let earlier = (seeds..<kept).first(where: { stack[$0].low == next.low && !stack[$0].isGap }) {
          stack[earlier].state = .certain
          again = min(again ?? earlier, earlier)
          work += earlier - seeds
        }
      }
    }
    stack.removeLast(end - kept)
    return again
  }

  private mutating func keepReached(_ element: Element, from seeds: Int, _ level: Int, _ gaps: inout Int) {
    switch reach(element, level, &gaps) {
    case .known: break
    case .new: stack.append(element)
    case .better:
      if let earlier = (seeds..<stack.count).first(where: { stack[$0].low == element.low && !stack[$0].isGap }) {
        stack[earlier].state = .certain
      }
    }
  }

  private mutating func reach(_ element: Element, _ level: Int, _ gaps: inout Int) -> Visits.Outcome {
    if element.isGap {
      gaps += 1
      return gaps <= Run.gapLimit ? .new : .known
    }
    guard element.entity != .nothing else { return .known }
    return visits[level].visit(ground.dense(element.entity), isCertain: element.state == .certain)
  }
}
