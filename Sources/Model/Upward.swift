/// An entity and the ones above it, nearest first, by a field such as `part-of`. It ends after `limit` steps: nobody
/// nests deeper, and a circle (which is a finding) has to end somewhere.
package struct Upward: Sequence, IteratorProtocol, Sendable {
  private let links: Links
  private var following: EntityID?
  private var steps = 0

  package static let limit = 64

  init(_ links: Links, from entity: EntityID) {
    self.links = links
    following = entity
  }

  package mutating func next() -> EntityID? {
    guard let entity = following else { return nil }
    steps += 1
    following = steps < Upward.limit ? links.first(entity) : nil
    return entity
  }
}

extension Links {
  /// The entity itself, then what it is part of, and so on.
  package func upward(from entity: EntityID) -> Upward { Upward(self, from: entity) }
}
