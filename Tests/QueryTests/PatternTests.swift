import Testing

@testable import Query

/// The dialect of `matches`: what it finds, and what it does not know.
@Suite struct PatternTests {
  /// Patterns that keep other machines busy for ever take time in proportion to the text.
  @Test(arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(x+x+)+y", "(.*)*b$", "^(([a-z])+.)+[A-Z]([a-z])+$"])
  func isLinear(pattern: String) throws {
    let automaton = try Pattern.compile(pattern).get()
    var run = PatternRun()
    let length = 20_000
    let found = run.finds(automaton, in: String(repeating: "a", count: length) + "!", limit: .max)
    #expect(!found)
    #expect(run.work <= (length + 2) * automaton.states.count * 3)
  }

  @Test(arguments: ["((a{1000}){1000}){1000}", "a{2001}", "(a|b){1500}"])
  func hasABoundedSize(pattern: String) {
    guard case .failure(let fault) = Pattern.compile(pattern) else {
      Issue.record("\(pattern) was taken")
      return
    }
    #expect(fault.problem(startingAt: 0).code == "KT506")
  }
}
