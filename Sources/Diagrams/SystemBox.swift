import Diagnostics
import Metamodel
import Model

extension Sheet {
  /// A system as a box: its name, what it is, and whatever is special about it. `aside` is a line more, such as the owner.
  func box(system: EntityID, isTied: Bool = true, aside: String? = nil) -> Scene.Box {
    let fields = Fields.systems
    let kind = architecture.choice(system, fields.kind)
    let facts = [kind.map { say($0.title) }, multitude(system)].compactMap { $0 }
    var lines = [facts.joined(separator: " · ")]
    if let aside { lines += wrapped(aside, width: 30, limit: 2) }
    if !isTied { lines.append("○ " + say(Sheet.untied)) }
    return box(system, lines, Palette.look(ofSystem: kind?.word))
  }

  /// A site as a box.
  func box(site: EntityID, hosting count: Int) -> Scene.Box {
    let kind = architecture.choice(site, Fields.sites.kind).map { say($0.title) }
    var lines = [[kind, multitude(site)].compactMap { $0 }.joined(separator: " · ")]
    if let points = architecture.quantity(site, Fields.sites.points).flatMap({ Int(exactly: $0.value) }) {
      lines.append(say(Text(vi: "\(written(points)) điểm kết nối", en: "\(written(points)) points")))
    }
    if count > 0 {
      let systems = count == 1 ? "1 system" : "\(written(count)) systems"
      lines.append(say(Text(vi: "nơi đặt \(written(count)) hệ thống", en: "hosts \(systems)")))
    }
    return box(site, lines, Palette.site)
  }

  static let untied = Text(vi: "chưa có luồng dữ liệu", en: "no data flow recorded")

  /// `lines` stand under the name, in small letters.
  private func box(_ entity: EntityID, _ lines: [String], _ look: Palette.Look) -> Scene.Box {
    let state = architecture.state(entity)
    var small = lines.filter { !$0.isEmpty }
    if let word = state.word {
      let words = [say(word), start(entity, state)].compactMap { $0 }.joined(separator: " · ")
      small.insert(words, at: min(1, small.count))
    }
    let mark = mark(entity)
    var label = wrapped(name(entity)).markup(bold: true) + small.markup(size: 10, color: Palette.faint)
    if let badge = mark.badge(language) { label += [badge].markup(bold: true, size: 11, color: mark.color) }
    if look.hasLid { label.insert(.space(6), at: 0) }
    return Scene.Box(
      id: architecture.id(entity), label: .stack(label), look: look, state: state, tooltip: tooltip(entity),
      link: link(entity), mark: mark)
  }

  /// The day on which what is not there yet begins.
  private func start(_ entity: EntityID, _ state: StateOnDay) -> String? {
    switch state {
    case .planned, .building, .overdue, .later:
      architecture.life(entity).from.map { say(Text(vi: "từ \(written($0))", en: "from \(written($0))")) }
    case .inUse, .pilot, .retired: nil
    }
  }

  /// What a pointer shows over a line: the flows it stands for, the first ten.
  func tooltip(flows: [EntityID]) -> [String] {
    if flows.count == 1 { return tooltip(flows[0]) }
    let count = Text(vi: "\(written(flows.count)) luồng dữ liệu", en: "\(written(flows.count)) data flows")
    let rest = flows.count > 10 ? ["… +\(flows.count - 10)"] : []
    let codes = flows.prefix(10).flatMap { mark($0).lines(language) }.prefix(8)
    return [say(count)]
      + flows.prefix(10).map { flow in
        let (name, id) = (name(flow), architecture.id(flow))
        return "– " + (name == id ? id : "\(name) (\(id))")
      } + rest + codes
  }

  func mark(_ entities: [EntityID]) -> Mark {
    var mark = Mark()
    for entity in entities { mark.add(self.mark(entity)) }
    return mark
  }
}
