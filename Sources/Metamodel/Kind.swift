import Diagnostics

/// The place of a kind in `Schema.kinds`.
@frozen @usableFromInline package struct KindNumber: Sendable, Hashable, Comparable {
  @usableFromInline package let rawValue: UInt8

  @inlinable package init(_ rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable package var index: Int { Int(rawValue) }
  @inlinable package static func < (left: KindNumber, right: KindNumber) -> Bool { left.rawValue < right.rawValue }
}

/// The kinds by name: the collections of the language, the records, and the kinds of packs. The raw value is the word
/// in YAML; the order is the order in which entities are numbered.
package enum KindName: String, Sendable, CaseIterable {
  // collections of a workspace
  case agencies, actors, functions, services, data, systems, flows, sites, standards, documents, statements
  case indicators, initiatives, waivers
  // inside an entity, by id
  case interfaces, items
  // collections of packs
  case layers, components, roles, rules, terms, scales
  // files of their own
  case workspace, framework
  // records
  case citation, quantity, contract, units, recovery, target, subject, basis, period, change, place, example
  case termCase = "case"
  case scaleLevel = "scale-level"
  case dimension, criterion, gate
  case scalePrinciple = "scale-principle"
  case ratio

  /// Its place in `KindName`. An enum without payloads is its place; a test holds this against `allCases`.
  package var number: KindNumber { KindNumber(unsafeBitCast(self, to: UInt8.self)) }
}

/// Where entities of a kind are declared.
package enum KindRole: Sendable, Equatable {
  /// A top-level key of workspace files (and of packs, where `inPacks`).
  case collection(inPacks: Bool)
  /// A top-level key of pack files only.
  case packCollection
  /// Entities inside an entity, by id.
  case nested
  /// The one entity of `kientruc.yaml` or `framework.yaml`.
  case file
  /// A mapping inside a field; its rows have no id.
  case record
}

/// What the keys of a collection look like.
package enum KeyForm: Sendable, Equatable {
  /// Lower-case letters, digits and hyphens.
  case id
  /// The code of a rule: letters of either case, digits and hyphens, beginning with a letter.
  case code
  /// A kind, a dot and a name in lower case; the query language checks it.
  case term
}

/// A kind of entity: its names, what it is, its fields.
package struct KindSpec: Sendable {
  package let name: KindName
  package let role: KindRole
  package let keys: KeyForm
  /// One of them, for messages: "cơ quan", "agency".
  package let singular: Text
  /// Many of them, for headings: "Cơ quan, đơn vị", "Agencies".
  package let title: Text
  package let doc: Text
  /// Its fields, in the order in which they are documented.
  package internal(set) var fields: [FieldNumber] = []
}
