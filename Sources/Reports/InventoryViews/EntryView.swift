import Diagnostics
import Metamodel
import Model

/// Entries as rows of their registers.
struct EntryView {
  let phrasing: Phrasing
  let kind: KindName
  let day: CalendarDate
  private var language: Language { phrasing.language }
  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }

  /// The entries of one owner; `place` is that of the owner, for the filter.
  func view(_ owned: InventoryReport.Owned, at place: Int) -> View {
    [
      "owner": phrasing.agency(owned.owner), "count": owned.entries.count,
      "rows": owned.entries.map { view($0, owner: place) },
    ]
  }

  private func view(_ entry: Entry, owner: Int) -> View {
    var fields: View = [
      "number": entry.number, "label": phrasing.entryMark + String(entry.number), "name": phrasing.name(entry.named),
      "id": entry.named.id, "place": entry.named.place, "type": entry.type.map { capitalized($0.title[language]) },
      "owner": owner, "typeKey": entry.type?.word ?? "none", "state": entry.state.rawValue,
      "evidence": entry.evidence.rawValue, "stateFacts": state(entry), "isDoubtful": entry.evidence != .cited,
      "evidenceTitle": capitalized(phrasing.title(entry.evidence)),
      "sources": entry.sources.map { phrasing.cited($0).view },
    ]
    for (place, facts) in entry.columns.enumerated() {
      fields = fields.adding(View(named: "column\(place)", self.facts(facts)))
    }
    return fields
  }

  private func facts(_ facts: [EntryFact]) -> [View] {
    var list = FactList(phrasing)
    for fact in facts where fact.isAsked || fact.value != .unknown {
      list.add(fact.title[language], fact.value) { $0.map { phrasing.item($0) } }
    }
    return list.views
  }

  // MARK: state

  private func state(_ entry: Entry) -> [View] {
    var facts = FactList(phrasing)
    facts.add(text("tình trạng", "state"), stateTitle(entry))
    facts.add(text("từ", "since"), entry.begins.map { begins($0) })
    facts.add(text("đến hết", "until"), entry.until.map { phrasing.date($0) })
    return facts.views
  }

  /// The state, in the words of the model where it has them.
  private func stateTitle(_ entry: Entry) -> String {
    switch (entry.state, entry.status?.word) {
    case (.inUse, "in-use"): entry.status?.title[language] ?? ""
    case (.inUse, nil) where entry.date("start") != nil || entry.date("end") != nil: course(entry)
    case (.inUse, nil) where kind == .initiatives: text("không ghi thời gian", "days not recorded")
    case (.inUse, nil) where kind != .data:
      text("đang có (mô hình không ghi tình trạng)", "in place (the model gives no status)")
    case (_, _): phrasing.title(entry.state)
    }
  }

  /// Where an initiative stands by its days.
  private func course(_ entry: Entry) -> String {
    if let end = entry.date("end"), end.last < day { return text("đã qua hạn kết thúc", "past its end") }
    if let start = entry.date("start"), start.first > day { return text("chưa bắt đầu", "not begun yet") }
    return text("trong thời hạn", "under way")
  }

  private func begins(_ beginning: Exchange.Beginning) -> String {
    switch beginning {
    case .on(let day): phrasing.date(day)
    case .delivered(let day): phrasing.date(day) + text(" (hạn của dự án)", " (the initiative's end)")
    }
  }
}

extension Entry {
  /// Whether a field of it is on record.
  func knows(_ field: String) -> Bool {
    columns.joined().contains { $0.field == field && $0.value.value != nil }
  }

  /// The date that a field holds.
  func date(_ field: String) -> CoarseDate? {
    for fact in columns.joined() where fact.field == field {
      if case .date(let date)? = fact.value.value?.first { return date }
    }
    return nil
  }
}
