import Metamodel

/// What a name stands for on one kind: how its value is found, and its type.
struct Meaning: Sendable {
  let access: Access
  let type: ValueType
}

/// How a step is taken from an entity of one kind.
enum Access: Sendable, Equatable {
  /// The kind has no such name: there is none, where other kinds have it.
  case absent
  case field(FieldNumber, Reading)
  /// References turned round: the place of their fields in `QueryLanguage.inverses`.
  case inverse(Int32)
  /// What the entity stands inside.
  case parent
  /// `from`, `via` and `to` of a flow.
  case route
  /// The entity itself: one kind taken out of several.
  case itself
  /// All entities of a kind, from the architecture.
  case collection(KindNumber)
  /// What was found and judged of it: a place in `CodeList.allCases`.
  case codes(Int32)
  /// Its level on a scale: a place in `Judgements`.
  case level(Int32)
  /// A term, by its place in `QueryLanguage.terms`; in a program, the place of its first operation.
  case term(Int32)
}

/// What stands in a column.
enum Reading: UInt8, Sendable {
  case entities, flag, integer, number, date, dateOrPlace, span, choice, text, quantity, count, opaque
}
