import Metamodel
import Model

/// What is asked of each element of a list. That some element passes is asked of a list by asking it of its parts, so no
/// list is ever laid out.
indirect enum ElementTest {
  /// Whatever it is.
  case any
  case never
  /// An entity, a word or a flag with one of these numbers.
  case oneOf([UInt32])
  case test(Int32, negated: Bool)
  /// It belongs to the list only as far as the operation holds.
  case and(Int32, ElementTest)
  /// Some element that a step leads to passes.
  case through(Int32, ElementTest)
  /// Some element that is reached again and again.
  case closure(Int32, withStart: Bool, body: Int32, ElementTest)
  /// A plain value.
  case leaf((inout Run, Element) -> Truth)
}

/// What gaps say.
enum FoldMode {
  /// They leave it open whether some element passes.
  case any
  /// What cannot be read exists, what is left out does not.
  case exists
  /// They are what is looked for.
  case missing

  var gap: UInt8 {
    switch self {
    case .any: Tri.unknown
    case .exists: Tri.no
    case .missing: Tri.yes
    }
  }

  var unreadable: UInt8 {
    switch self {
    case .any: Tri.unknown
    case .exists, .missing: Tri.yes
    }
  }
}

extension Run {
  /// For each row, whether some element of a list passes; nil where every row has to be asked.
  mutating func fold(
    _ list: Int32, _ kind: KindNumber, _ isTop: Bool, _ test: ElementTest, _ mode: FoldMode = .any
  ) -> [UInt8]? {
    if !isTop && program.dependences[Int(list)].contains(.subject) { return nil }
    switch operations[Int(list)] {
    case .it, .subject: return column(test, kind, mode)
    case .step(let base, let step): return fold(base, kind, isTop, .through(step, test), mode)
    case .distinct(let base, _): return fold(base, kind, isTop, test, mode)
    case .filter(let base, let inner):
      guard case .any = mode else { return nil }
      return fold(base, kind, isTop, .and(inner, test), mode)
    case .closure(let base, let body, let withStart):
      guard case .any = mode else { return nil }
      return fold(base, kind, isTop, .closure(list, withStart: withStart, body: body, test), mode)
    case .nothing: return [UInt8](repeating: Tri.no, count: ground.rows(kind))
    case .architecture, .constant: return broadcast(list, kind, isTop, test, mode)
    case .boolean: return codes(list, kind, isTop).flatMap { passing($0, test, mode, areEntities: false) }
    case .asDate(let base):
      return leaf(test).flatMap { leaf in
        fold(base, kind, isTop, .leaf { run, element in run.date(element).map { leaf(&run, $0) } ?? .unknown }, mode)
      }
    case .length(let base):
      return leaf(test).flatMap { leaf in
        fold(base, kind, isTop, .leaf { run, element in leaf(&run, run.length(element)) }, mode)
      }
    case .move(let date, let span, let isBack):
      guard let span = constant(span), let leaf = leaf(test) else { return nil }
      return fold(date, kind, isTop, .leaf { run, day in leaf(&run, run.moved(day, span, isBack: isBack)) }, mode)
    case .first, .chosen, .day, .count, .aggregate, .arithmetic, .beforeLast, .or, .and, .not, .holds,
      .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith, .matches, .some, .every,
      .certainly, .possibly, .unique:
      return nil
    }
  }

  /// What is asked of plain values; of what they are made of, the same can be asked.
  private func leaf(_ test: ElementTest) -> ((inout Run, Element) -> Truth)? {
    if case .leaf(let leaf) = test { leaf } else { nil }
  }

  /// The same entity for every row.
  private mutating func broadcast(
    _ list: Int32, _ kind: KindNumber, _ isTop: Bool, _ test: ElementTest, _ mode: FoldMode
  ) -> [UInt8]? {
    guard case .architecture = operations[Int(list)] else { return nil }
    var truth = Tri.no
    if ground.workspace != .nothing {
      guard let own = column(test, ground.workspace.kind, mode) else { return nil }
      truth = own[ground.workspace.row]
    }
    return truth == Tri.ask ? nil : [UInt8](repeating: truth, count: ground.rows(kind))
  }

