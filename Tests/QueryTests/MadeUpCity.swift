import TestSupport

/// A few entities that refer to one another in every way, of which much is not said; the same for the same seed.
struct MadeUpCity {
  enum Said: Equatable {
    case nothing, none
    case value(String)
    /// A reference to what is not there.
    case broken
  }

  struct Entity {
    let kind: String
    let id: String
    var fields: [(name: String, said: Said)]
  }

  private(set) var entities: [Entity] = []
  private(set) var partial: [String]
  private var chance: Chance

  /// How many of each there are.
  private static let counts = [("agencies", 4), ("data", 3), ("systems", 5), ("flows", 6), ("sites", 3)]

  init(seed: UInt64) {
    chance = Chance(seed)
    partial = []
    for (kind, _) in MadeUpCity.counts where chance.below(2) == 0 { partial.append(kind) }
    for (kind, count) in MadeUpCity.counts {
      for number in 0..<chance.below(count) + 1 { add(kind, "\(kind)-\(number)") }
    }
  }

  private mutating func add(_ kind: String, _ id: String, at place: Int? = nil) {
    let fields = MadeUpCity.fields(kind).map { field -> (name: String, said: Said) in (field.name, say(field)) }
    entities.insert(Entity(kind: kind, id: id, fields: fields), at: place ?? entities.count)
  }

  private mutating func say(_ field: Field) -> Said {
    switch chance.below(8) {
    case 0..<3 where field.name != "kind" && field.name != "style": return .nothing
    case 3 where !field.isFixed: return .none
    case 4 where field.isReference && !field.isFixed && chance.below(4) == 0: return .broken
    default: return .value(value(of: field))
    }
  }

  private mutating func value(of field: Field) -> String {
    guard let target = field.target else { return field.values[chance.below(field.values.count)] }
    guard field.isList else { return reference(target) }
    var all: [String] = []
    for _ in 0...chance.below(3) {
      let one = reference(target)
      if !all.contains(one) || field.name == "via" { all.append(one) }
    }
    return "[" + all.joined(separator: ", ") + "]"
  }

  private mutating func reference(_ kind: String) -> String {
    let count = MadeUpCity.counts.first { $0.0 == kind }?.1 ?? 1
    return "\(kind)-\(chance.below(count))"
  }

  // MARK: more is known

  /// The same city when more is known of it; when all is, if `wholly`.
  func learning(wholly: Bool, seed: UInt64) -> MadeUpCity {
    var other = self
    other.chance = Chance(seed)
    other.learn(wholly)
    return other
  }

  private mutating func learn(_ wholly: Bool) {
    for kind in partial {
      for number in 0..<chance.below(3) {
        let place = chance.below(entities.count + 1)
        add(kind, "\(kind)-\(entities.count)-\(number)", at: place)
      }
    }
    for place in entities.indices {
      let kind = entities[place].kind
      for index in entities[place].fields.indices {
        let field = MadeUpCity.fields(kind)[index]
        guard isOpen(entities[place].fields[index].said, field, kind), wholly || chance.below(2) == 0 else { continue }
        let isRepaired = entities[place].fields[index].said == .broken
        entities[place].fields[index].said =
          !isRepaired && !field.isFixed && chance.below(4) == 0 ? .none : .value(value(of: field))
      }
    }
    if wholly { partial = [] }
  }

  /// What may still be said. That a list is whole says also that nobody else refers to its targets.
  private func isOpen(_ said: Said, _ field: Field, _ kind: String) -> Bool {
    switch said {
    case .value, .none: return false
    case .broken: return true
    case .nothing: return !field.absentIsNone && (!field.isReference || partial.contains(kind))
    }
  }

  // MARK: as YAML

