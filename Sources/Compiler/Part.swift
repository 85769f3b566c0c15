import Metamodel
import Model
import Query

/// The part of an architecture that a picture or a report shows: what a selection gives, and what goes with it.
package struct Part: Sendable {
  /// The selection as it is written.
  package let words: String
  package let kind: KindName
  /// Of so many entities it is not known whether they belong to it; they are left out.
  package let undecided: Int
  /// The systems of it: those selected, those of the agencies selected, those that the flows selected touch.
  private let systems: Set<EntityID>
  /// Nil where all flows between the systems belong to it.
  private let flows: Set<EntityID>?
  private let indicators: Set<EntityID>

  /// Nil for kinds that no picture and no report is narrowed by.
  package init?(_ selected: Selected, words: String, in architecture: Architecture) {
    let chosen = Set(selected.entities)
    var systems: Set<EntityID> = []
    var flows: Set<EntityID>?
    switch selected.kind {
    case .systems: systems = chosen
    case .agencies:
      systems = Set(
        architecture.declared(.systems).filter {
          architecture.reference($0, Fields.systems.owner).map(chosen.contains) ?? false
        })
    case .flows: flows = chosen
    case .data:
      flows = Set(
        architecture.declared(.flows).filter {
          architecture.references($0, Fields.flows.data).contains(where: chosen.contains)
        })
    case .indicators: break
    default: return nil
    }
    if let flows { systems = Set(flows.flatMap { architecture.route(of: $0) }) }
    self.words = words
    kind = selected.kind
    undecided = selected.undecided.count
    (self.systems, self.flows) = (systems, flows)
    indicators = selected.kind == .indicators ? chosen : []
  }

  /// True where flows were chosen, and the systems are only those at them: nothing can be said of what these lack.
  package var isOfFlows: Bool { flows != nil }

  package func includes(system: EntityID) -> Bool { systems.contains(system) }

  package func includes(indicator: EntityID) -> Bool { indicators.contains(indicator) }

  /// A flow with both ends in it.
  package func includes(flow: EntityID, in architecture: Architecture) -> Bool {
    if let flows { return flows.contains(flow) }
    let ends = architecture.references(flow, Fields.flows.from) + architecture.references(flow, Fields.flows.to)
    return !ends.isEmpty && ends.allSatisfy(systems.contains)
  }

  /// A flow that begins, ends or passes in it.
  package func touches(flow: EntityID, in architecture: Architecture) -> Bool {
    flows.map { $0.contains(flow) } ?? architecture.route(of: flow).contains(where: systems.contains)
  }

  /// Whether what is said of an entity is said of this part.
  package func concerns(_ entity: EntityID, in architecture: Architecture) -> Bool {
    switch architecture.kind(entity).name {
    case .systems: return systems.contains(entity)
    case .flows: return touches(flow: entity, in: architecture)
    case .interfaces: return architecture.parent(entity).map(systems.contains) ?? false
    case .items: return architecture.parent(entity).map { concerns($0, in: architecture) } ?? false
    case .data:
      let fields = [Fields.systems.masters, Fields.systems.copies]
      return systems.contains { system in fields.contains { architecture.references(system, $0).contains(entity) } }
    case .sites:
      return systems.contains { architecture.references($0, Fields.systems.hostedAt).contains(entity) }
    default: return true
    }
  }
}

extension Architecture {
  /// The systems of a flow: its ends, and those on its way.
  fileprivate func route(of flow: EntityID) -> [EntityID] {
    references(flow, Fields.flows.from) + references(flow, Fields.flows.via) + references(flow, Fields.flows.to)
  }
}
