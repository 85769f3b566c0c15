import Diagnostics
import Metamodel
import YAML

/// Where the trees of a forest come from and what they are.
package struct Declared: Sendable {
  package enum Role: Sendable { case model, pack, workspaceFile, frameworkFile }

  /// By file number.
  package var roles: [(origin: UInt8, role: Role)]

  package init(roles: [(origin: UInt8, role: Role)]) { self.roles = roles }
}

/// Reads entities out of the trees: every key is looked up in the metamodel, every value typed.
package func declare(
  _ forest: consuming Forest, as files: Declared, schema: Schema, origins: [Origin]
) -> Checked<Declarations> {
  var reader = Reader(Declarations(forest, schema: schema, origins: origins))
  for tree in reader.out.forest.trees {
    let (origin, role) = files.roles[Int(tree.file.number)]
    reader.read(tree, origin: origin, role: role)
  }
  reader.readChanges()
  return Checked(reader.out, reader.findings)
}

/// The walk over the trees.
struct Reader {
  var out: Declarations
  var findings = Findings()
  var tree: Forest.Tree
  var origin: UInt8 = 0
  private var changes: [Change] = []
  /// What stands in a second document of a file may have been torn from the first: a finding has said that it is there.
  private var isFirstDocument = true
  /// By kind.
  let plans: [KindPlan]
  /// The states of the fields of the rows that are open; a row's fields stand behind those of the row around it.
  var states: [CellState] = []

  /// A `changes` entry, read when all entities have their rows.
  private struct Change {
    let entity: EntityID
    let node: NodeID
    let origin: UInt8
    let tree: Forest.Tree
  }

  init(_ declarations: Declarations) {
    out = declarations
    plans = declarations.schema.kinds.map { KindPlan($0, of: declarations.schema) }
    tree = declarations.forest.trees.first ?? Forest.Tree.none
  }

  var forest: Forest {
    _read { yield out.forest }
  }

  // MARK: files

  mutating func read(_ tree: Forest.Tree, origin: UInt8, role: Declared.Role) {
    self.tree = tree
    self.origin = origin
    out.lost.add(tree.damage, in: origin)
    out.unread.add(tree.damage)
    checkContent(tree, role)
    var root = tree.nodes.lowerBound
    isFirstDocument = true
    while root < tree.nodes.upperBound {
      readRoot(root, role)
      isFirstDocument = false
      root = forest.next(root)
    }
  }

  /// Reports a `kientruc.yaml` or a `framework.yaml` in which nothing stands.
  private mutating func checkContent(_ tree: Forest.Tree, _ role: Declared.Role) {
    let kind: KindNumber
    switch role {
    case .workspaceFile: kind = KindName.workspace.number
    case .frameworkFile: kind = KindName.framework.number
    case .model, .pack: return
    }
    let isEmpty = tree.nodes.isEmpty || forest.kind(tree.nodes.lowerBound) == .null
    guard isEmpty, tree.damage.gaps.isEmpty, !tree.damage.isWhole else { return }
    let required = plans[kind.index].fields.filter { $0.presence == .required }.map { out.schema[$0.number] }
    findings.add(MissingField.emptyFile(tree.file, out.schema[kind], required))
  }

  private mutating func readRoot(_ root: NodeID, _ role: Declared.Role) {
    guard forest.kind(root).isMapping else {
      if forest.kind(root) != .null && forest.kind(root) != .dead {
        findings.add(role == .workspaceFile ? WrongType.workspace(range(root)) : WrongType.root(range(root)))
      }
      return
    }
    switch role {
    case .model: readCollections(root) { if case .collection = $0 { true } else { false } }
    case .pack:
      readCollections(root) {
        switch $0 {
        case .collection(let inPacks): inPacks
        case .packCollection: true
        case .nested, .file, .record: false
        }
      }
    case .workspaceFile: _ = row(.workspace, node: root, key: root, parent: .nothing)
    case .frameworkFile: _ = row(.framework, node: root, key: root, parent: .nothing)
    }
  }

  private mutating func readCollections(_ root: NodeID, _ belongs: (KindRole) -> Bool) {
    var key = root + 1
    let end = forest.next(root)
    while key < end {
      let value = forest.next(key)
      defer { key = forest.next(value) }
      if forest.kind(key) == .dead {
        lose(allIn: key)
        lose(allIn: value)
        continue
      }
      if let kind = out.vocabulary.kind(forest.symbol(key)), belongs(out.schema[kind].role) {
        readCollection(value, out.schema[kind].name, key: key)
      } else if !isFirstDocument {
        lose(allIn: key)
        lose(allIn: value)
      } else if !isUnreadable(value) {
        let place = range(key)
        findings.add(UnknownCollection.card, at: place) {
          let known = out.schema.kinds.filter { belongs($0.role) }.map(\.name.rawValue)
          return UnknownCollection.finding(place, out.forest.text(key), known: known, schema: out.schema)
        }
        lose(idsIn: value)
      }
    }
  }

