import Metamodel
import Model
import TestSupport
import Testing

@testable import Query

/// What holds of all expressions, tried on many that are made up, of cities that are.
@Suite struct PropertyTests {
  /// The evaluator gives what the slow one gives: each answer of a run that keeps what it can, and of a fresh one.
  @Test(arguments: 0..<24) func isTheSlowOne(seed: Int) throws {
    let city = PropertyTests.city(MadeUpCity(seed: UInt64(seed)))
    var writer = MadeUpExpression(seed: UInt64(seed), asksOfRecord: true)
    var found: Set<Truth> = []
    for number in 0..<48 {
      let kind = MadeUpExpression.kinds[number % MadeUpExpression.kinds.count]
      let text = writer.condition(kind, kind, depth: 1 + number % 4)
      let program = try PropertyTests.program(text, kind, city)
      let ground = Ground(city.architecture, for: [program])
      var run = Run(program, on: ground)
      let slow = SlowEvaluator(program: program, architecture: city.architecture)
      for entity in city.architecture.declared(kind) {
        let truth = run.truth(of: entity)
        found.insert(truth)
        let expected = slow.truth(of: entity)
        #expect(truth == expected, "seed \(seed): \(text) of \(city.architecture.id(entity))")
        var fresh = Run(program, on: ground)
        let needs = fresh.needs(of: entity)
        #expect(expected == .unknown || needs.isEmpty, "seed \(seed): \(text) of \(city.architecture.id(entity))")
      }
    }
    #expect(found.count == 3)
  }

  /// The same of values, element by element.
  @Test(arguments: 0..<16) func givesTheSameValues(seed: Int) throws {
    let city = PropertyTests.city(MadeUpCity(seed: UInt64(seed) + 1_000))
    var writer = MadeUpExpression(seed: UInt64(seed) + 1_000, asksOfRecord: true)
    for number in 0..<48 {
      let kind = MadeUpExpression.kinds[number % MadeUpExpression.kinds.count]
      let text = writer.value(kind, depth: 1 + number % 3)
      let program = try PropertyTests.program(text, kind, city, as: .value)
      var run = Run(program, on: Ground(city.architecture, for: [program]))
      let slow = SlowEvaluator(program: program, architecture: city.architecture)
      for entity in city.architecture.declared(kind) {
        let expected = Answer(slow.answer(for: entity))
        #expect(run.answer(for: entity) == expected, "seed \(seed): \(text) of \(city.architecture.id(entity))")
      }
    }
  }

  /// What is yes or no stays so, whatever else becomes known. What is asked of the record itself may change: `exists`,
  /// `is known`, `certainly`, `possibly`, `unique` are left out.
  @Test(arguments: 0..<24) func knowledgeOnlyNarrows(seed: Int) throws {
    let little = MadeUpCity(seed: UInt64(seed))
    let more = little.learning(wholly: false, seed: UInt64(seed) + 500)
    let cities = [little, more, more.learning(wholly: true, seed: UInt64(seed) + 900)]
    let compiled = cities.map { PropertyTests.city($0) }
    var writer = MadeUpExpression(seed: UInt64(seed) + 7_000, asksOfRecord: false)
    var (decided, learned) = (0, 0)
    for number in 0..<48 {
      let kind = MadeUpExpression.kinds[number % MadeUpExpression.kinds.count]
      let text = writer.condition(kind, kind, depth: 1 + number % 4)
      var runs = try compiled.map { city in
        let program = try PropertyTests.program(text, kind, city)
        return Run(program, on: Ground(city.architecture, for: [program]))
      }
      for entity in compiled[0].architecture.declared(kind) {
        let id = kind == .workspace ? "" : compiled[0].architecture.id(entity)
        var known = Truth.unknown
        for stage in cities.indices {
          let architecture = compiled[stage].architecture
          let same = id.isEmpty ? architecture.declared(.workspace)[0] : try #require(architecture.entity(id))
          let now = runs[stage].truth(of: same)
          // What is learned and cannot be read may be about anything that it names: that is no knowledge.
          if now == .unknown && architecture.hasUnread { continue }
          if known == .unknown {
            if stage > 0 && now != .unknown { learned += 1 }
            known = now
          } else {
            decided += 1
            #expect(now == known, "seed \(seed), stage \(stage): \(text) of \(id)")
          }
        }
      }
    }
    #expect(decided > 20 && learned > 0, "\(decided) \(learned)")
  }

  private static func city(_ made: MadeUpCity) -> City {
    City(
      made.yaml, partial: "[\(made.partial.joined(separator: ", "))]",
      terms: MadeUpExpression.terms.map { TermDeclaration($0.0, $0.1) })
  }

  private static func program(_ text: String, _ kind: KindName, _ city: City, as wanted: Wanted = .condition) throws
    -> Program
  {
    let compiled = compileExpression(text, for: kind, in: city.language, ids: .unchecked, as: wanted)
    return try #require(
      compiled.program, "\(text): \(compiled.problems.map { "\($0.range.lowerBound) \($0.message.en)" })")
  }
}

extension MadeUpExpression {
  /// A value rather than a condition.
  mutating func value(_ kind: KindName, depth: Int) -> String {
    switch chance.below(3) {
    case 0: numeric(kind, kind, depth: depth)
    case 1: list(kind, kind, depth: depth).text + "." + one(["count()", "first()", "distinct()", "name"])
    default: list(kind, kind, depth: depth).text
    }
  }
}

extension Answer {
  /// What the slow evaluator gives, as the real one puts it.
  init(_ slots: [SlowEvaluator.Slot]) {
    let items = slots.compactMap { slot -> Item? in
      guard let value = slot.value else { return nil }
      return Item(value: Value(value), isCertain: slot.isCertain)
    }
    self.init(items: items, isOpen: slots.contains { $0.value == nil })
  }
}

extension Answer.Value {
  fileprivate init(_ plain: SlowEvaluator.Plain) {
    switch plain {
    case .entity(let entity): self = .entity(entity)
    case .word(let word): self = .word(word)
    case .flag(let fact): self = .flag(fact)
    case .span(let span): self = .duration(span)
    case .number(let low, let high): self = .number(low, high)
    case .days(let first, let last): self = .days(first, last)
    case .text(let variants): self = .text(.init(vi: variants[0], en: variants.last ?? ""))
    }
  }
}
