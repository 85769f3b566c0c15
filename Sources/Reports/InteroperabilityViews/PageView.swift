import Compiler
import Diagnostics

extension InteroperabilityReport {
  /// Beyond this many exchanges their lists are closed until somebody opens them.
  private static var openLimit: Int { 300 }

  /// All that its sections read, in a language.
  func view(_ phrasing: Phrasing) -> View {
    let exchanges = exchanges
    let summary = SummaryView(report: self, phrasing: phrasing)
    let matrix = MatrixView(matrix, phrasing)
    let gaps = GapsView(gaps: gaps, exchanges: exchanges.count, phrasing: phrasing)
    let plans = exchanges.filter { $0.phase == .planned }.map { phrasing.plan($0) }
    let isOpen = exchanges.count <= InteroperabilityReport.openLimit
    let levelFields = levels.map { LevelsView(levels: $0, phrasing: phrasing).fields } ?? [:]
    let view: View = [
      "tiles": summary.tiles, "sentences": summary.sentences, "routes": summary.routeRows,
      "mechanisms": summary.mechanismRows, "facts": summary.factRows, "indicators": summary.indicatorRows,
      "hasIndicators": !indicators.isEmpty, "hasExchanges": !exchanges.isEmpty, "exchangeCount": exchanges.count,
      "matrixColumns": matrix.columns, "matrixRows": matrix.rows, "matrixNote": matrix.note,
      "isMatrixWide": matrix.isWide, "pairs": matrix.pairs,
      "pairCount": self.matrix.pairs.count, "isOpen": isOpen,
      "providers": providerViews(phrasing), "filters": filters(phrasing), "ended": endedNames(phrasing),
      "platforms": platforms.map { phrasing.view($0) }, "hasPlatforms": !platforms.isEmpty,
      "standards": standards.map { phrasing.view($0) }, "hasStandards": !standards.isEmpty,
      "plans": plans, "hasPlans": !plans.isEmpty,
      "isolated": gaps.isolated, "hasIsolated": !self.gaps.isolated.isEmpty,
      "unrecorded": gaps.unrecorded, "hasUnrecorded": !self.gaps.unrecorded.isEmpty,
      "unfed": gaps.unfed, "hasUnfed": !self.gaps.unfed.isEmpty,
      "findings": gaps.findings, "hasFindings": !self.gaps.findings.isEmpty, "findingNotes": gaps.findingNotes,
      "findingCount": gaps.findingCount, "statements": gaps.statements, "hasStatements": !self.gaps.statements.isEmpty,
      "hasLevels": levels != nil,
    ]
    return view.adding(levelFields)
  }

  private func endedNames(_ phrasing: Phrasing) -> String? {
    ended.isEmpty ? nil : phrasing.names(ended)
  }

  private func providerViews(_ phrasing: Phrasing) -> [View] {
    let keys = FilterKeys(self)
    return providers.map { provider in
      [
        "agency": phrasing.agency(provider.agency), "count": provider.exchanges.count,
        "rows": provider.exchanges.map { phrasing.view($0, keys: keys) },
      ]
    }
  }

  /// The choices of the filters, each with its title.
  private func filters(_ phrasing: Phrasing) -> View {
    let routes: [Exchange.Route] = [.platform, .otherSystem, .direct, .unknown]
    return [
      "agencies": matrix.parties.enumerated().map { ["key": $0, "caption": phrasing.agency($1)] as View },
      "mechanisms": figures.mechanisms.map { one -> View in
        [
          "key": one.mechanism?.word ?? "unknown",
          "caption": one.mechanism?.title[phrasing.language] ?? phrasing.unknown,
        ]
      },
      "platforms": platforms.enumerated().map { ["key": $0, "caption": phrasing.name($1.system)] as View }
        + routes.dropFirst().map { ["key": $0.rawValue, "caption": phrasing.title($0)] },
      "phases": Exchange.Phase.allCases.map { ["key": $0.rawValue, "caption": phrasing.title($0)] as View }
        + (figures.unconfirmed == 0 ? [] : [["key": "unconfirmed", "caption": phrasing.unconfirmed]]),
    ]
  }
}