  private mutating func readCollection(_ value: NodeID, _ kind: KindName, key: NodeID) {
    guard forest.kind(value).isMapping else {
      if !isUnreadable(value) && !isNothing(value) {
        findings.add(WrongType.collection(range(value), out.schema[kind]))
        lose(idsIn: value)
      }
      return
    }
    readEntities(value, kind, parent: .nothing)
  }

  /// Reads the entities of a mapping by id, and gives their numbers.
  @discardableResult
  mutating func readEntities(_ mapping: NodeID, _ kind: KindName, parent: EntityID) -> [EntityID] {
    var entities: [EntityID] = []
    var key = mapping + 1
    let end = forest.next(mapping)
    while key < end {
      let value = forest.next(key)
      defer { key = forest.next(value) }
      if forest.kind(key) == .dead || isUnreadable(value) {
        lose(allIn: key)
        passOver(value)
        continue
      }
      checkID(key, kind)
      guard forest.kind(value).isMapping else {
        findings.add(WrongType.entity(range(value), out.schema[kind], id: forest.text(key)))
        out.lost.add(forest.symbol(key), in: origin)
        passOver(value)
        continue
      }
      let entity = row(kind, node: value, key: key, parent: parent)
      entities.append(entity)
      if parent == .nothing { define(entity, key: key) }
    }
    return entities
  }

  private mutating func define(_ entity: EntityID, key: NodeID) {
    let symbol = Int(forest.symbol(key))
    let earlier = out.definitions[Int(origin)][symbol]
    guard earlier == .max else {
      let first = EntityID(rawValue: earlier)
      let place = out.forest.range(out.tables[first.kind.index].keys[first.row])
      findings.add(DuplicateID.finding(range(key), forest.text(key), first: place, kind: out.schema[first.kind]))
      return
    }
    out.definitions[Int(origin)][symbol] = entity.rawValue
  }

  // MARK: rows

  /// Adds a row and reads its fields.
  mutating func row(_ name: KindName, node: NodeID, key: NodeID, parent: EntityID) -> EntityID {
    let entity = addRow(name.number, node: node, key: key, parent: parent, isEntity: true)
    let base = openRow(entity.kind)
    readFields(of: node, entity, base, isChange: false)
    if isDamaged(node, from: key) {
      for place in base..<states.count where states[place] == .unknown { states[place] = .broken }
    }
    checkPresence(entity, base, at: key)
    endRow(entity.kind, base)
    return entity
  }

  /// A row for which a scalar stands: one field is given, the others are unknown. Nil where the scalar does not fit.
  mutating func shorthandRow(_ name: KindName, place: Int, node: NodeID, parent: EntityID) -> EntityID? {
    let entity = addRow(name.number, node: node, key: node, parent: parent, isEntity: true)
    let base = openRow(entity.kind)
    let state = cell(node, place, entity)
    states[base + place] = state
    endRow(entity.kind, base)
    return state == .broken ? nil : entity
  }

  private mutating func addRow(
    _ kind: KindNumber, node: NodeID, key: NodeID, parent: EntityID, isEntity: Bool
  ) -> EntityID {
    let entity = EntityID(kind, row: out.tables[kind.index].count)
    out.tables[kind.index].nodes.append(node)
    out.tables[kind.index].keys.append(key)
    out.tables[kind.index].ids.append(key == node ? .max : forest.symbol(key))
    out.tables[kind.index].parents.append(parent)
    out.tables[kind.index].origins.append(origin)
    if isEntity { out.tables[kind.index].entityCount += 1 }
    return entity
  }

  private mutating func openRow(_ kind: KindNumber) -> Int {
    let base = states.count
    states.append(contentsOf: repeatElement(.unknown, count: plans[kind.index].fields.count))
    return base
  }

  private mutating func endRow(_ kind: KindNumber, _ base: Int) {
    for place in 0..<(states.count - base) {
      out.tables[kind.index].columns[place].endRow(states[base + place])
    }
    states.removeLast(states.count - base)
  }

