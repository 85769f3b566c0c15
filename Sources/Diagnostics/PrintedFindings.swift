/// The findings that are printed for people: of one rule at most a hundred, and then how many more there are.
struct PrintedFindings {
  private let report: FindingReport
  private var at = 0
  private var counts: [String: Int] = [:]
  private var hidden: [String: Int]

  private static let limit = 100

  init(_ report: FindingReport) {
    self.report = report
    hidden = report.surplus
  }

  mutating func next() -> Finding? {
    while at < report.findings.count {
      let finding = report.findings[at]
      at += 1
      let count = counts[finding.code, default: 0]
      if count < PrintedFindings.limit {
        counts[finding.code] = count + 1
        return finding
      }
      hidden[finding.code, default: 0] += 1
    }
    return nil
  }

  /// One line for each rule that was not printed in full, by code; complete once `next` has given nil.
  var hiddenLines: [String] {
    hidden.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { code, count in
      let code = sanitized(code)
      let line = Text(
        vi: "… còn \(count) phát hiện \(code) nữa, không in ở đây",
        en: count == 1
          ? "… 1 more finding of \(code) is not shown here" : "… \(count) more findings of \(code) are not shown here")
      return line[report.language]
    }
  }
}

/// `path:line:column`, or the path alone when the file cannot be read.
func located(_ range: SourceRange, at place: Place?, in sources: SourceFiles) -> String {
  let path = sanitized(sources.path(range.file))
  guard let place else { return path }
  return "\(path):\(place.start.line):\(place.start.column)"
}
