import Compiler
import Diagnostics
import Metamodel
import Model

extension IndicatorsReport: ReportContent {
  /// The report of a compilation.
  package init(_ compilation: Compilation) {
    var reader = ReportReader(compilation)
    let architecture = compilation.architecture
    let all = architecture.declared(.indicators)
    heading = ReportHeading(&reader)
    indicators = reader.measured(reader.indicatorsOfPart, from: 1)
    imported = reader.measured(
      all.filter { architecture.origin($0).source == .imported && architecture.exists($0) },
      from: indicators.count + 1)
    later = reader.named(
      all.filter { architecture.isOwn($0) && (architecture.life($0).from.map { $0 > architecture.day } ?? false) })
    mandates = split(indicators)
    framework = reader.frameworkIndicators()
    figures = reader.figures()
    documents = reader.documents
  }
}

/// The targets of one document after the other.
private func split(_ indicators: [MeasuredIndicator]) -> [IndicatorsReport.Mandate] {
  var mandates: [IndicatorsReport.Mandate] = []
  for (place, indicator) in indicators.enumerated() {
    for target in indicator.targets {
      let found = mandates.firstIndex { $0.document?.number == target.source?.number }
      if found == nil { mandates.append(.init(document: target.source, goals: [])) }
      mandates[found ?? mandates.count - 1].goals.append(.init(indicator: place, target: target))
    }
  }
  return mandates.sorted { ($0.document?.number ?? .max) < ($1.document?.number ?? .max) }
}

extension ReportReader {
  fileprivate mutating func measured(_ entities: [EntityID], from first: Int) -> [MeasuredIndicator] {
    var all: [MeasuredIndicator] = []
    let computed = compilation.computed(entities)
    for entity in entities { all.append(measured(entity, computed[entity], number: first + all.count)) }
    return all
  }

  private mutating func measured(_ entity: EntityID, _ computed: Computed?, number: Int) -> MeasuredIndicator {
    let fields = Fields.indicators
    let known = architecture.knownMeasurements(entity, fields.measurements)
    let latest = architecture.latestNumbers(entity, fields.measurements)
    let before = numbersBefore(known)
    let direction = architecture.word(entity, fields.direction).flatMap { MeasuredIndicator.Direction(rawValue: $0) }
    let isUp = direction != .down
    var targets: [MeasuredIndicator.Target] = []
    for record in architecture.records(entity, fields.targets) {
      if let target = target(record, latest, isUp: isUp) { targets.append(target) }
    }
    let of = architecture.reference(entity, fields.of).map { named($0) }
    let kpi = architecture.reference(entity, fields.kpi).map { named($0) }
    return MeasuredIndicator(
      number: number, indicator: named(entity), description: text(entity, fields.description), of: of,
      isOfArchitecture: architecture.isOfArchitecture(entity, fields.of),
      unit: architecture.text(entity, fields.unit, .vi), direction: direction, numbers: measured(known),
      latest: measured(latest),
      laterCount: architecture.measurements(entity, fields.measurements).count - known.count,
      trend: before.isEmpty ? nil : before.trend(to: latest), before: measured(before), targets: targets, kpi: kpi,
      measure: architecture.text(entity, fields.measure, .vi), computed: computed,
      sources: citations(entity, fields.sources))
  }

  /// The numbers of the date before the last one.
  private func numbersBefore(_ known: [Architecture.Measurement]) -> [Architecture.Measurement] {
    let earlier = known.filter { $0.date != known.last?.date }
    return earlier.filter { $0.date == earlier.last?.date }
  }

  private mutating func target(
    _ record: EntityID, _ latest: [Architecture.Measurement], isUp: Bool
  ) -> MeasuredIndicator.Target? {
    let fields = Fields.target
    guard let value = architecture.number(record, fields.value) else { return nil }
    let by = architecture.date(record, fields.by)
    return MeasuredIndicator.Target(
      value: value, by: by,
      source: architecture.reference(record, fields.document).map {
        cite($0, at: architecture.text(record, fields.at, .vi))
      },
      attainment: latest.attain(value, isUp: isUp), isDue: by.map { $0.last < architecture.day } ?? false)
  }

  // MARK: other numbers

  fileprivate mutating func figures() -> [IndicatorsReport.Figure] {
    var places: [Architecture.QuantityPlace] = []
    architecture.forEachQuantity { place in
      let isIndicator = architecture.kind(place.entity).name == .indicators
      if !isIndicator, architecture.exists(place.entity), architecture.has(place.holder, place.field) {
        places.append(place)
      }
    }
    var all: [IndicatorsReport.Figure] = []
    for place in places {
      let known = architecture.knownMeasurements(place.holder, place.field)
      // The model's own "one" is no figure.
      if known.isEmpty || known.allSatisfy({ $0.value == 1 && $0.date == nil && $0.document == nil }) { continue }
      let field = architecture.schema[place.field.number]
      all.append(
        IndicatorsReport.Figure(
          of: named(place.entity), kind: architecture.kind(place.entity).singular, what: title(place, field.title),
          unit: place.field.number == Fields.units.share.number ? "percent" : nil, numbers: measured(known),
          isContradictory: !architecture.disagreement(place.holder, place.field).isEmpty))
    }
    return all
  }

  private func title(_ place: Architecture.QuantityPlace, _ title: Text) -> Text {
    guard let outer = place.outer.map({ architecture.schema[$0.number].title }) else { return title }
    return Text(vi: outer.vi + ": " + title.vi, en: outer.en + ": " + title.en)
  }
}
