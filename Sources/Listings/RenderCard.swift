import Diagnostics
import Metamodel
import Model

/// The card for a reader: what it is and where it stands, its fields in the order of the metamodel, what is not known,
/// what was found, and who refers to it (passed over where nobody does, if `isBrief`). `shown` gives a path as the
/// reader can open it.
package func renderCard(
  _ card: Card, _ layout: Layout, isBrief: Bool = false, shown: (String) -> String = { $0 }
) -> String {
  let (architecture, language) = (card.architecture, layout.language)
  var text = layout.heading(card.kind.singular[language] + " " + architecture.id(card.entity)) + "\n"
  let place = card.position.map { ":\($0.line):\($0.column)" } ?? ""
  text += "  " + layout.label("-->") + " " + sanitized(shown(card.path)) + place + "\n"
  text += "  " + sanitized(life(of: card)[language]) + "\n"
  if !card.shownFields.isEmpty { text += "\n" + fields(card.entity, card.shownFields, card, layout, indent: 2) }
  text += scale(card, layout)
  text +=
    places(card, layout) + missing(card, layout) + levels(card, layout) + found(card, layout)
    + referrers(card, layout, isBrief: isBrief)
  return text
}

// MARK: life

func life(of card: Card) -> Text {
  let (architecture, day) = (card.architecture, card.architecture.day)
  let life = architecture.life(card.entity)
  if life.never {
    return Text(
      vi: "chưa có ngày bắt đầu, nên chưa tồn tại vào ngày nào", en: "without a first day yet, so it exists on no day")
  }
  let from = life.from.map { Text(vi: "từ \($0)", en: "from \($0)") }
  let until = life.until.map { Text(vi: "đến hết \($0)", en: "until \($0)") }
  let span = [from, until].compactMap { $0 }
  let words = Text(vi: span.map { $0.vi + " " }.joined(), en: span.map { $0.en + " " }.joined())
  let exists = architecture.exists(card.entity)
  let isInForce = architecture.isInForce(card.entity)
  let state: Text
  switch (exists, isInForce) {
  case (false, _): state = Text(vi: "không tồn tại vào ngày \(day)", en: "does not exist on \(day)")
  case (true, false): state = Text(vi: "không có hiệu lực vào ngày \(day)", en: "not in force on \(day)")
  case (true, true):
    let hasPeriod = architecture.schema.field("in-force", of: card.entity.kind) != nil
    state =
      hasPeriod
      ? Text(vi: "có hiệu lực vào ngày \(day)", en: "in force on \(day)")
      : Text(vi: "tồn tại vào ngày \(day)", en: "exists on \(day)")
  }
  let lead = span.isEmpty ? Text(both: "") : Text(vi: words.vi.dropLast() + "; ", en: words.en.dropLast() + "; ")
  return Text(vi: lead.vi + state.vi, en: lead.en + state.en)
}

// MARK: fields

private func fields(
  _ row: EntityID, _ numbers: [FieldNumber], _ card: Card, _ layout: Layout, indent: Int
) -> String {
  let architecture = card.architecture
  var text = ""
  var block: [(label: String, lines: [String])] = []
  let titles = numbers.map { sanitized(architecture.schema[$0].title[layout.language]) }
  let column = titles.map(textWidth).max() ?? 0
  func flush() {
    text += layout.rows(block, indent: indent, column: column)
    block = []
  }
  for number in numbers {
    let field = architecture.schema[number]
    let values = architecture.values(row, number)
    let title = field.title[layout.language]
    if case .record(let record)? = values.first, !field.isList, architecture.isBlock(record) {
      flush()
      text += blank(indent) + layout.label(sanitized(title) + ":") + "\n"
      let known = architecture.kind(record).fields.filter { !architecture.values(record, $0).isEmpty }
      text += fields(record, known, card, layout, indent: indent + 2)
    } else {
      let none = architecture.noneWords(number)[layout.language]
      let lines = values.flatMap { shownLines(of: $0, in: architecture, layout.language) }
      block.append((title, lines.isEmpty ? [none] : lines))
    }
  }
  flush()
  return text
}

private func shownLines(of value: FieldValue, in architecture: Architecture, _ language: Language) -> [String] {
  switch value {
  case .text(let text):
    return text[language].split(separator: "\n").map { sanitized(String($0)) }
  case .entity(let entity): return [named(entity, in: architecture, language)]
  case .record(let row):
    return [cited(row, in: architecture, language) ?? sanitized(architecture.inline(value)[language])]
  case .choice(let choice):
    let title = choice.title[language]
    return [title == choice.word ? title : "\(title) (\(choice.word))"]
  case .string, .flag, .integer, .number, .architecture, .change, .entry:
    return [sanitized(architecture.inline(value)[language])]
  }
}

