import Metamodel
import Model

/// One value on the stack. A list is a run of them; a single value that is not known is one gap, `none` is no element.
struct Element: Sendable, Equatable {
  enum State: UInt8, Sendable {
    case certain
    /// It may belong to the list: a condition on it is undecided.
    case possible
    /// Nobody knows what stands here, or how many: what the model is silent about.
    case gap
    /// The same, but the model says something that could not be read or found.
    case unreadable
  }

  var state: State
  /// An entity's number, a word's number, 0 or 1, the bits of the least number or day it can be, a span, a text.
  var low: UInt64
  /// The bits of the greatest number or day; for a text where it is kept. For a gap the number of the field.
  var high: UInt64 = 0

  var isGap: Bool { state == .gap || state == .unreadable }

  static func entity(_ entity: EntityID, _ state: State = .certain) -> Element {
    Element(state: state, low: UInt64(entity.rawValue))
  }

  static func number(_ low: Double, _ high: Double) -> Element {
    Element(state: .certain, low: low.bitPattern, high: high.bitPattern)
  }

  static func flag(_ fact: Bool) -> Element { Element(state: .certain, low: fact ? 1 : 0) }

  static func days(_ first: CalendarDate, _ last: CalendarDate) -> Element {
    Element(state: .certain, low: UInt64(first.ordinal), high: UInt64(last.ordinal))
  }

  static func text(node: UInt32) -> Element { Element(state: .certain, low: UInt64(node), high: TextSource.node) }

  /// A field of an entity that is left out.
  static func gap(_ entity: EntityID, _ field: FieldNumber, _ state: State = .gap) -> Element {
    Element(state: state, low: UInt64(entity.rawValue), high: UInt64(field.rawValue))
  }

  /// A collection that is not listed whole.
  static func gap(in kind: KindNumber) -> Element {
    Element(state: .gap, low: UInt64(kind.rawValue), high: Gap.collection)
  }

  /// Something that no single field would decide.
  static let anyGap = Element(state: .gap, low: 0, high: Gap.nothing)

  var entity: EntityID { EntityID(rawValue: UInt32(truncatingIfNeeded: low)) }
  var lowNumber: Double { Double(bitPattern: low) }
  var highNumber: Double { Double(bitPattern: high) }
}

/// What `high` says of a gap that is no field.
enum Gap {
  static let collection: UInt64 = 1 << 32
  static let nothing: UInt64 = 1 << 33
}

/// Where a text is kept: in the forest, among the constants, or among those made on the way.
enum TextSource {
  static let node: UInt64 = 0
  static let constant: UInt64 = 1
  static let made: UInt64 = 2
}

extension CalendarDate {
  /// A number that orders as the days do; `init(ordinal:)` takes it back.
  var ordinal: Int { year << 9 | month << 5 | day }

  init(ordinal: Int) {
    self = CalendarDate(year: ordinal >> 9, month: ordinal >> 5 & 15, day: ordinal & 31) ?? .earliest
  }
}
