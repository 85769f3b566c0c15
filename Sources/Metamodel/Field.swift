import Diagnostics

/// The typed accessor of a field: the number of its column. `Value` is what the column gives: `Bool`, `Int`,
/// `Double`, `CoarseDate`, `TimeSpan`, or one of the phantom types below (`Model` has an accessor for each).
@frozen @usableFromInline package struct Field<Value>: Sendable {
  @usableFromInline package let number: FieldNumber

  package init(number: FieldNumber) { self.number = number }
}

/// The place of a field in `Schema.fields`.
@frozen @usableFromInline package struct FieldNumber: Sendable, Hashable {
  @usableFromInline package let rawValue: UInt16

  @inlinable package init(_ rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable package var index: Int { Int(rawValue) }
}

/// All that is known of one field of one kind.
package struct FieldSpec: Sendable {
  package let name: String
  package let kind: KindNumber
  package let type: FieldType
  package let isList: Bool
  package let presence: Presence
  package let absence: Absence
  /// The name of the step that turns the reference round: `owner` ↔ `systems`.
  package let inverse: String?
  /// Whether only files of packs may have it.
  package let isOnlyInPacks: Bool
  /// The field's name for people.
  package let title: Text
  /// One sentence: what it says, with its unit.
  package let doc: Text
}

// The phantom values of `Field`.

/// A text or a string: read with `text(of:)`.
package enum Words {}
/// A reference to one entity, or a list of them.
package enum Reference {}
/// A row of a record kind, or a list of them.
package enum Record {}
/// One word of a closed list, as its place in the list.
package enum ChoiceIndex {}
/// A date, or a place as text.
package enum DateOrPlace {}
/// A mapping with free keys.
package enum Entries {}
