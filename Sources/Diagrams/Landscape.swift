import Diagnostics
import Metamodel
import Model

/// Systems and sites by owning agency, with the flows between them; agencies only, where there are too many.
func landscape(on sheet: Sheet) -> Diagram {
  let land = Land(sheet)
  if land.systems.isEmpty && land.sites.isEmpty { return emptyDiagram(.landscape, on: sheet) }
  let scene = land.scene()
  let options = sheet.options
  // Frames make lines long: a third of what other pictures bear is as much as can be followed.
  if scene.boxes.count > options.nodeLimit || scene.arrows.count > options.edgeLimit / 3 {
    return agencyMap(.landscape, land, on: sheet, insteadOf: scene)
  }
  let all = land.systems + land.foreign
  var heading = Heading(view: .landscape, facts: land.facts)
  let untied = land.systems.contains { !land.isTied($0) } ? [sheet.untiedKey] : []
  let site = Heading.Key.box(Palette.site, sheet.say(Text(vi: "hạ tầng", en: "site")))
  heading.legend = [
    sheet.keys(kindsOf: all) + (land.sites.isEmpty ? [] : [site]),
    sheet.keys(linesOf: land.paths) + sheet.keys(statesOf: all + land.sites) + untied + sheet.findingKeys,
  ]
  return Diagram(
    dot: draw(scene, named: "landscape", under: heading.markup(on: sheet), for: .dot), engine: .dot,
    title: sheet.title, note: nil, nodeCount: scene.boxes.count, edgeCount: scene.arrows.count)
}

/// What a map of systems is drawn from.
struct Land {
  let sheet: Sheet
  /// The workspace's own.
  let systems: [EntityID]
  let sites: [EntityID]
  let paths: [FlowPath]
  /// Systems that flows touch and that are not among the own ones: of imports, or gone.
  let foreign: [EntityID]
  private let tied: Set<EntityID>

  init(_ sheet: Sheet) {
    self.sheet = sheet
    paths = FlowPath.all(on: sheet)
    let stops = paths.flatMap(\.stops)
    let tied = Set(stops)
    self.tied = tied
    let own = sheet.drawn(.systems)
    let architecture = sheet.architecture
    let drawn = Set(own)
    let all = architecture.declared(.systems)
    systems = all.filter { drawn.contains($0) || tied.contains($0) && architecture.isOwn($0) }
    foreign = all.filter { tied.contains($0) && !architecture.isOwn($0) }
    sites = sheet.drawn(.sites)
  }

  func isTied(_ system: EntityID) -> Bool { tied.contains(system) }

  /// `11 hệ thống, 5 dự kiến`, `4 luồng dữ liệu, 7 dự kiến`.
  var facts: [String] {
    [
      sheet.tally(systems, one: Text(vi: "hệ thống", en: "system"), many: Text(vi: "hệ thống", en: "systems")),
      sheet.tally(
        paths.map(\.flow), one: Text(vi: "luồng dữ liệu", en: "data flow"),
        many: Text(vi: "luồng dữ liệu", en: "data flows")),
    ]
  }

  /// Owners in the order of declaration, the unknown one (nil) last, each with its systems and sites.
  func byOwner() -> [(owner: EntityID?, members: [EntityID])] {
    let architecture = sheet.architecture
    var members: [EntityID?: [EntityID]] = [:]
    for system in systems { members[architecture.reference(system, Fields.systems.owner), default: []].append(system) }
    for site in sites { members[architecture.reference(site, Fields.sites.owner), default: []].append(site) }
    return (architecture.declared(.agencies).map(Optional.some) + [nil]).compactMap { owner in
      members[owner].map { (owner, $0) }
    }
  }

  /// Imports in their order, each with its systems that flows touch.
  func byImport() -> [(origin: Origin, members: [EntityID])] {
    var found: [(origin: Origin, members: [EntityID])] = []
    for system in foreign {
      let origin = sheet.architecture.origin(system)
      if let at = found.firstIndex(where: { $0.origin == origin }) {
        found[at].members.append(system)
      } else {
        found.append((origin, [system]))
      }
    }
    return found
  }

  func scene() -> Scene {
    var scene = Scene()
    var place: [EntityID: Int] = [:]
    let hosted = hostedCounts
    func add(_ members: [EntityID], to group: Scene.Group) {
      var group = group
      for entity in members {
        place[entity] = scene.boxes.count
        group.boxes.append(scene.boxes.count)
        let isSite = entity.kind == KindName.sites.number
        scene.boxes.append(
          isSite
            ? sheet.box(site: entity, hosting: hosted[entity] ?? 0)
            : sheet.box(system: entity, isTied: isTied(entity), aside: foreignOwner(entity)))
      }
      scene.groups.append(group)
    }
    for (owner, members) in byOwner() { add(members, to: sheet.frame(owner)) }
    for (origin, members) in byImport() { add(members, to: sheet.frame(origin)) }
    scene.arrows = Tie.all(paths, .byPair) { place[$0] ?? 0 }.map { tie in
      Scene.Arrow(
        from: tie.from, to: tie.to, isPlan: tie.isPlan, goesBothWays: tie.goesBothWays,
        width: thickness(tie.flows.count), tooltip: sheet.tooltip(flows: tie.flows),
        link: sheet.link(tie.flows[0]), mark: sheet.mark(tie.flows))
    }
    return scene
  }

  /// The owner, for what stands in the frame of its import.
  private func foreignOwner(_ system: EntityID) -> String? {
    guard !sheet.architecture.isOwn(system) else { return nil }
    return sheet.architecture.reference(system, Fields.systems.owner).map(sheet.name)
  }

  private var hostedCounts: [EntityID: Int] {
    var counts: [EntityID: Int] = [:]
    for system in systems {
      for site in sheet.architecture.references(system, Fields.systems.hostedAt) { counts[site, default: 0] += 1 }
    }
    return counts
  }
}

/// The width of a line that stands for some flows, in points.
func thickness(_ count: Int) -> Double {
  var width = 1.3
  var rest = count
  while rest > 1, width < 6 {
    width += 0.8
    rest /= 2
  }
  return width
}

extension Sheet {
  /// The frame of an agency's systems.
  fileprivate func frame(_ owner: EntityID?) -> Scene.Group {
    guard let owner else {
      let words = Text(vi: "Chưa rõ cơ quan chủ quản", en: "Owner not recorded")
      let title = [say(words)].markup(bold: true, color: Palette.lonely)
      return Scene.Group(id: "owner unknown", title: .block(title), ground: "#FFFFFF", tooltip: [say(words)])
    }
    let mark = mark(owner)
    var title = wrapped(name(owner), width: 40, limit: 3).markup(bold: true)
    if let badge = mark.badge(language) { title += [badge].markup(bold: true, size: 11, color: mark.color) }
    return Scene.Group(id: architecture.id(owner), title: .block(title), tooltip: tooltip(owner), link: link(owner))
  }

  /// The frame of an import's systems.
  fileprivate func frame(_ origin: Origin) -> Scene.Group {
    let name = importName(origin)
    let words = Text(vi: "Kiến trúc được dẫn chiếu: \(name)", en: "Imported architecture: \(name)")
    let title = wrapped(say(words), width: 50, limit: 2).markup(bold: true)
    return Scene.Group(
      id: "import " + origin.prefix, title: .block(title), ground: Palette.foreignGround, tooltip: [origin.prefix + "/"]
    )
  }
}
