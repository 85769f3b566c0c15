import Metamodel

/// The number of an entity: its kind, and its row among the entities of that kind. Records have numbers too.
@frozen @usableFromInline package struct EntityID: Sendable, Hashable, Comparable {
  @usableFromInline package let rawValue: UInt32

  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable package init(_ kind: KindNumber, row: Int) {
    rawValue = UInt32(kind.rawValue) << 24 | UInt32(row)
  }

  @inlinable package var kind: KindNumber { KindNumber(UInt8(truncatingIfNeeded: rawValue >> 24)) }
  @inlinable package var row: Int { Int(rawValue & 0xFF_FFFF) }

  /// Rows of one kind at most.
  package static let rows = 1 << 24

  /// What stands for "no entity" in a column.
  @inlinable package static var nothing: EntityID { EntityID(rawValue: .max) }

  @inlinable package static func < (left: EntityID, right: EntityID) -> Bool { left.rawValue < right.rawValue }
}

/// Where an entity comes from: the workspace itself, an import, or the packs.
package struct Origin: Sendable, Equatable {
  package enum Source: Sendable { case own, imported, pack }

  package let source: Source
  /// The architecture id of an import; empty for the others.
  package let name: String
  /// The word before `/` in references; empty for the others.
  package let prefix: String
  /// True where something that belongs to it could not be found: an id that is not there may be in that.
  package let isIncomplete: Bool

  package init(_ source: Source, name: String = "", prefix: String = "", isIncomplete: Bool = false) {
    self.source = source
    self.name = name
    self.prefix = prefix
    self.isIncomplete = isIncomplete
  }
}
