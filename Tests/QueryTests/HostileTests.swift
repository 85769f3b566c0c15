import Metamodel
import Model
import Testing

@testable import Query

/// Texts that are made to hurt: an answer or a problem, in time and without a trap.
@Suite struct HostileTests {
  static let language = QueryLanguage(.language)

  @Test(arguments: [
    String(repeating: "(", count: 8_000),
    String(repeating: "(", count: 5_000) + "a" + String(repeating: ")", count: 5_000),
    String(repeating: "a.", count: 8_000) + "a",
    String(repeating: "not ", count: 4_000) + "signed", "signed" + String(repeating: " and signed", count: 1_400),
    "signed" + String(repeating: " or not signed", count: 1_000),
    "volume" + String(repeating: " + 1", count: 3_000) + " > 2", String(repeating: "data.any(flows.any(", count: 800),
    String(repeating: "f(", count: 8_000),
    "parent" + String(repeating: "*", count: 10_000),
    "mechanism in [" + String(repeating: "file, ", count: 2_000) + "file]", String(repeating: "a", count: 16_000),
    String(repeating: "x", count: 20_000),
    "(" + String(repeating: "outgoing.(", count: 100), "name matches '" + String(repeating: "(", count: 10_000) + "'",
    "name matches '" + String(repeating: "a?", count: 4_000) + "'",
    "name matches '" + String(repeating: "(a{9}){9}", count: 900) + "'", "\u{0}", "\u{FEFF}a", "'",
    "a = '\u{1F1FB}\u{1F1F3}'", "=", ")", "[", "]", ".", ",", "*", "+", "a*", "1 2", "1 days", "- 1", "--1", "a = -",
    "is", "a is not not",
    "it", "it.it", "none.x", "day.x", "true = none", "none = none", "none in [x]", "(none)*", "day*", "it*", "'x'*",
    "1*", "architecture.architecture", "unique(it)", "unique(none)", "certainly(none)", "any()",
  ])
  func ends(text: String) {
    for kind in [KindName.flows, .systems, .workspace] {
      for wanted in [Wanted.condition, .value] {
        let compiled = compileExpression(text, for: kind, in: HostileTests.language, ids: .unchecked, as: wanted)
        #expect(compiled.program != nil || !compiled.problems.isEmpty, "\(text.prefix(80))")
        guard let program = compiled.program, let entity = City.shared.architecture.declared(kind).first else {
          continue
        }
        var run = Run(program, on: Ground(City.shared.architecture, for: [program]))
        _ = wanted == .condition ? run.truth(of: entity) : (run.answer(for: entity).isOpen ? .yes : .no)
      }
    }
  }

  /// Every cut of a real expression, and every expression with a byte changed.
  @Test func mutilated() {
    let text =
      "not (outgoing.to)+ = subject or via.where(realizes in [lgsp, 'x']).count() + 1 >= 2 and name matches '^a{2}' or since + 12 months < day"
    let bytes = Array(text.utf8)
    for cut in bytes.indices {
      for variant in [
        Array(bytes[..<cut]), Array(bytes[cut...]), bytes[..<cut] + [UInt8(ascii: "(")] + bytes[(cut + 1)...],
        bytes[..<cut] + [0xC3] + bytes[(cut + 1)...],
      ] {
        _ = compileExpression(
          String(decoding: variant, as: UTF8.self), for: .systems, in: HostileTests.language, ids: .unchecked,
          as: .condition)
      }
    }
  }

