import Metamodel
import Model

/// What would have to be known to decide something.
package enum Need: Sendable, Hashable {
  case field(EntityID, FieldNumber)
  /// The rest of a collection that is not listed whole.
  case collection(KindNumber)
}

extension Run {
  /// Why a condition is unknown for a subject: the fields and collections that left it undecided, in the order in which
  /// they were met, each once. Empty where it is not unknown, or where no field would help.
  package mutating func needs(of entity: EntityID) -> [Need] {
    begin(entity)
    isCollecting = true
    defer { isCollecting = false }
    guard test(program.root) == .unknown else { return [] }
    var needs: [Need] = []
    var seen = Set<Need>()
    for gap in gaps {
      guard let need = Need(gap), seen.insert(need).inserted else { continue }
      needs.append(need)
    }
    return needs
  }
}

extension Need {
  init?(_ gap: Element) {
    switch gap.high {
    case Gap.nothing: return nil
    case Gap.collection: self = .collection(KindNumber(UInt8(truncatingIfNeeded: gap.low)))
    default: self = .field(gap.entity, FieldNumber(UInt16(truncatingIfNeeded: gap.high)))
    }
  }
}
