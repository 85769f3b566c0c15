import Compiler
import Diagnostics

/// The report on interoperability as one HTML page that needs nothing else: it works without network and without
/// scripts, and prints on A4.
package func interoperabilityHTML(_ compilation: Compilation, language: Language) -> String {
  interoperabilityHTML(InteroperabilityReport(compilation), language: language)
}

/// The report on interoperability as Markdown, for a merge request.
package func interoperabilityMarkdown(_ compilation: Compilation, language: Language) -> String {
  interoperabilityMarkdown(InteroperabilityReport(compilation), language: language)
}

/// The HTML page of a report that was made already.
package func interoperabilityHTML(_ report: InteroperabilityReport, language: Language) -> String {
  InteroperabilityPage.template(language).render(report.view(language))
}

/// The Markdown of a report that was made already.
package func interoperabilityMarkdown(_ report: InteroperabilityReport, language: Language) -> String {
  InteroperabilityMarkdown.template(language).render(report.view(language))
}
