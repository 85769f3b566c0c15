import Diagnostics
import Metamodel
import Model

/// Who sends what to whom: systems as boxes, flows as lines through the platforms they pass; what no flow touches
/// stands aside.
func flowMap(on sheet: Sheet) -> Diagram {
  let land = Land(sheet)
  if land.systems.isEmpty && land.foreign.isEmpty { return emptyDiagram(.flows, on: sheet) }
  let scene = flowScene(land)
  let options = sheet.options
  if scene.boxes.count > options.nodeLimit || scene.arrows.count > options.edgeLimit {
    return agencyMap(.flows, land, on: sheet, insteadOf: scene)
  }
  let all = land.systems + land.foreign
  var heading = Heading(view: .flows, facts: land.facts)
  heading.legend = [
    sheet.keys(kindsOf: all) + sheet.keys(statesOf: all) + sheet.findingKeys,
    sheet.keys(mechanismsOf: land.paths)
      + (land.paths.contains(where: \.isPlan) ? sheet.keys(linesOf: land.paths) : []),
  ]
  return Diagram(
    dot: draw(scene, named: "flows", under: heading.markup(on: sheet), for: .dot), engine: .dot,
    title: sheet.title, note: nil, nodeCount: scene.boxes.count, edgeCount: scene.arrows.count)
}

/// More lines than these get no words: they would not find room.
private let labelLimit = 60

private func flowScene(_ land: Land) -> Scene {
  let sheet = land.sheet
  var scene = Scene()
  var place: [EntityID: Int] = [:]
  var free = Scene.Group(id: "all", title: nil)
  let tied = (land.systems + land.foreign).filter(land.isTied)
  let untied = land.systems.filter { !land.isTied($0) }
  for system in tied + untied {
    place[system] = scene.boxes.count
    scene.boxes.append(sheet.box(system: system, aside: owner(of: system, on: sheet)))
  }
  free.boxes = Array(tied.indices)
  scene.groups = [free]
  if !untied.isEmpty {
    let aside = Array(tied.count..<scene.boxes.count)
    let count = sheet.written(untied.count)
    let words = Text(
      vi: "\(count) hệ thống chưa có luồng dữ liệu",
      en: untied.count == 1 ? "1 system without a recorded data flow" : "\(count) systems without a recorded data flow")
    scene.groups.append(
      Scene.Group(id: "untied", title: untiedTitle(words, on: sheet), isAside: true, boxes: aside))
  }
  let ties = Tie.all(land.paths, .byMechanism) { place[$0] ?? 0 }
  scene.arrows = ties.map { tie in
    let stroke = Palette.stroke(of: tie.mechanism)
    return Scene.Arrow(
      from: tie.from, to: tie.to, label: ties.count > labelLimit ? nil : label(tie, on: sheet), color: stroke.color,
      head: stroke.head, isPlan: tie.isPlan, goesBothWays: tie.goesBothWays, width: thickness(tie.flows.count),
      tooltip: sheet.tooltip(flows: tie.flows), link: sheet.link(tie.flows[0]), mark: sheet.mark(tie.flows))
  }
  return scene
}

private func owner(of system: EntityID, on sheet: Sheet) -> String {
  sheet.architecture.reference(system, Fields.systems.owner).map(sheet.name)
    ?? sheet.say(Text(vi: "chưa rõ chủ quản", en: "owner not recorded"))
}

/// The data that a line carries, two of them at most, and what was found about it.
private func label(_ tie: Tie, on sheet: Sheet) -> Markup? {
  var data: [EntityID] = []
  for flow in tie.flows {
    for item in sheet.architecture.references(flow, Fields.flows.data) where !data.contains(item) { data.append(item) }
  }
  var lines = data.prefix(2).flatMap { wrapped(sheet.name($0), width: 22, limit: 3) }
  if data.count > 2 { lines.append("+\(data.count - 2)") }
  if let badge = sheet.mark(tie.flows).badge(sheet.language) { lines.append(badge) }
  return lines.isEmpty ? nil : .stack(lines.markup(size: 10))
}
