import Metamodel
import Model

/// A question of a list that is the same for all subjects, where the subject matters by a few single values only: whether
/// there is another platform of the same authority. Subjects with the same values get the same answer, so one is asked
/// for all of them.
extension Run {
  mutating func representatives(_ place: Int32, _ list: Int32, _ inner: Int32, _ kind: KindNumber) -> [UInt8]? {
    guard inner >= 0, program.dependences[Int(list)].isDisjoint(with: [.it, .subject]) else { return nil }
    var values: [Int32] = []
    guard gather(inner, into: &values), !values.isEmpty, values.count <= 4 else { return nil }
    var columns: [[UInt32]] = []
    for value in values {
      guard let codes = codes(value, kind, true) else { return nil }
      columns.append(codes)
    }
    let rows = ground.rows(kind)
    var known: [[UInt32]: UInt8] = [:]
    var truths = [UInt8](repeating: Tri.ask, count: rows)
    var spent = 0
    let outer = (it, subject, work)
    defer { (it, subject, work) = outer }
    for row in 0..<rows {
      let key = columns.map { $0[row] }
      if key.contains(Code.ask) { continue }
      if let truth = known[key] {
        truths[row] = truth
        continue
      }
      if spent > Ground.budget(rows) { continue }
      it = .entity(EntityID(kind, row: row))
      subject = it
      work = 0
      let truth = decide(operations[Int(place)])
      spent += work
      known[key] = work > Limits.work ? Tri.ask : truth.rawValue
      truths[row] = known[key] ?? Tri.ask
    }
    return truths
  }

  /// The values by which a test depends on the subject; false where it does otherwise.
  private func gather(_ place: Int32, into values: inout [Int32]) -> Bool {
    guard place >= 0, program.dependences[Int(place)].contains(.subject) else { return true }
    let operation = operations[Int(place)]
    switch operation {
    case .subject: return false
    case .step(_, _) where !program.dependences[Int(place)].contains(.it):
      if !values.contains(place) { values.append(place) }
      return true
    case .or(let parts), .and(let parts), .chosen(let parts):
      return program.parts[Int(parts.lowerBound)..<Int(parts.upperBound)].allSatisfy { gather($0, into: &values) }
    case .unique: return false
    case .it, .architecture, .day, .nothing, .constant, .step, .closure, .filter, .distinct, .first, .count, .aggregate,
      .arithmetic, .move, .asDate, .length, .beforeLast, .boolean, .not, .holds, .equal, .order, .isNothing, .member,
      .exists, .isKnown, .testIsKnown, .startsWith, .matches, .some, .every, .certainly, .possibly:
      return operation.operands.allSatisfy { gather($0, into: &values) }
    }
  }
}
