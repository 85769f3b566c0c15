import Diagnostics
import Model

/// A rule over a resolved architecture: its card, and the check that reads and reports. It knows no other rule, no
/// settings and no output.
package struct Rule: Sendable {
  package let card: RuleCard
  package let check: @Sendable (Architecture, inout Findings) -> Void

  package init(_ card: RuleCard, check: @escaping @Sendable (Architecture, inout Findings) -> Void) {
    self.card = card
    self.check = check
  }
}

/// Runs rules over an architecture, in their order.
package func check(_ architecture: Architecture, by rules: [Rule]) -> Findings {
  var findings = Findings()
  for rule in rules { rule.check(architecture, &findings) }
  return findings
}
