import Metamodel
import Model
import Testing

@testable import Query

/// What was found and judged, as names that questions may use.
@Suite struct JudgementTests {
  private static let language = City.shared.language.withJudgements(codes: ["KT301", "X01", "X02"])

  private static let judgements: Judgements = {
    var judgements = Judgements(language)
    let all: [(String, CodeList, String)] = [
      ("KT301", .findings, "a"), ("KT301", .errors, "a"), ("KT301", .errors, "a"), ("X01", .verdict(.notMet), "a"),
      ("X01", .verdict(.met), "b"), ("X02", .verdict(.notAssessable), "a"), ("X02", .verdict(.waived), "b"),
      ("unknown", .findings, "c"),
    ]
    for (code, list, id) in all {
      if let entity = City.shared.architecture.entity(id) { judgements.add(code, to: list, of: entity) }
    }
    return judgements
  }()

  @Test(arguments: [
    ("flows where findings.any()", "a"), ("flows where errors = KT301", "a"), ("flows where findings.none()", "b c d"),
    ("flows where not-met = X01", "a"), ("flows where met = X01 and waived.any()", "b"),
    ("flows where not-assessable in [X01, X02]", "a"), ("systems where outgoing.any(not-met.any())", "den-tin-hieu"),
    ("flows | sort findings.count() desc | first 1", "a"), ("flows where warnings.any()", ""),
  ])
  func selects(text: String, expected: String) throws {
    let compiled = compileSelection(text, in: JudgementTests.language, ids: City.shared.ids)
    let selection = try #require(compiled.selection, "\(compiled.problems.map(\.message.en))")
    let ground = Ground(City.shared.architecture, for: selection.programs, JudgementTests.judgements)
    let ids = selection.select(on: ground).entities.map { City.shared.architecture.id($0) }
    #expect(ids.joined(separator: " ") == expected)
  }

  @Test func codesAreKnown() {
    let problems = compileSelection("flows where not-met = X09", in: JudgementTests.language, ids: City.shared.ids)
      .problems
    #expect(problems.first?.code == "KT502" && problems.first?.help?.en.contains("`X01`") == true)
    #expect(
      compileSelection("flows where not-met.any()", in: City.shared.language, ids: City.shared.ids).selection == nil)
  }

  @Test func withoutJudgementsNothingWasFound() throws {
    let compiled = compileSelection("flows where findings.any()", in: JudgementTests.language, ids: City.shared.ids)
    let selection = try #require(compiled.selection)
    #expect(selection.select(on: Ground(City.shared.architecture, for: selection.programs)).entities.isEmpty)
  }
}
