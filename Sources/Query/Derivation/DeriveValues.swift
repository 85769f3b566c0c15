import Diagnostics
import Metamodel
import Model

/// Values: what they are, where they stand, what is missing.
extension Deriver {
  /// `isCounted` is false where what is found becomes a part of another line.
  mutating func value(_ place: Int32, isCounted: Bool = true) -> Derivation.Node {
    if isCounted { countLine() }
    let place = unwrapped(place)
    if program.isTest(place) || isBoolean(place) { return condition(ofValue: place) }
    let found = elements(of: place)
    let type = program.types[place] ?? ValueType(content: .nothing)
    let (text, json) = shown(found, type)
    var node = Derivation.Node(text: Text(both: self.text(of: place)), value: .value(text, json))
    var places: [SourceRange] = []
    gather(place, &places, &node)
    for range in places where !node.places.contains(range) && node.places.count < 6 { node.places.append(range) }
    if found.contains(where: \.isGap) && node.children.isEmpty { node.missing = missing(for: place) }
    return node
  }

  /// What leaves a value unknown, each once.
  private mutating func missing(for place: Int32) -> [Derivation.Missing] {
    run.gaps.removeAll()
    run.isCollecting = true
    defer { run.isCollecting = false }
    let found = elements(of: place)
    var needs: [Need] = []
    for gap in run.gaps + found where gap.isGap && needs.count < 6 {
      if let need = Need(gap), !needs.contains(need) { needs.append(need) }
    }
    return needs.map { missing($0) }
  }

  private func unwrapped(_ place: Int32) -> Int32 {
    if case .asDate(let inner) = program.operations[Int(place)] { return inner }
    return place
  }

  private func isBoolean(_ place: Int32) -> Bool {
    if case .boolean = program.operations[Int(place)] { return true }
    return false
  }

  // MARK: where values come from

  /// The fields along a path, and the terms in it as parts of their own.
  private mutating func gather(_ place: Int32, _ places: inout [SourceRange], _ node: inout Derivation.Node) {
    guard places.count < 12 else { return }
    switch program.operations[Int(place)] {
    case .step(let base, let step):
      gather(base, &places, &node)
      for element in elements(of: base).prefix(8) where !element.isGap && element.entity != .nothing {
        take(step, from: element, &places, &node, isOne: program.types[base]?.isList != true)
      }
    case .closure(let base, let body, _):
      gather(base, &places, &node)
      for element in elements(of: base).prefix(1) where !element.isGap {
        with(element) { $0.gather(body, &places, &node) }
      }
    case .filter(let base, let test):
      gather(base, &places, &node)
      undecided(base, test, &node)
    case .distinct(let base, _), .first(let base), .length(let base), .beforeLast(let base, _), .asDate(let base):
      gather(base, &places, &node)
    case .count(let base, _): if takesRoom { node.children.append(value(base)) }
    case .aggregate(_, let base, let body, _):
      gather(base, &places, &node)
      guard body >= 0 else { return }
      for element in elements(of: base).prefix(8) where !element.isGap {
        with(element) { $0.gather(body, &places, &node) }
      }
    case .arithmetic(_, let left, let right), .move(let left, let right, _):
      for side in [left, right] where !program.isWritten(side) && takesRoom { node.children.append(value(side)) }
    case .chosen(let parts): cases(parts, &node)
    case .boolean(let test): if takesRoom { node.children.append(condition(test)) }
    case .it, .subject, .architecture, .day, .nothing, .constant, .or, .and, .not, .holds, .equal, .order, .isNothing,
      .member, .exists, .isKnown, .testIsKnown, .startsWith, .matches, .some, .every, .certainly, .possibly, .unique:
      break
    }
  }

  private mutating func take(
    _ step: Int32, from element: Element, _ places: inout [SourceRange], _ node: inout Derivation.Node, isOne: Bool
  ) {
    let entity = element.entity
    switch program.access(step, entity.kind.index) {
    case .field(let field, _): places += ranges(field, of: entity)
    case .route:
      for field in [Fields.flows.from, Fields.flows.via, Fields.flows.to] {
        places += ranges(field.number, of: entity)
      }
    case .inverse(let place):
      guard let adjacency = run.ground.adjacencies[Int(place)] else { return }
      for index in adjacency.range(entity).prefix(3) {
        places.append(architecture.range(EntityID(rawValue: adjacency.sources[entity.kind.index][index])))
      }
    case .term(let root):
      guard node.children.count < Deriver.elements, takesRoom else { return }
      let inner = with(element, asSubject: true) { $0.part(root) }
      name(root, of: &node)
      if isOne, case .chosen = program.operations[Int(root)] {
        node.children += inner.children
      } else if isOne {
        node.children.append(inner)
      } else {
        node.children.append(heading(element, inner, of: root))
      }
    case .absent, .parent, .itself, .collection, .codes, .level: break
    }
  }

