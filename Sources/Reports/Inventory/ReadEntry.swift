import Diagnostics
import Metamodel
import Model

extension ReportReader {
  /// An entry as its register shows it. `steps` are the references turned round, by the names of the plan.
  mutating func entry(
    _ entity: EntityID, number: Int, _ plan: RegisterPlan, _ steps: [String: Inverse], deliveredBy: Inverse
  ) -> Entry {
    let common = Fields.common(of: plan.kind)
    let sources = common.map { citations(entity, $0.sources) } ?? []
    var columns: [[EntryFact]] = []
    for column in plan.columns {
      var facts: [EntryFact] = []
      for field in column.asked { facts += self.facts(entity, field, isAsked: true) }
      for field in column.more { facts += self.facts(entity, field, isAsked: false) }
      for step in column.steps {
        if let fact = fact(entity, step, steps[step.name]) { facts.append(fact) }
      }
      columns.append(facts)
    }
    return Entry(
      number: number, named: named(entity), type: plan.type.flatMap { chosen(entity, $0).value },
      state: architecture.state(entity), status: common.flatMap { chosen(entity, $0.status).value },
      begins: common.flatMap { begins(entity, $0, deliveredBy) },
      until: common.flatMap { architecture.date(entity, $0.until) }, columns: columns, evidence: Evidence(sources),
      sources: sources)
  }

  private func begins(_ entity: EntityID, _ common: CommonFields, _ deliveries: Inverse) -> Exchange.Beginning? {
    if let since = architecture.date(entity, common.since) { return .on(since) }
    let ends = deliveries(entity).compactMap { architecture.date($0, Fields.initiatives.end) }
    return ends.min { $0.last < $1.last }.map { .delivered($0) }
  }

  private mutating func fact(_ entity: EntityID, _ step: RegisterPlan.StepBack, _ inverse: Inverse?) -> EntryFact? {
    guard let inverse else { return nil }
    var things: [EntryValue] = []
    for source in inverse(entity) where isShown(source) {
      things.append(.thing(named(source), note: [architecture.state(source).word].compactMap { $0 }))
    }
    return things.isEmpty ? nil : EntryFact(field: step.name, title: step.title, value: .known(things), isAsked: false)
  }

  // MARK: fields

  /// What a field says; a record says it of each of its own fields. Nothing where leaving it out means that there is
  /// none.
  private mutating func facts(_ row: EntityID, _ number: FieldNumber, isAsked: Bool) -> [EntryFact] {
    let field = architecture.schema[number]
    if case .record(let kind, _, _) = field.type, kind != .quantity, kind != .citation {
      return recordFacts(row, number, isAsked: isAsked)
    }
    var values: [EntryValue] = []
    for value in architecture.values(row, number) {
      if let shown = shown(value, of: number) { values.append(shown) }
    }
    let words = Field<Words>(number: number)
    let recorded = recorded(row, words, values)
    if recorded == .unknown && field.absence == .none { return [] }
    return [EntryFact(field: field.name, title: field.title, value: recorded, isAsked: isAsked)]
  }

  private mutating func recordFacts(_ row: EntityID, _ number: FieldNumber, isAsked: Bool) -> [EntryFact] {
    let field = architecture.schema[number]
    let rows = architecture.records(row, Field<Record>(number: number))
    if rows.isEmpty {
      let isNone = architecture.state(row, Field<Record>(number: number)) == .none
      return [EntryFact(field: field.name, title: field.title, value: isNone ? .none : .unknown, isAsked: isAsked)]
    }
    var facts: [EntryFact] = []
    for record in rows {
      for inner in architecture.schema[record.kind].fields {
        for fact in self.facts(record, inner, isAsked: isAsked) where fact.value != .unknown {
          let title = Text(vi: field.title.vi + ": " + fact.title.vi, en: field.title.en + ": " + fact.title.en)
          facts.append(
            EntryFact(field: field.name + "." + fact.field, title: title, value: fact.value, isAsked: isAsked))
        }
      }
    }
    return facts
  }

  private mutating func shown(_ value: FieldValue, of field: FieldNumber) -> EntryValue? {
    switch value {
    case .text(let text): return .text(clipped(text, at: 4000))
    case .string(let text):
      if case .date = architecture.schema[field].type, let date = CoarseDate(text) { return .date(date) }
      return .text(clipped(Text(both: text)))
    case .flag(let flag): return .flag(flag)
    case .integer(let number): return .integer(number)
    case .number(let number): return .number(number)
    case .choice(let choice): return .choice(Exchange.Chosen(word: choice.word, title: choice.title))
    case .entity(let entity):
      let isLiving = architecture.kind(entity).name == .systems || architecture.kind(entity).name == .flows
      return .thing(named(entity), note: isLiving ? [architecture.state(entity).word].compactMap { $0 } : [])
    case .architecture: return .text(Text(vi: "toàn bộ kiến trúc", en: "the whole architecture"))
    case .record(let record): return shown(record: record, unit: field == Fields.units.share.number ? "percent" : nil)
    case .change, .entry: return nil
    }
  }

  private mutating func shown(record: EntityID, unit: String?) -> EntryValue? {
    let kind = architecture.kind(record).name
    if kind == .quantity {
      let known = architecture.measurement(record)
      guard let known, known.date.map({ $0.first <= architecture.day }) ?? true else { return nil }
      return .measured(measured([known])[0], unit: unit)
    }
    if kind == .citation {
      let document = architecture.reference(record, Fields.citation.document)
      return document.map { .cited(cite($0, at: architecture.text(record, Fields.citation.at, .vi))) }
    }
    guard kind == .interfaces else { return .thing(named(record), note: []) }
    let style = architecture.choice(record, Fields.interfaces.style)?.title
    let standards = named(architecture.references(record, Fields.interfaces.standards)).map(\.name)
    let state = architecture.state(record)
    return .thing(named(record), note: [style, state.word].compactMap { $0 } + standards)
  }
}
