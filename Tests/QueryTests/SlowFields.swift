import Metamodel
import Model

@testable import Query

/// Fields, counts and sums.
extension SlowEvaluator {
  func read(_ field: FieldNumber, _ reading: Reading, _ entity: EntityID) -> [Slot] {
    let column = architecture.column(of: field)
    switch column.state(entity.row) {
    case .none: return reading == .count ? [Slot(value: .number(2, .infinity))] : []
    case .broken: return [Slot(value: nil, isDoubtful: true)]
    case .unknown:
      if reading == .count { return [Slot(value: .number(1, 1))] }
      return architecture.schema[field].absence == .none ? [] : [.gap]
    case .known: break
    }
    if reading == .quantity || reading == .count { return [quantity(field, entity)] }
    return column.range(entity.row).map { place in
      let raw = column.value(at: place)
      if reading == .entities {
        if raw == EntityID.nothing.rawValue { return Slot(value: nil, isDoubtful: true) }
        if raw == Architecture.wholeNumber { return Slot(value: .entity(architecture.declared(.workspace)[0])) }
        return Slot(value: .entity(EntityID(rawValue: raw)))
      }
      return Slot(value: scalar(raw, field, reading))
    }
  }

  private func scalar(_ raw: UInt32, _ field: FieldNumber, _ reading: Reading) -> Plain {
    switch reading {
    case .flag: return .flag(raw == 1)
    case .integer: return .number(Double(Int32(bitPattern: raw)), Double(Int32(bitPattern: raw)))
    case .number: return .number(architecture.allNumbers[Int(raw)], architecture.allNumbers[Int(raw)])
    case .date: return .days(CoarseDate(rawValue: raw).first, CoarseDate(rawValue: raw).last)
    case .span: return .span(TimeSpan(rawValue: raw))
    case .choice:
      guard case .choice(let choices) = architecture.schema[field].type else { return .word("") }
      return .word(choices[Int(raw)].word)
    case .text, .dateOrPlace, .opaque: return .text(variants(raw))
    case .entities, .quantity, .count: return .entity(EntityID(rawValue: raw))
    }
  }

  private func variants(_ node: UInt32) -> [String] {
    let forest = architecture.forest
    guard forest.kind(node).isMapping else { return [forest.text(node)] }
    let all = forest.entries(of: node).map { (key: forest.text($0.0), text: forest.text($0.1)) }
    return all.filter { $0.key == "vi" }.map(\.text) + all.filter { $0.key != "vi" }.map(\.text)
  }

  private func quantity(_ field: FieldNumber, _ entity: EntityID) -> Slot {
    guard let found = architecture.quantity(entity, Field<Record>(number: field)) else {
      return Slot(value: nil, isDoubtful: true)
    }
    switch found.bound {
    case nil: return Slot(value: .number(found.value, found.value))
    case "over": return Slot(value: .number(found.value.nextUp, .infinity))
    case "at-least": return Slot(value: .number(found.value, .infinity))
    default:
      let ends = [found.value * 0.9, found.value * 1.1]
      return Slot(value: .number(ends.min() ?? 0, ends.max() ?? 0))
    }
  }

  // MARK: counts

  func count(_ list: [Slot], _ sort: Sort) -> Slot {
    var low = 0.0
    var high = 0.0
    for slot in list {
      guard let value = slot.value else {
        high = .infinity
        continue
      }
      var (least, most) = (1.0, 1.0)
      if case .entity(let entity) = value, sort == .entities { (least, most) = realCount(entity, in: list) }
      if slot.isCertain { low += least }
      high += most
    }
    return Slot(value: .number(low, high))
  }

