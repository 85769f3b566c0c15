import Diagnostics

/// What is missing, as rows of tables.
struct GapsView {
  let gaps: Gaps
  let exchanges: Int
  let phrasing: Phrasing

  var isolated: [View] {
    gaps.isolated.map { one in
      [
        "name": phrasing.name(one.system), "kind": one.kind?[phrasing.language],
        "status": one.status?[phrasing.language] ?? phrasing.unknown, "isUnknown": one.status == nil,
        "owner": phrasing.agency(one.owner), "planned": phrasing.references(one.planned),
        "hasNoPlan": one.planned.isEmpty, "place": one.system.place,
      ]
    }
  }

  /// By fact: of how many exchanges it is not recorded, and which.
  var unrecorded: [View] {
    Gaps.Fact.allCases.compactMap { fact in
      let numbers = gaps.unrecorded.filter { $0.facts.contains(fact) }.map(\.exchange)
      if numbers.isEmpty { return nil }
      return [
        "rowLabel": capitalized(phrasing.title(fact)),
        "count": "\(phrasing.number(numbers.count))/\(phrasing.number(exchanges))",
        "exchanges": phrasing.references(numbers),
      ]
    }
  }

  var unfed: [View] {
    gaps.unfed.map { one in
      [
        "name": phrasing.name(one.system), "data": phrasing.fullName(one.data), "place": one.system.place,
        "masters": one.masters.isEmpty ? nil : phrasing.names(one.masters),
        "planned": phrasing.references(one.planned), "hasNoPlan": one.planned.isEmpty,
      ]
    }
  }

  var findings: [View] {
    gaps.findings.map { one in
      [
        "code": one.code, "severity": one.severity.title[phrasing.language], "tone": one.severity.word,
        "message": one.message[phrasing.language], "help": one.help?[phrasing.language], "place": one.place,
      ]
    }
  }

  /// What is not listed: the rest of long lists, and what is waived.
  var findingNotes: [View] {
    var notes = gaps.moreFindings.map { more in
      phrasing.text(
        "Còn \(phrasing.number(more.count)) phát hiện \(more.code) nữa, không in ở đây.",
        "\(phrasing.number(more.count)) more findings of \(more.code) are not shown here.")
    }
    if gaps.waivedCount > 0 {
      notes.append(
        phrasing.text(
          "\(phrasing.number(gaps.waivedCount)) phát hiện được miễn trừ, không kể ở đây.",
          "\(phrasing.number(gaps.waivedCount)) findings are waived and left out."))
    }
    return notes.map { ["sentence": $0] }
  }

  var findingCount: Int { gaps.moreFindings.reduce(gaps.findings.count) { $0 + $1.count } }

  var statements: [View] {
    gaps.statements.map { one in
      [
        "kind": capitalized(one.kind[phrasing.language]),
        "name": one.isNamed ? one.statement.name[phrasing.language] : nil, "said": one.text[phrasing.language],
        "about": phrasing.names(one.about), "sources": one.sources.map { phrasing.cited($0).view },
        "place": one.statement.place,
      ]
    }
  }
}
