import Diagnostics
import Metamodel

/// Where the frameworks place their components: the layers of every edition, and which edition a day chooses.
package struct Placement: Sendable {
  private let architecture: Architecture
  /// By component: one place for each edition that holds it, in the order of the packs.
  private var places: [EntityID: [Place]] = [:]
  /// By layer: the places that its edition holds there, in drawing order.
  private var held: [EntityID: [Place]] = [:]
  /// All layers, in the order of the packs.
  private let layers: [EntityID]

  package init(_ architecture: Architecture) {
    self.architecture = architecture
    layers = architecture.inPackOrder(architecture.declared(.layers))
    let editions = Dictionary(grouping: layers.indices) { architecture.packPlace(of: layers[$0]) ?? -1 }
    for edition in editions.keys.sorted() {
      place(editions[edition, default: []].map { layers[$0] })
    }
  }

  /// Places the components of one edition. What its own layers hold counts before what they continue, so that an edition
  /// may move a component or alter what it asks.
  private mutating func place(_ layers: [EntityID]) {
    let continues = architecture.links(Fields.layers.continues)
    var best: [EntityID: Place] = [:]
    for layer in layers {
      for (distance, stating) in continues.upward(from: layer).enumerated() {
        for entry in architecture.records(stating, Fields.layers.holds) {
          guard let component = architecture.reference(entry, Fields.place.component) else { continue }
          if let known = best[component], known.distance <= distance { continue }
          best[component] = Place(component: component, layer: layer, entry: entry, distance: distance)
        }
      }
    }
    for layer in layers {
      // What the earliest edition held is drawn first.
      for stating in continues.upward(from: layer).reversed() {
        for entry in architecture.records(stating, Fields.layers.holds) {
          guard let component = architecture.reference(entry, Fields.place.component), let place = best[component],
            place.layer == layer, place.entry == entry
          else { continue }
          held[layer, default: []].append(place)
          places[component, default: []].append(place)
        }
      }
    }
  }

  /// Every place that an edition gives a component, whatever the day, in the order of the packs.
  package func places(of component: EntityID) -> [Place] { places[component] ?? [] }

  /// What an edition holds in a layer of its own, in drawing order.
  package func places(in layer: EntityID) -> [Place] { held[layer] ?? [] }

  /// Where a component stands on a day; nil where it is not in force, or where no pack in force places it.
  ///
  /// Of the editions in force the one that builds on the others decides. Where none holds the component it stands in the
  /// layer that it names itself, or beside another component.
  package func place(of component: EntityID, on day: CalendarDate? = nil) -> Place? {
    guard architecture.isInForce(component, on: day) else { return nil }
    if let place = heldPlace(of: component, on: day) { return place }
    let layer = ownLayer(of: component, on: day) ?? neighbouringLayer(of: component, on: day)
    return layer.map { Place(component: component, layer: $0, entry: nil, distance: 0) }
  }

  /// The layer of the first component beside it that has one. Whether that component is in force does not matter.
  private func neighbouringLayer(of component: EntityID, on day: CalendarDate?) -> EntityID? {
    for other in architecture.links(Fields.components.beside)[component] {
      if let layer = heldPlace(of: other, on: day)?.layer ?? ownLayer(of: other, on: day) { return layer }
    }
    return nil
  }

  private func heldPlace(of component: EntityID, on day: CalendarDate?) -> Place? {
    places(of: component).last { architecture.isInForce($0.layer, on: day) }
  }

  private func ownLayer(of component: EntityID, on day: CalendarDate?) -> EntityID? {
    architecture.reference(component, Fields.components.layer).flatMap {
      architecture.isInForce($0, on: day) ? $0 : nil
    }
  }

  /// The layers that stand on a day with what stands in them, in drawing order; those without anything are left out.
  package func layers(on day: CalendarDate? = nil) -> [(layer: EntityID, places: [Place])] {
    var byLayer: [EntityID: [Place]] = [:]
    var seen = Set<EntityID>()
    for place in layers.flatMap({ held[$0] ?? [] }) where self.place(of: place.component, on: day) == place {
      byLayer[place.layer, default: []].append(place)
      seen.insert(place.component)
    }
    for component in architecture.inPackOrder(architecture.declared(.components)) where !seen.contains(component) {
      if let place = place(of: component, on: day) { byLayer[place.layer, default: []].append(place) }
    }
    return layers.compactMap { layer in byLayer[layer].map { (layer, $0) } }
  }
}

/// A component in a layer.
package struct Place: Sendable, Equatable {
  package let component: EntityID
  /// A layer of the edition that places it.
  package let layer: EntityID
  /// The line of `holds` that says so; nil where no edition does.
  package let entry: EntityID?
  /// How many editions ago that line was written; 0 where the edition says so itself.
  package let distance: Int
}

extension Architecture {
  /// Whether a component has to be there: as the edition says, else as the component itself does.
  package func obligation(_ place: Place) -> Choice? {
    place.entry.flatMap { choice($0, Fields.place.required) } ?? choice(place.component, Fields.components.required)
  }

  /// What a place rests on: rows of `basis`.
  package func basis(_ place: Place) -> [EntityID] {
    place.entry.map { records($0, Fields.place.basis) } ?? records(place.component, Fields.components.basis)
  }

  /// The name of a component as the edition has it.
  package func name(_ place: Place, _ language: Language) -> String {
    place.entry.flatMap { text($0, Fields.place.called, language) } ?? name(place.component, language)
  }
}
