import Metamodel

/// What the reader needs of a field for every value it reads: numbers only, so that nothing is retained on the way.
struct FieldPlan: Sendable {
  let number: FieldNumber
  let shape: Shape
  let isList: Bool
  let presence: Presence

  enum Shape: Sendable {
    case text, word, boolean
    case integer(Int32, Int32)
    case number, percent, date, duration, choice
    /// A record; `shorthand` is the place of the field that a bare scalar fills, or -1.
    case record(KindName, shorthand: Int, listed: Bool)
    case change
    case nested(KindName)
    case mapping, syntax
  }

  init(_ number: FieldNumber, of schema: Schema) {
    let field = schema[number]
    self.number = number
    isList = field.isList
    presence = field.presence
    switch field.type {
    case .text: shape = .text
    case .string, .dateOrPlace, .reference, .referenceOrArchitecture: shape = .word
    case .boolean: shape = .boolean
    case .integer(let range): shape = .integer(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
    case .number: shape = .number
    case .percent: shape = .percent
    case .date: shape = .date
    case .duration: shape = .duration
    case .choice: shape = .choice
    case .record(.change, _, _): shape = .change
    case .record(let kind, let shorthand, let listed):
      let place = shorthand.flatMap { schema.field($0, of: kind.number) }.map { schema.place(of: $0) }
      shape = .record(kind, shorthand: place ?? -1, listed: listed)
    case .nested(let kind): shape = .nested(kind)
    case .kindsByCollection, .map: shape = .mapping
    case .syntax: shape = .syntax
    }
  }
}

/// The fields of a kind as the reader needs them.
struct KindPlan: Sendable {
  let fields: [FieldPlan]
  /// The places of the fields whose absence is reported.
  let watched: [Int]

  init(_ kind: KindSpec, of schema: Schema) {
    fields = kind.fields.map { FieldPlan($0, of: schema) }
    watched = kind.fields.indices.filter { schema[kind.fields[$0]].presence != .optional }
  }
}
