/// Where an automaton is in a text: all its states at once. Kept from text to text, so that nothing is allocated.
struct PatternRun {
  private var current: [Int32] = []
  private var following: [Int32] = []
  /// By state: the step at which it was entered last.
  private var entered: [UInt64] = []
  private var open: [Int32] = []
  private var step: UInt64 = 0
  /// How many states were looked at.
  private(set) var work = 0

  /// True where the pattern occurs in the text. It stops, and says no, when the work exceeds the limit.
  mutating func finds(_ pattern: Pattern, in text: String, limit: Int) -> Bool {
    work = 0
    if entered.count < pattern.states.count {
      entered = [UInt64](repeating: 0, count: pattern.states.count)
      step = 0
    }
    current.removeAll(keepingCapacity: true)
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    var isStart = true
    step += 1
    while true {
      if enter(0, pattern, isStart: isStart, isEnd: next == nil) { return true }
      guard let scalar = next?.value, work < limit else { return false }
      next = scalars.next()
      isStart = false
      following.removeAll(keepingCapacity: true)
      swap(&current, &following)
      step += 1
      for state in following where takes(state, scalar, pattern) {
        if enter(state + 1, pattern, isStart: false, isEnd: next == nil) { return true }
      }
    }
  }

  private func takes(_ state: Int32, _ scalar: UInt32, _ pattern: Pattern) -> Bool {
    switch pattern.states[Int(state)] {
    case .character(let wanted): scalar == wanted
    case .any: true
    case .set(let set): pattern.sets[Int(set)].contains(scalar)
    case .split, .jump, .start, .end, .found: false
    }
  }

  /// Enters a state and those that follow without a character; true where the pattern is found.
  private mutating func enter(_ state: Int32, _ pattern: Pattern, isStart: Bool, isEnd: Bool) -> Bool {
    open.append(state)
    while let state = open.popLast() {
      work += 1
      if entered[Int(state)] == step { continue }
      entered[Int(state)] = step
      switch pattern.states[Int(state)] {
      case .split(let one, let other):
        open.append(other)
        open.append(one)
      case .jump(let next): open.append(next)
      case .start: if isStart { open.append(state + 1) }
      case .end: if isEnd { open.append(state + 1) }
      case .found:
        open.removeAll(keepingCapacity: true)
        return true
      case .character, .any, .set: current.append(state)
      }
    }
    return false
  }
}
