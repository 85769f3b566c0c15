import Metamodel
import Model
import Testing

@testable import Query

/// What holds of all expressions, tried on many that are made up.
@Suite struct KnowledgeTests {
  /// The city of the other tests, of which not everything is listed.
  static let little = City(partial: "[agencies, data, systems, flows, sites]")

  /// The same city when more is known of it.
  static let more: City = {
    var model = City.model
    for (old, new) in [
      ("c: {from: dang-ky-xe", "c: {via: [truc], fee: false, signed: true, latency: 2 days, from: dang-ky-xe"),
      ("a: {from", "a: {fee: true, legal-value: false, from"), ("b: {from", "b: {signed: false, fee: true, from"),
      ("d: {from", "d: {signed: true, latency: 5 minutes, fee: false, from"),
      (
        "kho: {name",
        "kho: {owner: so-tc, security-level: 4, masters: [ho-so], copies: [den, xe], realizes: [], shared: true, hosted-at: [ttdl], name"
      ),
      ("truc: {name", "truc: {copies: none, masters: [], shared: true, hosted-at: [ttdl, vung], name"),
      ("dang-ky-xe: {name", "dang-ky-xe: {security-level: 1, copies: [den], realizes: [ioc], name"),
      ("ho-so: {name", "ho-so: {personal: true, sensitive: false, subjects: 5, classification: secret, name"),
      ("den: {name", "den: {sensitive: false, name"),
      ("xe: {name", "xe: {sensitive: true, classification: private, name"),
      ("ttdl: {name", "ttdl: {security-level: 3, name"),
    ] {
      if let place = model.firstRange(of: old) { model.replaceSubrange(place, with: new) }
    }
    return City(model)
  }()

  /// What is yes or no stays so, whatever else becomes known. What is asked of the record itself may change: `exists`,
  /// `is known`, `certainly`, `possibly`, `unique` are left out.
  @Test(arguments: 0..<20) func knowledgeOnlyGrows(seed: Int) throws {
    var writer = Writer(seed: UInt64(seed))
    var decided = 0
    var learned = 0
    for _ in 0..<60 {
      let kind = [KindName.flows, .systems, .data][writer.below(3)]
      let text = writer.condition(on: kind, depth: 4)
      let compiled = compileExpression(
        text, for: kind, in: KnowledgeTests.little.language, ids: .unchecked, as: .condition)
      let program = try #require(compiled.program, "\(text): \(compiled.problems.map(\.message.en))")
      var before = Run(program, on: Ground(KnowledgeTests.little.architecture, for: [program]))
      var after = Run(program, on: Ground(KnowledgeTests.more.architecture, for: [program]))
      for entity in KnowledgeTests.little.architecture.declared(kind) {
        let id = KnowledgeTests.little.architecture.id(entity)
        let known = before.truth(of: entity)
        let needs = before.needs(of: entity)
        #expect(known == .unknown || needs.isEmpty, "\(text) of \(id)")
        let same = try #require(KnowledgeTests.more.architecture.entity(id))
        let now = after.truth(of: same)
        if known == .unknown {
          if now != .unknown { learned += 1 }
          continue
        }
        decided += 1
        #expect(now == known, "\(text) of \(id)")
      }
    }
    #expect(decided > 30 && learned > 10)
  }

  /// Answers that are kept are those that would be given again.
  @Test func keptAnswersAreTheSame() throws {
    var writer = Writer(seed: 99)
    for _ in 0..<200 {
      let kind = [KindName.flows, .systems, .data][writer.below(3)]
      let text = writer.condition(on: kind, depth: 4)
      let compiled = compileExpression(
        text, for: kind, in: KnowledgeTests.little.language, ids: .unchecked, as: .condition)
      let program = try #require(compiled.program)
      let ground = Ground(KnowledgeTests.little.architecture, for: [program])
      var kept = Run(program, on: ground)
      for entity in KnowledgeTests.little.architecture.declared(kind) {
        var fresh = Run(program, on: ground)
        fresh.begin(entity)
        fresh.isCollecting = true
        let again = fresh.test(program.root)
        let truth = kept.truth(of: entity)
        #expect(truth == again, "\(text)")
      }
    }
  }
}

/// Makes up conditions that type; the same seed gives the same ones.
private struct Writer {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one(_ texts: [String]) -> String { texts[below(texts.count)] }

  mutating func condition(on kind: KindName, depth: Int) -> String {
    if depth == 0 { return one(plain(kind)) }
    switch below(7) {
    case 0: return "(\(condition(on: kind, depth: depth - 1)) and \(condition(on: kind, depth: depth - 1)))"
    case 1: return "(\(condition(on: kind, depth: depth - 1)) or \(condition(on: kind, depth: depth - 1)))"
    case 2: return "not (\(condition(on: kind, depth: depth - 1)))"
    case 3, 4:
      let (list, inner) = lists(kind)[below(lists(kind).count)]
      return "\(list).\(one(["any", "all", "none"]))(\(condition(on: inner, depth: depth - 1)))"
    case 5:
      let (list, inner) = lists(kind)[below(lists(kind).count)]
      let counted = one(["count()", "distinct().count()"])
      return
        "\(list).where(\(condition(on: inner, depth: depth - 1))).\(counted) \(one(["=", "!=", "<", ">="])) \(below(4))"
    default: return one(plain(kind))
    }
  }

  private func lists(_ kind: KindName) -> [(String, KindName)] {
    switch kind {
    case .flows: [("data", .data), ("via", .systems), ("route", .systems), ("from", .systems), ("to.masters", .data)]
    case .systems:
      [
        ("incoming", .flows), ("outgoing", .flows), ("relays", .flows), ("masters", .data), ("copies", .data),
        ("part-of*", .systems), ("(outgoing.to)+", .systems), ("architecture.systems", .systems),
      ]
    default: [("flows", .flows), ("mastered-by", .systems), ("copied-by", .systems), ("flows.from", .systems)]
    }
  }

  private func plain(_ kind: KindName) -> [String] {
    switch kind {
    case .flows:
      [
        "signed", "fee", "legal-value", "mechanism = file", "mechanism in [service, email]", "latency < 1 days",
        "from.owner = to.owner", "via = truc", "to = subject", "among-members", "latency >= 1 months",
      ]
    case .systems:
      [
        "shared", "owner = so-gtvt", "security-level >= 2", "since < 2017-01-01", "realizes = lgsp",
        "owner.parent* = ubnd", "hosted-at = ttdl", "kind != platform", "it = subject",
        "masters.subjects.max() > 7", "hosted-at.security-level.max() >= 3", "copies != xe",
        "since + 1 years >= 2018-01-01", "security-level + 1 < 4",
      ]
    default:
      [
        "personal", "sensitive", "classification = secret", "subjects > 100", "subjects.value != 5", "steward = so-tc",
        "mastered-by.owner != so-gtvt", "name matches 'Đ.*n'",
      ]
    }
  }
}
