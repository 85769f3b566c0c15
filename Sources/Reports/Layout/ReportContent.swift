import Compiler
import Diagnostics

/// What every report is: read once from a compilation, in no language yet; then written in any form and language.
protocol ReportContent: Sendable {
  /// Its title and its sections.
  static var layout: ReportLayout { get }

  init(_ compilation: Compilation)

  var heading: ReportHeading { get }
  /// The documents that it cites, in the order of their numbers, which begin at 1.
  var documents: [CitedDocument] { get }

  /// What its own sections read, in a language; the heading and the documents are added for all reports.
  func view(_ phrasing: Phrasing) -> View
  /// All of it for programs, in both languages.
  func json() -> JSON
}

extension ReportContent {
  /// The report as a text that ends with a newline.
  func written(as form: ReportForm, in language: Language) -> String {
    switch form {
    case .html: Self.layout.template(.html, language).render(wholeView(language))
    case .markdown: Self.layout.template(.markdown, language).render(wholeView(language))
    case .json: json().text
    }
  }

  private func wholeView(_ language: Language) -> View {
    let phrasing = Phrasing(language: language)
    let documents: View = [
      "documents": documents.enumerated().map { phrasing.view($1, number: $0 + 1) },
      "hasDocuments": !documents.isEmpty,
    ]
    return view(phrasing).adding(heading.view(phrasing)).adding(documents)
  }
}
