/// The findings one line each, for `grep`, editors and long lists: `path:line:column: error[KT301]: message (help)`.
/// The word of the severity is English in both languages, because programs read it.
package func renderConcise(_ report: FindingReport, style: Style) -> String {
  var reader = SourceReader(report.sources)
  var printed = PrintedFindings(report)
  var text = ""
  while let finding = printed.next() {
    let place = reader.place(of: finding.range)
    let title = "\(finding.severity.title.en)[\(sanitized(finding.code))]"
    text += located(finding.range, at: place, in: report.sources) + ": "
    text += style.paint(title, as: .severity(finding.severity)) + ": " + sanitized(finding.message[report.language])
    if let help = finding.help { text += " (" + sanitized(help[report.language]) + ")" }
    text += "\n"
  }
  for line in printed.hiddenLines { text += line + "\n" }
  return text + summary(of: report) + "\n"
}
