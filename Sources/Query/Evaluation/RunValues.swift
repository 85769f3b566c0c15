import Metamodel
import Model

/// Operations that lay values on the stack.
extension Run {
  mutating func push(_ place: Int32) {
    work += 1
    guard work <= workLimit else {
      stack.append(.anyGap)
      return
    }
    switch operations[Int(place)] {
    case .it: stack.append(it)
    case .subject: stack.append(subject)
    case .architecture: if ground.workspace != .nothing { stack.append(.entity(ground.workspace)) }
    case .day: stack.append(ground.today)
    case .nothing: break
    case .constant(let constant): stack.append(constants[Int(constant)])
    case .step(let base, let step): pushStep(base, step)
    case .closure(let base, let body, let withStart): pushClosure(base, body, withStart: withStart)
    case .filter(let base, let inner): pushFiltered(base, inner)
    case .distinct(let base, let sort): pushDistinct(base, sort)
    case .first(let base): pushFirst(base)
    case .count(let base, let sort): pushCount(base, sort)
    case .aggregate(let way, let base, let body, let sameness): pushAggregate(way, base, body, sameness)
    case .arithmetic(let sign, let left, let right): pushArithmetic(sign, left, right)
    case .move(let date, let span, let isBack): pushMoved(date, span, isBack: isBack)
    case .asDate(let base): pushDates(base)
    case .length(let base): pushLengths(base)
    case .beforeLast(let base, let constant): pushBeforeLast(base, Int(constant))
    case .boolean(let inner): pushTruth(test(inner))
    case .chosen(let parts): pushChosen(parts)
    case .or, .and, .not, .holds, .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith,
      .matches, .some, .every, .certainly, .possibly, .unique:
      pushTruth(test(place))
    }
  }

  mutating func pushTruth(_ truth: Truth) {
    switch truth {
    case .yes: stack.append(.flag(true))
    case .no: stack.append(.flag(false))
    case .unknown: stack.append(.anyGap)
    }
  }

  // MARK: steps

  private mutating func pushStep(_ base: Int32, _ step: Int32) {
    if case .it = operations[Int(base)] {
      take(step, from: it)
      return
    }
    let mark = stack.count
    push(base)
    let end = stack.count
    for place in mark..<end { take(step, from: stack[place]) }
    drop(mark, end)
  }

  /// Takes what was below the results off the stack.
  mutating func drop(_ mark: Int, _ end: Int) { stack.removeSubrange(mark..<end) }

  /// Lays down what a step leads to from one element.
  mutating func take(_ step: Int32, from element: Element) {
    if element.isGap {
      stack.append(element)
      return
    }
    let mark = stack.count
    let entity = element.entity
    guard entity != .nothing else { return }
    switch program.access(step, entity.kind.index) {
    case .absent: break
    case .field(let field, let reading): read(field, reading, of: entity)
    case .inverse(let place): pushSources(of: entity, Int(place))
    case .parent: if let parent = ground.architecture.parent(entity) { stack.append(.entity(parent)) }
    case .route:
      read(Fields.flows.from.number, .entities, of: entity)
      read(Fields.flows.via.number, .entities, of: entity)
      read(Fields.flows.to.number, .entities, of: entity)
    case .itself: stack.append(element)
    case .collection(let kind):
      if ground.architecture.partial.contains(kind) { stack.append(.gap(in: kind)) }
      for entity in ground.collection(kind) { stack.append(.entity(entity)) }
    case .codes(let list):
      for word in ground.judgements?.words(list, of: entity) ?? [] {
        stack.append(Element(state: .certain, low: UInt64(word)))
      }
    case .level(let place):
      if let (low, high) = ground.judgements?.level(place, of: entity) { stack.append(.number(low, high)) }
    case .term(let root): pushTerm(root, of: entity)
    }
    work += stack.count - mark
    guard element.state == .possible else { return }
    for place in mark..<stack.count where stack[place].state == .certain { stack[place].state = .possible }
  }

  /// A term is about its own entity, wherever it is used.
  private mutating func pushTerm(_ root: Int32, of entity: EntityID) {
    let term = Int(termOf[Int(root)])
    if term >= 0, let column = ground.termColumns[term] {
      let code = column[entity.row]
      if code == Code.none { return }
      if Code.isValue(code) {
        stack.append(Element(state: .certain, low: UInt64(code)))
        return
      }
      if isPlain && code != Code.ask {
        stack.append(code == Code.gap ? .anyGap : Element(state: .unreadable, low: 0, high: Gap.nothing))
        return
      }
    }
    let (outerIt, outerSubject) = (it, subject)
    it = .entity(entity)
    subject = it
    push(root)
    (it, subject) = (outerIt, outerSubject)
  }

