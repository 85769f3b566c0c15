import Diagnostics
import Metamodel

/// Where an entity stands on the day, as pictures and reports show it.
package enum StateOnDay: String, Sendable, CaseIterable {
  case inUse = "in-use"
  case pilot
  /// Not there yet: a plan, or under construction.
  case planned, building
  /// A plan whose day has come, though the model still calls it a plan: nobody has said that it is there.
  case overdue
  /// It begins later, and nobody calls it a plan.
  case later
  /// No longer there.
  case retired

  /// True for what is there.
  package var exists: Bool {
    switch self {
    case .inUse, .pilot: true
    case .planned, .building, .overdue, .later, .retired: false
    }
  }

  /// True for what is meant to be there.
  package var isPlan: Bool {
    switch self {
    case .planned, .building, .overdue: true
    case .inUse, .pilot, .later, .retired: false
    }
  }

  /// What a box says of it; nil for what is simply in use.
  package var word: Text? {
    switch self {
    case .inUse: nil
    case .pilot: Text(vi: "thí điểm", en: "pilot")
    case .planned: Text(vi: "dự kiến", en: "planned")
    case .building: Text(vi: "đang xây dựng", en: "under construction")
    case .overdue: Text(vi: "dự kiến, đã quá hạn", en: "planned, overdue")
    case .later: Text(vi: "chưa có", en: "not there yet")
    case .retired: Text(vi: "đã ngừng sử dụng", en: "retired")
    }
  }
}

extension Architecture {
  /// Where an entity stands on the day. The language counts a plan as carried out from its first day on; a picture does
  /// not show as built what the model itself still calls a plan.
  package func state(_ entity: EntityID) -> StateOnDay {
    let status = Fields.common(of: kind(entity).name).flatMap { word(entity, $0.status) }
    let life = life(entity)
    if life.includes(day) {
      return status == "planned" || status == "building" ? .overdue : status == "pilot" ? .pilot : .inUse
    }
    if let until = life.until, until < day { return .retired }
    switch status {
    case "planned": return .planned
    case "building": return .building
    case "retired": return .retired
    default: return .later
    }
  }

  /// True for what the model keeps as retired, not for what just ended.
  package func isKeptAsRetired(_ entity: EntityID) -> Bool {
    guard let common = Fields.common(of: kind(entity).name) else { return false }
    return state(entity) == .retired && word(entity, common.status) == "retired"
  }
}