  /// A term of one element of a list.
  private mutating func heading(
    _ element: Element, _ inner: Derivation.Node, of root: Int32
  ) -> Derivation.Node {
    let (text, _) = shown(element, .entities(KindSet()))
    var node = Derivation.Node(
      text: Text(vi: "với \(text.vi)", en: "for \(text.en)"), value: .heading,
      places: [architecture.range(element.entity)], children: [inner])
    guard case .chosen = program.operations[Int(root)] else { return node }
    (node.value, node.children) = (inner.value, inner.children)
    return node
  }

  /// What a term stands for.
  private mutating func part(_ root: Int32) -> Derivation.Node {
    isBoolean(root) || program.isTest(root) ? condition(ofValue: root) : value(root)
  }

  private func name(_ root: Int32, of node: inout Derivation.Node) {
    guard let known = program.termRoots.first(where: { $0.operation == root }) else { return }
    let term = program.language.terms[known.term]
    node.term = term.title ?? Text(both: term.fullName)
  }

  /// The cases up to the one that holds, without those that do not.
  private mutating func cases(_ parts: Range<Int32>, _ node: inout Derivation.Node) {
    for place in stride(from: Int(parts.lowerBound), to: Int(parts.upperBound), by: 2) {
      let test = program.parts[place]
      let truth = truth(of: test)
      if truth == .no { continue }
      guard takesRoom else { return }
      let content = program.types.values.isEmpty ? .nothing : caseContent(program.parts[place + 1])
      let value = elements(of: program.parts[place + 1]).first.map { shown($0, content).text } ?? Text(both: "")
      var one = Derivation.Node(
        text: Text(vi: "trường hợp \(value.vi)", en: "the case \(value.en)"), value: .truth(truth))
      if case .and(let empty) = program.operations[Int(test)], empty.isEmpty {
        one.note = Text(vi: "các trường hợp khác", en: "all other cases")
      } else {
        one.children = [condition(test)]
      }
      node.children.append(one)
      if truth == .yes { return }
    }
  }

  private func caseContent(_ place: Int32) -> ValueType.Content {
    guard case .constant(let constant) = program.operations[Int(place)] else { return .nothing }
    switch program.constants[Int(constant)] {
    case .flag: return .boolean
    case .number: return .number
    case .word: return .choice([])
    case .text, .date, .span, .id: return .text
    }
  }

  /// The first elements of which it is not known whether they belong to a list.
  private mutating func undecided(_ base: Int32, _ test: Int32, _ node: inout Derivation.Node) {
    let content = program.types[base]?.content ?? .nothing
    let all = elements(of: base).filter { !$0.isGap && truth(of: test, for: $0) == .unknown }
    for element in all.prefix(Deriver.elements) where takesRoom {
      node.children.append(self.element(element, content, test))
    }
  }

  // MARK: places

  private func ranges(_ field: FieldNumber, of entity: EntityID) -> [SourceRange] {
    let count = run.ground.columns[field.index].range(entity.row).count
    return (0..<min(count, 3)).map { architecture.range(entity, Field<Never>(number: field), at: $0) }
  }

  func place(of element: Element, _ content: ValueType.Content) -> [SourceRange] {
    guard case .entities = content, element.entity != .nothing else { return [] }
    return [architecture.range(element.entity)]
  }

  private func missing(_ need: Need) -> Derivation.Missing {
    switch need {
    case .field(let entity, let field):
      let (name, id) = (quoted(architecture.schema[field].name), quoted(architecture.id(entity)))
      return .init(
        need: need, text: Text(vi: "\(name) của \(id)", en: "\(name) of \(id)"), place: architecture.range(entity))
    case .collection(let kind):
      let name = quoted(architecture.schema[kind].name.rawValue)
      return .init(
        need: need,
        text: Text(vi: "\(name) còn khai báo chưa đủ (`partial`)", en: "\(name) is not listed whole (`partial`)"),
        place: nil)
    }
  }
}
