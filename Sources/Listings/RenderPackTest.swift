import Compiler
import Diagnostics
import Query

/// What came of the examples of a pack's rules: those that do not hold, the rules without examples, and a last line.
package func renderPackTest(_ test: PackTest, pack: String, _ layout: Layout) -> String {
  let language = layout.language
  var text = ""
  for outcome in test.outcomes where !outcome.holds {
    let place = position(of: outcome.range, in: test.compilation.sources)
    let found = outcome.verdicts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.title[language]) (\($0.value))" }.joined(separator: ", ")
    let nothing = Text(vi: "không có đối tượng nào được xét", en: "nothing was judged")[language]
    let line = Text(
      vi: "ví dụ \(outcome.index + 1) ngày \(outcome.day): mong đợi “\(outcome.expected.title.vi)”, nhận được: ",
      en: "example \(outcome.index + 1) on \(outcome.day): expected “\(outcome.expected.title.en)”, found: ")[language]
    text += layout.style.paint(outcome.code, as: .severity(.error)) + " " + sanitized(place) + "\n"
    text += layout.prose(line + (found.isEmpty ? nothing : found), indent: 2)
    for error in outcome.errors.prefix(5) {
      text += layout.prose("\(error.code) " + error.message[language], indent: 4)
    }
  }
  for code in test.untried {
    let line = Text(
      vi: "\(code): cần ít nhất một ví dụ đạt và một ví dụ không đạt",
      en: "\(code): needs an example that is met and one that is not")
    text += layout.prose(line[language], indent: 0)
  }
  let failed = test.outcomes.count { !$0.holds }
  let summary = Text(
    vi: "gói \(pack): \(test.rules.count) quy tắc, \(test.outcomes.count) ví dụ, \(failed) sai, "
      + "\(test.untried.count) quy tắc thiếu ví dụ",
    en: "pack \(pack): \(test.rules.count) rules, \(test.outcomes.count) examples, \(failed) do not hold, "
      + "\(test.untried.count) rules lack examples")
  return text + summary[language] + "\n"
}

private func position(of range: SourceRange, in sources: SourceFiles) -> String {
  let line = LineIndex(sources.bytes(range.file) ?? []).position(of: range.start).line
  return "\(sources.path(range.file)):\(line)"
}
