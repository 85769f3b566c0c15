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
    /// Realized, and not in a layer of the day.
    case outside

    var title: Text {
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

    /// What a box or a count begins with, so that no colour is needed to tell them apart.
    var sign: String {
      switch self {
      case .realized: "●"
      case .planned: "◐"
      case .elsewhere: "◇"
      case .missing: "✖"
      case .advised: "○"
      case .absent: "·"
      case .outside: "□"
      }
    }
  }

  let component: EntityID
  /// Where it stands on the day; nil where no pack in force places it.
  let place: Place?
  let state: State
  /// What realizes it, of the sort that the state speaks of.
  let realizers: [EntityID]

  /// One band of the picture: a layer, or (without one) what the model has beside the layers of the day.
  typealias Band = (layer: EntityID?, components: [Coverage])

  /// The components that stand in the layers of the day, in drawing order; layers without any are left out. What is
  /// realized and stands in none of them comes last: an edition that is silent of it hides nothing.
  static func bands(on sheet: Sheet) -> [Band] {
    let architecture = sheet.architecture
    let inverse = architecture.inverse(ofDeclared: [
      Fields.systems.realizes.number, Fields.sites.realizes.number, Fields.data.realizes.number,
      Fields.services.realizes.number, Fields.actors.realizes.number,
    ])
    let placement = Placement(architecture)
    let layers = placement.layers()
    let placed = Set(layers.flatMap(\.places).map(\.component))
    var bands: [Band] = layers.map { layer, places in
      (layer, places.map { Coverage($0.component, $0, unique(inverse($0.component)), on: sheet) })
    }
    let outside = architecture.inPackOrder(architecture.declared(.components)).filter { !placed.contains($0) }
      .compactMap { Coverage(outside: $0, unique(inverse($0)), on: sheet) }
    if !outside.isEmpty { bands.append((nil, outside)) }
    return bands
  }

  private init(_ component: EntityID, _ place: Place, _ all: [EntityID], on sheet: Sheet) {
    let architecture = sheet.architecture
    let required = architecture.obligation(place)?.word
    let there = all.filter { architecture.isOwn($0) && architecture.state($0).exists }
    let plans = all.filter { architecture.isOwn($0) && architecture.state($0).isPlan && sheet.options.plans }
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

  /// Nil where nothing that the picture shows realizes it.
  private init?(outside component: EntityID, _ all: [EntityID], on sheet: Sheet) {
    let own = all.filter { sheet.architecture.isOwn($0) && sheet.isDrawn($0) }
    if own.isEmpty { return nil }
    (self.component, place, state, realizers) = (component, nil, .outside, own)
  }

  /// What the edition of the day has to say of it beside its name: that something took its place, or why it stands apart.
  func remark(on sheet: Sheet) -> Text? {
    let (architecture, day) = (sheet.architecture, sheet.architecture.day)
    if let successor = architecture.successor(of: component) {
      let name = architecture.id(successor)
      return place == nil
        ? Text(vi: "đã được thay bằng \(name)", en: "replaced by \(name)")
        : Text(vi: "đang được thay bằng \(name)", en: "being replaced by \(name)")
    }
    guard place == nil else { return nil }
    let days = architecture.forceDays(component)
    let (from, until) = (sheet.written(days.from), sheet.written(days.until))
    if day < days.from { return Text(vi: "hiệu lực từ \(from)", en: "in force from \(from)") }
    if days.until < day { return Text(vi: "hết hiệu lực sau \(until)", en: "in force until \(until)") }
    return Text(vi: "chưa rõ lớp", en: "layer not known")
  }

  private static func unique(_ entities: ArraySlice<EntityID>) -> [EntityID] {
    entities.enumerated().filter { at, entity in !entities.prefix(at).contains(entity) }.map(\.element)
  }
}
