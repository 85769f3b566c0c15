/// Terms with ordered cases.
extension Run {
  /// Lays down the value of the first case that holds; none where no case does. Where it is undecided which one holds,
  /// the value is unknown unless all that may hold say the same; of numbers it is known between which the value lies.
  mutating func pushChosen(_ parts: Range<Int32>) {
    let mark = stack.count
    var isDecided = false
    for place in stride(from: Int(parts.lowerBound), to: Int(parts.upperBound), by: 2) {
      let truth = test(program.parts[place])
      if truth == .no { continue }
      push(program.parts[place + 1])
      isDecided = truth == .yes
      if isDecided { break }
    }
    guard let first = stack[mark...].first else { return }
    let possible = stack[mark...]
    var chosen = Element.anyGap
    if isDecided && possible.allSatisfy({ $0 == first }) {
      chosen = first
    } else if isDecided && program.isNumber(program.parts[Int(parts.lowerBound) + 1]) {
      let lows = possible.map(\.lowNumber)
      let highs = possible.map(\.highNumber)
      chosen = .number(lows.min() ?? 0, highs.max() ?? 0)
    }
    stack.removeLast(stack.count - mark)
    stack.append(chosen)
  }
}

extension Program {
  /// Whether an operation is a constant number.
  fileprivate func isNumber(_ place: Int32) -> Bool {
    guard case .constant(let constant) = operations[Int(place)], case .number = constants[Int(constant)] else {
      return false
    }
    return true
  }
}
