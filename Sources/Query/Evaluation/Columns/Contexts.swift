import Metamodel

/// What `it` is where an operation stands.
enum Context: UInt8, Sendable {
  /// A plain value; or the operation is no test, or stands nowhere.
  case other
  /// The subject, or the entity that a term is about.
  case subject
  /// An element of a list of entities.
  case element
}

extension Program {
  /// By operation, for tests.
  var contexts: [Context] {
    var walk = ContextWalk(program: self)
    walk.visit(root, .subject)
    for (root, _) in termRoots { walk.visit(root, .subject) }
    return walk.contexts
  }
}

private struct ContextWalk {
  let program: Program
  private(set) var contexts: [Context]

  init(program: Program) {
    self.program = program
    contexts = [Context](repeating: .other, count: program.operations.count)
  }

  /// Says whether a value is one of entities, or a list of them.
  @discardableResult
  mutating func visit(_ place: Int32, _ context: Context) -> Bool {
    guard place >= 0 else { return false }
    let operation = program.operations[Int(place)]
    switch operation {
    case .it: return context != .other
    case .subject, .architecture: return true
    case .day, .nothing, .constant: return false
    case .step(let base, let step):
      visit(base, context)
      return leadsToEntities(step)
    case .distinct(let base, _), .first(let base): return visit(base, context)
    case .filter(let base, let inner):
      let areEntities = visit(base, context)
      visit(inner, areEntities ? .element : .other)
      return areEntities
    case .closure(let base, let body, _):
      visit(base, context)
      visit(body, .element)
      return true
    case .aggregate(_, let base, let body, _):
      visit(body, visit(base, context) ? .element : .other)
      return false
    case .some(let base, let inner), .every(let base, let inner):
      contexts[Int(place)] = context
      visit(inner, visit(base, context) ? .element : .other)
      return false
    case .count(let base, _), .asDate(let base), .length(let base), .beforeLast(let base, _), .boolean(let base):
      visit(base, context)
      return false
    case .arithmetic(_, let left, let right), .move(let left, let right, _):
      visit(left, context)
      visit(right, context)
      return false
    case .chosen(let parts):
      for part in program.parts[Int(parts.lowerBound)..<Int(parts.upperBound)] { visit(part, context) }
      return false
    case .or(let parts), .and(let parts):
      contexts[Int(place)] = context
      for part in program.parts[Int(parts.lowerBound)..<Int(parts.upperBound)] { visit(part, context) }
      return false
    case .unique(let unique):
      contexts[Int(place)] = context
      visit(program.uniques[Int(unique)].value, context)
      return false
    case .not, .holds, .equal, .order, .isNothing, .member, .exists, .isKnown, .testIsKnown, .startsWith, .matches,
      .certainly, .possibly:
      contexts[Int(place)] = context
      for part in [operation.operands.first, operation.operands.dropFirst().first].compactMap({ $0 }) {
        visit(part, context)
      }
      return false
    }
  }

  private func leadsToEntities(_ step: Int32) -> Bool {
    for kind in program.language.schema.kinds.indices {
      switch program.access(step, kind) {
      case .absent: continue
      case .field(_, let reading): return reading == .entities
      case .inverse, .parent, .route, .itself, .collection: return true
      case .codes, .level: return false
      case .term(let root): return program.types[root]?.kinds != nil
      }
    }
    return false
  }
}
