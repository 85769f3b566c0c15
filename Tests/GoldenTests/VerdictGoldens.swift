import Clauses
import Compiler
import Diagnostics
import Model
import Query
import TestSupport
import Testing

/// How the examples stand to the clauses of their frameworks, on fixed days.
@Suite struct VerdictGoldens {
  @Test(arguments: ["2016-12-31", "2018-12-31", "2020-12-31", "2026-11-21"])
  func cityOnFourDays(day: String) throws { try compare("hcmc", day) }

  @Test(arguments: ["national", "hanoi", "haiphong"])
  func othersToday(example: String) throws { try compare(example, "2026-11-21") }

  /// The law moves: no two days give the same verdicts.
  @Test func daysDiffer() throws {
    let texts = try ["2016-12-31", "2018-12-31", "2020-12-31", "2026-11-21"].map { try verdicts("hcmc", $0) }
    #expect(Set(texts).count == 4)
  }

  private func compare(_ example: String, _ day: String) throws {
    #expect(Golden.difference(try verdicts(example, day), "\(example).\(day).verdicts.txt") == nil)
  }

  /// One line for each clause that applies to something, then the subjects that are met and not met.
  private func verdicts(_ example: String, _ day: String) throws -> String {
    let compilation = try FindingGoldens().compilation(example, day)
    let architecture = compilation.architecture
    var text = ""
    for assessed in compilation.verdicts.clauses {
      let counts = Verdict.allCases.filter { assessed.count($0) > 0 }
      if counts.allSatisfy({ $0 == .notApplicable }) { continue }
      let summary = counts.map { "\($0.word) \(assessed.count($0))" }.joined(separator: ", ")
      text += "\(assessed.clause.code) (\(assessed.clause.severity.word)): \(summary)\n"
      for (index, subject) in assessed.subjects.enumerated() {
        let verdict = assessed.verdicts[index]
        guard verdict == .met || verdict == .notMet || verdict == .waived else { continue }
        text += "  \(verdict.word) \(architecture.id(subject))\n"
      }
    }
    return text
  }
}
