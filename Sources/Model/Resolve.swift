import Diagnostics
import Metamodel
import YAML

/// Entities whose references have been followed: every reference is an entity's number, or is absent and reported.
package struct Resolved: Sendable {
  var declarations: Declarations
}

/// Follows every reference, in the workspace first, then in the packs.
package func resolve(_ declarations: consuming Declarations) -> Checked<Resolved> {
  var resolver = Resolver(declarations)
  resolver.run()
  return Checked(Resolved(declarations: resolver.out), resolver.findings)
}

/// What stands for the word `architecture` where a reference is expected.
let wholeArchitecture = EntityID(rawValue: .max - 1)

struct Resolver {
  var out: Declarations
  var findings = Findings()
  /// So many ids are looked at in one run to find near names.
  private var budget = 2_000_000
  /// The ids that were looked at last, and for what.
  private var candidates: (targets: [KindNumber], scope: Int, names: [String]) = ([], -1, [])
  /// By system and symbol: interfaces. Made when the first one is looked for.
  private var interfaces: [UInt64: EntityID]?
  private let packs: Int
  private var prefixes: [String: Int] = [:]

  init(_ declarations: Declarations) {
    out = declarations
    packs = out.origins.firstIndex { $0.source == .pack } ?? 0
    for (index, origin) in out.origins.enumerated() where origin.source == .imported {
      prefixes[origin.prefix] = index
    }
  }

  mutating func run() {
    for kind in out.schema.kinds.indices {
      for (place, number) in out.schema.kinds[kind].fields.enumerated() {
        switch out.schema[number].type {
        case .reference(let targets):
          resolveColumn(kind, place, number, targets.map(\.number), orArchitecture: false)
        case .referenceOrArchitecture: resolveColumn(kind, place, number, [], orArchitecture: true)
        default: break
        }
      }
    }
  }

  private mutating func resolveColumn(
    _ kind: Int, _ place: Int, _ field: FieldNumber, _ targets: [KindNumber], orArchitecture: Bool
  ) {
    // The column is taken out while it is written, so that it is never copied.
    var column = Column()
    swap(&column, &out.tables[kind].columns[place])
    for row in 0..<out.tables[kind].count {
      let origin = Int(out.tables[kind].origins[row])
      for index in column.range(row) {
        let node = column.nodes[index]
        let symbol = out.forest.symbol(node)
        if orArchitecture && symbol == out.vocabulary.architecture {
          column.values[index] = wholeArchitecture.rawValue
          continue
        }
        let answer = find(symbol, targets, origin)
        if case .found(let entity) = answer {
          column.values[index] = entity.rawValue
        } else {
          column.values[index] = EntityID.nothing.rawValue
          report(answer, node, field, targets, EntityID(KindNumber(UInt8(kind)), row: row), origin)
        }
      }
    }
    swap(&column, &out.tables[kind].columns[place])
  }

  // MARK: looking up

  enum Answer {
    case found(EntityID)
    case wrongKind(EntityID)
    case unknown(id: String, scope: Int)
    case unknownImport(String)
    case unknownInterface(EntityID, String)
  }

  private mutating func find(_ symbol: UInt32, _ targets: [KindNumber], _ origin: Int) -> Answer {
    let own = out.defined(symbol, in: origin)
    if let own, fits(own, targets) { return .found(own) }
    if origin != packs, let inPacks = out.defined(symbol, in: packs), fits(inPacks, targets) { return .found(inPacks) }
    if let own { return .wrongKind(own) }
    return findCompound(out.forest.symbols.text(symbol), symbol, targets, origin)
  }

  private func fits(_ entity: EntityID, _ targets: [KindNumber]) -> Bool {
    targets.isEmpty || targets.contains(entity.kind)
  }

