/// Something the compiler has to say about a place. It cannot be made without a card.
package struct Finding: Sendable {
  package let code: String
  package var severity: Severity
  package let range: SourceRange
  /// What is wrong, with the names in backticks.
  package let message: Text
  /// What to do next.
  package var help: Text?
  /// Other places that explain this one.
  package var related: [Related]
  /// The id of the judged entity, as `show` takes it; waivers apply by it.
  package var subject: String?

  /// Another place, and what it has to do with the finding.
  package struct Related: Sendable {
    package let range: SourceRange
    package let text: Text

    package init(_ range: SourceRange, _ text: Text) {
      self.range = range
      self.text = text
    }
  }

  package init(
    _ card: RuleCard, at range: SourceRange, _ message: Text, help: Text? = nil, related: [Related] = [],
    subject: String? = nil
  ) {
    code = card.code
    severity = card.severity
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.subject = subject
  }
}
