/// The findings as an architect reads them at a terminal: message, place, source line with the place underlined,
/// related places, help; then a line that sums up.
package func renderText(_ report: FindingReport, style: Style) -> String {
  var reader = SourceReader(report.sources)
  var printed = PrintedFindings(report)
  var text = ""
  while let finding = printed.next() {
    write(finding, of: report, style: style, reading: &reader, to: &text)
    text += "\n"
  }
  for line in printed.hiddenLines { text += line + "\n" }
  if !printed.hiddenLines.isEmpty { text += "\n" }
  let clauses = report.clauses.map { $0.line(in: report.language) + "\n" } ?? ""
  return text + summary(of: report) + "\n" + clauses
}

private func write(
  _ finding: Finding, of report: FindingReport, style: Style, reading reader: inout SourceReader, to text: inout String
) {
  let language = report.language
  let title = "\(finding.severity.title[language])[\(sanitized(finding.code))]"
  let message = ": " + sanitized(finding.message[language])
  text += style.paint(title, as: .severity(finding.severity)) + style.paint(message, as: .message) + "\n"

  let place = reader.place(of: finding.range)
  let related = finding.related.map { (place: reader.place(of: $0.range), related: $0) }
  let lines = [place?.start.line ?? 0] + related.map { $0.place?.start.line ?? 0 }
  let frame = Frame(style: style, gutter: String(lines.max() ?? 0).count)

  text += frame.head("-->", located(finding.range, at: place, in: report.sources))
  if let place { text += frame.source(place, mark: "^", as: .severity(finding.severity)) }
  for (place, note) in related {
    let label = sanitized(note.text[language])
    let path = located(note.range, at: place, in: report.sources)
    guard let place else {
      text += frame.head(":::", path + ": " + label)
      continue
    }
    text += frame.head(":::", path)
    text += frame.source(place, mark: "-", as: .frame, label: label)
  }
  if let help = finding.help {
    let word = Text(vi: "gợi ý", en: "help")
    text += frame.note(word[language], sanitized(help[language]))
  }
}

/// The lines around a finding: numbers and bars to the left, all in one width.
private struct Frame {
  let style: Style
  /// How many digits the longest line number has.
  let gutter: Int

  /// `  --> path:line:column`
  func head(_ arrow: String, _ place: String) -> String {
    blank(gutter) + style.paint(arrow, as: .frame) + " " + place + "\n"
  }

  /// An empty line, the source line, and the line that underlines the place.
  func source(_ place: Place, mark: Character, as role: Style.Role, label: String = "") -> String {
    let excerpt = Excerpt(place)
    let number = String(place.start.line)
    let bar = blank(gutter) + " " + style.paint("|", as: .frame)
    let under = String(repeating: mark, count: excerpt.underlined)
    let source = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return bar + "\n"
      + style.paint(blank(gutter - number.count) + number + " |", as: .frame) + source + "\n"
      + bar + " " + blank(excerpt.lead) + style.paint(under, as: role) + (label.isEmpty ? "" : " " + label) + "\n"
  }

  /// `  = help: …`
  func note(_ word: String, _ text: String) -> String {
    blank(gutter) + " " + style.paint("=", as: .frame) + " " + style.paint(word, as: .help) + ": " + text + "\n"
  }
}

private func blank(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
