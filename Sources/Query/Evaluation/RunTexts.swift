import Diagnostics
import Metamodel
import Model

/// Texts: compared in NFC; one in two languages is what either says.
extension Run {
  /// Says of each variant of a text whether something holds; true where it does of one.
  mutating func anyVariant(_ element: Element, _ holds: (inout Run, String) -> Bool) -> Bool {
    let index = Int(truncatingIfNeeded: element.low)
    switch element.high {
    case TextSource.constant: return holds(&self, texts[index])
    case TextSource.made: return holds(&self, made[index])
    default:
      let forest = ground.architecture.forest
      let node = UInt32(truncatingIfNeeded: element.low)
      if !forest.kind(node).isMapping { return holds(&self, composed(forest.text(node))) }
      for (_, value) in forest.entries(of: node) where holds(&self, composed(forest.text(value))) { return true }
      return false
    }
  }

  /// The text, in Vietnamese where it is in two languages.
  func text(_ element: Element, _ language: Language = .vi) -> String {
    let index = Int(truncatingIfNeeded: element.low)
    switch element.high {
    case TextSource.constant: return texts[index]
    case TextSource.made: return made[index]
    default:
      let forest = ground.architecture.forest
      let node = UInt32(truncatingIfNeeded: element.low)
      guard forest.kind(node).isMapping else { return composed(forest.text(node)) }
      var other = ""
      for (key, value) in forest.entries(of: node) {
        if forest.text(key) == language.rawValue { return composed(forest.text(value)) }
        other = forest.text(value)
      }
      return composed(other)
    }
  }

  // MARK: equality

  mutating func isSameText(_ one: Element, _ other: Element) -> Bool {
    if let answer = quickly(one, other) ?? quickly(other, one) { return answer }
    return anyVariant(one) { run, first in run.anyVariant(other) { _, second in first.utf8.elementsEqual(second.utf8) }
    }
  }

  /// A scalar of the model against a constant: by the numbers of their symbols, where the scalar is plain ASCII.
  private func quickly(_ one: Element, _ constant: Element) -> Bool? {
    guard one.high == TextSource.node, constant.high == TextSource.constant else { return nil }
    let forest = ground.architecture.forest
    let node = UInt32(truncatingIfNeeded: one.low)
    guard forest.kind(node).isScalar else { return nil }
    let symbol = forest.symbol(node)
    if symbol == symbols[Int(constant.low)] { return true }
    let isShort = forest.symbols.length(symbol) <= 128
    let isPlain = isShort && forest.symbols.withBytes(of: symbol) { $0.allSatisfy { $0 < 0x80 } }
    return isPlain ? false : nil
  }

  // MARK: conditions

  /// Whether something holds of some text of a list.
  mutating func someText(from mark: Int, _ holds: (inout Run, Element) -> Bool) -> Truth {
    var truth = Truth.no
    for place in mark..<stack.count {
      let element = stack[place]
      if element.isGap {
        truth = .unknown
      } else if holds(&self, element) {
        if element.state == .certain { return .yes }
        truth = .unknown
      }
    }
    return truth
  }

  mutating func starts(_ element: Element, with constant: Int) -> Bool {
    let start = texts[Int(constants[constant].low)]
    return anyVariant(element) { $1.utf8.starts(with: start.utf8) }
  }

  mutating func matches(from mark: Int, pattern: Int) -> Truth {
    var isCut = false
    let truth = someText(from: mark) { run, element in
      let truth = run.matches(element, pattern: pattern)
      if truth == .unknown { isCut = true }
      return truth == .yes
    }
    return isCut && truth == .no ? .unknown : truth
  }

  /// Unknown where it would take too long to say.
  mutating func matches(_ element: Element, pattern: Int) -> Truth {
    let pattern = program.patterns[pattern]
    var isCut = false
    let found = anyVariant(element) { run, text in
      let limit = max(0, run.workLimit - run.work)
      let found = run.patternRun.finds(pattern, in: text, limit: limit)
      run.work += run.patternRun.work
      if !found && run.work > run.workLimit { isCut = true }
      return found
    }
    return isCut && !found ? .unknown : Truth(found)
  }

  // MARK: parts

  mutating func pushLengths(_ base: Int32) {
    let mark = stack.count
    push(base)
    for place in mark..<stack.count where !stack[place].isGap { stack[place] = length(stack[place]) }
  }

  func length(_ element: Element) -> Element {
    let count = Double(text(element).count)
    return Element(state: element.state, low: count.bitPattern, high: count.bitPattern)
  }

  /// What stands before the last place of a text in another; none where it does not occur.
  mutating func pushBeforeLast(_ base: Int32, _ constant: Int) {
    let mark = stack.count
    push(base)
    let wanted = Array(texts[Int(constants[constant].low)].utf8)
    var kept = mark
    for place in mark..<stack.count {
      var element = stack[place]
      if !element.isGap {
        guard let part = part(of: text(element), before: wanted) else { continue }
        made.append(part)
        element.low = UInt64(made.count - 1)
        element.high = TextSource.made
      }
      stack[kept] = element
      kept += 1
    }
    stack.removeLast(stack.count - kept)
  }

  private func part(of text: String, before wanted: [UInt8]) -> String? {
    let bytes = Array(text.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    var start = bytes.count - wanted.count
    while start >= 0 {
      if bytes[start] == wanted[0], bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return String(decoding: bytes[..<start], as: UTF8.self)
      }
      start -= 1
    }
    return nil
  }
}
