import Diagnostics
import Metamodel
import Model

/// Agencies with their systems added up, and counted flows between them: what is drawn where systems would be too many.
/// Imports are a box each. Where even that is too much for lines from left to right, it is laid out freely.
func agencyMap(_ view: DiagramView, _ land: Land, on sheet: Sheet, insteadOf full: Scene) -> Diagram {
  let map = AgencyMap(land, keepsPlatforms: view == .flows)
  let scene = map.scene()
  let options = sheet.options
  let isVast = scene.boxes.count > options.nodeLimit || scene.arrows.count > options.edgeLimit
  let (boxes, lines) = (sheet.written(full.boxes.count), sheet.written(full.arrows.count))
  let note = sheet.say(
    Text(
      vi: "Sơ đồ chi tiết sẽ có \(boxes) ô và \(lines) đường nối, quá lớn để đọc: mỗi ô ở đây là một cơ quan, "
        + "hệ thống và luồng được cộng lại; nét càng đậm càng nhiều luồng.",
      en: "In full this would be \(boxes) boxes and \(lines) lines, too much to read: here a box is an agency, "
        + "with its systems and flows added up; the thicker the line, the more flows."))
  var heading = Heading(view: view, facts: land.facts, note: note)
  heading.legend = [map.keys + sheet.findingKeys]
  let engine: Diagram.Engine = isVast ? .sfdp : .dot
  return Diagram(
    dot: draw(scene, named: view.rawValue, under: heading.markup(on: sheet), for: engine), engine: engine,
    title: sheet.title, note: note, nodeCount: scene.boxes.count, edgeCount: scene.arrows.count)
}

private struct AgencyMap {
  let land: Land
  /// Systems that flows go through stay boxes of their own.
  let keepsPlatforms: Bool
  private let platforms: [EntityID]

  init(_ land: Land, keepsPlatforms: Bool) {
    self.land = land
    self.keepsPlatforms = keepsPlatforms
    let between = Set(land.paths.flatMap { $0.stops.dropFirst().dropLast() })
    platforms = keepsPlatforms ? (land.systems + land.foreign).filter(between.contains) : []
  }

  private var sheet: Sheet { land.sheet }

  var keys: [Heading.Key] {
    let sheet = sheet
    let agency = Text(vi: "cơ quan và các hệ thống của cơ quan", en: "agency with its systems")
    let foreign = Text(vi: "kiến trúc được dẫn chiếu", en: "imported architecture")
    let platform = Text(vi: "hệ thống trung gian", en: "platform in between")
    let flows = Text(vi: "một hay nhiều luồng", en: "one or more flows")
    var keys: [Heading.Key] = [.box(Palette.agency, sheet.say(agency))]
    if !land.foreign.isEmpty { keys.append(.box(Palette.foreign, sheet.say(foreign))) }
    if !platforms.isEmpty { keys.append(.box(Palette.integration, sheet.say(platform))) }
    return keys + [.sign("──▶", color: Palette.line, sheet.say(flows))]
  }

  func scene() -> Scene {
    var scene = Scene()
    var place: [EntityID: Int] = [:]
    for platform in platforms {
      place[platform] = scene.boxes.count
      scene.boxes.append(sheet.box(system: platform))
    }
    for (owner, members) in land.byOwner() {
      let systems = members.filter { $0.kind == KindName.systems.number && place[$0] == nil }
      if systems.isEmpty { continue }
      for system in systems { place[system] = scene.boxes.count }
      scene.boxes.append(box(owner, systems))
    }
    for (origin, members) in land.byImport() {
      let systems = members.filter { place[$0] == nil }
      if systems.isEmpty { continue }
      for system in systems { place[system] = scene.boxes.count }
      scene.boxes.append(box(origin, systems))
    }
    scene.arrows = arrows(place)
    scene.groups = groups(scene)
    return scene
  }

  private func arrows(_ place: [EntityID: Int]) -> [Scene.Arrow] {
    Tie.all(land.paths, .counted) { place[$0] ?? 0 }.filter { $0.from != $0.to }.map { tie in
      Scene.Arrow(
        from: tie.from, to: tie.to, goesBothWays: tie.goesBothWays, width: thickness(tie.flows.count),
        tooltip: sheet.tooltip(flows: tie.flows),
        link: sheet.link(tie.flows[0]), mark: sheet.mark(tie.flows))
    }
  }

  /// Those that nothing leads to or from stand aside in a frame.
  private func groups(_ scene: Scene) -> [Scene.Group] {
    let tied = Set(scene.arrows.flatMap { [$0.from, $0.to] })
    var groups = [Scene.Group(id: "all", title: nil, boxes: scene.boxes.indices.filter(tied.contains))]
    let aside = scene.boxes.indices.filter { !tied.contains($0) }
    if !aside.isEmpty {
      let count = sheet.written(aside.count)
      let words = Text(
        vi: "\(count) cơ quan chưa có luồng dữ liệu với bên ngoài", en: "\(count) without a recorded flow to others")
      let title = untiedTitle(words, on: sheet)
      groups.append(Scene.Group(id: "untied", title: title, ground: "#FFFFFF", isAside: true, boxes: aside))
    }
    return groups
  }

  private func box(_ owner: EntityID?, _ systems: [EntityID]) -> Scene.Box {
    let name = owner.map(sheet.name) ?? sheet.say(Text(vi: "Chưa rõ cơ quan chủ quản", en: "Owner not recorded"))
    var mark = owner.map(sheet.mark) ?? Mark()
    mark.add(sheet.mark(systems))
    let untied = systems.count { !land.isTied($0) }
    var lines = [count(systems)]
    if untied > 0 {
      let count = sheet.written(untied)
      lines.append("○ " + sheet.say(Text(vi: "\(count) chưa có luồng", en: "\(count) without flows")))
    }
    return Scene.Box(
      id: owner.map(sheet.architecture.id) ?? "owner unknown", label: label(name, lines, mark),
      look: owner == nil ? Palette.unknown : Palette.agency,
      tooltip: owner.map(sheet.tooltip) ?? [name], link: owner.flatMap(sheet.link), mark: mark)
  }

  private func box(_ origin: Origin, _ systems: [EntityID]) -> Scene.Box {
    Scene.Box(
      id: "import " + origin.prefix, label: label(sheet.importName(origin), [count(systems)], Mark()),
      look: Palette.foreign,
      tooltip: [origin.prefix + "/"])
  }

  private func label(_ name: String, _ lines: [String], _ mark: Mark) -> Markup {
    var label = wrapped(name).markup(bold: true) + lines.markup(size: 10, color: Palette.faint)
    if let badge = mark.badge(sheet.language) { label += [badge].markup(bold: true, size: 11, color: mark.color) }
    return .stack(label)
  }

  private func count(_ systems: [EntityID]) -> String {
    sheet.tally(systems, one: Text(vi: "hệ thống", en: "system"), many: Text(vi: "hệ thống", en: "systems"))
  }
}

/// The heading of the frame for what no flow touches.
func untiedTitle(_ words: Text, on sheet: Sheet) -> Markup {
  let head = sheet.say(Text(vi: "Không kết nối", en: "Not connected"))
  return .block(["○ \(head): \(sheet.say(words))"].markup(bold: true, color: Palette.lonely))
}