  /// References to what is not there (yet) are left out.
  var yaml: String {
    var text = ""
    for (kind, _) in MadeUpCity.counts {
      let own = entities.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      text += "\(kind):\n"
      for entity in own {
        text += "  \(entity.id):\n    name: \(entity.id.hasSuffix("1") ? "Sở Một" : "Đơn vị \(entity.id)")\n"
        for (name, said) in entity.fields {
          switch said {
          case .nothing: break
          case .none: text += "    \(name): none\n"
          case .value(let value): text += "    \(name): \(value)\n"
          case .broken: text += "    \(name): \(MadeUpCity.isList(name, kind) ? "[khong-co]" : "khong-co")\n"
          }
        }
      }
    }
    return text
  }

  private static func isList(_ name: String, _ kind: String) -> Bool {
    fields(kind).first { $0.name == name }?.isList ?? false
  }
}

extension MadeUpCity {
  /// How a field is made up.
  struct Field {
    let name: String
    var values: [String] = []
    var target: String?
    var isList = false
    /// Never `none`: the kind of a thing, or what decides when it exists.
    var isFixed = false
    var absentIsNone = false

    var isReference: Bool { target != nil }

    static func plain(_ name: String, _ values: String...) -> Field { Field(name: name, values: values) }
    static func one(_ name: String, _ target: String) -> Field { Field(name: name, target: target) }
    static func many(_ name: String, _ target: String) -> Field { Field(name: name, target: target, isList: true) }
  }

  static func fields(_ kind: String) -> [Field] {
    switch kind {
    case "agencies":
      [
        Field(name: "kind", values: ["province", "department", "district"], isFixed: true),
        Field(name: "parent", target: "agencies", absentIsNone: true), .plain("identifier", "H29", "H29.1", "H29.1.2"),
        Field(name: "count", values: ["3", "[]", "1"], isFixed: true, absentIsNone: true),
        Field(name: "member-of", target: "agencies", isList: true, isFixed: true, absentIsNone: true),
      ]
    case "data":
      [
        .one("steward", "agencies"), .plain("personal", "true", "false"), .plain("sensitive", "true", "false"),
        .plain("classification", "public", "private", "secret"),
        .plain(
          "subjects", "5", "100", "[{value: 7, bound: over}]", "[{value: 7, bound: about}]",
          "[{value: 3, date: 2016}, {value: 4, date: 2017-05}]", "[{value: 3, date: 2016}, {value: 4, date: 2016}]"),
      ]
    case "systems":
      [
        Field(name: "kind", values: ["application", "platform", "database"], isFixed: true),
        .one("owner", "agencies"), Field(name: "part-of", target: "systems", absentIsNone: true),
        .many("masters", "data"), .many("copies", "data"), .many("hosted-at", "sites"), .many("users", "agencies"),
        .plain("realizes", "[lgsp]", "[vdxp, lgsp]", "[ioc]"), .plain("security-level", "1", "2", "4"),
        .plain("shared", "true", "false"), .plain("logging", "true", "false"),
        .plain("assessed", "2016", "2017-03", "2017-03-15"),
        .plain("url", "https://a.gov.vn", "https://Cổng.vn", "b"),
        .plain("recovery", "{backup: true}", "{backup: false, disaster-recovery: true}"),
      ]
    case "flows":
      [
        .one("from", "systems"), .one("to", "systems"), .many("data", "data"), .many("via", "systems"),
        .plain("mechanism", "service", "file", "email"), .plain("signed", "true", "false"),
        .plain("fee", "true", "false"),
        .plain("latency", "1 hours", "60 minutes", "30 days", "1 months", "12 months", "1 years"),
        .plain("reviewed", "2016", "2017-03", "2026-11-20"),
        .plain("purpose", "Báo cáo", "Tra cứu", "{vi: Một, en: One}"),
        .plain("volume", "10", "[{value: 10, bound: at-least}]"),
      ]
    default:
      [
        Field(name: "kind", values: ["zone", "data-centre"], isFixed: true),
        Field(name: "part-of", target: "sites", absentIsNone: true), .plain("security-level", "1", "3"),
        .plain("routes", "1", "2"),
      ]
    }
  }
}
