import Diagnostics
import Metamodel

/// What an expression gives: of what sort, and one of it or a list.
package struct ValueType: Sendable, Equatable {
  package var content: Content
  package var isList = false

  package enum Content: Sendable, Equatable {
    case boolean, number, date, duration, text
    /// Numbers with sources: the number of the day, where a number is wanted; records, where a step follows.
    case quantity
    /// A date, or a place as text.
    case dateOrPlace
    case choice([String])
    case entities(KindSet)
    /// Mappings that expressions cannot look into.
    case opaque
    /// The word `none`.
    case nothing
  }

  var element: ValueType { ValueType(content: content) }

  var kinds: KindSet? {
    if case .entities(let kinds) = content { return kinds }
    return nil
  }

  /// The one kind of its entities; nil for several, and for what is no entity.
  package var kind: KindName? { kinds.flatMap { $0.count == 1 ? $0.names.first : nil } }

  /// The type of two that may stand for one another; nil where they are of different sorts.
  func united(with other: ValueType) -> ValueType? {
    let isList = isList || other.isList
    switch (content, other.content) {
    case (.entities(let kinds), .entities(var others)):
      others.formUnion(kinds)
      return ValueType(content: .entities(others), isList: isList)
    case (.choice(let words), .choice(let others)):
      return ValueType(content: .choice(words + others.filter { !words.contains($0) }), isList: isList)
    default:
      return content == other.content ? ValueType(content: content, isList: isList) : nil
    }
  }
}
