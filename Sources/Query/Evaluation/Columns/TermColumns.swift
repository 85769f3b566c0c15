import Metamodel
import Model

/// Terms for all entities of their kinds, worked out once for all programs.
extension Ground {
  /// Elements that may be looked at for all entities together, beside so many for each.
  private static let work = 1 << 21
  private static let workEach = 64

  mutating func prepareTerms(of programs: [Program]) {
    termColumns = language.terms.map { _ in nil }
    isTermTried = language.terms.map { _ in false }
    for program in programs {
      for (root, term) in program.termRoots where term < isTermTried.count && !isTermTried[term] {
        isTermTried[term] = true
        var run = Run(program, on: self)
        termColumns[term] = run.termColumn(root, language.terms[term].kind)
      }
    }
  }

  /// The values of a term by row, if it has a column; `root` is its first operation in a program.
  func termCodes(_ program: Program, _ root: Int32) -> [UInt32]? {
    for (operation, term) in program.termRoots where operation == root && term < termColumns.count {
      return termColumns[term]
    }
    return nil
  }

  /// Elements that may be looked at to work out a term for some rows.
  static func budget(_ rows: Int) -> Int { work + workEach * rows }
}

extension Run {
  /// The values of a term for all rows; nil where it is no single entity, word or flag.
  mutating func termColumn(_ root: Int32, _ kind: KindNumber) -> [UInt32]? {
    if let codes = codes(root, kind, true), !codes.contains(Code.ask) { return codes }
    guard let type = program.types[root], !type.isList else { return nil }
    switch type.content {
    case .boolean, .choice, .entities: break
    case .number, .quantity, .date, .duration, .text, .dateOrPlace, .opaque, .nothing: return nil
    }
    var spent = 0
    let budget = Ground.budget(ground.rows(kind))
    return (0..<ground.rows(kind)).map { row in
      if spent > budget { return Code.ask }
      begin(EntityID(kind, row: row))
      push(root)
      spent += work
      if work > Limits.work || stack.count > 1 { return Code.ask }
      return stack.first.map { Run.code(of: $0) } ?? Code.none
    }
  }

  private static func code(of element: Element) -> UInt32 {
    switch element.state {
    case .certain: UInt32(truncatingIfNeeded: element.low)
    case .possible: Code.ask
    case .gap: Code.gap
    case .unreadable: Code.unreadable
    }
  }
}