  private mutating func readFields(of mapping: NodeID, _ entity: EntityID, _ base: Int, isChange: Bool) {
    guard forest.kind(mapping).isMapping else { return }
    var key = mapping + 1
    let end = forest.next(mapping)
    while key < end {
      let value = forest.next(key)
      defer { key = forest.next(value) }
      if forest.kind(key) == .dead || isChange && forest.symbol(key) == out.vocabulary.from {
        passOver(value)
        continue
      }
      guard let place = out.vocabulary.field(forest.symbol(key), of: entity.kind) else {
        passOver(value)
        if isUnreadable(value) {
          lose(allIn: key)
          continue
        }
        // A collection in a header declares nothing, but what names its ids has one cause with it.
        if out.schema[entity.kind].role == .file { lose(idsIn: value) }
        reportUnknownField(key, of: entity, base)
        continue
      }
      let state = cell(value, place, entity)
      if state == .broken { passOver(value) }
      states[base + place] = state
    }
  }

  private mutating func reportUnknownField(_ key: NodeID, of entity: EntityID, _ base: Int) {
    let (place, name, kind) = (range(key), forest.text(key), out.schema[entity.kind])
    guard !findings.isFull(UnknownField.card, in: tree.file) else {
      return findings.add(UnknownField.card, at: place) { Finding(UnknownField.card, at: place, Text(both: "")) }
    }
    let near = UnknownField.near(name, kind, out.schema)
    findings.add(UnknownField.finding(place, name, near: near, kind: kind, schema: out.schema))
    markMeant(near, of: entity, base)
  }

  // MARK: changes

  mutating func noteChange(_ node: NodeID, of entity: EntityID) {
    changes.append(Change(entity: entity, node: node, origin: origin, tree: tree))
  }

  /// Reads the changes, after all entities: their rows stand behind those of the entities.
  mutating func readChanges() {
    for change in changes {
      (origin, tree) = (change.origin, change.tree)
      guard let date = changeDate(change.node) else { continue }
      let kind = change.entity.kind
      let row = addRow(kind, node: change.node, key: change.node, parent: change.entity, isEntity: false)
      out.tables[kind.index].changes.append((change.entity, date))
      let base = openRow(kind)
      readFields(of: change.node, row, base, isChange: true)
      endRow(kind, base)
    }
  }

  private mutating func changeDate(_ node: NodeID) -> CoarseDate? {
    guard let value = forest.value(of: "from", in: node) else {
      findings.add(MissingField.change(range(node)))
      return nil
    }
    guard let date = date(value) else {
      findings.add(NotADate.finding(range(value), forest.text(value)))
      return nil
    }
    return date
  }

  // MARK: what is common

  func range(_ node: NodeID) -> SourceRange {
    SourceRange(file: tree.file, start: forest.start(node), end: max(forest.end(node), forest.start(node) + 1))
  }

  /// True where a finding has already said that there is nothing to read.
  func isUnreadable(_ node: NodeID) -> Bool { forest.kind(node) == .null || forest.kind(node) == .dead }

  /// True for `none` and for `[]`.
  func isNothing(_ node: NodeID) -> Bool {
    forest.kind(node) == .plain && forest.symbol(node) == out.vocabulary.none
      || forest.kind(node).isSequence && forest.next(node) == node + 1
  }

  /// The value of a key holds lines that could not be read: what seems to be missing may stand there.
  func isDamaged(_ node: NodeID, from key: NodeID) -> Bool {
    if tree.damage.gaps.isEmpty { return false }
    let following = forest.next(node)
    let end = following < tree.nodes.upperBound ? forest.start(following) : .max
    return tree.damage.isInside(from: forest.start(key), before: end, isMapping: key == node)
  }

  private mutating func checkPresence(_ entity: EntityID, _ base: Int, at key: NodeID) {
    for place in plans[entity.kind.index].watched {
      let plan = plans[entity.kind.index].fields[place]
      let state = states[base + place]
      let isMissing = state == .unknown || plan.presence == .required && state == .none
      guard isMissing else { continue }
      let isRequired = plan.presence == .required
      let place = range(key)
      findings.add(isRequired ? MissingField.card : ExpectedField.card, at: place) {
        let (kind, field) = (out.schema[entity.kind], out.schema[plan.number])
        let id = key == out.tables[entity.kind.index].nodes[entity.row] ? nil : out.forest.text(key)
        return isRequired
          ? MissingField.finding(place, field, kind: kind, id: id)
          : ExpectedField.finding(place, field, kind: kind, id: id)
      }
    }
  }
}