  /// `import/id`, `system.interface`, `import/system.interface`.
  private mutating func findCompound(_ text: String, _ symbol: UInt32, _ targets: [KindNumber], _ origin: Int) -> Answer
  {
    var scope = origin
    var rest = Substring(text)
    if let slash = text.firstIndex(of: "/"), out.origins[origin].source == .own {
      let prefix = String(text[..<slash])
      guard let imported = prefixes[prefix] else { return .unknownImport(prefix) }
      scope = imported
      rest = text[text.index(after: slash)...]
    }
    if let dot = rest.firstIndex(of: ".") {
      let system = String(rest[..<dot])
      let name = String(rest[rest.index(after: dot)...])
      guard let symbol = out.forest.symbols.find(system), let entity = out.defined(symbol, in: scope),
        entity.kind == KindName.systems.number
      else { return .unknown(id: system, scope: scope) }
      guard let interface = interface(name, of: entity) else { return .unknownInterface(entity, name) }
      return fits(interface, targets) ? .found(interface) : .wrongKind(interface)
    }
    let id = String(rest)
    guard scope != origin else { return wrongPackKind(symbol, origin) ?? .unknown(id: id, scope: scope) }
    guard let symbol = out.forest.symbols.find(id), let entity = out.defined(symbol, in: scope) else {
      return .unknown(id: id, scope: scope)
    }
    return fits(entity, targets) ? .found(entity) : .wrongKind(entity)
  }

  private func wrongPackKind(_ symbol: UInt32, _ origin: Int) -> Answer? {
    origin == packs ? nil : out.defined(symbol, in: packs).map { .wrongKind($0) }
  }

  private mutating func interface(_ name: String, of system: EntityID) -> EntityID? {
    guard let symbol = out.forest.symbols.find(name) else { return nil }
    if interfaces == nil { interfaces = indexOfInterfaces() }
    return interfaces?[UInt64(system.rawValue) << 32 | UInt64(symbol)]
  }

  private func indexOfInterfaces() -> [UInt64: EntityID] {
    let kind = KindName.interfaces.number
    let table = out.tables[kind.index]
    var index: [UInt64: EntityID] = [:]
    for row in 0..<table.entityCount {
      index[UInt64(table.parents[row].rawValue) << 32 | UInt64(table.ids[row])] = EntityID(kind, row: row)
    }
    return index
  }

  private func interfaces(of system: EntityID) -> [EntityID] {
    let table = out.tables[system.kind.index]
    let column = table.columns[out.schema.place(of: Fields.systems.interfaces.number)]
    return column.range(system.row).map { EntityID(rawValue: column.values[$0]) }
  }

  // MARK: reporting

  private mutating func report(
    _ answer: Answer, _ node: NodeID, _ field: FieldNumber, _ targets: [KindNumber], _ judged: EntityID, _ origin: Int
  ) {
    // What an import or a built-in pack gets wrong is said where it is validated itself.
    if out.origins[origin].source == .imported { return }
    let place = out.forest.range(node)
    if let card = card(of: answer, targets), findings.isFull(card, in: place.file) {
      findings.add(card, at: place) { Finding(card, at: place, Text(both: "")) }
      return
    }
    let written = out.forest.text(node)
    let spec = out.schema[field]
    let subject = ownerID(judged)
    switch answer {
    case .found: return
    case .wrongKind(let entity):
      let names = near(written, targets, origin)
      noteMeant(names)
      let declared = out.forest.range(out.tables[entity.kind.index].keys[entity.row])
      findings.add(
        WrongKind.finding(
          place, written, spec, is: out.schema[entity.kind], expected: targets.map { out.schema[$0] },
          declared: declared, near: names, subject: subject))
    case .unknownImport(let prefix):
      // Any prefix may be declared in what could not be read.
      if prefixes[""] != nil { return }
      findings.add(UnknownImport.reference(place, written, prefix, known: prefixes.keys.sorted(), subject: subject))
    case .unknownInterface(let system, let name):
      let known = interfaces(of: system).map { out.forest.symbols.text(out.tables[$0.kind.index].ids[$0.row]) }
      let scope = Int(out.tables[system.kind.index].origins[system.row])
      if out.lost.mayHold(out.forest.symbols.find(name), in: scope) { return }
      findings.add(UnknownReference.interface(place, name, system: written, known: known, subject: subject))
    case .unknown(let id, let scope):
      if isLost(id, targets, scope, origin) { return }
      findings.add(unknown(place, id, scope, spec, targets, origin, written, subject))
    }
  }

