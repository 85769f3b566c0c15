/// What was found, with all that is needed to show it: the input of every renderer.
package struct FindingReport: Sendable {
  /// The id or title of the architecture that was checked.
  package let architecture: String
  /// The day that it was checked for, in ISO 8601.
  package let day: String
  /// The language of the formats that people read; machine formats carry both.
  package let language: Language
  /// Sorted by file, place, code.
  package let findings: [Finding]
  /// Findings that are no longer counted, sorted in the same way.
  package let waived: [Waived]
  /// How many more of a code there are than `findings` holds.
  package let surplus: [String: Int]
  /// How many files were read.
  package let fileCount: Int
  /// How many entities they declare.
  package let entityCount: Int
  /// The files, to be read again for their places and lines; those of all findings must be among them.
  package let sources: SourceFiles
  /// The cards of the rules by code.
  package let cards: [String: RuleCard]
  /// What came of the clauses of the frameworks; nil where none was judged.
  package let clauses: ClauseTally?

  /// A finding that somebody decided to live with.
  package struct Waived: Sendable {
    package let finding: Finding
    package let reason: String
    /// What waives it: the id of a waiver, or the comment that ignores it.
    package let by: String

    package init(_ finding: Finding, reason: String, by: String) {
      self.finding = finding
      self.reason = reason
      self.by = by
    }
  }

  package init(
    architecture: String, day: String, language: Language, findings: [Finding], waived: [Waived] = [],
    surplus: [String: Int] = [:], fileCount: Int, entityCount: Int, sources: SourceFiles,
    cards: [String: RuleCard] = [:], clauses: ClauseTally? = nil
  ) {
    self.architecture = architecture
    self.day = day
    self.language = language
    self.findings = findings
    self.waived = waived
    self.surplus = surplus
    self.fileCount = fileCount
    self.entityCount = entityCount
    self.sources = sources
    self.cards = cards
    self.clauses = clauses
  }

  /// How many findings there are of each severity. What was only counted has the severity of the findings of its
  /// code that were kept, as the workspace may have changed it; without any, that of its card.
  package var counts: [Severity: Int] {
    var counts: [Severity: Int] = [:]
    var severities: [String: Severity] = [:]
    for finding in findings {
      counts[finding.severity, default: 0] += 1
      severities[finding.code] = finding.severity
    }
    for (code, count) in surplus {
      counts[severities[code] ?? cards[code]?.severity ?? .error, default: 0] += count
    }
    return counts
  }
}
