import Metamodel
import Model

/// A program on its ground: asks for one subject after the other. It keeps nothing but buffers between them; a copy may run
/// beside it.
package struct Run: Sendable {
  let ground: Ground
  let program: Program
  let operations: [Operation]
  /// The constants as they are on this ground; an id that nobody has is a gap in no list.
  let constants: [Element]
  let sets: [[Element]]
  /// Texts of the constants, and their symbols in the forest.
  let texts: [String]
  let symbols: [UInt32]
  var stack: [Element] = []
  var it = Element.anyGap
  var subject = Element.anyGap
  /// Texts that were made for this subject.
  var made: [String] = []
  var work = 0
  /// Of `work`, what kept answers cost when they were found; and what all subjects before this one have cost.
  var charged = 0
  private var spent = 0
  var workLimit = Limits.work
  var patternRun = PatternRun()
  /// By how deep closures are inside one another: where each has been.
  var visits: [Visits] = []
  var closureDepth = 0
  /// By place in `Program.uniques`: how often each value occurs.
  var occurrences: [[UniqueKey: Int]?]
  var kept: Kept
  /// By operation: whether a test is asked of entities, and of the subject itself.
  let contexts: [Context]
  /// By operation: the term whose first operation it is; -1 else.
  let termOf: [Int32]
  var columns: Columns
  /// By closure and kind.
  var graphs: [Int: StepGraph?] = [:]
  /// True while only truths are asked for, and nobody asks what is missing.
  var isPlain = false
  /// Gaps that left something undecided, while they are asked for.
  var gaps: [Element] = []
  var isCollecting = false

  package init(_ program: Program, on ground: Ground) {
    self.program = program
    self.ground = ground
    operations = program.operations
    var texts: [String] = []
    constants = program.constants.map { Run.element($0, ground, &texts) }
    sets = program.sets.map { $0.map { Run.element($0, ground, &texts) } }
    self.texts = texts
    let known = ground.architecture.forest.symbols
    symbols = texts.map { $0.utf8.count <= 128 ? known.find($0) ?? .max : .max }
    occurrences = program.uniques.map { _ in nil }
    kept = Kept(program)
    contexts = program.contexts
    columns = Columns(operations: operations.count, kinds: ground.language.schema.kinds.count)
    var termOf = [Int32](repeating: -1, count: operations.count)
    for (root, term) in program.termRoots where term < ground.termColumns.count { termOf[Int(root)] = Int32(term) }
    self.termOf = termOf
  }

  private static func element(_ constant: Constant, _ ground: Ground, _ texts: inout [String]) -> Element {
    switch constant {
    case .flag(let fact): return .flag(fact)
    case .number(let number): return .number(number, number)
    case .date(let date): return .days(date.first, date.last)
    case .span(let span): return Element(state: .certain, low: UInt64(span.rawValue))
    case .word(let word): return Element(state: .certain, low: UInt64(word))
    case .id(let id, let kinds):
      return .entity(ground.architecture.entity(id) { kinds.contains($0) } ?? .nothing)
    case .text(let text):
      texts.append(text)
      return Element(state: .certain, low: UInt64(texts.count - 1), high: TextSource.constant)
    }
  }

  /// What a condition says of a subject.
  package mutating func truth(of entity: EntityID) -> Truth {
    (spent, work, charged) = (spent + work - charged, 0, 0)
    let place = columns.place(program.root, entity.kind.index)
    if place >= 0, let truth = Truth(rawValue: columns.truth(place, entity.row)) {
      return truth
    }
    begin(entity)
    isPlain = true
    defer { isPlain = false }
    return test(program.root)
  }

  /// True where the last answer is unknown because it would have cost too much.
  package var isExhausted: Bool { work > workLimit }

  mutating func begin(_ entity: EntityID) {
    stack.removeAll(keepingCapacity: true)
    made.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    spent += work - charged
    (work, charged) = (0, 0)
    workLimit = spent > Limits.workOfAll ? Limits.workThen : Limits.work
    closureDepth = 0
    it = .entity(entity)
    subject = it
  }

  // MARK: tests

  /// The answer of a test. What stood in the way of an answer is kept while gaps are asked for.
  mutating func test(_ place: Int32) -> Truth {
    if let truth = columnTruth(place), !isCollecting || truth != .unknown { return truth }
    let mark = gaps.count
    work += 1
    let truth: Truth
    if work > workLimit {
      truth = .unknown
    } else if !isCollecting && kept.mayHold(place) {
      truth = keptTest(place)
    } else {
      truth = decide(operations[Int(place)])
    }
    if isCollecting, truth != .unknown { gaps.removeLast(gaps.count - mark) }
    return truth
  }

  /// What the column of a test says of `it`; nil where the row has to be asked.
  @inline(__always)
  private mutating func columnTruth(_ place: Int32) -> Truth? {
    let context = contexts[Int(place)]
    guard context != .other, it.state == .certain else { return nil }
    let entity = it.entity
    guard entity != .nothing else { return nil }
    var column = columns.place(place, entity.kind.index)
    if column == -2 {
      let outer = (it, subject, work)
      _ = truths(place, entity.kind, isTop: context == .subject)
      (it, subject, work) = outer
      column = columns.place(place, entity.kind.index)
    }
    return column < 0 ? nil : Truth(rawValue: columns.truth(column, entity.row))
  }

  mutating func decide(_ operation: Operation) -> Truth {
    switch operation {
    case .or(let parts): return chain(parts, until: .yes)
    case .and(let parts): return chain(parts, until: .no)
    case .not(let inner): return !test(inner)
    case .holds(let value): return with(value) { $0.holds(from: $1) }
    case .equal(let left, let right, let sameness, let leftIsList):
      return equal(left, right, sameness, leftIsList: leftIsList)
    case .order(let comparator, let left, let right, let sameness):
      return order(comparator, left, right, sameness)
    case .isNothing(let value): return with(value) { !$0.hasAny(from: $1) }
    case .member(let value, let set, let sameness):
      return with(value) { $0.member(from: $1, of: Int(set), sameness) }
    case .exists(let value):
      return with(value) { run, mark in
        Truth(run.stack[mark...].contains { $0.state == .certain || $0.state == .unreadable })
      }
    case .isKnown(let value):
      return with(value) { run, mark in Truth(run.stack[mark...].allSatisfy { $0.state == .certain }) }
    case .testIsKnown(let inner): return Truth(test(inner) != .unknown)
    case .startsWith(let value, let constant):
      return with(value) { run, mark in run.someText(from: mark) { $0.starts($1, with: Int(constant)) } }
    case .matches(let value, let pattern): return with(value) { $0.matches(from: $1, pattern: Int(pattern)) }
    case .some(let list, let inner): return with(list) { inner < 0 ? $0.hasAny(from: $1) : $0.some(from: $1, inner) }
    case .every(let list, let inner): return with(list) { $0.every(from: $1, inner) }
    case .certainly(let inner): return Truth(test(inner) == .yes)
    case .possibly(let inner): return Truth(test(inner) != .no)
    case .unique(let place): return isUnique(Int(place))
    case .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first, .count,
      .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .chosen:
      return .unknown
    }
  }

  private mutating func chain(_ parts: Range<Int32>, until end: Truth) -> Truth {
    var truth: Truth = end == .yes ? .no : .yes
    for part in parts {
      let next = test(program.parts[Int(part)])
      if next == end { return end }
      if next == .unknown { truth = .unknown }
    }
    return truth
  }

  /// Lays a value on the stack, looks at it, and takes it off again.
  mutating func with<Answer>(_ value: Int32, _ body: (inout Run, Int) -> Answer) -> Answer {
    let mark = stack.count
    push(value)
    let answer = body(&self, mark)
    if isCollecting { for element in stack[mark...] where element.isGap { gaps.append(element) } }
    stack.removeLast(stack.count - mark)
    return answer
  }

  // MARK: lists

  private func holds(from mark: Int) -> Truth {
    guard stack.count > mark else { return .no }
    return stack[mark].state == .certain ? Truth(stack[mark].low == 1) : .unknown
  }

  func hasAny(from mark: Int) -> Truth {
    var truth = Truth.no
    for element in stack[mark...] {
      if element.state == .certain { return .yes }
      truth = .unknown
    }
    return truth
  }

  private mutating func some(from mark: Int, _ inner: Int32) -> Truth {
    let outer = it
    defer { it = outer }
    var truth = Truth.no
    for place in mark..<stack.count {
      let element = stack[place]
      if element.isGap {
        truth = .unknown
        continue
      }
      it = element.asCertain
      let own = test(inner)
      if own == .yes && element.state == .certain { return .yes }
      if own != .no { truth = .unknown }
    }
    return truth
  }

  private mutating func every(from mark: Int, _ inner: Int32) -> Truth {
    let outer = it
    defer { it = outer }
    var truth = Truth.yes
    for place in mark..<stack.count {
      let element = stack[place]
      if element.isGap {
        truth = .unknown
        continue
      }
      it = element.asCertain
      let own = test(inner)
      if own == .no && element.state == .certain { return .no }
      if own != .yes { truth = .unknown }
    }
    return truth
  }
}

extension Element {
  /// The element as such, whether or not it belongs to the list.
  var asCertain: Element { Element(state: .certain, low: low, high: high) }
}
