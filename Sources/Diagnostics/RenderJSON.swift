/// The findings for programs, all that were kept and in both languages. The schema is `kientruc.findings/1`: members
/// may be added to it, none is removed or changes its meaning.
package func renderJSON(_ report: FindingReport) -> String {
  var reader = SourceReader(report.sources)
  let findings = report.findings.map { JSON.object(members(of: $0, in: report, reading: &reader)) }
  let waived = report.waived.map { waived in
    JSON.object(
      members(of: waived.finding, in: report, reading: &reader)
        + [.init("reason", .string(waived.reason)), .init("by", .string(waived.by))])
  }
  let document: JSON = [
    "schema": "kientruc.findings/1",
    "tool": "kientruc",
    "architecture": .string(report.architecture),
    "day": .string(report.day),
    "summary": tally(of: report),
    "clauses": report.clauses?.json ?? .null,
    "findings": .array(findings),
    "waived": .array(waived),
    "surplus": .object(report.surplus.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) }),
  ]
  return document.text
}

private func tally(of report: FindingReport) -> JSON {
  let counts = report.counts
  return [
    "errors": .integer(counts[.error, default: 0]),
    "warnings": .integer(counts[.warning, default: 0]),
    "notes": .integer(counts[.information, default: 0]),
    "waived": .integer(report.waived.count),
    "files": .integer(report.fileCount),
    "entities": .integer(report.entityCount),
  ]
}

private func members(of finding: Finding, in report: FindingReport, reading reader: inout SourceReader)
  -> [JSON.Member]
{
  let related = finding.related.map { note -> JSON in
    [
      "path": .string(report.sources.path(note.range.file)),
      "range": json(note.range, at: reader.place(of: note.range)),
      "message": json(note.text),
    ]
  }
  return [
    .init("code", .string(finding.code)),
    .init("name", .optional(report.cards[finding.code]?.name)),
    .init("severity", .string(finding.severity.word)),
    .init("path", .string(report.sources.path(finding.range.file))),
    .init("range", json(finding.range, at: reader.place(of: finding.range))),
    .init("message", json(finding.message)),
    .init("help", finding.help.map(json) ?? .null),
    .init("related", .array(related)),
    .init("subject", .optional(finding.subject)),
  ]
}

/// Lines and columns are null when the file cannot be read.
private func json(_ range: SourceRange, at place: Place?) -> JSON {
  func end(_ position: Position?, _ offset: UInt32) -> JSON {
    [
      "line": position.map { .integer($0.line) } ?? .null,
      "column": position.map { .integer($0.column) } ?? .null,
      "offset": .integer(Int(offset)),
    ]
  }
  return ["start": end(place?.start, range.start), "end": end(place?.end, range.end)]
}

private func json(_ text: Text) -> JSON { ["vi": .string(text.vi), "en": .string(text.en)] }
