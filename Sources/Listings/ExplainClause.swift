import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// A rule of a pack as `explain` tells of it: the demand, the expressions, when it counts, on what it rests.
package struct ClauseCard: Sendable {
  package let card: RuleCard
  package let rule: EntityID
  /// Its verdicts where it is judged: in force on the day, followed, not switched off.
  package let assessed: Verdicts.OfClause?

  init?(_ card: RuleCard, in compilation: Compilation) {
    guard
      let rule = compilation.architecture.declared(.rules).first(where: {
        compilation.architecture.id($0) == card.code
      })
    else { return nil }
    self.card = card
    self.rule = rule
    assessed = compilation.verdicts.of(card.code)
  }
}

/// A rule of a pack for a reader.
func explain(_ clause: ClauseCard, in compilation: Compilation, _ layout: Layout) -> String {
  let (architecture, language, rule) = (compilation.architecture, layout.language, clause.rule)
  let fields = Fields.rules
  func say(_ vi: String, _ en: String) -> String { Text(vi: vi, en: en)[language] }
  let severity = architecture.word(rule, fields.severity).flatMap { Severity(word: $0) }
  let code = severity.map { layout.style.paint(clause.card.code, as: .severity($0)) } ?? clause.card.code
  var text = code + " " + layout.heading(architecture.name(rule, language)) + "\n"
  var rows: [(label: String, lines: [String])] = [
    (say("mức độ", "severity"), [severities(of: rule, compilation, language)]),
    (say("xét", "judges"), [judged(by: rule, architecture)[language]]),
  ]
  if let period = period(of: rule, in: architecture) { rows.append((say("hiệu lực", "in force"), [period[language]])) }
  let basis = architecture.records(rule, fields.basis).compactMap { provision($0, in: architecture)?[language] }
  if !basis.isEmpty { rows.append((say("căn cứ", "basis"), basis)) }
  let refined = architecture.texts(rule, fields.refines)
  if !refined.isEmpty { rows.append((say("thay cho", "refines"), [refined.joined(separator: ", ")])) }
  rows.append((say("khai báo ở", "declared at"), [place(of: rule, in: compilation)]))
  if let assessed = clause.assessed {
    let counts = Verdict.allCases.filter { assessed.count($0) > 0 }
      .map { "\($0.title[language]) \(assessed.count($0))" }
    if !counts.isEmpty { rows.append((say("ở đây", "here"), [counts.joined(separator: ", ")])) }
  }
  text += layout.rows(rows, indent: 2)
  if let description = architecture.text(rule, fields.description, language) {
    text += "\n" + layout.prose(description, indent: 2)
  }
  text += expression(say("Khi", "When"), fields.when, of: rule, architecture, layout)
  text += expression(say("Phải", "Must"), fields.must, of: rule, architecture, layout)
  text += expression(say("Hướng xử lý", "What to do"), fields.help, of: rule, architecture, layout)
  return text + examples(of: rule, architecture, layout) + hint(clause, layout)
}

private func expression(
  _ title: String, _ field: Field<Words>, of rule: EntityID, _ architecture: Architecture, _ layout: Layout
) -> String {
  guard let text = architecture.text(rule, field, layout.language) else { return "" }
  return "\n  " + layout.heading(title) + "\n" + layout.prose(text, indent: 4)
}

/// The severity of the day, what the workspace says instead, and how it changes.
private func severities(of rule: EntityID, _ compilation: Compilation, _ language: Language) -> String {
  let architecture = compilation.architecture
  let off = Text(vi: "tắt", en: "off")
  func title(_ row: EntityID) -> Text? {
    architecture.word(row, Fields.rules.severity).map { Severity(word: $0)?.title ?? off }
  }
  var parts = [title(rule)?[language] ?? ""]
  if let setting = compilation.manifest.rules[architecture.id(rule)] {
    let word = setting.value?.title ?? off
    parts.append(Text(vi: "kientruc.yaml đặt là \(word.vi)", en: "set to \(word.en) by kientruc.yaml")[language])
  }
  for change in architecture.changes(rule) {
    guard let word = title(change.values) else { continue }
    parts.append(Text(vi: "từ \(change.from): \(word.vi)", en: "from \(change.from): \(word.en)")[language])
  }
  return parts.joined(separator: "; ")
}

private func judged(by rule: EntityID, _ architecture: Architecture) -> Text {
  let subjects = architecture.choice(rule, Fields.rules.for)?.title ?? Text(both: "")
  guard let among = architecture.choice(rule, Fields.rules.among)?.title else { return subjects }
  return Text(vi: "\(subjects.vi) (\(among.vi))", en: "\(subjects.en) (\(among.en))")
}

