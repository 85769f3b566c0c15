import Diagnostics
import Metamodel

/// A component of the frameworks in force on the day, and what stands for it in the architecture.
package struct Coverage: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// Something that exists realizes it.
    case realized
    /// Only plans realize it.
    case planned
    /// Something in an import realizes it, and it is not for this architecture to have.
    case elsewhere
    /// Mandatory, and nothing in the model realizes it.
    case missing
    /// Recommended, and nothing realizes it.
    case advised
    /// Optional, and nothing realizes it.
    case absent
    /// Realized, and not in a layer of the day.
    case outside

    package var title: Text {
      switch self {
      case .realized: Text(vi: "đã có", en: "in place")
      case .planned: Text(vi: "mới dự kiến", en: "planned only")
      case .elsewhere: Text(vi: "do kiến trúc khác đáp ứng", en: "provided by another architecture")
      case .missing: Text(vi: "bắt buộc, chưa thấy", en: "mandatory, not found")
      case .advised: Text(vi: "khuyến nghị, chưa thấy", en: "recommended, not found")
      case .absent: Text(vi: "tùy chọn, chưa thấy", en: "optional, not found")
      case .outside: Text(vi: "ngoài các lớp của ngày này", en: "outside the layers of the day")
      }
    }
  }

  package let component: EntityID
  /// Where it stands on the day; nil where no pack in force places it.
  package let place: Place?
  package let state: State
  /// What realizes it, of the sort that the state speaks of.
  package let realizers: [EntityID]

  /// One band of a picture: a layer, or (without one) what the model has beside the layers of the day.
  package typealias Band = (layer: EntityID?, components: [Coverage])

  /// The components that stand in the layers of the day, in drawing order; layers without any are left out. What is
  /// realized and stands in none of them comes last: an edition that is silent of it hides nothing.
  package static func bands(of architecture: Architecture, withPlans: Bool) -> [Band] {
    let inverse = architecture.inverse(ofDeclared: [
      Fields.systems.realizes.number, Fields.sites.realizes.number, Fields.data.realizes.number,
      Fields.services.realizes.number, Fields.actors.realizes.number,
    ])
    let placement = Placement(architecture)
    let layers = placement.layers()
    let placed = Set(layers.flatMap(\.places).map(\.component))
    var bands: [Band] = layers.map { layer, places in
      (layer, places.map { Coverage($0.component, $0, unique(inverse($0.component)), in: architecture, withPlans) })
    }
    let outside = architecture.inPackOrder(architecture.declared(.components)).filter { !placed.contains($0) }
      .compactMap { Coverage(outside: $0, unique(inverse($0)), in: architecture, withPlans) }
    if !outside.isEmpty { bands.append((nil, outside)) }
    return bands
  }

  private init(
    _ component: EntityID, _ place: Place, _ all: [EntityID], in architecture: Architecture, _ withPlans: Bool
  ) {
    let required = architecture.obligation(place)?.word
    let there = all.filter { architecture.isOwn($0) && architecture.state($0).exists }
    let plans = all.filter { architecture.isOwn($0) && architecture.state($0).isPlan && withPlans }
    let others = all.filter { !architecture.isOwn($0) && architecture.state($0).exists }
    self.component = component
    self.place = place
    if !there.isEmpty {
      (state, realizers) = (.realized, there)
    } else if !plans.isEmpty {
      (state, realizers) = (.planned, plans)
    } else if required == "mandatory" {
      (state, realizers) = (.missing, [])
    } else if !others.isEmpty {
      (state, realizers) = (.elsewhere, others)
    } else {
      (state, realizers) = (required == "recommended" ? .advised : .absent, [])
    }
  }

  /// Nil where nothing that is shown realizes it.
  private init?(outside component: EntityID, _ all: [EntityID], in architecture: Architecture, _ withPlans: Bool) {
    let own = all.filter { entity in
      let state = architecture.state(entity)
      let isShown = state.exists || withPlans && state.isPlan || architecture.isKeptAsRetired(entity)
      return architecture.isOwn(entity) && isShown
    }
    if own.isEmpty { return nil }
    (self.component, place, state, realizers) = (component, nil, .outside, own)
  }

  private static func unique(_ entities: ArraySlice<EntityID>) -> [EntityID] {
    entities.enumerated().filter { at, entity in !entities.prefix(at).contains(entity) }.map(\.element)
  }
}
