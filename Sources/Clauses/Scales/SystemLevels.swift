import Metamodel
import Model
import Query

/// Where the systems of a workspace stand by their exchanges with other agencies: the lower medians of what they supply
/// and of what they receive. One that only relays stands at the lower median of what passes through it.
package struct SystemLevels: Sendable {
  /// Systems of the workspace that exist on the day, in the order of files and places.
  package let systems: [OfSystem]

  package struct OfSystem: Sendable {
    package let system: EntityID
    /// The agencies with which it exchanges, each once, in the order in which they are met.
    package let partners: [EntityID]
    /// Flows between agencies that run on the day.
    package let flows: Int
    /// How many of them go through a hub; nil where the scale does not say what a hub is.
    package let throughHub: Int?
    /// Flows of which it is not known whether they cross agencies.
    package let undecided: Int
    /// Nil where nothing goes out or comes in.
    package let supply: Grade?
    package let demand: Grade?
    package let state: State
  }

  package enum State: Sendable, Equatable {
    case level(Grade)
    /// It exchanges with no other agency, and says why.
    case standsAlone
    /// The model says too little about its exchanges.
    case unknown
  }
}

/// Measures the systems by the levels of flows.
package func measureSystems(_ architecture: Architecture, by levels: Levels) -> SystemLevels {
  let scale = levels.scale
  let ground = Ground(architecture, for: [scale.mustSupply, scale.standsAlone].compactMap { $0 })
  var mustSupply = scale.mustSupply.map { Run($0, on: ground) }
  var standsAlone = scale.standsAlone.map { Run($0, on: ground) }
  var known = Subjects(architecture)
  let systems = known.of(.systems, .current)
  let ends = FlowEnds(architecture, levels)
  let isPartial = architecture.partial.contains(KindName.flows.number)
  return SystemLevels(
    systems: systems.map { system in
      var sums = ends.sums(of: system)
      if sums.outgoing.isEmpty {
        var truth = mustSupply?.truth(of: system) ?? .no
        if truth == .yes && (isPartial || sums.undecided > 0) { truth = .unknown }
        sums.supplyWithout(truth, top: scale.top)
      }
      let state = state(sums, isPartial: isPartial, standsAlone?.truth(of: system) ?? .no)
      return SystemLevels.OfSystem(
        system: system, partners: sums.partners, flows: sums.count,
        throughHub: scale.hub == nil ? nil : sums.throughHub, undecided: sums.undecided, supply: sums.supply,
        demand: Grade.lowerMedian(sums.incoming), state: state)
    })
}

private func state(_ sums: FlowEnds.Sums, isPartial: Bool, _ standsAlone: Truth) -> SystemLevels.State {
  let demand = Grade.lowerMedian(sums.incoming)
  if let supply = sums.supply, let demand { return .level(supply.lower(demand)) }
  if sums.count > 0, let one = sums.supply ?? demand { return .level(one) }
  if let relayed = Grade.lowerMedian(sums.relayed) { return .level(relayed) }
  if standsAlone == .yes { return .standsAlone }
  if isPartial || sums.undecided > 0 || standsAlone == .unknown { return .unknown }
  return .level(Grade(certain: 0, reach: 0))
}

/// The flows of the day by the systems at their ends.
struct FlowEnds {
  private let architecture: Architecture
  private let levels: Levels
  private var outgoing: [EntityID: [Int]] = [:]
  private var incoming: [EntityID: [Int]] = [:]
  private var relayed: [EntityID: [Int]] = [:]

  init(_ architecture: Architecture, _ levels: Levels) {
    self.architecture = architecture
    self.levels = levels
    for (place, flow) in levels.subjects.enumerated() where architecture.exists(flow) {
      if let from = architecture.reference(flow, Fields.flows.from) { outgoing[from, default: []].append(place) }
      if let to = architecture.reference(flow, Fields.flows.to) { incoming[to, default: []].append(place) }
      for hub in architecture.references(flow, Fields.flows.via) { relayed[hub, default: []].append(place) }
    }
  }

  /// What is summed up of one system.
  struct Sums {
    var outgoing: [Grade] = []
    var incoming: [Grade] = []
    var relayed: [Grade] = []
    var partners: [EntityID] = []
    var known = Set<EntityID>()
    var count = 0
    var throughHub = 0
    var undecided = 0
    var supply: Grade?

    /// A system without a flow that goes out is at level 0 if it has to supply.
    mutating func supplyWithout(_ mustSupply: Truth, top: Int) {
      switch mustSupply {
      case .yes: supply = Grade(certain: 0, reach: 0)
      case .unknown: supply = incoming.isEmpty ? nil : Grade(certain: 0, reach: top)
      case .no: supply = nil
      }
    }
  }

  func sums(of system: EntityID) -> Sums {
    var sums = Sums()
    for place in outgoing[system] ?? [] {
      if add(place, Fields.flows.to, to: &sums) { sums.outgoing.append(levels.overall(at: place)) }
    }
    for place in incoming[system] ?? [] {
      let isLoop = architecture.reference(levels.subjects[place], Fields.flows.from) == system
      if add(place, Fields.flows.from, to: &sums, isLoop: isLoop) {
        sums.incoming.append(levels.overall(at: place))
      }
    }
    sums.relayed = (relayed[system] ?? []).filter { levels.crossing(at: $0) == .yes }.map { levels.overall(at: $0) }
    sums.supply = Grade.lowerMedian(sums.outgoing)
    return sums
  }

  /// False for a flow that does not surely cross agencies.
  private func add(_ place: Int, _ other: Field<Reference>, to sums: inout Sums, isLoop: Bool = false) -> Bool {
    switch levels.crossing(at: place) {
    case .no: return false
    case .unknown:
      if !isLoop { sums.undecided += 1 }
      return false
    case .yes: break
    }
    if isLoop { return true }
    sums.count += 1
    if !levels.hub.isEmpty && levels.hub[place] == .yes { sums.throughHub += 1 }
    let system = architecture.reference(levels.subjects[place], other)
    if let owner = system.flatMap({ architecture.reference($0, Fields.systems.owner) }),
      sums.known.insert(owner).inserted
    {
      sums.partners.append(owner)
    }
    return true
  }
}

extension Levels {
  /// Whether a flow counts for systems and agencies.
  package func crossing(at place: Int) -> Truth { across.isEmpty ? .yes : across[place] }
}
