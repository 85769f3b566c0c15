import Diagnostics
import Metamodel
import Model

/// What a selection gives.
package struct Selected: Sendable {
  package let kind: KindName
  /// In order; without those of which it is not known whether they belong to it.
  package internal(set) var entities: [EntityID]
  /// Of these it is not known.
  package internal(set) var undecided: [EntityID]
  /// The entities by a value, where the last step is `group`; one with several values stands in each group.
  package internal(set) var groups: [Group]?
  /// Collections that were looked at and are not listed whole: there may be more.
  package internal(set) var openKinds: [KindName] = []

  package init(_ kind: KindName, _ entities: [EntityID], undecided: [EntityID] = []) {
    self.kind = kind
    self.entities = entities
    self.undecided = undecided
  }

  package struct Group: Sendable {
    package let title: Text
    package let value: JSON
    package internal(set) var entities: [EntityID]
  }
}

extension Selection {
  /// What the selection gives of an architecture. The ground has to be laid out for the selection's programs.
  package func select(on ground: Ground) -> Selected {
    let architecture = ground.architecture
    var selected = Selected(kind, all(of: architecture))
    selected.note(open: kind, in: architecture)
    if let condition { selected.keep(by: condition, on: ground) }
    for step in steps { selected.take(step, on: ground) }
    return selected
  }
}

extension Selection {
  /// The workspace's own entities of the day; of components, layers and standards those of the packs too, for hardly
  /// any are a workspace's own.
  private func all(of architecture: Architecture) -> [EntityID] {
    if architecture.schema[kind].role == .packCollection { return architecture.declared(kind) }
    guard kind == .standards else { return architecture.entities(kind) }
    return architecture.declared(kind).filter { entity in
      architecture.origin(entity).source == .pack || architecture.isOwn(entity) && architecture.exists(entity)
    }
  }
}

extension Selected {
  fileprivate mutating func note(open kind: KindName, in architecture: Architecture) {
    if architecture.partial.contains(kind.number), !openKinds.contains(kind) { openKinds.append(kind) }
  }

  fileprivate mutating func keep(by condition: Program, on ground: Ground) {
    var run = Run(condition, on: ground)
    let all = entities
    entities.removeAll()
    for entity in all {
      switch run.truth(of: entity) {
      case .yes: entities.append(entity)
      case .unknown: undecided.append(entity)
      case .no: break
      }
    }
  }

  fileprivate mutating func take(_ step: Selection.Step, on ground: Ground) {
    switch step {
    case .spread(let way, let count):
      note(open: .flows, in: ground.architecture)
      let paths = FlowPaths(ground.architecture, of: kind, way)
      let reached = paths.reach(from: entities, count)
      let perhaps = paths.reach(from: entities + undecided, count)
      let known = Set(reached)
      (entities, undecided) = (reached, perhaps.filter { !known.contains($0) })
    case .minus(let other):
      let others = other.select(on: ground)
      for kind in others.openKinds { note(open: kind, in: ground.architecture) }
      let (gone, unsure) = (Set(others.entities), Set(others.undecided))
      let left = (entities + undecided).filter { !gone.contains($0) }
      let before = Set(undecided)
      entities = left.filter { !unsure.contains($0) && !before.contains($0) }
      undecided = left.filter { unsure.contains($0) || before.contains($0) }
    case .plus(let other):
      let others = other.select(on: ground)
      for kind in others.openKinds { note(open: kind, in: ground.architecture) }
      var known = Set(entities)
      entities += others.entities.filter { known.insert($0).inserted }
      undecided = (undecided + others.undecided).filter { known.insert($0).inserted }
    case .sort(let program, let isDescending): sort(by: program, isDescending: isDescending, on: ground)
    case .first(let count): entities = Array(entities.prefix(count))
    case .group(let program): group(by: program, on: ground)
    }
  }

  // MARK: order

  /// Those without a value come last, then those of which it is not known.
  private mutating func sort(by program: Program, isDescending: Bool, on ground: Ground) {
    var run = Run(program, on: ground)
    let keyed = entities.enumerated().map { (place: $0, entity: $1, key: SortKey(run.answer(for: $1), ground)) }
    let sorted = keyed.sorted { left, right in
      if left.key == right.key { return left.place < right.place }
      guard let one = left.key.value, let other = right.key.value else { return left.key.rank < right.key.rank }
      return isDescending ? other < one : one < other
    }
    entities = sorted.map(\.entity)
  }

  private mutating func group(by program: Program, on ground: Ground) {
    var run = Run(program, on: ground)
    let type = ValueType(content: program.type.content)
    var found: [Group] = []
    var last: [Group] = []
    func add(_ entity: EntityID, _ answer: Answer, to groups: inout [Group]) {
      let title = answer.shown(type, in: ground.architecture)
      guard let known = groups.firstIndex(where: { $0.title == title }) else {
        groups.append(Group(title: title, value: answer.json(type, in: ground.architecture), entities: [entity]))
        return
      }
      groups[known].entities.append(entity)
    }
    for entity in entities {
      let answer = run.answer(for: entity)
      let certain = answer.items.filter(\.isCertain)
      for item in certain { add(entity, Answer(items: [item], isOpen: false), to: &found) }
      guard certain.isEmpty else { continue }
      add(entity, Answer(items: [], isOpen: answer.isOpen || !answer.items.isEmpty), to: &last)
    }
    groups = found + last
  }
}

/// A value as it is ordered.
private struct SortKey: Equatable {
  let value: Value?
  /// 0 with a value, 1 for none, 2 for what is not known.
  let rank: Int

  enum Value: Equatable, Comparable {
    case number(Double, Double)
    case text(String, String)
  }

  init(_ answer: Answer, _ ground: Ground) {
    guard !answer.isOpen, let item = answer.items.first, item.isCertain else {
      value = nil
      rank = answer.isOpen || !answer.items.isEmpty ? 2 : 1
      return
    }
    rank = 0
    switch item.value {
    case .entity(let entity): value = SortKey.text(ground.architecture.name(entity).vi)
    case .text(let text): value = SortKey.text(text.vi)
    case .number(let low, let high): value = .number(low, high)
    case .days(let first, let last): value = .number(Double(first.ordinal), Double(last.ordinal))
    case .duration(let span): value = .number(Double(span.seconds.lowerBound), Double(span.seconds.upperBound))
    case .word(let word): value = .text(word, word)
    case .flag(let fact): value = .number(fact ? 1 : 0, 0)
    }
  }

  /// By the letters first; diacritics decide between equals.
  private static func text(_ text: String) -> Value { .text(withoutDiacritics(text).lowercased(), text) }
}
