import Diagnostics
import Metamodel
import Model

/// A component of the frameworks in force on the day, and what stands for it in the architecture.
struct Coverage {
  enum State: CaseIterable {
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

    var title: Text {
      switch self {
      case .realized: Text(vi: "đã có", en: "in place")
      case .planned: Text(vi: "mới dự kiến", en: "planned only")
      case .elsewhere: Text(vi: "do kiến trúc khác đáp ứng", en: "provided by another architecture")
      case .missing: Text(vi: "bắt buộc, chưa thấy", en: "mandatory, not found")
      case .advised: Text(vi: "khuyến nghị, chưa thấy", en: "recommended, not found")
      case .absent: Text(vi: "tùy chọn, chưa thấy", en: "optional, not found")
      }
    }

    /// What a box or a count begins with, so that no colour is needed to tell them apart.
    var sign: String {
      switch self {
      case .realized: "●"
      case .planned: "◐"
      case .elsewhere: "◇"
      case .missing: "✖"
      case .advised: "○"
      case .absent: "·"
      }
    }
  }

  let component: EntityID
  let state: State
  /// What realizes it, of the sort that the state speaks of.
  let realizers: [EntityID]

  /// The components in force on the day by layer, both in the order of the packs; layers without any are left out.
  static func byLayer(on sheet: Sheet) -> [(layer: EntityID, components: [Coverage])] {
    let architecture = sheet.architecture
    let inverse = architecture.inverse(ofDeclared: [
      Fields.systems.realizes.number, Fields.sites.realizes.number, Fields.data.realizes.number,
      Fields.services.realizes.number, Fields.actors.realizes.number,
    ])
    let packs = PackOrder(sheet.compilation)
    var byLayer: [EntityID: [Coverage]] = [:]
    for component in packs.sorted(architecture.declared(.components)) where isInForce(component, in: architecture) {
      guard let layer = architecture.reference(component, Fields.components.layer) else { continue }
      byLayer[layer, default: []].append(Coverage(component, unique(inverse(component)), on: sheet))
    }
    return packs.sorted(architecture.declared(.layers)).compactMap { layer in byLayer[layer].map { (layer, $0) } }
  }

  private init(_ component: EntityID, _ all: [EntityID], on sheet: Sheet) {
    let architecture = sheet.architecture
    let required = architecture.word(component, Fields.components.required)
    let there = all.filter { architecture.isOwn($0) && architecture.state($0).exists }
    let plans = all.filter { architecture.isOwn($0) && architecture.state($0).isPlan && sheet.options.plans }
    let others = all.filter { !architecture.isOwn($0) && architecture.state($0).exists }
    self.component = component
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

  private static func unique(_ entities: ArraySlice<EntityID>) -> [EntityID] {
    entities.enumerated().filter { at, entity in !entities.prefix(at).contains(entity) }.map(\.element)
  }
}

private func isInForce(_ component: EntityID, in architecture: Architecture) -> Bool {
  guard let period = architecture.records(component, Fields.components.inForce).first else { return true }
  let from = architecture.date(period, Fields.period.from)?.first ?? .earliest
  let until = architecture.date(period, Fields.period.until)?.last ?? .latest
  return from <= architecture.day && architecture.day <= until
}
