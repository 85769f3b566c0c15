import Diagnostics
import Metamodel
import Model

extension InventoryReport {
  /// Beyond this many systems their lists are closed until somebody opens them.
  private static var openLimit: Int { 300 }

  /// All that its sections read, in a language.
  func view(_ phrasing: Phrasing) -> View {
    let summary = InventorySummary(report: self, phrasing: phrasing)
    var view: View = [
      "tiles": summary.tiles, "sentences": summary.sentences,
      "kinds": kinds.map { phrasing.view($0) }, "agencies": agencies.map { phrasing.view($0) },
      "types": types.map { phrasing.view($0) }, "hasTypes": !types.isEmpty,
      "facts": facts.map { phrasing.view($0) }, "hasAgencies": !agencies.isEmpty,
      "filters": filters(phrasing), "isOpen": (registers.first?.entries.count ?? 0) <= InventoryReport.openLimit,
      "groups": groups.map { phrasing.view($0) }, "hasGroups": !groups.isEmpty,
      "duplicates": duplicates.map { phrasing.view($0) }, "hasDuplicates": !duplicates.isEmpty,
      "shared": shared.map { phrasing.view($0) }, "hasShared": !shared.isEmpty,
      "evidence": kinds.filter(\.isEvident).map { phrasing.evidence($0) },
      "assumptions": assumptions.map { phrasing.view($0) }, "hasAssumptions": !assumptions.isEmpty,
    ]
    for register in registers {
      let rows = EntryView(phrasing: phrasing, kind: register.kind, day: heading.day)
      let groups = register.groups.enumerated().map { rows.view($1, at: $0) }
      view = view.adding([
        register.kind.rawValue + "Later": register.later.isEmpty ? nil : phrasing.names(register.later),
        register.kind.rawValue + "Ended": register.ended.isEmpty ? nil : phrasing.names(register.ended),
        "has" + register.kind.rawValue: !register.entries.isEmpty, register.kind.rawValue + "Groups": groups,
      ])
    }
    return view
  }

  private func filters(_ phrasing: Phrasing) -> View {
    guard let systems = registers.first else { return [:] }
    var types: [View] = []
    var seen: Set<String> = []
    for entry in systems.entries where seen.insert(entry.type?.word ?? "none").inserted {
      types.append([
        "key": entry.type?.word ?? "none", "caption": entry.type?.title[phrasing.language] ?? phrasing.unknown,
      ])
    }
    let states = StateOnDay.allCases.filter { state in systems.entries.contains { $0.state == state } }
    let evidence = Evidence.allCases.filter { one in systems.entries.contains { $0.evidence == one } }
    return [
      "owners": systems.groups.enumerated().map { ["key": $0, "caption": phrasing.agency($1.owner)] as View },
      "types": types, "states": states.map { ["key": $0.rawValue, "caption": phrasing.title($0)] as View },
      "evidence": evidence.map { ["key": $0.rawValue, "caption": phrasing.title($0)] as View },
    ]
  }
}

extension Phrasing {
  func view(_ count: InventoryReport.KindCount) -> View {
    [
      "title": count.title[language], "existing": number(count.existing), "planned": number(count.planned),
      "overdue": number(count.overdue), "retired": number(count.states[.retired, default: 0]),
      "later": number(count.states[.later, default: 0]), "groupCount": number(count.groups),
      "whole": count.isPartial ? text("chưa đủ", "not whole") : text("đủ", "whole"),
    ]
  }

  func view(_ count: InventoryReport.AgencyCount) -> View {
    [
      "agency": agency(count.agency), "systems": number(count.systems), "planned": number(count.planned),
      "overdue": number(count.overdue), "services": number(count.services), "data": number(count.data),
      "sites": number(count.sites), "isUnknown": count.agency == nil,
    ]
  }

  func view(_ count: InventoryReport.TypeCount) -> View {
    [
      "type": count.type.map { capitalized($0[language]) } ?? unknown, "existing": number(count.existing),
      "planned": number(count.planned), "overdue": number(count.overdue), "retired": number(count.retired),
    ]
  }

  func view(_ count: InventoryReport.FactCount) -> View {
    [
      "fact": capitalized(count.title[language]), "known": number(count.known), "none": number(count.none),
      "unknown": number(count.unknown),
    ]
  }

  // MARK: doubts

  func view(_ group: InventoryReport.Group) -> View {
    let isOpen = group.members == nil ? group.numbers.isEmpty || group.others > 0 : group.missing == nil
    let missing = group.missing.map { value($0) } ?? counted(group)
    let others =
      group.members == nil && group.others > 0
      ? text(" (ngoài nhóm có \(number(group.others)) mục đơn lẻ)", " (single entries beside: \(number(group.others)))")
      : ""
    return [
      "name": group.entry.name[language], "kind": capitalized(group.kind[language]), "place": group.entry.place,
      "numbers": group.numbers.map { measured($0, unit: nil).view },
      "isUncounted": group.numbers.isEmpty,
      "members": group.members.map { $0.isEmpty ? "0" : number($0.count) + ": " + names($0) }
        ?? text("không kê từng mục", "not listed one by one") + others,
      "missing": isOpen ? unknown : missing, "isUnknown": isOpen,
      "whole": group.isPartial ? text("chưa đủ", "not whole") : text("đủ", "whole"),
    ]
  }

  func view(_ duplicate: InventoryReport.Duplicate) -> View {
    [
      "name": duplicate.entries.first?.name[language] ?? "", "kind": capitalized(duplicate.kind[language]),
      "entries": duplicate.entries.map { one -> View in ["text": one.id, "note": "(" + one.place + ")"] },
    ]
  }

  func view(_ shared: InventoryReport.Shared) -> View {
    [
      "component": shared.component.name[language],
      "systems": shared.systems.map { one -> View in ["text": name(one), "note": "(" + one.place + ")"] },
    ]
  }

  func evidence(_ count: InventoryReport.KindCount) -> View {
    [
      "title": count.title[language], "cited": number(count.evidence[.cited, default: 0]),
      "partly": number(count.evidence[.partlyAssumed, default: 0]),
      "assumed": number(count.evidence[.assumed, default: 0]),
      "unsourced": number(count.evidence[.unsourced, default: 0]),
    ]
  }

  /// The paragraphs of a text: a line that is indented goes on with the one before it.
  private func paragraphs(_ text: String) -> [View] {
    var all: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first?.isWhitespace == true, let last = all.popLast() {
        all.append(last + " " + line.drop { $0.isWhitespace })
      } else {
        all.append(String(line))
      }
    }
    return all.map { ["sentence": $0] }
  }

  func view(_ assumption: InventoryReport.Assumption) -> View {
    [
      "name": fullName(assumption.document), "said": assumption.text.map { paragraphs($0[language]) } ?? [],
      "place": assumption.document.place,
      "uses": assumption.uses.map { use -> View in
        [
          "name": name(use.entry), "kind": capitalized(use.kind[language]), "at": use.at ?? "",
          "basis": use.isOnly
            ? text("chỉ dựa vào giả định", "rests on assumptions only")
            : text("còn có nguồn khác", "has other sources too"),
          "tone": use.isOnly ? "overdue" : "", "place": use.entry.place,
        ]
      },
    ]
  }
}
