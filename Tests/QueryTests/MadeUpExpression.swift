import Metamodel
import TestSupport

/// Writes conditions that type; the same for the same seed.
struct MadeUpExpression {
  var chance: Chance
  /// Whether it may ask what the model says rather than what is so.
  private let asksOfRecord: Bool

  init(seed: UInt64, asksOfRecord: Bool) {
    chance = Chance(seed)
    self.asksOfRecord = asksOfRecord
  }

  static let kinds: [KindName] = [.flows, .systems, .data, .agencies, .sites, .workspace]
  static let terms = [
    ("agencies.authority", "parent*.where(kind = province).first()"),
    ("flows.crosses-agencies", "from.owner != to.owner"), ("systems.level", "security-level + 1"),
    ("systems.is-hub", "realizes in [lgsp, vdxp] and incoming.any()"), ("systems.own", "owner = subject.owner"),
    ("data.holders", "mastered-by.where(shared)"),
  ]

  mutating func one(_ texts: [String]) -> String { texts[chance.below(texts.count)] }
  private mutating func number() -> String { one(["0", "1", "2", "3", "5", "7"]) }
  private mutating func sign() -> String { one(["=", "!=", "<", "<=", ">", ">="]) }

  // MARK: conditions

  mutating func condition(_ kind: KindName, _ subject: KindName, depth: Int) -> String {
    guard depth > 0 else { return plain(kind, subject) }
    switch chance.below(14) {
    case 0, 1:
      return "(\(condition(kind, subject, depth: depth - 1)) and \(condition(kind, subject, depth: depth - 1)))"
    case 2, 3: return "(\(condition(kind, subject, depth: depth - 1)) or \(condition(kind, subject, depth: depth - 1)))"
    case 4: return "not (\(condition(kind, subject, depth: depth - 1)))"
    case 5, 6, 7:
      let (list, inner) = list(kind, subject, depth: depth - 1)
      return "\(list).\(one(["any", "all", "none"]))(\(condition(inner, subject, depth: depth - 1)))"
    case 8: return "\(list(kind, subject, depth: depth - 1).0).\(one(["any", "none"]))()"
    case 9, 10: return "\(numeric(kind, subject, depth: depth - 1)) \(sign()) \(numeric(kind, subject, depth: 0))"
    case 11:
      let (list, inner) = list(kind, subject, depth: depth - 1)
      return "\(list) \(one(["=", "!="])) \(same(inner, kind, subject))"
    case 12 where asksOfRecord:
      switch chance.below(4) {
      case 0: return "\(list(kind, subject, depth: depth - 1).0) \(one(["exists", "is known", "is not known"]))"
      case 1: return "(\(condition(kind, subject, depth: depth - 1))) is known"
      default: return "\(one(["certainly", "possibly"]))(\(condition(kind, subject, depth: depth - 1)))"
      }
    default: return plain(kind, subject)
    }
  }

  /// An entity of a kind to compare with.
  private mutating func same(_ kind: KindName, _ here: KindName, _ subject: KindName) -> String {
    var all = ["\(kind.rawValue)-\(chance.below(4))", "none"]
    if kind == subject { all.append("subject") }
    if kind == here { all.append("it") }
    let ofSubject = MadeUpExpression.steps(subject).filter { $0.kind == kind && !$0.isList }.map(\.name)
    all += ofSubject.map { "subject.\($0)" }
    let single = MadeUpExpression.steps(here).filter { $0.kind == kind && !$0.isList }.map(\.name)
    return one(all + single.map { "it.\($0)" })
  }

  // MARK: lists

