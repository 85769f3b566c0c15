import Diagnostics
import Metamodel
import Model

/// What a program gives for a subject: its elements, in order.
package struct Answer: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package let value: Value
    /// False where it is undecided whether it belongs to the list.
    package let isCertain: Bool
  }

  package enum Value: Sendable, Equatable {
    case entity(EntityID)
    case text(Text)
    /// An interval; one number where both are equal.
    case number(Double, Double)
    case days(CalendarDate, CalendarDate)
    case duration(TimeSpan)
    case word(String)
    case flag(Bool)
  }

  package let items: [Item]
  /// Something is missing that the model does not say; a single value without items is then unknown, else none.
  package let isOpen: Bool
}

extension Run {
  /// The value of a program for a subject.
  package mutating func answer(for entity: EntityID) -> Answer {
    begin(entity)
    push(program.root)
    var items: [Answer.Item] = []
    for element in stack where !element.isGap {
      if let value = value(element, program.type.content) {
        items.append(.init(value: value, isCertain: element.state == .certain))
      }
    }
    return Answer(items: items, isOpen: stack.contains { $0.isGap })
  }

  /// An element of a type, as others see it; nil where it is a gap.
  func value(_ element: Element, _ content: ValueType.Content) -> Answer.Value? {
    if element.isGap { return nil }
    return switch content {
    case .boolean: .flag(element.low == 1)
    case .number, .quantity: .number(element.lowNumber, element.highNumber)
    case .date: .days(CalendarDate(ordinal: Int(element.low)), CalendarDate(ordinal: Int(element.high)))
    case .duration: .duration(TimeSpan(rawValue: UInt32(truncatingIfNeeded: element.low)))
    case .text, .dateOrPlace, .opaque: .text(Text(vi: text(element, .vi), en: text(element, .en)))
    case .choice: .word(ground.language.words[Int(element.low)])
    case .entities: .entity(element.entity)
    case .nothing: nil
    }
  }
}
