import Diagnostics

/// The numbers of the first page.
package struct Figures: Sendable, Equatable {
  /// Entries of the model, each a system or a group of systems, that exist on the day.
  package var systems = 0
  /// How many of them stand for a group.
  package var groups = 0
  /// How many of them an exchange of the day touches.
  package var connected = 0
  /// How many are in place by their dates only: the model still calls them planned or being built.
  package var unconfirmedSystems = 0
  package var current = 0
  package var unconfirmed = 0
  package var planned = 0
  package var ended = 0
  /// In the order of `Exchange.Route`.
  package var routes: [RouteCount] = []
  /// The mechanisms that occur, in the order of the language; then, if there are any, those that are not recorded.
  package var mechanisms: [MechanismCount] = []
  /// In the order of `Gaps.Fact`.
  package var facts: [FactCount] = []
  /// Exchanges with other architectures.
  package var architectures: [ArchitectureCount] = []

  /// A count of exchanges by phase.
  package struct PhaseCount: Sendable, Equatable {
    package var current = 0
    package var planned = 0

    mutating func add(_ phase: Exchange.Phase) {
      switch phase {
      case .current: current += 1
      case .planned: planned += 1
      }
    }
  }

  package struct RouteCount: Sendable, Equatable {
    package var route: Exchange.Route
    package var count: PhaseCount
  }

  package struct MechanismCount: Sendable, Equatable {
    /// Nil where the mechanism is not recorded.
    package var mechanism: Exchange.Chosen?
    package var count: PhaseCount
  }

  /// Of how many exchanges a fact is on record, said to be absent, or not recorded.
  package struct FactCount: Sendable, Equatable {
    package var fact: Gaps.Fact
    package var known = PhaseCount()
    package var none = PhaseCount()
    package var unknown = PhaseCount()
  }

  package struct ArchitectureCount: Sendable, Equatable {
    package var name: Text
    package var count: PhaseCount
  }
}

extension Figures {
  /// Counts exchanges; systems are counted by who knows them.
  init(_ exchanges: [Exchange], ended: Int, mechanisms order: [String]) {
    self.ended = ended
    current = exchanges.count { $0.phase == .current }
    unconfirmed = exchanges.count { $0.isUnconfirmed }
    planned = exchanges.count - current
    routes = Exchange.Route.allCases.map { route in
      RouteCount(route: route, count: phases(exchanges) { $0.route == route })
    }
    mechanisms = mechanismCounts(exchanges, order)
    facts = Gaps.Fact.allCases.map { FactCount($0, in: exchanges) }
    for exchange in exchanges {
      for name in exchange.otherArchitectures {
        let place = architectures.firstIndex { $0.name == name } ?? architectures.count
        if place == architectures.count { architectures.append(ArchitectureCount(name: name, count: PhaseCount())) }
        architectures[place].count.add(exchange.phase)
      }
    }
  }
}

private func phases(_ exchanges: [Exchange], where isCounted: (Exchange) -> Bool) -> Figures.PhaseCount {
  var count = Figures.PhaseCount()
  for exchange in exchanges where isCounted(exchange) { count.add(exchange.phase) }
  return count
}

private func mechanismCounts(_ exchanges: [Exchange], _ order: [String]) -> [Figures.MechanismCount] {
  var counts: [Figures.MechanismCount] = []
  for word in order {
    let those = exchanges.filter { $0.mechanism.value?.word == word }
    guard let mechanism = those.first?.mechanism.value else { continue }
    counts.append(.init(mechanism: mechanism, count: phases(those) { _ in true }))
  }
  let unknown = exchanges.filter { $0.mechanism.value == nil }
  if !unknown.isEmpty { counts.append(.init(mechanism: nil, count: phases(unknown) { _ in true })) }
  return counts
}

extension Figures.FactCount {
  fileprivate init(_ fact: Gaps.Fact, in exchanges: [Exchange]) {
    self.fact = fact
    for exchange in exchanges {
      switch exchange.state(of: fact) {
      case .known: known.add(exchange.phase)
      case .none: none.add(exchange.phase)
      case .unknown: unknown.add(exchange.phase)
      }
    }
  }
}

extension Exchange {
  /// Whether a fact is on record.
  package func state(of fact: Gaps.Fact) -> Recorded<Bool> {
    switch fact {
    case .owner: from.owner != nil && to.owner != nil ? .known(true) : .unknown
    case .data: data.state
    case .route: route == .unknown ? .unknown : .known(true)
    case .mechanism: mechanism.state
    case .frequency: frequency.state
    case .interface: interface.state
    case .standards: standards.state
    case .sharing: sharing.state
    case .agreement: agreement.state
    case .legalBasis: legalBasis.state
    }
  }
}

extension Recorded {
  /// The same without the value.
  var state: Recorded<Bool> {
    switch self {
    case .unknown: .unknown
    case .none: .none
    case .known: .known(true)
    }
  }
}