  /// The rule that an answer breaks; nil where it is not known without looking further.
  private func card(of answer: Answer, _ targets: [KindNumber]) -> RuleCard? {
    switch answer {
    case .found, .unknownImport, .unknownInterface: nil
    case .wrongKind: WrongKind.card
    case .unknown(let id, let scope):
      if out.lost.mayHold(out.forest.symbols.find(id), in: scope) {
        nil
      } else if targets == [KindName.components.number] {
        UnknownComponent.card
      } else if targets == [KindName.standards.number] {
        UnknownStandard.card
      } else {
        UnknownReference.card
      }
    }
  }

  /// True where the id may stand in what could not be read, of the workspace or of the packs.
  private func isLost(_ id: String, _ targets: [KindNumber], _ scope: Int, _ origin: Int) -> Bool {
    let symbol = out.forest.symbols.find(id)
    if out.lost.mayHold(symbol, in: scope) { return true }
    let inPacks = targets.isEmpty || targets.contains { out.schema[$0].isInPacks }
    return scope == origin && inPacks && out.lost.mayHold(symbol, in: packs)
  }

  private mutating func unknown(
    _ place: SourceRange, _ id: String, _ scope: Int, _ field: FieldSpec, _ targets: [KindNumber], _ origin: Int,
    _ written: String, _ subject: String?
  ) -> Finding {
    let prefix = scope == origin ? "" : out.origins[scope].prefix + "/"
    let near = near(id, targets, scope)
    noteMeant(near)
    let names = near.map { prefix + $0 }
    if targets == [KindName.components.number] {
      return UnknownComponent.finding(place, written, near: names, subject: subject)
    }
    if targets == [KindName.standards.number] {
      return UnknownStandard.finding(place, written, near: names, subject: subject)
    }
    return UnknownReference.finding(
      place, written, field, targets.map { out.schema[$0] }, near: names, subject: subject)
  }

  /// Ids like this one, of the kinds that would do, in a workspace and in the packs.
  private mutating func near(_ id: String, _ targets: [KindNumber], _ scope: Int) -> [String] {
    if candidates.targets != targets || candidates.scope != scope {
      candidates = (targets, scope, ids(of: targets, in: scope))
    }
    guard budget > candidates.names.count else { return [] }
    budget -= candidates.names.count
    return nearNames(to: id, among: candidates.names, limit: 3)
  }

  private func ids(of targets: [KindNumber], in scope: Int) -> [String] {
    var names: [String] = []
    for (index, table) in out.tables.enumerated() where targets.isEmpty || targets.contains(table.kind) {
      if case .record = out.schema.kinds[index].role { continue }
      for row in 0..<table.entityCount
      where table.ids[row] != .max && (Int(table.origins[row]) == scope || Int(table.origins[row]) == packs) {
        names.append(displayID(EntityID(table.kind, row: row)))
      }
    }
    return names
  }

  /// The reference may be to one of these: rules that look for who refers to them cannot tell.
  private mutating func noteMeant(_ names: [String]) {
    for name in names {
      if let symbol = out.forest.symbols.find(name) { out.unread.add(symbol) }
    }
  }

  private func displayID(_ entity: EntityID) -> String {
    let table = out.tables[entity.kind.index]
    let id = out.forest.symbols.text(table.ids[entity.row])
    let parent = table.parents[entity.row]
    return parent == .nothing ? id : displayID(parent) + "." + id
  }

  /// The id of the entity that a row belongs to.
  private func ownerID(_ entity: EntityID) -> String? {
    var entity = entity
    while entity != .nothing {
      if out.tables[entity.kind.index].ids[entity.row] != .max { return displayID(entity) }
      entity = out.tables[entity.kind.index].parents[entity.row]
    }
    return nil
  }
}
