import Compiler
import Diagnostics
import Metamodel
import TestSupport
import Testing

/// What the examples say on fixed days, as people and as programs read it. `KIENTRUC_UPDATE=1 swift test --filter
/// GoldenTests` rewrites the files; read the difference as a user would.
@Suite struct FindingGoldens {
  static let examples = ["tutorial", "national", "hcmc", "hanoi", "haiphong"]
  static let days = ["2016-12-31", "2018-12-31", "2020-04-30", "2026-11-21"]

  func compilation(_ example: String, _ day: String) throws -> Compilation {
    let day = try #require(CoarseDate(day)?.last)
    return compile(Workspace(Examples.files(example), threads: 1), on: day)
  }

  @Test(arguments: FindingGoldens.examples, FindingGoldens.days)
  func concise(example: String, day: String) throws {
    let text = renderConcise(try compilation(example, day).report(in: .vi), style: .plain)
    #expect(Golden.difference(text, "\(example).\(day).vi.txt") == nil)
  }

  @Test(arguments: Language.allCases) func textOfTheCity(language: Language) throws {
    let text = renderText(try compilation("hcmc", "2020-04-30").report(in: language), style: .plain)
    #expect(Golden.difference(text, "hcmc.2020-04-30.text.\(language.rawValue).txt") == nil)
  }

  @Test func jsonOfTheCity() throws {
    let text = renderJSON(try compilation("hcmc", "2020-04-30").report(in: .vi))
    #expect(Golden.difference(text, "hcmc.2020-04-30.json") == nil)
  }

  /// No built-in rule has a finding of severity error in the examples; a clause of the law may.
  @Test(arguments: FindingGoldens.examples, FindingGoldens.days)
  func noErrors(example: String, day: String) throws {
    let errors = try compilation(example, day).findings.filter { $0.severity == .error && $0.code.hasPrefix("KT") }
    #expect(errors.isEmpty, "\(errors.map { "\($0.code) \($0.message.vi)" })")
  }
}
