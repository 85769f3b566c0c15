import Metamodel
import Model

/// The way of every flow: where it starts, what it passes through, where it ends.
struct Route {
  let from: Links
  let via: Links
  let to: Links

  init(_ architecture: Architecture) {
    from = architecture.links(Fields.flows.from)
    via = architecture.links(Fields.flows.via)
    to = architecture.links(Fields.flows.to)
  }

  /// True where the flow starts at the system, ends at it or passes through it.
  func touches(_ system: EntityID, _ flow: EntityID) -> Bool {
    from.first(flow) == system || to.first(flow) == system || via[flow].contains(system)
  }

  /// True where every system on the way is known and was found.
  func isWhole(_ flow: EntityID) -> Bool { hasEnds(flow) && via.isWhole(flow) }

  func hasEnds(_ flow: EntityID) -> Bool { from.first(flow) != nil && to.first(flow) != nil }

  /// The systems on the way, in their order.
  func systems(_ flow: EntityID) -> [EntityID] { Array(from[flow]) + Array(via[flow]) + Array(to[flow]) }
}
