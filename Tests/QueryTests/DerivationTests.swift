import Diagnostics
import Metamodel
import Model
import TestSupport
import Testing

@testable import Query

/// Why an expression says what it says.
@Suite struct DerivationTests {
  static let city = City(
    terms: [
      TermDeclaration(
        "flows.through-hub", .expression("route.any(realizes = lgsp)"),
        title: Text(vi: "đi qua trục", en: "through the hub")),
      TermDeclaration("flows.crosses-agencies", "certainly(among-members) or from.owner != to.owner"),
      TermDeclaration(
        "systems.required-level",
        .cases([.init("4", when: "realizes = lgsp"), .init("3", when: "masters.any(personal)"), .init("1", when: nil)])),
    ])

  private func explain(_ text: String, of id: String, _ language: Language = .vi, in city: City = city) throws -> String
  {
    let entity = try #require(id.isEmpty ? city.architecture.declared(.workspace)[0] : city.architecture.entity(id))
    let kind = try #require(KindName.allCases.first { $0.number == entity.kind })
    let compiled = compileExpression(text, for: kind, in: city.language, ids: city.ids, as: .value)
    let program = try #require(compiled.program, "\(compiled.problems.map(\.message.en))")
    let derivation = derive(program, of: entity, on: Ground(city.architecture, for: [program]))
    return renderText(derivation, in: language, sources: city.sources)
  }

  static let cases = [
    ("a", "signed"),
    ("truc", "security-level >= 4 and shared"),
    ("den-tin-hieu", "security-level >= 3 or shared or owner = so-gtvt"),
    ("kho", "security-level >= 3 or since < 2020"),
    ("a", "through-hub and not crosses-agencies"),
    ("c", "through-hub"),
    ("truc", "required-level > security-level"),
    ("kho", "required-level = 3"),
    ("dang-ky-xe", "incoming.none(mechanism = file)"),
    ("dang-ky-xe", "incoming.any(mechanism = service)"),
    ("dang-ky-xe", "relays.none() and masters.any()"),
    ("b", "data.all(personal)"),
    ("b", "from.owner.parent.name = 'Ủy ban'"),
    ("so-tc", "unique(identifier)"),
    ("", "systems.where(security-level >= 2).count() > 3"),
    ("", "systems.where(owner = so-gtvt)"),
    ("", "data.sum(subjects)"),
    ("den-tin-hieu", "assessed + 24 months >= day"),
    ("tt-qlgt", "parent*.where(kind = province).first()"),
    ("a", "direct-reason exists or via is known or purpose is known"),
    ("quan", "architecture.systems.none(realizes = ioc)"),
    ("a", "route.required-level"),
    ("xe", "subjects > 5000 and subjects.value = 3000"),
    ("den-tin-hieu", "interfaces.published.count() = 1 or url matches 'vn$'"),
  ]

  @Test(arguments: Language.allCases) func inText(language: Language) throws {
    let parts = try DerivationTests.cases.map { id, text in
      "# \(text)" + (id.isEmpty ? "" : " — \(id)") + "\n"
        + (try explain(text, of: id, language)).replacing(/yaml:[0-9]+/, with: "yaml:·")
    }
    #expect(Golden.difference(parts.joined(separator: "\n"), "derivation.\(language.rawValue).txt") == nil)
  }

  @Test func inJSON() throws {
    let found = try #require(try derivation("through-hub and not crosses-agencies", of: "c"))
    let text = json(found, sources: DerivationTests.city.sources).text
      .replacing(/\"(line|column)\": [0-9]+/, with: "·")
    #expect(Golden.difference(text, "derivation.json") == nil)
  }

  @Test func placesAreThoseOfTheValues() throws {
    let lines = City.model.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("  a: {from: den-tin-hieu") }) + 1
    #expect(try explain("signed", of: "a") == "signed: có   [model.yaml:\(line)]\n")
  }

  @Test func listsThatAreOpen() throws {
    let city = City(partial: "[systems]")
    #expect(try explain("systems.none(realizes = ioc)", of: "", in: city).contains("`partial`"))
  }

  @Test func noMoreLinesThanAnybodyReads() throws {
    let many = (0..<300).map { "security-level = \(10 + $0)" }.joined(separator: " or ")
    let text = try explain(many, of: "truc")
    let lines = text.split(separator: "\n")
    #expect(lines.count <= Derivation.limit + 1 && lines.last?.hasPrefix("… còn nữa") == true)
    #expect(lines.allSatisfy { $0.count < 400 })
  }

  /// Whatever is asked, the first line says what the program says.
  @Test func everyRuleOfTheLaw() throws {
    let city = DerivationTests.city
    var seen = 0
    for rule in LawTests.law.rules where rule.kind == .flows || rule.kind == .systems || rule.kind == .data {
      for text in rule.conditions {
        let program = try #require(LawTests.law.compile(text, for: rule.kind).program)
        let ground = Ground(city.architecture, for: [program])
        var run = Run(program, on: ground)
        for entity in city.architecture.declared(rule.kind) {
          let truth = run.truth(of: entity)
          let found = derive(program, of: entity, on: ground)
          let isFlag =
            found.root.value
            == .value(
              Answer.Value.flag(truth == .yes).shown(in: city.architecture, isAlone: true), .bool(truth == .yes))
          #expect(found.root.value == .truth(truth) || isFlag, "\(text)")
          if truth == .unknown { #expect(found.root.missingAnywhere || run.needs(of: entity).isEmpty, "\(text)") }
          seen += 1
        }
      }
    }
    #expect(seen > 300)
  }

  private func derivation(_ text: String, of id: String) throws -> Derivation? {
    let city = DerivationTests.city
    let entity = try #require(city.architecture.entity(id))
    let compiled = compileExpression(text, for: .flows, in: city.language, ids: city.ids, as: .condition)
    return compiled.program.map { derive($0, of: entity, on: Ground(city.architecture, for: [$0])) }
  }
}

extension Derivation.Node {
  fileprivate var missingAnywhere: Bool { !missing.isEmpty || children.contains { $0.missingAnywhere } }
}
