/// Findings as they are gathered: of one code in one file at most `limit` are kept, the rest are counted, so that no
/// input makes them fill the memory.
package struct Findings: Sendable {
  package private(set) var kept: [Finding] = []
  /// By file and code: how many findings were counted but not kept.
  private var dropped: [Key: Int] = [:]
  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    let file: FileID
    let code: String
  }

  package static let limit = 1000

  package init() {}

  package mutating func add(_ finding: Finding) {
    let key = Key(file: finding.range.file, code: finding.code)
    let count = counts[key, default: 0]
    counts[key] = count + 1
    if count < Findings.limit { kept.append(finding) } else { dropped[key, default: 0] += 1 }
  }

  /// Adds a finding whose texts are made only where it is kept; where there are too many already, it is counted.
  package mutating func add(_ card: RuleCard, at range: SourceRange, _ make: () -> Finding) {
    add(isFull(card, in: range.file) ? Finding(card, at: range, Text(both: "")) : make())
  }

  package mutating func add(_ others: Findings) {
    for finding in others.kept { add(finding) }
    for (key, count) in others.dropped { dropped[key, default: 0] += count }
  }

  /// How many findings of a code were counted but not kept.
  package var surplus: [String: Int] { surplus { _ in true } }

  /// How many findings of a code were counted but not kept, of certain files.
  package func surplus(in isIncluded: (FileID) -> Bool) -> [String: Int] {
    var surplus: [String: Int] = [:]
    for (key, count) in dropped where isIncluded(key.file) { surplus[key.code, default: 0] += count }
    return surplus
  }

  /// True when another finding of this code in this file would only be counted: its message need not be made.
  package func isFull(_ card: RuleCard, in file: FileID) -> Bool {
    counts[Key(file: file, code: card.code), default: 0] >= Findings.limit
  }
}

/// A phase's value and what the phase found.
package struct Checked<Value: Sendable>: Sendable {
  package var value: Value
  package var findings: Findings

  package init(_ value: Value, _ findings: Findings) {
    self.value = value
    self.findings = findings
  }
}
