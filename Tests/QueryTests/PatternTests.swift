import Testing

@testable import Query

/// The dialect of `matches`: what it finds, and what it does not know.
@Suite struct PatternTests {
  @Test(arguments: [
    ("abc", "xabcx", true), ("abc", "ab", false), ("", "", true), ("", "x", true),
    ("^abc$", "abc", true), ("^abc$", "abcd", false), ("^$", "", true), ("^$", "a", false),
    ("a.c", "axc", true), ("a.c", "ac", false), ("đ.ớ", "đ ớ", true),
    ("[a-c]x", "bx", true), ("[^a-c]x", "bx", false), ("[]x", "x", nil), ("[a-]", "-", true), ("[\\d.]+$", "1.2", true),
    ("\\d{3}", "12", false), ("\\d{3}", "a123", true), ("^\\d{2,3}$", "1234", false), ("^\\d{2,}$", "1234", true),
    ("^\\w+$", "Thuế_đất", true), ("^\\w+$", "a b", false), ("\\s", "a b", true), ("^\\S+$", "a b", false),
    ("\\.", "a.b", true),
    ("a|bc", "xbc", true), ("^(a|bc)$", "ac", false), ("^(?:ab)+$", "abab", true), ("^(ab)*$", "aba", false),
    ("^a?b$", "b", true),
    ("^[A-Y][0-9]{2}(\\.[A-Z0-9]+)*$", "H29.12", true), ("^[A-Y][0-9]{2}(\\.[A-Z0-9]+)*$", "H29.", false),
    ("\\.gov\\.vn(/|$)", "https://a.gov.vn", true), ("\\.gov\\.vn(/|$)", "https://a.gov.vn.com", false),
    ("A", "a", false), ("(a*)*b", "aaab", true), ("(|a)+$", "aa", true), ("a{0}b", "b", true),
  ])
  func finds(pattern: String, text: String, expected: Bool?) throws {
    switch Pattern.compile(pattern) {
    case .failure: #expect(expected == nil, "\(pattern)")
    case .success(let automaton):
      var run = PatternRun()
      let found = run.finds(automaton, in: text, limit: .max)
      #expect(found == expected, "\(pattern) in \(text)")
    }
  }

  @Test(arguments: [
    ("a(b", 2, "not closed"), ("a)", 2, "not opened"), ("[a", 1, "not closed"), ("*a", 1, "nothing to repeat"),
    ("a**", 3, "two repetitions"), ("a+?", 3, "two repetitions"), ("a{x}", 2, "repetitions are"),
    ("a{3,2}", 2, "repetitions are"),
    ("[z-a]", 1, "backwards"), ("\\bx", 1, "not known"), ("(a)\\1", 4, "not known"), ("(?=a)", 1, "not known"),
    ("a\\", 2, "ends with"),
  ])
  func refuses(pattern: String, column: Int, part: String) throws {
    guard case .failure(let fault) = Pattern.compile(pattern) else {
      Issue.record("\(pattern) was taken")
      return
    }
    let problem = fault.problem(startingAt: 0)
    #expect(problem.range.lowerBound + 1 == column)
    #expect(problem.says(part), "\(problem.message.en)")
  }

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
