import Diagnostics

extension Findings {
  /// Adds a finding whose texts are made only where it is kept; where there are too many already, it is counted.
  mutating func add(_ card: RuleCard, at range: SourceRange, _ make: () -> Finding) {
    add(isFull(card, in: range.file) ? Finding(card, at: range, Text(both: "")) : make())
  }
}

/// Ids for a message: all of a few, the first of many and how many more.
func listed(_ ids: [String]) -> Text {
  let shown = ids.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
  let more = ids.count - 3
  return more > 0 ? Text(vi: "\(shown) và \(more) mục khác", en: "\(shown) and \(more) more") : Text(both: shown)
}
