import Diagnostics

extension InteroperabilityReport {
  /// The report for programs. The schema is `kientruc.interoperability/1`: members may be added to it, none is removed
  /// or changes its meaning.
  func json() -> JSON {
    .object(
      heading.members(schema: "kientruc.interoperability/1") + [
        .init("summary", summary), .init("indicators", .array(indicators.map(json))),
        .init("exchanges", .array(exchanges.map(json))), .init("ended", .ids(ended)),
        .init("platforms", .array(platforms.map(json))), .init("standards", .array(standards.map(json))),
        .init("gaps", json(gaps)), .init("levels", levels?.json() ?? .null), .init("documents", .documents(documents)),
      ])
  }

  private var summary: JSON {
    [
      "systems": .integer(figures.systems), "groups": .integer(figures.groups),
      "connected": .integer(figures.connected), "running": .integer(figures.current),
      "planned": .integer(figures.planned), "ended": .integer(figures.ended),
      "routes": .object(figures.routes.map { .init($0.route.rawValue, .integer($0.count.current)) }),
    ]
  }

  private func json(_ exchange: Exchange) -> JSON {
    .object(
      JSON.named(exchange.flow) + [
        .init("phase", .string(exchange.phase.rawValue)), .init("unconfirmed", .bool(exchange.isUnconfirmed)),
        .init("from", json(exchange.from)), .init("to", json(exchange.to)),
        .init("via", json(exchange.via)), .init("route", .string(exchange.route.rawValue)),
        .init("data", json(exchange.data)), .init("mechanism", .optional(exchange.mechanism.value?.word)),
        .init("frequency", .optional(exchange.frequency.value)),
        .init("interface", .id(exchange.interface.value?.interface)), .init("standards", .recorded(exchange.standards)),
        .init("agreement", exchange.agreement.value.map { .citation($0) } ?? .null),
        .init("legal-basis", json(exchange.legalBasis)), .init("volume", .numbers(exchange.volume)),
        .init("begins", .beginning(exchange.begins)), .init("until", .date(exchange.until)),
        .init("initiatives", .ids(exchange.initiatives.map(\.initiative))), .init("missing", .ids(exchange.missing)),
        .init("sources", .citations(exchange.sources)),
      ])
  }

  private func json(_ end: Exchange.End) -> JSON { ["system": .id(end.system), "owner": .id(end.owner)] }

  private func json(_ via: Recorded<[Exchange.End]>) -> JSON {
    switch via {
    case .unknown: .null
    case .none: []
    case .known(let ends): .ids(ends.map(\.system))
    }
  }

  private func json(_ data: Recorded<[Exchange.DataItem]>) -> JSON {
    switch data {
    case .unknown: .null
    case .none: []
    case .known(let items): .ids(items.map(\.data))
    }
  }

  private func json(_ citations: Recorded<[Citation]>) -> JSON {
    switch citations {
    case .unknown: .null
    case .none: []
    case .known(let all): .citations(all)
    }
  }

  private func json(_ indicator: Indicator) -> JSON {
    .object(
      JSON.named(indicator.indicator) + [
        .init("of", .id(indicator.of)), .init("unit", .optional(indicator.unit)),
        .init("numbers", .numbers(indicator.numbers)),
        .init("target", indicator.target.map { ["value": .number($0.value), "by": .date($0.by)] } ?? .null),
      ])
  }

  private func json(_ platform: Platform) -> JSON {
    .object(
      JSON.named(platform.system) + [
        .init("owner", .id(platform.owner)), .init("exists", .bool(platform.exists)),
        .init("running", .array(platform.current.map { .integer($0) })),
        .init("planned", .array(platform.planned.map { .integer($0) })),
      ])
  }

  private func json(_ use: StandardUse) -> JSON {
    .object(
      JSON.named(use.standard) + [
        .init("status", .optional(use.status)), .init("interfaces", .ids(use.interfaces.map(\.interface))),
        .init("exchanges", .array(use.exchanges.map { .integer($0) })),
      ])
  }

  private func json(_ gaps: Gaps) -> JSON {
    [
      "isolated": .ids(gaps.isolated.map(\.system)),
      "unrecorded": .array(
        gaps.unrecorded.map { one in
          ["exchange": .integer(one.exchange), "facts": .array(one.facts.map { .string($0.rawValue) })]
        }),
      "unfed": .array(gaps.unfed.map { ["system": .id($0.system), "data": .id($0.data)] }),
      "statements": .ids(gaps.statements.map(\.statement)),
    ]
  }
}
