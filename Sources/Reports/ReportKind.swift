import Compiler
import Diagnostics

/// The reports that can be written; a new one is a case here, and its content.
package enum ReportKind: String, Sendable, CaseIterable {
  case conformance, inventory, indicators, interoperability

  /// The report of a compilation.
  func content(of compilation: Compilation) -> any ReportContent {
    switch self {
    case .conformance: ConformanceReport(compilation)
    case .inventory: InventoryReport(compilation)
    case .indicators: IndicatorsReport(compilation)
    case .interoperability: InteroperabilityReport(compilation)
    }
  }
}

/// In which form a report is written: a page that needs nothing else and prints on A4; a text for a merge request; data
/// for programs.
package enum ReportForm: String, Sendable, CaseIterable {
  case html, markdown, json
}

/// A report of a compilation. The same compilation gives the same bytes.
package func report(
  _ kind: ReportKind, of compilation: Compilation, as form: ReportForm, language: Language
) -> String {
  kind.content(of: compilation).written(as: form, in: language)
}
