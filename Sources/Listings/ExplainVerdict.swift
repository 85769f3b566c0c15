import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// Why a subject stands to a clause as it does, or what a finding is about.
package struct Reasoning: Sendable {
  package let code: String
  /// What the clause or the rule demands.
  package let demand: Text
  package let subject: EntityID?
  /// Nil for a built-in rule.
  package let verdict: Verdict?
  /// What was found.
  package let message: Text?
  /// Why it was waived.
  package let reason: String?
  /// Where the finding points, else where the subject is declared.
  package let place: SourceRange?
  /// Why the clause applies or not; nil where it always does.
  package let when: Derivation?
  /// Why it is met or not; nil where it does not apply.
  package let must: Derivation?
}

/// Why a subject stands to a clause as it does; fails where the two have nothing to do with one another.
package func reason(
  _ code: String, subject id: String, in compilation: Compilation
) throws(QuestionFailure) -> Reasoning {
  let architecture = compilation.architecture
  let known = compilation.cards.values.first { $0.code == code || folded($0.code) == folded(code) }
  guard let card = known else {
    throw QuestionFailure(
      Text(vi: "không có quy tắc \(quoted(code))", en: "there is no rule \(quoted(code))"),
      help: didYouMean(nearNames(to: code, among: compilation.cards.keys.sorted())))
  }
  guard let subject = architecture.entity(id) else {
    throw QuestionFailure(
      Text(vi: "mô hình không có \(quoted(id))", en: "the model has no \(quoted(id))"),
      help: didYouMean(nearNames(to: id, among: subjectIDs(of: card.code, in: compilation))))
  }
  guard let assessed = compilation.verdicts.of(card.code) else {
    if let found = reasonings(ofFindings: id, in: compilation).first(where: { $0.code == card.code }) { return found }
    throw QuestionFailure(notJudged(card, id, in: compilation))
  }
  guard let index = assessed.subjects.firstIndex(of: subject) else {
    let kind = assessed.clause.kind
    let title = architecture.schema[kind].title
    throw QuestionFailure(
      Text(vi: "\(card.code) không xét `\(id)`", en: "\(card.code) does not judge `\(id)`"),
      help: Text(
        vi: "quy tắc xét: \(title.vi), của chính kiến trúc này, có vào ngày \(architecture.day)",
        en: "it judges: \(title.en) of this architecture, as of \(architecture.day)"))
  }
  let verdict = assessed.verdicts[index]
  let found = finding(card.code, id, in: compilation)
  return reasoning(
    assessed.clause, subject, verdict, message: found?.finding.message, reason: found?.reason, in: compilation)
}

/// Why the findings of a code, or those about an entity, were made; in their order, at most `limit` of them.
package func reasonings(ofFindings term: String, in compilation: Compilation, limit: Int = 10) -> [Reasoning] {
  let architecture = compilation.architecture
  let all = compilation.findings.map { ($0, nil as String?) } + compilation.waived.map { ($0.finding, $0.reason) }
  return all.filter { isAbout(term, $0.0) }.prefix(limit).map { finding, reason in
    let subject = finding.subject.flatMap { architecture.entity($0) }
    if let subject, let assessed = compilation.verdicts.of(finding.code) {
      let verdict: Verdict = reason == nil ? .notMet : .waived
      return reasoning(assessed.clause, subject, verdict, message: finding.message, reason: reason, in: compilation)
    }
    return Reasoning(
      code: finding.code, demand: compilation.cards[finding.code]?.title ?? Text(both: finding.code), subject: subject,
      verdict: nil, message: finding.message, reason: reason, place: finding.range, when: nil, must: nil)
  }
}

/// How many findings a code or an entity has.
package func findingCount(_ term: String, in compilation: Compilation) -> Int {
  (compilation.findings + compilation.waived.map(\.finding)).count { isAbout(term, $0) }
}

private func isAbout(_ term: String, _ finding: Finding) -> Bool {
  finding.code == term || finding.subject == term || folded(finding.code) == folded(term)
}

private func subjectIDs(of code: String, in compilation: Compilation) -> [String] {
  (compilation.verdicts.of(code)?.subjects ?? []).map { compilation.architecture.id($0) }
}

private func finding(
  _ code: String, _ subject: String, in compilation: Compilation
) -> (finding: Finding, reason: String?)? {
  if let found = compilation.findings.first(where: { $0.code == code && $0.subject == subject }) { return (found, nil) }
  let waived = compilation.waived.first { $0.finding.code == code && $0.finding.subject == subject }
  return waived.map { ($0.finding, $0.reason) }
}

