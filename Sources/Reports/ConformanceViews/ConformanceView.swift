import Diagnostics
import Metamodel
import Model
import Query

extension ConformanceReport {
  /// Beyond this many rows the lists of the clauses are closed until somebody opens them.
  private static var openLimit: Int { 300 }

  /// All that its sections read, in a language.
  func view(_ phrasing: Phrasing) -> View {
    let summary = ConformanceSummary(report: self, phrasing: phrasing)
    let grave = summary.gravest(isVerified: true)
    let others = summary.gravest(isVerified: false)
    let view: View = [
      "tiles": summary.tiles, "sentences": summary.sentences, "tallies": summary.tallies,
      "hasClauses": !clauses.isEmpty, "gravest": grave, "hasGravest": !grave.isEmpty,
      "moreGravest": summary.moreGravest(isVerified: true), "others": others, "hasOthers": !others.isEmpty,
      "moreOthers": summary.moreGravest(isVerified: false), "lacking": summary.lacking, "hasLacking": !lacking.isEmpty,
      "moreLacking": lacking.count > 10 ? phrasing.number(lacking.count - 10) : nil,
      "agencies": agencies.map { phrasing.view($0, in: self) }, "hasAgencies": !agencies.isEmpty,
      "layers": layers.map { phrasing.view($0) }, "hasLayers": !layers.isEmpty,
      "idle": idle.map { phrasing.idle($0) }, "hasIdle": !idle.isEmpty,
    ]
    return view.adding(["filters": filters(phrasing), "parts": partViews(phrasing)])
  }

  private func partViews(_ phrasing: Phrasing) -> [View] {
    let rows = clauses.reduce(0) { $0 + $1.unmet.count }
    var keys: [String: Int] = [:]
    for (place, count) in agencies.enumerated() { keys[count.agency?.id ?? ""] = place }
    let clauseView = ClauseView(phrasing: phrasing, agencies: keys, isOpen: rows <= ConformanceReport.openLimit)
    let hasSeveralPacks = Set(parts.map(\.pack.vi)).count > 1
    return parts.map { part in
      [
        "title": part.title[phrasing.language], "pack": hasSeveralPacks ? part.pack[phrasing.language] : nil,
        "count": phrasing.number(part.clauses.count), "clauses": part.clauses.map { clauseView.view($0) },
      ]
    }
  }

  private func filters(_ phrasing: Phrasing) -> View {
    let verdicts = Verdict.allCases.filter { verdict in clauses.contains { $0.count(verdict) > 0 } }
    let severities = Severity.allCases.reversed().filter { one in clauses.contains { $0.severity == one } }
    return [
      "verdicts": verdicts.map { ["key": $0.word, "caption": phrasing.title($0)] as View },
      "severities": severities.map { ["key": $0.word, "caption": $0.title[phrasing.language]] as View },
      "bases": [
        ["key": "verified", "caption": phrasing.text("đã đối chiếu", "verified")],
        ["key": "unverified", "caption": phrasing.text("chưa đối chiếu", "not verified")],
      ] as [View],
      "agencies": agencies.enumerated().map {
        ["key": $0, "caption": phrasing.agency(ofSubject: $1.agency)] as View
      },
    ]
  }
}

extension Phrasing {
  func view(_ count: ConformanceReport.AgencyCount, in report: ConformanceReport) -> View {
    [
      "agency": agency(ofSubject: count.agency), "isUnknown": count.agency == nil,
      "unmet": number(count.verified[.notMet, default: 0]), "errors": number(count.errors),
      "undecided": number(count.verified[.notAssessable, default: 0]),
      "waived": number(count.verified[.waived, default: 0]), "met": number(count.verified[.met, default: 0]),
      "unverified": number(count.unverified), "clauses": references(count.clauses, in: report),
      "more": more(count.clauses),
    ]
  }

  func idle(_ clause: ConformanceReport.Clause) -> View {
    [
      "code": clause.code, "demand": clause.demand[language], "judged": clause.judged[language],
      "confidence": clause.isVerified ? text("đã đối chiếu", "verified") : text("chưa đối chiếu", "not verified"),
    ]
  }
}
