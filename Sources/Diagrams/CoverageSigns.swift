import Diagnostics
import Metamodel
import Model

extension Coverage.State {
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

extension Coverage {
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
}
