import Metamodel
import Model

/// Whether a flow runs on the day or is yet to begin; nil for one that has ended.
func phase(_ architecture: Architecture, _ flow: EntityID) -> Exchange.Phase? {
  if architecture.exists(flow) { return .current }
  let life = architecture.life(flow)
  if life.never { return architecture.word(flow, Fields.flows.status) == "retired" ? nil : .planned }
  return life.from.map { $0 > architecture.day } ?? false ? .planned : nil
}

/// Who stands behind the systems of the flows, and in which order they are shown: the workspace's own agencies as they
/// are declared, then those of other architectures, then owners that are not recorded.
struct Parties {
  private let architecture: Architecture

  init(_ architecture: Architecture) { self.architecture = architecture }

  /// The owners of the system that sends and of the one that receives.
  func ends(_ flow: EntityID) -> (provider: EntityID?, receiver: EntityID?) {
    (owner(flow, Fields.flows.from), owner(flow, Fields.flows.to))
  }

  private func owner(_ flow: EntityID, _ end: Field<Reference>) -> EntityID? {
    architecture.reference(flow, end).flatMap { architecture.reference($0, Fields.systems.owner) }
  }

  /// Flows by provider, then by receiver, those that run before those that are planned.
  func sorted(_ flows: [EntityID]) -> [EntityID] {
    let keys = flows.map { flow -> [UInt32] in
      let (provider, receiver) = ends(flow)
      let isPlanned = phase(architecture, flow) == .planned
      return [order(provider), order(receiver), isPlanned ? 1 : 0, flow.rawValue]
    }
    let places = flows.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    return places.map { flows[$0] }
  }

  private func order(_ agency: EntityID?) -> UInt32 {
    guard let agency else { return .max }
    return UInt32(agency.row) + (architecture.isOwn(agency) ? 0 : UInt32(EntityID.rows))
  }

  /// The agencies that exchange, in their order; nil at the end for owners that are not recorded.
  func exchanging(_ flows: [EntityID]) -> [EntityID?] {
    var found: Set<EntityID> = []
    var hasUnknown = false
    for flow in flows {
      let (provider, receiver) = ends(flow)
      for agency in [provider, receiver] {
        if let agency { found.insert(agency) } else { hasUnknown = true }
      }
    }
    let known = found.sorted { order($0) < order($1) }
    return known + (hasUnknown ? [nil] : [])
  }
}

extension ReportReader {
  mutating func parties(_ agencies: [EntityID?]) -> [Named?] {
    var all: [Named?] = []
    for agency in agencies { all.append(agency.map { named($0) }) }
    return all
  }
}

/// Which systems and which data the flows touch, by phase.
struct Touched {
  /// By system: the numbers of the exchanges that touch it or a part of it.
  private(set) var current: [EntityID: [Int]] = [:]
  private(set) var planned: [EntityID: [Int]] = [:]

  init(_ architecture: Architecture, flows: [EntityID], _ exchanges: [Exchange]) {
    for (flow, exchange) in zip(flows, exchanges) {
      for system in systems(of: flow, in: architecture) {
        switch exchange.phase {
        case .current: current[system, default: []].append(exchange.number)
        case .planned: planned[system, default: []].append(exchange.number)
        }
      }
    }
  }
}

/// The systems at the ends of a flow and on its way, and the larger systems of which they are parts; each once.
private func systems(of flow: EntityID, in architecture: Architecture) -> [EntityID] {
  let fields = Fields.flows
  var found: [EntityID] = []
  let named =
    architecture.references(flow, fields.from) + architecture.references(flow, fields.via)
    + architecture.references(flow, fields.to)
  for system in named {
    var whole: EntityID? = system
    while let next = whole, !found.contains(next) {
      found.append(next)
      whole = architecture.reference(next, Fields.systems.partOf)
    }
  }
  return found
}