private func reasoning(
  _ clause: Clause, _ subject: EntityID, _ verdict: Verdict, message: Text?, reason: String?,
  in compilation: Compilation
) -> Reasoning {
  let architecture = compilation.architecture
  let ground = Ground(architecture, for: (clause.when.map { [$0] } ?? []) + [clause.must])
  return Reasoning(
    code: clause.code, demand: architecture.name(clause.rule), subject: subject, verdict: verdict, message: message,
    reason: reason, place: architecture.range(subject), when: clause.when.map { derive($0, of: subject, on: ground) },
    must: verdict == .notApplicable ? nil : derive(clause.must, of: subject, on: ground))
}

/// Why a rule has no verdicts here.
private func notJudged(_ card: RuleCard, _ id: String, in compilation: Compilation) -> Text {
  guard let clause = ClauseCard(card, in: compilation) else {
    return Text(
      vi: "\(card.code) không có phát hiện nào về `\(id)`", en: "\(card.code) has no finding about `\(id)`")
  }
  let day = compilation.architecture.day
  return compilation.architecture.isInForce(clause.rule)
    ? Text(vi: "\(card.code) không được xét ở đây", en: "\(card.code) is not judged here")
    : Text(
      vi: "\(card.code) không có hiệu lực vào ngày \(day)", en: "\(card.code) is not in force on \(day)")
}

// MARK: printed

/// Reasonings for a reader: the verdict, what was found, then the parts that decide with their values and places.
package func renderReasonings(_ all: [Reasoning], in compilation: Compilation, _ layout: Layout) -> String {
  all.map { render($0, in: compilation, layout) }.joined(separator: "\n")
}

private func render(_ reasoning: Reasoning, in compilation: Compilation, _ layout: Layout) -> String {
  let (language, sources) = (layout.language, compilation.sources)
  func say(_ vi: String, _ en: String) -> String { Text(vi: vi, en: en)[language] }
  var text = layout.heading(reasoning.code + " " + reasoning.demand[language]) + "\n"
  var rows: [(label: String, lines: [String])] = []
  if let subject = reasoning.subject {
    let name = Answer.Value.entity(subject).shown(in: compilation.architecture, isAlone: true)[language]
    rows.append((say("đối tượng", "subject"), [sanitized(name)]))
  }
  if let place = reasoning.place { rows.append((say("ở", "at"), [shown(place, sources)])) }
  if let verdict = reasoning.verdict { rows.append((say("kết luận", "verdict"), [verdict.title[language]])) }
  if let message = reasoning.message { rows.append((say("phát hiện", "finding"), [sanitized(message[language])])) }
  if let reason = reasoning.reason { rows.append((say("miễn trừ vì", "waived because"), [sanitized(reason)])) }
  text += layout.rows(rows, indent: 2)
  for (title, derivation) in [
    (say("Khi", "When"), reasoning.when), (say("Phải", "Must"), reasoning.must),
  ] {
    guard let derivation else { continue }
    let lines = renderText(derivation, in: language, sources: sources).split(separator: "\n").map { "    \($0)\n" }
    text += "\n  " + layout.heading(title) + "\n" + lines.joined()
  }
  return text
}

private func shown(_ range: SourceRange, _ sources: SourceFiles) -> String {
  let path = sanitized(sources.path(range.file))
  guard let bytes = sources.bytes(range.file) else { return path }
  return "\(path):\(LineIndex(bytes).position(of: range.start).line)"
}

/// Reasonings for programs. The schema is `kientruc.why/1`: members may be added to it, none is removed.
package func renderJSON(_ all: [Reasoning], in compilation: Compilation) -> String {
  let document: JSON = [
    "schema": "kientruc.why/1",
    "day": .string(compilation.architecture.day.description),
    "reasonings": .array(all.map { json($0, in: compilation) }),
  ]
  return document.text
}

private func json(_ reasoning: Reasoning, in compilation: Compilation) -> JSON {
  let sources = compilation.sources
  return [
    "code": .string(reasoning.code), "demand": json(reasoning.demand),
    "subject": .optional(reasoning.subject.map { compilation.architecture.id($0) }),
    "place": .optional(reasoning.place.map { shown($0, sources) }), "verdict": .optional(reasoning.verdict?.word),
    "message": reasoning.message.map { json($0) } ?? .null, "reason": .optional(reasoning.reason),
    "when": reasoning.when.map { Query.json($0, sources: sources) } ?? .null,
    "must": reasoning.must.map { Query.json($0, sources: sources) } ?? .null,
  ]
}
