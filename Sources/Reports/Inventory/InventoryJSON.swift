import Diagnostics
import Model

extension InventoryReport {
  /// The report for programs. The schema is `kientruc.inventory/1`: members may be added to it, none is removed or
  /// changes its meaning.
  func json() -> JSON {
    .object(
      heading.members(schema: "kientruc.inventory/1") + [
        .init("kinds", .array(kinds.map(json))), .init("agencies", .array(agencies.map(json))),
        .init(
          "entries", .object(registers.map { .init($0.kind.rawValue, .array($0.groups.flatMap { json($0) })) })),
        .init("groups", .array(groups.map(json))),
        .init("duplicates", .array(duplicates.map { .ids($0.entries) })),
        .init("shared", .array(shared.map { ["component": .id($0.component), "systems": .ids($0.systems)] })),
        .init("assumptions", .array(assumptions.map(json))), .init("documents", .documents(documents)),
      ])
  }

  private func json(_ count: KindCount) -> JSON {
    [
      "kind": .string(count.kind.rawValue),
      "states": .object(StateOnDay.allCases.map { .init($0.rawValue, .integer(count.states[$0, default: 0])) }),
      "evidence": .object(Evidence.allCases.map { .init($0.rawValue, .integer(count.evidence[$0, default: 0])) }),
      "groups": .integer(count.groups), "partial": .bool(count.isPartial),
    ]
  }

  private func json(_ count: AgencyCount) -> JSON {
    [
      "agency": .id(count.agency), "systems": .integer(count.systems), "planned": .integer(count.planned),
      "overdue": .integer(count.overdue), "services": .integer(count.services), "data": .integer(count.data),
      "sites": .integer(count.sites),
    ]
  }

  private func json(_ owned: Owned) -> [JSON] {
    owned.entries.map { entry in
      let fields = entry.columns.joined().map { JSON.Member($0.field, json($0.value)) }
      return .object(
        JSON.named(entry.named) + [
          .init("owner", .id(owned.owner)), .init("type", .optional(entry.type?.word)),
          .init("state", .string(entry.state.rawValue)), .init("status", .optional(entry.status?.word)),
          .init("begins", .beginning(entry.begins)), .init("until", .date(entry.until)),
          .init("evidence", .string(entry.evidence.rawValue)), .init("fields", .object(fields)),
          .init("sources", .citations(entry.sources)),
        ])
    }
  }

  private func json(_ value: Recorded<[EntryValue]>) -> JSON {
    switch value {
    case .unknown: .null
    case .none: []
    case .known(let values): .array(values.map(json))
    }
  }

  private func json(_ value: EntryValue) -> JSON {
    switch value {
    case .text(let text): text.vi == text.en ? .string(text.vi) : .text(text)
    case .flag(let flag): .bool(flag)
    case .choice(let choice): .string(choice.word)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .measured(let number, _): .number(of: number)
    case .thing(let named, _): .id(named)
    case .cited(let citation): .citation(citation)
    }
  }

  private func json(_ group: Group) -> JSON {
    [
      "id": .id(group.entry), "numbers": .numbers(group.numbers), "members": group.members.map { .ids($0) } ?? .null,
      "missing": group.missing.map { .number(of: $0) } ?? .null, "partial": .bool(group.isPartial),
    ]
  }

  private func json(_ assumption: Assumption) -> JSON {
    [
      "document": .id(assumption.document),
      "uses": .array(
        assumption.uses.map {
          ["id": .id($0.entry), "at": .optional($0.at), "only": .bool($0.isOnly)]
        }),
    ]
  }
}
