import Diagnostics
import Metamodel
import Model

/// Values in words.
extension Deriver {
  /// What stands on the stack, as one text.
  mutating func shown(_ elements: [Element], _ type: ValueType) -> (text: Text, json: JSON) {
    let answer = Answer(
      items: elements.compactMap { element in
        run.value(element, type.content).map { .init(value: $0, isCertain: element.state == .certain) }
      }, isOpen: elements.contains { $0.isGap })
    return (answer.shown(type, in: architecture), answer.json(type, in: architecture))
  }

  mutating func shown(_ element: Element, _ content: ValueType.Content) -> (text: Text, json: JSON) {
    guard let value = run.value(element, content) else { return (Text(both: ""), .null) }
    return (value.shown(in: architecture, isAlone: true), value.json(in: architecture))
  }
}

extension Answer {
  /// How many elements of a list are named.
  private static let limit = 8

  /// The answer in words: names of entities, numbers, dates; `chưa rõ` where the model does not say.
  package func shown(_ type: ValueType, in architecture: Architecture) -> Text {
    guard type.isList else {
      if isOpen { return Answer.unknown }
      guard let item = items.first else { return Answer.nothing }
      return item.isCertain ? item.value.shown(in: architecture, isAlone: true) : Answer.unknown
    }
    if items.isEmpty { return isOpen ? Answer.unknown : Answer.nothing }
    var parts = items.prefix(Answer.limit).map { item in
      let text = item.value.shown(in: architecture, isAlone: items.count == 1)
      return item.isCertain ? text : Text(vi: text.vi + " (chưa chắc)", en: text.en + " (perhaps)")
    }
    if items.count > Answer.limit {
      let more = items.count - Answer.limit
      parts.append(Text(vi: "và \(more) nữa", en: "and \(more) more"))
    }
    if isOpen { parts.append(Text(vi: "có thể còn nữa", en: "perhaps more")) }
    return Text(vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  /// The answer for programs: a list is `{items, undecided, open}` only where something of it is not known.
  package func json(_ type: ValueType, in architecture: Architecture) -> JSON {
    guard type.isList else {
      guard !isOpen, let item = items.first else { return isOpen ? .null : "none" }
      return item.isCertain ? item.value.json(in: architecture) : .null
    }
    let known = JSON.array(items.filter(\.isCertain).map { $0.value.json(in: architecture) })
    let undecided = items.filter { !$0.isCertain }.map { $0.value.json(in: architecture) }
    if undecided.isEmpty && !isOpen { return known }
    return ["items": known, "undecided": .array(undecided), "open": .bool(isOpen)]
  }

  package static let unknown = Text(vi: "chưa rõ", en: "unknown")
  package static let nothing = Text(vi: "không có", en: "none")
}

extension Answer.Value {
  /// In words; an entity with its name where it stands alone.
  package func shown(in architecture: Architecture, isAlone: Bool) -> Text {
    switch self {
    case .entity(let entity):
      let id = architecture.id(entity)
      let name = architecture.name(entity)
      // The architecture as a whole has no id.
      if id.isEmpty { return name }
      guard isAlone, name != Text(both: id) else { return Text(both: "`\(id)`") }
      return Text(vi: "`\(id)` (\(name.vi))", en: "`\(id)` (\(name.en))")
    case .text(let text):
      return Text(vi: "“\(text.vi)”", en: "“\(text.en)”")
    case .number(let low, let high): return interval(low, high)
    case .days(let first, let last): return Text(both: days(first, last))
    case .duration(let span): return Text(both: span.description)
    case .word(let word): return Text(both: word)
    case .flag(let fact): return fact ? Text(vi: "có", en: "yes") : Text(vi: "không", en: "no")
    }
  }

  package func json(in architecture: Architecture) -> JSON {
    switch self {
    case .entity(let entity): return .string(architecture.id(entity))
    case .text(let text):
      return text.vi == text.en ? .string(text.vi) : ["vi": .string(text.vi), "en": .string(text.en)]
    case .number(let low, let high):
      return low == high ? number(low) : ["from": number(low), "to": high == .infinity ? .null : number(high)]
    case .days(let first, let last): return .string(days(first, last))
    case .duration(let span): return .string(span.description)
    case .word(let word): return .string(word)
    case .flag(let fact): return .bool(fact)
    }
  }

  private func number(_ number: Double) -> JSON {
    number == number.rounded() && abs(number) < 1e15 ? .integer(Int(number)) : .number(number)
  }

  private func interval(_ low: Double, _ high: Double) -> Text {
    let (from, to) = (numberText(low), numberText(high))
    if low == high { return from }
    let below = low.nextDown
    if high == .infinity && below == below.rounded() && low != low.rounded() {
      return Text(vi: "trên \(numberText(below).vi)", en: "over \(numberText(below).en)")
    }
    if high == .infinity { return Text(vi: "từ \(from.vi) trở lên", en: "\(from.en) or more") }
    return Text(vi: "\(from.vi) đến \(to.vi)", en: "\(from.en) to \(to.en)")
  }

  /// As coarse as it is known: a year, a month, a day, or both ends.
  private func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first == last { return first.description }
    for length in [4, 7] {
      let written = String(first.description.prefix(length))
      if let date = CoarseDate(written), date.first == first, date.last == last { return written }
    }
    return "\(first) … \(last)"
  }
}
