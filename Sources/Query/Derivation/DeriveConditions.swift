import Diagnostics
import Metamodel
import Model

/// Conditions: each with those of its parts that decide it.
extension Deriver {
  mutating func condition(_ place: Int32) -> Derivation.Node {
    countLine()
    let truth = truth(of: place)
    var node = Derivation.Node(text: Text(both: text(of: place)), value: .truth(truth))
    switch program.operations[Int(place)] {
    case .and(let parts), .or(let parts): node.children = deciding(parts, truth)
    case .not(let inner):
      let positive = condition(inner)
      guard isSameForm(place, inner) else {
        node.children = [positive]
        break
      }
      (node.note, node.places, node.missing) = (positive.note, positive.places, positive.missing)
      node.children = positive.children
    case .certainly(let inner), .possibly(let inner), .testIsKnown(let inner): node.children = [condition(inner)]
    case .holds(let value):
      explain(value, in: &node)
      node.showAsFlag(in: architecture)
    case .equal(let left, let right, _, _), .order(_, let left, let right, _):
      compare([left, right], in: &node)
    case .isNothing(let value), .exists(let value), .isKnown(let value), .member(let value, _, _),
      .startsWith(let value, _), .matches(let value, _):
      compare([value], in: &node)
    case .some(let list, let inner): look(at: list, inner, wanted: .yes, in: &node, truth)
    case .every(let list, let inner): look(at: list, inner, wanted: .no, in: &node, truth)
    case .unique(let unique): others(like: Int(unique), in: &node)
    case .boolean, .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first,
      .count, .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .chosen:
      break
    }
    return node
  }

  /// A yes-or-no value as a condition.
  mutating func condition(ofValue place: Int32) -> Derivation.Node {
    if case .boolean(let test) = program.operations[Int(place)] { return condition(test) }
    if program.isTest(place) { return condition(place) }
    countLine()
    var node = Derivation.Node(text: Text(both: text(of: place)), value: .truth(truth(ofValue: place)))
    explain(place, in: &node)
    node.showAsFlag(in: architecture)
    return node
  }

  private mutating func truth(ofValue place: Int32) -> Truth {
    guard let element = elements(of: place).first else { return .no }
    return element.state == .certain ? Truth(element.low == 1) : .unknown
  }

  /// The parts of `and` and `or` that are as the whole is.
  private mutating func deciding(_ parts: Range<Int32>, _ truth: Truth) -> [Derivation.Node] {
    var nodes: [Derivation.Node] = []
    for place in parts {
      let part = program.parts[Int(place)]
      guard self.truth(of: part) == truth, takesRoom else { continue }
      nodes.append(condition(part))
    }
    return nodes
  }

  /// The value of a field or a term, told of the condition itself.
  mutating func explain(_ value: Int32, in node: inout Derivation.Node) {
    let whole = self.value(value, isCounted: false)
    (node.term, node.places, node.missing) = (whole.term, whole.places, whole.missing)
    node.children = whole.children
  }

  /// The values that are compared, but for those that are written there. Of one that is not known only what is missing
  /// is said.
  private mutating func compare(_ places: [Int32], in node: inout Derivation.Node) {
    for place in places where !program.isWritten(place) && takesRoom {
      let value = value(place, isCounted: false)
      if !value.missing.isEmpty && value.children.isEmpty && value.term == nil {
        node.missing += value.missing
      } else {
        countLine()
        node.children.append(value)
      }
    }
  }

  // MARK: lists

  /// `any` and `all`: the element that decides; else how many there are, and why none of the first ones does.
  private mutating func look(
    at list: Int32, _ inner: Int32, wanted: Truth, in node: inout Derivation.Node, _ truth: Truth
  ) {
    let all = elements(of: list)
    let found = all.filter { !$0.isGap }
    var source = value(list, isCounted: false)
    node.places = source.places
    node.missing = source.missing
    source.children.removeAll()
    if truth != wanted && (truth != .unknown || !found.isEmpty) { node.note = Deriver.looked(at: found.count) }
    if inner < 0 { return }
    let content = program.types[list]?.content ?? .nothing
    if truth == wanted {
      guard let element = found.first(where: { $0.state == .certain && self.truth(of: inner, for: $0) == wanted })
      else {
        return
      }
      node.places = []
      node.children.append(self.element(element, content, inner))
      return
    }
    let shown = truth == .unknown ? found.filter { self.truth(of: inner, for: $0) == .unknown } : found
    guard truth == .unknown || wanted == .yes || shown.count <= 1 else { return }
    for element in shown.prefix(Deriver.elements) where takesRoom {
      node.children.append(self.element(element, content, inner))
    }
  }

  mutating func truth(of place: Int32, for element: Element) -> Truth {
    with(element) { $0.truth(of: place) }
  }

  mutating func element(_ element: Element, _ content: ValueType.Content, _ inner: Int32) -> Derivation.Node {
    countLine()
    let (text, _) = shown(element, content)
    var node = Derivation.Node(
      text: Text(vi: "với \(text.vi)", en: "for \(text.en)"), value: .heading, places: place(of: element, content))
    node.children = [with(element) { $0.condition(inner) }]
    return node
  }

  static func looked(at count: Int) -> Text {
    switch count {
    case 0: Text(vi: "không có phần tử nào", en: "there are none")
    default: Text(vi: "đã xét \(count)", en: "\(count) looked at")
    }
  }

  // MARK: unique

  private mutating func others(like place: Int, in node: inout Derivation.Node) {
    let unique = program.uniques[place]
    compare([unique.value], in: &node)
    let own = elements(of: unique.value).filter { !$0.isGap }.map { run.key(of: $0, unique.sort) }
    let me = run.it
    var same: [EntityID] = []
    for entity in run.ground.collection(unique.kind) where entity != me.entity && same.count < Deriver.elements {
      let keys = with(.entity(entity), asSubject: true) { deriver in
        deriver.elements(of: unique.value).filter { $0.state == .certain }.map { deriver.run.key(of: $0, unique.sort) }
      }
      if keys.contains(where: own.contains) { same.append(entity) }
    }
    guard !same.isEmpty else { return }
    let names = same.map { quoted(architecture.id($0)) }.joined(separator: ", ")
    node.note = Text(vi: "cũng có ở \(names)", en: "\(names) \(same.count == 1 ? "has" : "have") it too")
    node.places += same.map { architecture.range($0) }
  }
}

extension Derivation.Node {
  /// A field that says yes or no is no condition of its own: it has a value.
  fileprivate mutating func showAsFlag(in architecture: Architecture) {
    guard term == nil, case .truth(let truth) = value, truth != .unknown else { return }
    let flag = Answer.Value.flag(truth == .yes)
    value = .value(flag.shown(in: architecture, isAlone: true), .bool(truth == .yes))
  }
}

extension Program {
  /// A value that the expression itself says.
  func isWritten(_ place: Int32) -> Bool {
    switch operations[Int(place)] {
    case .constant, .nothing: true
    case .asDate(let inner): isWritten(inner)
    default: false
    }
  }

  func isTest(_ place: Int32) -> Bool {
    switch operations[Int(place)] {
    case .or, .and, .not, .holds, .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith,
      .matches, .some, .every, .certainly, .possibly, .unique:
      true
    case .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first, .count,
      .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .chosen:
      false
    }
  }
}
