import Diagnostics
import Query

/// Rows under titles: what `list` prints in any format.
package struct Table: Sendable {
  /// What the table is of: a collection, or `kinds`.
  package let name: String
  package internal(set) var columns: [Column]
  package var rows: [[Cell]]
  /// What the table leaves out or adds up, for the last line of a text.
  package var notes: [Text] = []
  /// The ids of entities of which it is not known whether they belong to it; nil where that is not asked.
  package var undecided: [String]?
  /// The one value that was asked for, instead of rows.
  package var value: Cell?
  /// Why it is as it is, where that was asked for.
  package var reasons: [Derivation] = []

  package struct Column: Sendable {
    /// The word of the language, for programs.
    package let key: String
    package let title: Text
  }

  /// One value, for people and for programs.
  package struct Cell: Sendable, Equatable {
    package let text: Text
    package let value: JSON

    /// The model is silent.
    static let unknown = Cell(text: Text(both: ""), value: .null)

    /// A text that is the same for all.
    static func plain(_ text: String) -> Cell { Cell(text: Text(both: text), value: .string(text)) }

    static func number(_ number: Int) -> Cell { Cell(text: Text(both: String(number)), value: .integer(number)) }
  }
}