  /// A member does not count beside its group.
  private func realCount(_ entity: EntityID, in list: [Slot]) -> (Double, Double) {
    guard let field = Fields.common(of: architecture.kind(entity).name)?.count else { return (1, 1) }
    var groups: [Slot] = []
    var mayHaveGroup = false
    if architecture.kind(entity).name == .agencies {
      let of = architecture.references(entity, Fields.agencies.memberOf).filter { $0 != entity }.map {
        Plain.entity($0)
      }
      mayHaveGroup = read(Fields.agencies.memberOf.number, .entities, entity).contains { slot in
        (slot.value != nil || slot.isDoubtful) && slot.value != .entity(entity)
      }
      groups = list.filter { slot in of.contains { $0 == slot.value } }
    }
    if groups.contains(where: \.isCertain) { return (0, 0) }
    let isAlone = groups.isEmpty && !(mayHaveGroup && list.contains { $0.value == nil })
    guard case .number(let low, let high) = read(field.number, .count, entity)[0].value else {
      return (isAlone ? 1 : 0, .infinity)
    }
    return (isAlone ? low : 0, high)
  }

  func aggregate(_ way: Aggregate, _ list: [Slot], areDates: Bool) -> [Slot] {
    let isWhole = list.allSatisfy(\.isCertain)
    if list.isEmpty { return way == .sum && !areDates ? [Slot(value: .number(0, 0))] : [] }
    if areDates {
      var days: [(CalendarDate, CalendarDate)] = []
      for slot in list { if case .days(let first, let last) = slot.value { days.append((first, last)) } }
      guard isWhole else { return [.gap] }
      let (firsts, lasts) = (days.map(\.0).sorted(), days.map(\.1).sorted())
      return [Slot(value: way == .least ? .days(firsts[0], lasts[0]) : .days(firsts.last!, lasts.last!))]
    }
    var numbers: [(Double, Double)] = []
    for slot in list where slot.isCertain {
      if case .number(let low, let high) = slot.value { numbers.append((low, high)) }
    }
    guard isWhole || way == .greatest && !numbers.isEmpty else { return [.gap] }
    let (lows, highs) = (numbers.map(\.0).sorted(), numbers.map(\.1).sorted())
    let half = lows.count / 2
    func middle(_ all: [Double]) -> Double { all.count % 2 == 1 ? all[half] : all[half - 1] / 2 + all[half] / 2 }
    switch way {
    case .least: return [interval(lows[0], highs[0])]
    case .greatest: return [interval(lows.last!, isWhole ? highs.last! : .infinity)]
    case .sum: return [interval(numbers.map(\.0).reduce(0, +), numbers.map(\.1).reduce(0, +))]
    case .median: return [interval(middle(lows), middle(highs))]
    }
  }

  private func interval(_ low: Double, _ high: Double) -> Slot {
    low.isNaN || high.isNaN ? .gap : Slot(value: .number(min(low, high), max(low, high)))
  }

  // MARK: sums

  func sum(_ sign: Arithmetic, _ left: [Slot], _ right: [Slot]) -> [Slot] {
    guard let one = left.first, let other = right.first else { return [] }
    guard one.isCertain, other.isCertain, case .number(let a, let b) = one.value,
      case .number(let c, let d) = other.value
    else { return [.gap] }
    switch sign {
    case .plus: return [interval(a + c, b + d)]
    case .minus: return [interval(a - d, b - c)]
    case .times, .divided:
      if sign == .divided, c <= 0, d >= 0 { return [.gap] }
      let ends = [(a, c), (a, d), (b, c), (b, d)].map { sign == .times ? $0 * $1 : $0 / $1 }
      if ends.contains(where: \.isNaN) { return [.gap] }
      return [interval(ends.min() ?? 0, ends.max() ?? 0)]
    }
  }

  func moved(_ date: [Slot], _ span: [Slot], _ isBack: Bool) -> [Slot] {
    guard let one = date.first, let other = span.first else { return [] }
    guard one.isCertain, other.isCertain, case .days(let first, let last) = one.value,
      case .span(let span) = other.value
    else { return [.gap] }
    return [Slot(value: isBack ? .days(first - span, last - span) : .days(first + span, last + span))]
  }

  func asDate(_ slot: Slot) -> Slot {
    guard case .text(let variants) = slot.value else { return slot }
    guard let date = CoarseDate(variants[0]) else { return Slot(value: nil, isDoubtful: true) }
    return Slot(value: .days(date.first, date.last), isDoubtful: slot.isDoubtful)
  }
}