  /// What is not listed may stand before all others: so gaps come first, and the first of the list is not known.
  private mutating func pushSources(of entity: EntityID, _ place: Int) {
    guard let adjacency = ground.adjacencies[place] else { return }
    if let kind = adjacency.openKind { stack.append(.gap(in: kind)) }
    // What could not be read, and a finding was said of, may refer to it.
    if ground.architecture.isNamedInUnread(entity) { stack.append(.anyGap) }
    if let unfound = adjacency.unfound { stack.append(.gap(unfound.entity, unfound.field, .unreadable)) }
    for index in adjacency.range(entity) {
      stack.append(Element(state: .certain, low: UInt64(adjacency.sources[entity.kind.index][index])))
    }
  }

  // MARK: columns

  /// Lays down the values of a field; a gap where the model is silent.
  mutating func read(_ field: FieldNumber, _ reading: Reading, of entity: EntityID) {
    let row = entity.row
    switch ground.columns[field.index].state(row) {
    case .none:
      if reading == .count { stack.append(.number(2, .infinity)) }
    case .broken: stack.append(.gap(entity, field, .unreadable))
    case .unknown:
      if reading == .count {
        stack.append(.number(1, 1))
      } else if !ground.absentIsNone[field.index] {
        stack.append(.gap(entity, field))
      }
    case .known:
      if reading == .quantity || reading == .count {
        pushQuantity(field, of: entity)
      } else {
        for index in ground.columns[field.index].range(row) {
          stack.append(value(ground.columns[field.index].value(at: index), field, reading, of: entity))
        }
      }
    }
  }

  func value(_ value: UInt32, _ field: FieldNumber, _ reading: Reading, of entity: EntityID) -> Element {
    switch reading {
    case .entities:
      if value == EntityID.nothing.rawValue { return .gap(entity, field, .unreadable) }
      return .entity(value == Architecture.wholeNumber ? ground.workspace : EntityID(rawValue: value))
    case .flag: return .flag(value == 1)
    case .integer:
      let number = Double(Int32(bitPattern: value))
      return .number(number, number)
    case .number: return .number(ground.numbers[Int(value)], ground.numbers[Int(value)])
    case .date:
      let date = CoarseDate(rawValue: value)
      return .days(date.first, date.last)
    case .span: return Element(state: .certain, low: UInt64(value))
    case .choice: return Element(state: .certain, low: UInt64(ground.language.choiceWords[field.index][Int(value)]))
    case .text, .dateOrPlace, .opaque: return .text(node: value)
    case .quantity, .count: return .anyGap
    }
  }

  // MARK: lists

  private mutating func pushFiltered(_ base: Int32, _ inner: Int32) {
    let mark = stack.count
    push(base)
    let outer = it
    var kept = mark
    for place in mark..<stack.count {
      var element = stack[place]
      if !element.isGap {
        it = element.asCertain
        switch test(inner) {
        case .yes: break
        case .no: continue
        case .unknown: element.state = .possible
        }
      }
      stack[kept] = element
      kept += 1
    }
    it = outer
    stack.removeLast(stack.count - kept)
  }

  private mutating func pushFirst(_ base: Int32) {
    let mark = stack.count
    push(base)
    guard stack.count > mark else { return }
    if stack[mark].state == .possible { stack[mark] = .anyGap }
    stack.removeLast(stack.count - mark - 1)
  }

  /// Each once, where it stands first; it is certain where one of the equal ones is.
  private mutating func pushDistinct(_ base: Int32, _ sort: Sort) {
    let mark = stack.count
    push(base)
    guard stack.count - mark > 1 else { return }
    var places: [UniqueKey: Int] = [:]
    var kept = mark
    for place in mark..<stack.count {
      let element = stack[place]
      if !element.isGap {
        let key = key(of: element, sort)
        if let known = places[key] {
          if element.state == .certain { stack[known].state = .certain }
          continue
        }
        places[key] = kept
      }
      stack[kept] = element
      kept += 1
    }
    stack.removeLast(stack.count - kept)
  }
}