  mutating func list(_ kind: KindName, _ subject: KindName, depth: Int) -> (text: String, kind: KindName) {
    if chance.below(4) == 0, let closure = closure(kind, subject) { return (closure, kind) }
    let steps = MadeUpExpression.steps(kind)
    let step = steps[chance.below(steps.count)]
    guard depth > 0 else { return (step.name, step.kind) }
    switch chance.below(8) {
    case 0, 1: return ("\(step.name).where(\(condition(step.kind, subject, depth: depth - 1)))", step.kind)
    case 2:
      let further = MadeUpExpression.steps(step.kind).filter { !$0.name.hasPrefix("architecture") }
      let next = further[chance.below(further.count)]
      return ("\(step.name).\(next.name)", next.kind)
    case 3: return ("\(step.name).distinct()", step.kind)
    case 4: return ("\(step.name).first()", step.kind)
    case 5:
      let names = MadeUpExpression.around(step.kind)
      return names.isEmpty ? (step.name, step.kind) : ("\(step.name).\(one(names))\(one(["*", "+"]))", step.kind)
    default: return (step.name, step.kind)
    }
  }

  /// What leads from an entity to others of its kind, again and again.
  private mutating func closure(_ kind: KindName, _ subject: KindName) -> String? {
    let names = MadeUpExpression.around(kind)
    guard !names.isEmpty else { return nil }
    let end = one(["*", "+"])
    guard kind == .systems, chance.below(2) == 0 else { return one(names) + end }
    switch chance.below(4) {
    case 0: return "(outgoing.where(\(condition(.flows, subject, depth: 0))).to)\(end)"
    case 1: return "(incoming.from)\(end)"
    case 2: return "(relays.route)\(end)"
    default: return "(outgoing.to)\(end)"
    }
  }

  private static func around(_ kind: KindName) -> [String] {
    switch kind {
    case .systems, .sites: ["part-of", "parts"]
    case .agencies: ["parent", "children"]
    default: []
    }
  }

  typealias Step = (name: String, kind: KindName, isList: Bool)

  private static func steps(_ kind: KindName) -> [Step] {
    let all: [Step] = kinds.dropLast().map { ("architecture.\($0.rawValue)", $0, true) }
    switch kind {
    case .flows:
      return [
        ("data", .data, true), ("via", .systems, true), ("route", .systems, true), ("from", .systems, false),
        ("to", .systems, false), ("from.owner", .agencies, false), ("data.steward", .agencies, true),
        ("to.owner.authority", .agencies, false),
      ]
    case .systems:
      return [
        ("incoming", .flows, true), ("outgoing", .flows, true), ("relays", .flows, true), ("masters", .data, true),
        ("copies", .data, true), ("owner", .agencies, false), ("part-of", .systems, false), ("parts", .systems, true),
        ("hosted-at", .sites, true), ("users.agencies", .agencies, true), all[1],
      ]
    case .data:
      return [
        ("flows", .flows, true), ("mastered-by", .systems, true), ("copied-by", .systems, true),
        ("steward", .agencies, false), ("holders", .systems, true), ("flows.from", .systems, true), all[2],
      ]
    case .agencies:
      return [
        ("systems", .systems, true), ("children", .agencies, true), ("parent", .agencies, false),
        ("data", .data, true), ("authority", .agencies, false), ("members", .agencies, true), all[3],
      ]
    case .sites: return [("systems", .systems, true), ("part-of", .sites, false), ("parts", .sites, true)]
    default: return kinds.dropLast().map { ($0.rawValue, $0, true) }
    }
  }

  // MARK: numbers

  mutating func numeric(_ kind: KindName, _ subject: KindName, depth: Int) -> String {
    guard depth > 0 else { return number() }
    let (list, inner) = list(kind, subject, depth: depth - 1)
    let fields = MadeUpExpression.numbers(inner)
    switch chance.below(7) {
    case 0, 1: return "\(list).count()"
    case 2 where !fields.isEmpty: return "\(list).\(one(fields)).\(one(["max", "min", "sum", "median"]))()"
    case 3 where !fields.isEmpty: return "\(list).\(one(["max", "min", "sum"]))(\(one(fields)) + 1)"
    case 4 where !MadeUpExpression.numbers(kind).isEmpty:
      return "\(one(MadeUpExpression.numbers(kind))) \(one(["+", "-", "*", "/"])) \(number())"
    case 5: return "\(list).count() \(one(["+", "-", "*"])) \(numeric(kind, subject, depth: 0))"
    default: return "\(list).distinct().count()"
    }
  }

