import Diagnostics

/// What a field may hold. Scalars are text until one of these says what they are (YAML 1.2 core).
package indirect enum FieldType: Sendable {
  /// Prose: a string, or `{vi: …, en: …}`.
  case text
  /// A technical string in one language: a number, a code, an address.
  case string
  case boolean
  /// A whole number in a closed range.
  case integer(ClosedRange<Int>)
  case number
  /// A number from 0 to 100.
  case percent
  /// `2016`, `2016-12` or `2016-12-31`; a coarse date is an interval.
  case date
  /// A date, or a place as text.
  case dateOrPlace
  /// `12 months`; units from seconds to years.
  case duration
  /// One of a closed list of words.
  case choice([Choice])
  /// The id of an entity of one of these kinds; of any kind where the list is empty.
  case reference([KindName])
  /// A reference to an entity of any kind, or the word `architecture`.
  case referenceOrArchitecture
  /// A record: a mapping, kept as a row of the kind. `shorthand` names the field that a bare scalar fills;
  /// `listed` says that a list of such mappings may stand here too (a quantity).
  case record(KindName, shorthand: String?, listed: Bool)
  /// Entities inside this one, by id: rows of the kind, with this entity as their parent.
  case nested(KindName)
  /// Which kinds of which collections may realize a component: `{systems: [platform], sites: []}`.
  case kindsByCollection
  /// A mapping with free keys: `{as-is: 2016-12, to-be: 2020-12}`.
  case map(of: FieldType)
  /// Whatever stands there, kept as it is written; who needs it reads it (`Packs`, for one).
  case syntax
}

extension FieldType {
  /// The largest whole number where the meaning sets no limit: it fits a column of 32 bits.
  package static let largestInteger = Int(Int32.max)
}

/// One word of a closed list.
package struct Choice: Sendable {
  package let word: String
  package let title: Text

  package init(_ word: String, vi: String, en: String) {
    self.word = word
    title = Text(vi: vi, en: en)
  }
}

/// Whether a field may be left out.
package enum Presence: Sendable {
  case required
  /// Left out, it is a warning: an inventory is never whole on its first day.
  case expected
  case optional
}

/// What it means that a field was left out.
package enum Absence: Sendable {
  case unknown
  /// There is none.
  case none
}