  /// Terms that double their cost at every level: the answer is unknown when it would cost too much.
  @Test func termsThatDouble() throws {
    var terms = [TermDeclaration("systems.t-0", "incoming.none()")]
    for level in 1...40 { terms.append(TermDeclaration("systems.t-\(level)", "t-\(level - 1) and t-\(level - 1)")) }
    let city = City(terms: terms)
    let program = try #require(
      compileExpression("t-40", for: .systems, in: city.language, ids: .unchecked, as: .condition).program)
    var run = Run(program, on: Ground(city.architecture, for: [program]))
    let entity = try #require(city.architecture.entity("dang-ky-xe"))
    // The first half is no, so the second is not looked at.
    #expect(run.truth(of: entity) == .no)
  }

  /// What every entity is asked once costs little, however often it is asked for.
  @Test func whatDoublesIsAskedOnce() throws {
    var terms = [TermDeclaration("systems.t-0", "incoming.any()")]
    for level in 1...60 { terms.append(TermDeclaration("systems.t-\(level)", "t-\(level - 1) and t-\(level - 1)")) }
    let city = City(terms: terms)
    #expect(city.ask("t-60", of: "truc") == "yes")
  }

  /// What has to be asked again for every subject is given up in time.
  @Test func costIsBounded() throws {
    let depth = 13
    let text =
      String(repeating: "architecture.flows.all(", count: depth) + "subject.kind != portal"
      + String(repeating: ")", count: depth)
    let program = try #require(
      compileExpression(text, for: .systems, in: HostileTests.language, ids: .unchecked, as: .condition).program)
    var run = Run(program, on: Ground(City.shared.architecture, for: [program]))
    let entity = try #require(City.shared.architecture.entity("truc"))
    let truth = run.truth(of: entity)
    #expect(truth == .unknown)
    #expect(run.isExhausted)
    #expect(run.needs(of: entity).isEmpty)
  }

  @Test func termsAreNotNestedForEver() {
    var terms = [TermDeclaration("systems.t-0", "shared")]
    for level in 1...3_000 { terms.append(TermDeclaration("systems.t-\(level)", "not t-\(level - 1)")) }
    let checked = HostileTests.language.adding(terms, ids: .unchecked)
    #expect(checked.problems.map(\.count).reduce(0, +) == 1)
    #expect(checked.problems.first { !$0.isEmpty }?[0].code == "KT506")
  }

  /// Circles and chains of 100 000 data: asked of one, and of all.
  @Test(arguments: [true, false]) func closures(isCircle: Bool) throws {
    let count = 100_000
    var model = "data:\n"
    for number in 0..<count {
      let next = number + 1 < count ? "d-\(number + 1)" : isCircle ? "d-0" : "none"
      model += "  d-\(number): {name: D, part-of: \(next)}\n"
    }
    let city = City(model)
    #expect(city.ask("part-of+ = subject", of: "d-0") == (isCircle ? "yes" : "no"))
    #expect(city.ask("part-of*.count()", of: "d-0") == "\(count)")
    #expect(city.ask("parts+.count()", of: "d-5") == (isCircle ? "\(count)" : "5"))
    #expect(city.ask("(part-of.parts)*.count()", of: "d-5") == "1")
    #expect(city.ask("parts*.any(part-of = none)", of: "d-77") == "no")
    for (text, inCircle, inChain) in [
      ("part-of+ = subject", count, 0), ("not part-of+ = subject", 0, count),
      ("part-of*.any(part-of = none)", 0, count),
      ("part-of+ = d-5", count, 5),
    ] {
      let program = try #require(
        compileExpression(text, for: .data, in: city.language, ids: .unchecked, as: .condition).program)
      var run = Run(program, on: Ground(city.architecture, for: [program]))
      let truths = city.architecture.declared(.data).map { run.truth(of: $0) }
      #expect(truths.count { $0 == .yes } == (isCircle ? inCircle : inChain), "\(text)")
      #expect(!truths.contains(.unknown))
    }
  }

  /// A pattern that costs much, on a text that is long; and numbers at their ends.
  @Test func largeValues() {
    let long = String(repeating: "ab", count: 30_000)
    let city = City(
      """
      data:
        long: {name: \(long), subjects: 1e308}
        next: {name: N, subjects: [{value: 1e308, bound: over}], count: 99999999999999}
      """)
    #expect(city.ask("name matches '^(a|b|ab)*c$'", of: "long") == "no")
    #expect(city.ask("name matches '((a?){15}(b?){15}){15}c'", of: "long") == "unknown")
    #expect(city.ask("name.length() = 60000", of: "long") == "yes")
    #expect(city.ask("subjects * 10 > 1", of: "long") == "yes")
    #expect(city.ask("subjects * 10 - subjects * 10 = 0", of: "long") == "unknown")
    #expect(city.ask("architecture.data.subjects.sum() > 1", of: "long") == "yes")
    #expect(city.ask("architecture.data.count() > 99999999999999", of: "long") == "yes")
    #expect(city.ask("since + 99999999 years > day", of: "long") == "unknown")
    #expect(city.ask("day + 99999999 years > day", of: "long") == "yes")
    #expect(city.ask("day - 99999999 seconds < day", of: "long") == "yes")
  }
}