/// A citation or a legal basis with the name of its document; nil for other records.
func cited(_ row: EntityID, in architecture: Architecture, _ language: Language) -> String? {
  let (isCitation, isBasis) = (architecture.kind(row).name == .citation, architecture.kind(row).name == .basis)
  guard isCitation || isBasis else { return nil }
  let field = isCitation ? Fields.citation.document : Fields.basis.document
  guard let document = architecture.reference(row, field) else { return nil }
  let confidence = isBasis ? architecture.choice(row, Fields.basis.confidence)?.title[language] : nil
  return named(document, in: architecture, language) + sanitized(place(in: row, architecture))
    + (confidence.map { " (\($0))" } ?? "")
}

/// `id — name`, and a word where it does not exist on the day.
func named(_ entity: EntityID, in architecture: Architecture, _ language: Language) -> String {
  let id = architecture.id(entity)
  let name = architecture.name(entity, language)
  let absent = Text(vi: " (không tồn tại vào ngày đang xét)", en: " (does not exist on the day)")
  return sanitized(name == id || name.isEmpty ? id : "\(id) — \(name)")
    + (architecture.exists(entity) ? "" : absent[language])
}

// MARK: what is missing, what was found

private func missing(_ card: Card, _ layout: Layout) -> String {
  if card.missing.isEmpty { return "" }
  let names = card.missing.map { "`\($0.name)` (\($0.title[layout.language]))" }.joined(separator: ", ")
  let text = Text(vi: "chưa biết: \(names)", en: "not known yet: \(names)")
  return "\n" + layout.prose(text[layout.language], indent: 2)
}

private func found(_ card: Card, _ layout: Layout) -> String {
  let findings = card.findings
  if findings.isEmpty { return "" }
  let lines = findings.map { finding in
    let title = "\(finding.severity.title[layout.language])[\(finding.code)]"
    return "  " + layout.style.paint(title, as: .severity(finding.severity)) + ": "
      + sanitized(finding.message[layout.language]) + "\n"
  }
  return "\n" + layout.heading(Text(vi: "Phát hiện", en: "Findings")[layout.language]) + "\n" + lines.joined()
}

// MARK: who refers to it

private func referrers(_ card: Card, _ layout: Layout, isBrief: Bool) -> String {
  let (architecture, language) = (card.architecture, layout.language)
  let groups = architecture.referrers(of: card.entity)
  let title = layout.heading(Text(vi: "Được dẫn chiếu bởi", en: "Referred to by")[language])
  if groups.isEmpty && isBrief { return "" }
  if groups.isEmpty {
    return "\n" + title + "\n" + Text(vi: "  không có gì\n", en: "  nothing\n")[language]
  }
  var text = "\n" + title + "\n"
  var step = ""
  for group in groups {
    let kind = architecture.schema[group.field.kind]
    let by = kind.role == .record ? "" : " (\(kind.name.rawValue).\(group.field.name), \(group.field.title[language]))"
    // Places of several kinds of record that lead here by one step stand together.
    if step != group.step + by { text += "  " + layout.label(group.step) + by + "\n" }
    step = group.step + by
    for source in group.sources {
      let at = source.record.map { " (\(source.path)\(place(in: $0, architecture)))" } ?? ""
      text += "    " + named(source.entity, in: architecture, language) + sanitized(at) + "\n"
    }
  }
  return text
}

/// The place in the document that a record cites.
private func place(in record: EntityID, _ architecture: Architecture) -> String {
  guard let field = architecture.schema.field("at", of: record.kind) else { return "" }
  return architecture.texts(record, Field<Words>(number: field)).first.map { ", " + $0 } ?? ""
}

extension Architecture {
  /// Records of several fields that are read better one below the other than in one line.
  fileprivate func isBlock(_ row: EntityID) -> Bool {
    switch kind(row).name {
    case .units, .recovery, .contract: true
    case .citation, .quantity, .target, .subject, .basis, .period, .change, .agencies, .actors, .functions, .services,
      .data, .systems, .flows, .sites, .standards, .documents, .statements, .indicators, .initiatives, .waivers,
      .interfaces, .items, .layers, .components, .roles, .rules, .terms, .scales, .workspace, .framework, .example,
      .termCase, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio,
      .place:
      false
    }
  }
}
