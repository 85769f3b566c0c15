import Metamodel
import Model

/// What the flows of the day bring where, as pairs of a system and a datum. A system also gets what passes through it,
/// and a whole what is brought to its parts.
struct Deliveries {
  /// The datum itself is carried; `.nothing` stands for data that is not known.
  private var carried = Set<UInt64>()
  /// A part of the datum is carried.
  private var carriedInPart = Set<UInt64>()
  private let systems: Links
  private let data: Links

  init(_ architecture: Architecture) {
    systems = architecture.links(Fields.systems.partOf)
    data = architecture.links(Fields.data.partOf)
    let (to, via) = (architecture.links(Fields.flows.to), architecture.links(Fields.flows.via))
    let cargo = architecture.links(Fields.flows.data)
    for flow in architecture.declared(.flows) where architecture.exists(flow) {
      for receivers in [to[flow], via[flow]] {
        for receiver in receivers {
          for system in systems.upward(from: receiver) { add(cargo[flow], isWhole: cargo.isWhole(flow), to: system) }
        }
      }
    }
  }

  private mutating func add(_ cargo: Links.Targets, isWhole: Bool, to system: EntityID) {
    for datum in cargo {
      carried.insert(key(system, datum))
      for whole in data.upward(from: datum).dropFirst() { carriedInPart.insert(key(system, whole)) }
    }
    if !isWhole { carried.insert(key(system, .nothing)) }
  }

  /// True where a flow brings the datum, a part of it or its whole to the system, or to the whole that the system is
  /// part of; and where a flow goes there of which it is not known what it carries.
  func mayReach(_ system: EntityID, _ datum: EntityID) -> Bool {
    systems.upward(from: system).contains { system in
      carried.contains(key(system, .nothing)) || carriedInPart.contains(key(system, datum))
        || data.upward(from: datum).contains { carried.contains(key(system, $0)) }
    }
  }

  private func key(_ system: EntityID, _ datum: EntityID) -> UInt64 {
    UInt64(system.rawValue) << 32 | UInt64(datum.rawValue)
  }
}
