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
  private func touches(_ system: EntityID, _ flow: EntityID) -> Bool {
    from.first(flow) == system || to.first(flow) == system || via[flow].contains(system)
  }

  /// True where a system is certainly not on the way: the ends are known, and it could not be one of the relays that
  /// are not.
  func misses(_ system: EntityID, _ flow: EntityID, in architecture: Architecture) -> Bool {
    guard hasEnds(flow), !touches(system, flow) else { return false }
    if via.isWhole(flow) { return true }
    let kind = architecture.word(system, Fields.systems.kind)
    return kind != nil && kind != "integration-platform"
  }

  private func hasEnds(_ flow: EntityID) -> Bool { from.first(flow) != nil && to.first(flow) != nil }

  /// The first system behind the start of which something holds.
  func after(_ flow: EntityID, where holds: (EntityID) -> Bool) -> (system: EntityID, isRelay: Bool)? {
    if let relay = via[flow].first(where: holds) { return (relay, true) }
    return to[flow].first(where: holds).map { ($0, false) }
  }

  /// The systems on the way, in their order.
  func systems(_ flow: EntityID) -> [EntityID] { Array(from[flow]) + Array(via[flow]) + Array(to[flow]) }
}
