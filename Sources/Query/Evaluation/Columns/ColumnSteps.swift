import Metamodel
import Model

/// One step, for all rows of a kind: whether some element that it leads to passes.
extension Run {
  mutating func direct(_ access: Access, _ kind: KindNumber, _ test: ElementTest, _ mode: FoldMode) -> [UInt8]? {
    switch access {
    case .absent: return [UInt8](repeating: Tri.no, count: ground.rows(kind))
    case .codes, .level: return nil
    case .itself: return column(test, kind, mode)
    case .field(let field, let reading):
      guard reading == .entities else { return throughValues(field, reading, kind, test, mode) }
      var targets = Targets(self, test, mode)
      return throughReferences(field, kind, mode, &targets)
    case .inverse(let place): return throughSources(Int(place), kind, test, mode)
    case .parent: return throughParents(kind, test, mode)
    case .route:
      var truths = [UInt8](repeating: Tri.no, count: ground.rows(kind))
      var targets = Targets(self, test, mode)
      for field in [Fields.flows.from.number, Fields.flows.via.number, Fields.flows.to.number] {
        let next = throughReferences(field, kind, mode, &targets)
        for row in truths.indices { truths[row] = Tri.or(truths[row], next[row]) }
      }
      return truths
    case .collection(let collection): return throughCollection(collection, kind, test, mode)
    case .term(let root):
      if let codes = ground.termCodes(program, root) {
        return passing(codes, test, mode, areEntities: program.types[root]?.kinds != nil)
      }
      return fold(root, kind, true, test, mode)
    }
  }

  private mutating func throughReferences(
    _ field: FieldNumber, _ kind: KindNumber, _ mode: FoldMode, _ targets: inout Targets
  ) -> [UInt8] {
    let column = ground.columns[field.index]
    let silent = ground.absentIsNone[field.index] ? Tri.no : mode.gap
    var truths = [UInt8](repeating: Tri.no, count: ground.rows(kind))
    for row in truths.indices {
      switch column.state(row) {
      case .none: break
      case .unknown: truths[row] = silent
      case .broken: truths[row] = mode.unreadable
      case .known:
        var truth = Tri.no
        for index in column.range(row) {
          let value = column.value(at: index)
          if value == EntityID.nothing.rawValue {
            truth = Tri.or(truth, mode.unreadable)
            continue
          }
          let entity = value == Architecture.wholeNumber ? ground.workspace : EntityID(rawValue: value)
          truth = Tri.or(truth, entity == .nothing ? Tri.ask : targets.truth(entity, &self))
        }
        truths[row] = truth
      }
    }
    return truths
  }

  /// Values that are no entities: words and flags by their numbers, others one by one.
  private mutating func throughValues(
    _ field: FieldNumber, _ reading: Reading, _ kind: KindNumber, _ test: ElementTest, _ mode: FoldMode
  ) -> [UInt8]? {
    switch test {
    case .any, .never, .oneOf, .leaf: break
    case .test, .and, .through, .closure: return nil
    }
    if reading == .count { return nil }
    let column = ground.columns[field.index]
    let silent = ground.absentIsNone[field.index] ? Tri.no : mode.gap
    var truths = [UInt8](repeating: Tri.no, count: ground.rows(kind))
    for row in truths.indices {
      switch column.state(row) {
      case .none: break
      case .unknown: truths[row] = silent
      case .broken: truths[row] = mode.unreadable
      case .known: truths[row] = passing(EntityID(kind, row: row), field, reading, column, test, mode)
      }
    }
    return truths
  }

  @inline(__always)
  private mutating func passing(
    _ entity: EntityID, _ field: FieldNumber, _ reading: Reading, _ column: Column, _ test: ElementTest,
    _ mode: FoldMode
  ) -> UInt8 {
    if case .any = test, reading != .quantity { return column.range(entity.row).isEmpty ? Tri.no : Tri.yes }
    if reading == .quantity {
      let mark = stack.count
      pushQuantity(field, of: entity)
      let element = stack[mark]
      stack.removeLast(stack.count - mark)
      return element.isGap ? mode.unreadable : passes(element, test)
    }
    var truth = Tri.no
    for index in column.range(entity.row) {
      truth = Tri.or(truth, passes(value(column.value(at: index), field, reading, of: entity), test))
    }
    return truth
  }

  private mutating func passes(_ element: Element, _ test: ElementTest) -> UInt8 {
    switch test {
    case .any: return Tri.yes
    case .oneOf(let wanted):
      for code in wanted where UInt64(code) == element.low { return Tri.yes }
      return Tri.no
    case .leaf(let passes): return passes(&self, element).rawValue
    case .never: return Tri.no
    case .test, .and, .through, .closure: return Tri.ask
    }
  }

  private mutating func throughSources(
    _ place: Int, _ kind: KindNumber, _ test: ElementTest, _ mode: FoldMode
  ) -> [UInt8]? {
    guard let adjacency = ground.adjacencies[place] else { return nil }
    var start = Tri.no
    if adjacency.openKind != nil { start = Tri.or(start, mode.gap) }
    if adjacency.unfound != nil { start = Tri.or(start, mode.unreadable) }
    var targets = Targets(self, test, mode)
    var truths = [UInt8](repeating: start, count: ground.rows(kind))
    let sources = adjacency.sources[kind.index]
    let hasUnread = ground.architecture.hasUnread
    for row in truths.indices {
      var truth = start
      if hasUnread, ground.architecture.isNamedInUnread(EntityID(kind, row: row)) { truth = Tri.or(truth, mode.gap) }
      for index in adjacency.range(EntityID(kind, row: row)) {
        truth = Tri.or(truth, targets.truth(EntityID(rawValue: sources[index]), &self))
      }
      truths[row] = truth
    }
    return truths
  }

  private mutating func throughParents(_ kind: KindNumber, _ test: ElementTest, _ mode: FoldMode) -> [UInt8]? {
    var targets = Targets(self, test, mode)
    return (0..<ground.rows(kind)).map { row in
      guard let parent = ground.architecture.parent(EntityID(kind, row: row)) else { return Tri.no }
      return targets.truth(parent, &self)
    }
  }

  private mutating func throughCollection(
    _ collection: KindNumber, _ kind: KindNumber, _ test: ElementTest, _ mode: FoldMode
  ) -> [UInt8]? {
    var truth = ground.architecture.partial.contains(collection) ? mode.gap : Tri.no
    var targets = Targets(self, test, mode)
    for entity in ground.collection(collection) { truth = Tri.or(truth, targets.truth(entity, &self)) }
    return [UInt8](repeating: truth, count: ground.rows(kind))
  }
}
