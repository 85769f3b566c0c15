import Foundation
import Metamodel
import Model

@testable import Query

/// Values, step by step.
extension SlowEvaluator {
  func values(_ place: Int32, _ here: Here) -> [Slot] {
    switch program.operations[Int(place)] {
    case .it: return [here.it]
    case .subject: return [here.subject]
    case .architecture: return architecture.declared(.workspace).prefix(1).map { Slot(value: .entity($0)) }
    case .day: return [Slot(value: .days(architecture.day, architecture.day))]
    case .nothing: return []
    case .constant(let constant): return [Slot(value: plain(program.constants[Int(constant)]))]
    case .step(let base, let step): return each(values(base, here)) { take(step, from: $0) }
    case .closure(let base, let body, let withStart): return closure(values(base, here), body, withStart, here)
    case .filter(let base, let inner):
      return values(base, here).compactMap { slot in
        guard let value = slot.value else { return slot }
        switch truth(inner, here.with(value)) {
        case .yes: return slot
        case .no: return nil
        case .unknown: return Slot(value: value, isDoubtful: true)
        }
      }
    case .distinct(let base, _): return distinct(values(base, here))
    case .first(let base):
      guard let first = values(base, here).first else { return [] }
      return first.value == nil || first.isCertain ? [first] : [.gap]
    case .boolean(let inner):
      let truth = truth(inner, here)
      return truth == .unknown ? [.gap] : [Slot(value: .flag(truth == .yes))]
    case .chosen(let parts): return chosen(program.parts(parts), here)
    case .count(let base, let sort): return [count(values(base, here), sort)]
    case .aggregate(let way, let base, let body, let sameness):
      let list = values(base, here)
      let mapped = body < 0 ? list : each(list) { values(body, here.with($0)) }
      return aggregate(way, mapped, areDates: sameness == .date)
    case .arithmetic(let sign, let left, let right): return sum(sign, values(left, here), values(right, here))
    case .move(let date, let span, let isBack): return moved(values(date, here), values(span, here), isBack)
    case .asDate(let base): return values(base, here).map { asDate($0) }
    case .length(let base):
      return values(base, here).map { slot in
        guard case .text(let variants) = slot.value else { return slot }
        return Slot(value: .number(Double(variants[0].count), Double(variants[0].count)), isDoubtful: slot.isDoubtful)
      }
    case .beforeLast(let base, let constant):
      guard case .text(let end) = program.constants[Int(constant)] else { return [] }
      return values(base, here).compactMap { slot in
        guard case .text(let variants) = slot.value else { return slot }
        guard let range = variants[0].range(of: end, options: [.backwards, .literal]) else { return nil }
        return Slot(value: .text([String(variants[0][..<range.lowerBound])]), isDoubtful: slot.isDoubtful)
      }
    case .or, .and, .not, .holds, .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith,
      .matches, .some, .every, .certainly, .possibly, .unique:
      let truth = truth(place, here)
      return truth == .unknown ? [.gap] : [Slot(value: .flag(truth == .yes))]
    }
  }

  /// The value of the first case that holds; of those that may be it, where they are the same or numbers.
  private func chosen(_ parts: [Int32], _ here: Here) -> [Slot] {
    var possible: [Plain] = []
    for place in stride(from: 0, to: parts.count, by: 2) {
      let truth = truth(parts[place], here)
      if truth == .no { continue }
      if let value = values(parts[place + 1], here).first?.value { possible.append(value) }
      if truth == .yes {
        if possible.allSatisfy({ $0 == possible[0] }) { return [Slot(value: possible[0])] }
        var numbers: [Double] = []
        for value in possible { if case .number(let number, _) = value { numbers.append(number) } }
        return numbers.isEmpty ? [.gap] : [Slot(value: .number(numbers.min() ?? 0, numbers.max() ?? 0))]
      }
    }
    return possible.isEmpty ? [] : [.gap]
  }

  /// A list for each element, behind one another; what comes of a doubtful one is doubtful.
  private func each(_ list: [Slot], _ lead: (Plain) -> [Slot]) -> [Slot] {
    list.flatMap { slot -> [Slot] in
      guard let value = slot.value else { return [slot] }
      return lead(value).map { found in
        found.value != nil && slot.isDoubtful ? Slot(value: found.value, isDoubtful: true) : found
      }
    }
  }

  func plain(_ constant: Constant) -> Plain {
    switch constant {
    case .flag(let fact): .flag(fact)
    case .number(let number): .number(number, number)
    case .date(let date): .days(date.first, date.last)
    case .span(let span): .span(span)
    case .text(let text): .text([text])
    case .word(let word): .word(program.language.words[Int(word)])
    case .id(let id, let kinds): .entity(architecture.entity(id) { kinds.contains($0) } ?? .nothing)
    }
  }