/// `từ 2018-06-01 đến hết 2025-10-21 (NĐ 278/2025)`
private func period(of rule: EntityID, in architecture: Architecture) -> Text? {
  guard let period = architecture.records(rule, Fields.rules.inForce).first else { return nil }
  let (from, until) = (
    architecture.date(period, Fields.period.from), architecture.date(period, Fields.period.until)
  )
  let parts = [
    from.map { Text(vi: "từ \($0)", en: "from \($0)") }, until.map { Text(vi: "đến hết \($0)", en: "through \($0)") },
  ].compactMap { $0 }
  if parts.isEmpty { return nil }
  let document = architecture.records(period, Fields.period.document).first
    .flatMap { architecture.reference($0, Fields.citation.document) }
  let ending = document.map {
    " (" + (architecture.text($0, Fields.documents.number, .vi) ?? architecture.id($0)) + ")"
  }
  let isOver =
    architecture.isInForce(rule)
    ? Text(both: "")
    : Text(
      vi: "; không có hiệu lực vào ngày \(architecture.day)", en: "; not in force on \(architecture.day)")
  return Text(
    vi: parts.map(\.vi).joined(separator: " ") + (ending ?? "") + isOver.vi,
    en: parts.map(\.en).joined(separator: " ") + (ending ?? "") + isOver.en)
}

/// A provision with how well it is known, whether or not that is from its text.
private func provision(_ basis: EntityID, in architecture: Architecture) -> Text? {
  guard let cited = architecture.citation(basis) else { return nil }
  guard let confidence = architecture.choice(basis, Fields.basis.confidence), confidence.word == "verified" else {
    return cited
  }
  return Text(vi: "\(cited.vi) (\(confidence.title.vi))", en: "\(cited.en) (\(confidence.title.en))")
}

/// `<vn/rules/exchange.yaml>:5`
func place(of entity: EntityID, in compilation: Compilation) -> String {
  let range = compilation.architecture.range(entity)
  let path = compilation.sources.path(range.file)
  guard let bytes = compilation.sources.bytes(range.file) else { return path }
  return "\(path):\(LineIndex(bytes).position(of: range.start).line)"
}

/// Every example, with the verdict that is expected of it and the day on which it is judged.
private func examples(of rule: EntityID, _ architecture: Architecture, _ layout: Layout) -> String {
  architecture.records(rule, Fields.rules.examples).map { example in
    let verdict = architecture.choice(example, Fields.example.verdict)?.title[layout.language] ?? ""
    let day = architecture.date(example, Fields.example.asOf).map { " (\($0))" } ?? ""
    let title = Text(vi: "Ví dụ: ", en: "Example: ")[layout.language] + verdict + day
    let model = architecture.text(example, Fields.example.model, .vi) ?? ""
    let lines = model.split(separator: "\n", omittingEmptySubsequences: true).map {
      "    " + sanitized(String($0)) + "\n"
    }
    return "\n  " + layout.heading(title) + "\n" + lines.joined()
  }.joined()
}

private func hint(_ clause: ClauseCard, _ layout: Layout) -> String {
  guard let assessed = clause.assessed, !assessed.subjects.isEmpty else { return "" }
  let hint = Text(
    vi: "vì sao một đối tượng đạt hay không: `kientruc explain \(clause.card.code) --subject MÃ`",
    en: "why a subject stands as it does: `kientruc explain \(clause.card.code) --subject ID`")
  return "\n" + layout.prose(hint[layout.language], indent: 2)
}

// MARK: programs

/// A rule of a pack for programs: what every rule has, and what only a clause has.
func json(_ clause: ClauseCard, in compilation: Compilation) -> [JSON.Member] {
  let (architecture, rule, fields) = (compilation.architecture, clause.rule, Fields.rules)
  func text(_ field: Field<Words>) -> JSON { .optional(architecture.text(rule, field, .vi)) }
  let period = architecture.records(rule, fields.inForce).first
  func day(_ field: Field<CoarseDate>) -> JSON {
    .optional(period.flatMap { architecture.date($0, field) }.map { $0.description })
  }
  return [
    .init("for", .optional(architecture.word(rule, fields.for))),
    .init("among", .string(architecture.word(rule, fields.among) ?? "current")), .init("when", text(fields.when)),
    .init("must", text(fields.must)), .init("from", day(Fields.period.from)),
    .init("until", day(Fields.period.until)), .init("in-force", .bool(architecture.isInForce(rule))),
    .init("confidence", .string(Confidence(of: rule, in: architecture).rawValue)),
    .init(
      "basis",
      .array(
        architecture.records(rule, fields.basis).map { basis in
          [
            "document": .optional(architecture.reference(basis, Fields.basis.document).map { architecture.id($0) }),
            "at": .optional(architecture.text(basis, Fields.basis.at, .vi)),
            "confidence": .optional(architecture.word(basis, Fields.basis.confidence)),
          ]
        })),
    .init("refines", .array(architecture.texts(rule, fields.refines).map { .string($0) })),
    .init("place", .string(place(of: rule, in: compilation))),
    .init("verdicts", clause.assessed.map { verdictCounts($0) } ?? .null),
  ]
}

private func verdictCounts(_ assessed: Verdicts.OfClause) -> JSON {
  .object(Verdict.allCases.map { .init($0.word, .integer(assessed.count($0))) })
}
