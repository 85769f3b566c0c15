import Compiler
import Diagnostics

extension IndicatorsReport {
  /// The report for programs. The schema is `kientruc.indicators/1`: members may be added to it, none is removed or
  /// changes its meaning.
  func json() -> JSON {
    .object(
      heading.members(schema: "kientruc.indicators/1") + [
        .init("summary", summary), .init("indicators", .array(indicators.map(json))),
        .init("imported", .array(imported.map(json))), .init("later", .ids(later)),
        .init("framework", .array(framework.map(json))), .init("figures", .array(figures.map(json))),
        .init("documents", .documents(documents)),
      ])
  }

  private var summary: JSON {
    .object(
      [.init("indicators", .integer(indicators.count))]
        + MeasuredIndicator.Verdict.allCases.map { verdict in
          .init(verdict.rawValue, .integer(indicators.count { $0.verdict == verdict }))
        } + [.init("contradictory", .integer(indicators.count { $0.isContradictory }))])
  }

  private func json(_ one: MeasuredIndicator) -> JSON {
    .object(
      JSON.named(one.indicator) + [
        .init("of", one.isOfArchitecture ? "architecture" : .id(one.of)), .init("unit", .optional(one.unit)),
        .init("direction", .optional(one.direction?.rawValue)), .init("verdict", .string(one.verdict.rawValue)),
        .init("trend", .optional(one.trend?.rawValue)), .init("improving", one.isImproving.map { .bool($0) } ?? .null),
        .init("latest", .numbers(one.latest)), .init("numbers", .numbers(one.numbers)),
        .init("targets", .array(one.targets.map(json))), .init("kpi", .id(one.kpi)),
        .init("measure", .optional(one.measure)), .init("computed", json(one.computed)),
        .init("sources", .citations(one.sources)),
      ])
  }

  private func json(_ target: MeasuredIndicator.Target) -> JSON {
    [
      "value": .number(target.value), "by": .date(target.by),
      "source": target.source.map { .citation($0) } ?? .null,
      "attainment": .string(target.attainment.rawValue), "due": .bool(target.isDue),
    ]
  }

  private func json(_ one: FrameworkIndicator) -> JSON {
    .object(
      JSON.named(one.indicator) + [
        .init("unit", .optional(one.unit)), .init("measure", .optional(one.measure)),
        .init("computed", json(one.computed)), .init("targets", .array(one.targets.map(json))),
        .init("tracked-by", .ids(one.trackedBy)), .init("basis", .citations(one.basis)),
      ])
  }

  /// The least and the greatest it can be; null where it is not known, or not computed.
  private func json(_ computed: Computed?) -> JSON {
    guard case .number(let low, let high) = computed else { return .null }
    return ["from": .number(low), "to": high.isInfinite ? .null : .number(high)]
  }

  private func json(_ figure: Figure) -> JSON {
    [
      "of": .id(figure.of), "kind": .text(figure.kind), "what": .text(figure.what), "unit": .optional(figure.unit),
      "numbers": .numbers(figure.numbers), "contradictory": .bool(figure.isContradictory),
    ]
  }
}