  /// By row, whether a single value passes.
  mutating func passing(
    _ codes: [UInt32], _ test: ElementTest, _ mode: FoldMode, areEntities: Bool
  ) -> [UInt8]? {
    let wanted: [UInt32]
    var isAny = false
    switch test {
    case .any: (wanted, isAny) = ([], true)
    case .never: wanted = []
    case .oneOf(let codes): wanted = codes
    case .leaf: return nil
    case .test, .and, .through, .closure: return areEntities ? passing(codes, test, mode) : nil
    }
    return codes.map { code in
      if Code.isValue(code) { return isAny || wanted.contains(code) ? Tri.yes : Tri.no }
      return Run.truth(ofNoValue: code, mode)
    }
  }

  private mutating func passing(_ codes: [UInt32], _ test: ElementTest, _ mode: FoldMode) -> [UInt8] {
    var targets = Targets(self, test, mode)
    return codes.map { code in
      Code.isValue(code) ? targets.truth(EntityID(rawValue: code), &self) : Run.truth(ofNoValue: code, mode)
    }
  }

  private static func truth(ofNoValue code: UInt32, _ mode: FoldMode) -> UInt8 {
    switch code {
    case Code.none: Tri.no
    case Code.gap: mode.gap
    case Code.unreadable: mode.unreadable
    default: Tri.ask
    }
  }

  /// Whether each entity of a kind passes.
  mutating func column(_ test: ElementTest, _ kind: KindNumber, _ mode: FoldMode) -> [UInt8]? {
    switch test {
    case .any: return [UInt8](repeating: Tri.yes, count: ground.rows(kind))
    case .never: return [UInt8](repeating: Tri.no, count: ground.rows(kind))
    case .oneOf(let wanted):
      var truths = [UInt8](repeating: Tri.no, count: ground.rows(kind))
      for code in wanted where Code.isValue(code) {
        let entity = EntityID(rawValue: code)
        if entity.kind == kind && entity.row < truths.count { truths[entity.row] = Tri.yes }
      }
      return truths
    case .test(let place, let isNegated):
      guard var truths = truths(place, kind, isTop: false) else { return nil }
      if isNegated { for row in truths.indices { truths[row] = Tri.not(truths[row]) } }
      return truths
    case .and(let place, let next):
      guard var truths = truths(place, kind, isTop: false) else { return nil }
      guard let others = column(next, kind, mode) else {
        for row in truths.indices where truths[row] != Tri.no { truths[row] = Tri.ask }
        return truths
      }
      for row in truths.indices { truths[row] = Tri.and(truths[row], others[row]) }
      return truths
    case .through(let step, let next): return direct(program.access(step, kind.index), kind, next, mode)
    case .closure(let place, let withStart, let body, let next):
      return reaching(place, body, withStart: withStart, next, kind)
    case .leaf: return nil
    }
  }
}

/// What a test says of entities, kind by kind, looked up as they turn up.
struct Targets {
  private let test: ElementTest
  private let mode: FoldMode
  private var columns: [[UInt8]?]
  private var isKnown: [Bool]

  init(_ run: borrowing Run, _ test: ElementTest, _ mode: FoldMode) {
    self.test = test
    self.mode = mode
    let kinds = run.ground.architecture.schema.kinds.count
    columns = [[UInt8]?](repeating: nil, count: kinds)
    isKnown = [Bool](repeating: false, count: kinds)
  }

  @inline(__always)
  mutating func truth(_ entity: EntityID, _ run: inout Run) -> UInt8 {
    let kind = entity.kind.index
    if !isKnown[kind] {
      isKnown[kind] = true
      columns[kind] = run.column(test, entity.kind, mode)
    }
    return columns[kind]?[entity.row] ?? Tri.ask
  }
}
