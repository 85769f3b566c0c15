/// What is to be known of a rule: the manual, `explain`, machine formats and the tests are derived from it.
package struct RuleCard: Sendable {
  /// `KT` and three digits; the first digit is the phase.
  package let code: String
  /// A short name in kebab case that names the pattern, not the remedy.
  package let name: String
  /// The severity unless the workspace says otherwise.
  package let severity: Severity
  package let title: Text
  /// Why it matters to the architect, in one to three sentences.
  package let why: Text
  /// A fixture in which the marked lines, and no others, get this code (`TestSupport` has the format).
  package let bad: String
  /// A fixture that gives no finding.
  package let good: String

  package init(
    _ code: String, _ name: String, _ severity: Severity, title: Text, why: Text, bad: String, good: String
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.title = title
    self.why = why
    self.bad = bad
    self.good = good
  }
}