  private func distinct(_ list: [Slot]) -> [Slot] {
    var found: [Slot] = []
    for slot in list {
      if slot.value != nil, let known = found.firstIndex(where: { $0.value != nil && key($0.value) == key(slot.value) })
      {
        if slot.isCertain { found[known].isDoubtful = false }
      } else {
        found.append(slot)
      }
    }
    return found
  }

  /// In the order of a search in breadth; certain are those that certain steps lead to.
  private func closure(_ seeds: [Slot], _ body: Int32, _ withStart: Bool, _ here: Here) -> [Slot] {
    func next(_ slot: Slot) -> [Slot] { each([slot]) { values(body, here.with($0)) } }
    var found: [Slot] = []
    var open = withStart ? seeds : seeds.flatMap { next($0) }
    while !open.isEmpty {
      var fresh: [Slot] = []
      for slot in open where slot.value == nil || !found.contains(where: { $0.value == slot.value }) {
        found.append(slot)
        if slot.value != nil { fresh.append(slot) }
      }
      open = fresh.flatMap { next($0) }
      if found.count > 10_000 { break }
    }
    var certain = Set((withStart ? seeds : seeds.flatMap { next($0) }).filter(\.isCertain).map { key($0.value) })
    while true {
      let further = found.filter { certain.contains(key($0.value)) }
        .flatMap { next(Slot(value: $0.value)) }.filter(\.isCertain).map { key($0.value) }
      if certain.isSuperset(of: further) { break }
      certain.formUnion(further)
    }
    return found.map { slot in
      slot.value == nil ? slot : Slot(value: slot.value, isDoubtful: !certain.contains(key(slot.value)))
    }
  }

  // MARK: steps

  private func take(_ step: Int32, from value: Plain) -> [Slot] {
    guard case .entity(let entity) = value, entity != .nothing else { return [] }
    switch program.access(step, entity.kind.index) {
    case .absent: return []
    case .field(let field, let reading): return read(field, reading, entity)
    case .inverse(let place): return sources(of: entity, program.language.inverses[Int(place)])
    case .parent: return architecture.parent(entity).map { [Slot(value: .entity($0))] } ?? []
    case .route:
      return [Fields.flows.from.number, Fields.flows.via.number, Fields.flows.to.number].flatMap {
        read($0, .entities, entity)
      }
    case .itself: return [Slot(value: value)]
    case .collection(let kind):
      let gap = architecture.partial.contains(kind) ? [Slot.gap] : []
      return gap + collection(kind).map { Slot(value: .entity($0)) }
    // What a compilation says of an entity: made-up cities have no compilation.
    case .codes, .level: return []
    case .term(let root):
      let own = Slot(value: value)
      return values(root, Here(it: own, subject: own))
    }
  }

  func collection(_ kind: KindNumber) -> [EntityID] {
    let name = architecture.schema[kind].name
    return name == .components || name == .layers ? architecture.declared(name) : architecture.entities(name)
  }

  /// Who has the entity in one of some fields, each once.
  private func sources(of target: EntityID, _ fields: [FieldNumber]) -> [Slot] {
    var found: [Slot] = []
    // What could not be read may refer to it.
    var isOpen = architecture.isNamedInUnread(target)
    var isUnfound = false
    for field in fields {
      let kind = architecture.schema[field].kind
      if architecture.partial.contains(kind) { isOpen = true }
      for row in 0..<architecture.entityCount(kind) {
        var source = EntityID(kind, row: row)
        let slots = read(field, .entities, source)
        if slots.isEmpty { continue }
        while case .record = architecture.schema[source.kind].role { source = architecture.parent(source) ?? source }
        let hasReference = slots.contains {
          $0.value != nil || $0.isDoubtful && architecture.column(of: field).range(row).count > 0
        }
        guard hasReference, architecture.exists(source) else { continue }
        if architecture.partial.contains(source.kind) { isOpen = true }
        if slots.contains(where: { $0.value == nil && $0.isDoubtful }), architecture.isOwn(source) { isUnfound = true }
        let slot = Slot(value: .entity(source))
        if slots.contains(where: { $0.value == .entity(target) }) && !found.contains(slot) { found.append(slot) }
      }
    }
    let gaps = (isOpen ? [Slot.gap] : []) + (isUnfound ? [Slot(value: nil, isDoubtful: true)] : [])
    return gaps + found
  }
}