  private static func numbers(_ kind: KindName) -> [String] {
    switch kind {
    case .flows: ["volume"]
    case .systems: ["security-level", "level"]
    case .data: ["subjects", "subjects.value.first()"]
    case .sites: ["security-level", "routes"]
    default: []
    }
  }

  // MARK: the simplest ones

  private mutating func plain(_ kind: KindName, _ subject: KindName) -> String {
    var all = MadeUpExpression.plain(kind)
    if kind == subject { all.append("it = subject") }
    if asksOfRecord { all += MadeUpExpression.ofRecord(kind) }
    return one(all)
  }

  private static func plain(_ kind: KindName) -> [String] {
    switch kind {
    case .flows:
      [
        "signed", "fee", "not signed", "mechanism = file", "mechanism in [service, email]", "latency < 1 days",
        "latency = 1 months", "latency >= 365 days", "from.owner = to.owner", "via = systems-1", "from != it.to",
        "crosses-agencies", "reviewed < 2017", "reviewed + 1 years >= 2018-01-01", "purpose = 'Một'",
        "purpose starts-with 'B'", "purpose matches 'u$'", "volume > 9", "purpose.length() > 5", "signed = true",
        "reviewed - 2 months in [2016, 2017-01]", "data.name = 'Sở Một'",
      ]
    case .systems:
      [
        "shared", "logging", "owner = agencies-1", "security-level >= 2", "assessed < 2017-01-01", "realizes = lgsp",
        "realizes in [vdxp, ioc]", "owner.parent* = agencies-0", "hosted-at = sites-0", "kind != platform",
        "masters.subjects.max() > 7", "hosted-at.security-level.max() >= 3", "copies != data-1",
        "assessed + 1 years >= 2018-01-01", "security-level + 1 < 4", "is-hub", "own", "recovery.backup",
        "recovery.disaster-recovery = false", "url matches 'gov|Cổng'", "url.before-last('.') = 'https://a.gov'",
        "owner.identifier = 'H29'", "level > 2", "part-of = none", "not (outgoing.to)+ = it.part-of",
      ]
    case .data:
      [
        "personal", "sensitive", "classification = secret", "subjects > 6", "subjects.value != 5",
        "steward = agencies-0", "mastered-by.owner != agencies-1", "name matches 'Đ.*n'", "name = 'Sở Một'",
        "subjects = 100", "personal or sensitive", "classification not in [public, private]",
      ]
    case .agencies:
      [
        "kind = province", "identifier = 'H29'", "identifier starts-with 'H29.'", "parent = agencies-0",
        "identifier.before-last('.') = parent.identifier", "parent.parent = none", "identifier.length() <= 5",
        "identifier.before-last('.').before-last('.') = 'H29'",
      ]
    case .sites: ["kind = zone", "security-level >= 2", "routes = 2", "part-of.routes > 1"]
    default: ["scope = province", "systems.any(shared)", "flows.all(signed)"]
    }
  }

  private static func ofRecord(_ kind: KindName) -> [String] {
    switch kind {
    case .flows: ["via exists", "unique(mechanism)", "interface exists", "unique(data)", "latency is known"]
    case .systems: ["owner exists", "unique(owner)", "recovery.backup exists", "masters is known", "unique(url)"]
    case .data: ["subjects exists", "unique(steward)", "subjects is known", "flows exists"]
    case .agencies: ["identifier exists", "unique(identifier)", "unique(name)", "parent is known"]
    case .sites: ["routes exists", "unique(kind = zone)"]
    default: ["systems is known"]
    }
  }
}
