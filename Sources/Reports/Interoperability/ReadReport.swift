import Compiler
import Diagnostics
import Metamodel
import Model

extension InteroperabilityReport: ReportContent {
  /// The report of a compilation.
  package init(_ compilation: Compilation) {
    var reader = ReportReader(compilation)
    let architecture = compilation.architecture
    let parties = Parties(architecture)
    let own = architecture.declared(.flows).filter { architecture.isOwn($0) && reader.isInPart($0) }
    let flows = own.filter { phase(architecture, $0) != nil }
    let sorted = parties.sorted(flows)
    let exchanges = reader.exchanges(sorted)
    let touched = Touched(architecture, flows: sorted, exchanges)

    heading = ReportHeading(&reader)
    providers = split(exchanges)
    ended = reader.named(own.filter { phase(architecture, $0) == nil })
    matrix = ExchangeMatrix(exchanges, parties: reader.parties(parties.exchanging(sorted)))
    figures = Figures(exchanges, ended: ended.count, mechanisms: mechanismOrder(architecture))
    reader.countSystems(in: &figures, touched)
    indicators = reader.indicators()
    platforms = reader.platforms(sorted, exchanges)
    standards = reader.standardUses(sorted, exchanges)
    gaps = reader.gaps(sorted, exchanges, touched)
    levels = reader.levels(sorted, exchanges)
    documents = reader.documents
  }
}

/// The exchanges of one provider after the other, as they are sorted.
private func split(_ exchanges: [Exchange]) -> [InteroperabilityReport.Provider] {
  var providers: [InteroperabilityReport.Provider] = []
  for exchange in exchanges {
    if providers.isEmpty || providers[providers.count - 1].agency?.id != exchange.from.owner?.id {
      providers.append(.init(agency: exchange.from.owner, exchanges: []))
    }
    providers[providers.count - 1].exchanges.append(exchange)
  }
  return providers
}

private func mechanismOrder(_ architecture: Architecture) -> [String] {
  guard case .choice(let choices) = architecture.schema[Fields.flows.mechanism.number].type else { return [] }
  return choices.map(\.word)
}
