import Metamodel

/// What the answer of an operation depends on, so that costly answers are worked out once.
struct Dependence: OptionSet, Sendable {
  let rawValue: UInt8

  /// It depends on the element that is looked at,
  static let it = Dependence(rawValue: 1)
  /// on the subject.
  static let subject = Dependence(rawValue: 2)
  /// It may look at many elements: references turned round, collections, closures.
  static let isWide = Dependence(rawValue: 4)
}

extension Program {
  /// What an operation depends on, from what is known of those behind it. `parts` are those of `and` and `or`, and the
  /// terms that a step leads to.
  func dependence(of operation: Operation, inside parts: [Int32]) -> Dependence {
    func of(_ place: Int32) -> Dependence { place < 0 ? [] : dependences[Int(place)] }
    /// Inside brackets `it` is the element of the list.
    func inBrackets(_ place: Int32) -> Dependence { of(place).subtracting(.it) }
    switch operation {
    case .it: return .it
    case .subject: return .subject
    case .architecture, .day, .nothing, .constant: return []
    case .step(let base, let step):
      // A term is about its own entity; only how far it looks matters here.
      let terms = parts.reduce(into: Dependence()) { $0.formUnion(of($1).intersection(.isWide)) }
      return of(base).union(terms).union(isWide(step) ? .isWide : [])
    case .closure(let base, let body, _): return of(base).union(inBrackets(body)).union(.isWide)
    case .filter(let base, let inner), .some(let base, let inner), .every(let base, let inner),
      .aggregate(_, let base, let inner, _):
      return of(base).union(inBrackets(inner))
    case .unique: return parts.reduce(into: [.it, .isWide]) { $0.formUnion(of($1)) }
    case .or, .and, .distinct, .first, .count, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .not,
      .holds,
      .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith, .matches, .certainly,
      .possibly, .chosen:
      return (operation.operands + parts).reduce(into: Dependence()) { $0.formUnion(of($1)) }
    }
  }

  private func isWide(_ step: Int32) -> Bool {
    language.schema.kinds.indices.contains { kind in
      switch access(step, kind) {
      case .inverse, .collection: true
      case .absent, .field, .parent, .route, .itself, .codes, .level, .term: false
      }
    }
  }

  /// Whether the answer of a test is worth keeping: it may be costly, and the subject does not matter.
  func isKept(_ place: Int) -> Bool {
    let dependence = dependences[place]
    guard dependence.contains(.isWide), !dependence.contains(.subject) else { return false }
    switch operations[place] {
    case .some, .every, .equal, .order, .isNothing, .member, .exists, .isKnown, .matches, .startsWith: return true
    case .it, .subject, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first, .count,
      .aggregate, .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .or, .and, .not, .holds, .testIsKnown,
      .certainly, .possibly, .unique, .chosen:
      return false
    }
  }
}
