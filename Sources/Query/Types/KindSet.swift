import Metamodel

/// A set of kinds.
package struct KindSet: Sendable, Hashable {
  private(set) var bits: UInt64 = 0

  package init(_ kinds: some Sequence<KindName>) {
    for kind in kinds { insert(kind.number) }
  }

  package init(_ kinds: KindName...) { self.init(kinds) }

  mutating func insert(_ kind: KindNumber) { bits |= 1 << UInt64(kind.rawValue) }
  mutating func formUnion(_ other: KindSet) { bits |= other.bits }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  func contains(_ kind: KindNumber) -> Bool { bits >> UInt64(kind.rawValue) & 1 == 1 }
  func overlaps(_ other: KindSet) -> Bool { bits & other.bits != 0 }

  /// In the order of their numbers.
  var numbers: [KindNumber] { (0..<UInt8(64)).map { KindNumber($0) }.filter { contains($0) } }
  var names: [KindName] { KindName.allCases.filter { contains($0.number) } }
}
