import Metamodel
import Model

/// Who is joined to whom by flows: systems by the flows they take part in, flows by the systems they share.
struct FlowPaths {
  /// By entity: those one step away.
  private var next: [EntityID: [EntityID]] = [:]

  /// All flows that exist on the day, those of imports too.
  init(_ architecture: Architecture, of kind: KindName, _ way: Selection.Spread) {
    let flows = architecture.declared(.flows).filter { architecture.exists($0) }
    let fields = Fields.flows
    let routes = flows.map { flow in
      architecture.references(flow, fields.from) + architecture.references(flow, fields.via)
        + architecture.references(flow, fields.to)
    }
    if kind == .systems {
      for route in routes { join(route, way) }
    } else {
      join(flows, routes, way)
    }
  }

  /// Whoever stands earlier on a route sends to those behind.
  private mutating func join(_ route: [EntityID], _ way: Selection.Spread) {
    for (place, system) in route.enumerated() {
      switch way {
      case .neighbours: next[system, default: []] += route
      case .upstream: next[system, default: []] += route[..<place]
      case .downstream: next[system, default: []] += route[(place + 1)...]
      }
    }
  }

  /// A flow goes on with those that begin where it ends.
  private mutating func join(_ flows: [EntityID], _ routes: [[EntityID]], _ way: Selection.Spread) {
    var touching: [EntityID: [EntityID]] = [:]
    for (flow, route) in zip(flows, routes) {
      let systems: [EntityID]
      switch way {
      case .neighbours: systems = route
      case .upstream: systems = route.suffix(1)
      case .downstream: systems = Array(route.prefix(1))
      }
      for system in systems { touching[system, default: []].append(flow) }
    }
    for (flow, route) in zip(flows, routes) {
      let systems: [EntityID]
      switch way {
      case .neighbours: systems = route
      case .upstream: systems = Array(route.prefix(1))
      case .downstream: systems = route.suffix(1)
      }
      next[flow] = systems.flatMap { touching[$0] ?? [] }
    }
  }

  /// The entities themselves, then what they lead to, in the order in which it is reached.
  func reach(from start: [EntityID], _ count: Int?) -> [EntityID] {
    var found: [EntityID] = []
    var seen = Set<EntityID>()
    for entity in start where seen.insert(entity).inserted { found.append(entity) }
    var from = 0
    var steps = 0
    while from < found.count, count.map({ steps < $0 }) ?? true {
      let end = found.count
      for place in from..<end {
        for entity in next[found[place]] ?? [] where seen.insert(entity).inserted { found.append(entity) }
      }
      from = end
      steps += 1
    }
    return found
  }
}
