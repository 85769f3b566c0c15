import Diagnostics
import Metamodel

/// Who exchanges what with whom, how, through which platform, by which standards, and what is missing: all that the
/// report says, made once from a compilation, in no language yet.
package struct InteroperabilityReport: Sendable, Equatable {
  package var heading: ReportHeading
  package var figures: Figures
  package var indicators: [Indicator]
  /// Exchanges that run on the day and exchanges that are planned, by providing agency.
  package var providers: [Provider]
  /// The ids of exchanges that had ended by the day; nothing else is said of them.
  package var ended: [Named]
  package var matrix: ExchangeMatrix
  package var platforms: [Platform]
  package var standards: [StandardUse]
  package var gaps: Gaps
  /// Nil where no pack has a scale for exchanges.
  package var levels: LevelsPart?
  /// The documents that the report cites, in the order of their numbers, which begin at 1.
  package var documents: [CitedDocument]

  /// All exchanges in the order of their numbers.
  package var exchanges: [Exchange] { providers.flatMap(\.exchanges) }

  /// The exchanges of which one agency is the provider.
  package struct Provider: Sendable, Equatable {
    /// Nil where the owner of the sending system is not recorded.
    package var agency: Named?
    package var exchanges: [Exchange]
  }
}
