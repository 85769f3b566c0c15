import Diagnostics

/// The text in one of the two languages, as a template is made for one.
typealias Say = (_ vi: String, _ en: String) -> String

/// A section of a report: its title, and the template of what stands under it, in either form.
struct ReportSection: Sendable {
  let title: @Sendable (Say) -> String
  let content: @Sendable (Markup) -> String
  /// Whether it lies on its side on paper.
  let isWide: Bool

  init(
    _ title: @escaping @Sendable (Say) -> String, isWide: Bool = false,
    _ content: @escaping @Sendable (Markup) -> String
  ) {
    self.title = title
    self.content = content
    self.isWide = isWide
  }
}

/// How a report is laid out: a head with the contents, its sections, the documents that it cites, a foot. A template is
/// made once for each form and language.
struct ReportLayout: Sendable {
  private let pages: [Template]
  private let texts: [Template]

  /// `title` names the report on its first page; `shortTitle` in the tab of a browser.
  init(title: Text, shortTitle: Text, _ sections: [ReportSection]) {
    let all = sections + [documentsSection]
    pages = Language.allCases.map { language in
      let markup = Markup(form: .html, language: language)
      return Template(.html, htmlPage(title[language], shortTitle[language], all, markup))
    }
    texts = Language.allCases.map { language in
      let markup = Markup(form: .markdown, language: language)
      return Template(.markdown, markdownDocument(title[language], all, markup))
    }
  }

  func template(_ form: Template.Form, _ language: Language) -> Template {
    let place = Language.allCases.firstIndex(of: language) ?? 0
    switch form {
    case .html: return pages[place]
    case .markdown: return texts[place]
    }
  }
}

/// The documents that are cited, the last section of every report.
private let documentsSection = ReportSection(Titles.documents) { markup in
  let say = markup.say
  let about =
    switch markup.form {
    case .html:
      """
      {{.about}}{{#.file}}; \(say("tệp", "file")) <code>{{.}}</code>{{/.file}}\
      {{#.link}}; <a href="{{.}}" rel="noreferrer">{{address}}</a>{{/.link}}\
      {{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}}\(markup.place)
      """
    case .markdown:
      """
      {{.about}}{{#.file}}; \(say("tệp", "file")) {{.}}{{/.file}}\
      {{#.link}}; [\(say("toàn văn", "text"))]({{{.}}}){{/.link}}{{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}}
      """
    }
  let number = markup.form == .html ? "<span id=\"d{{.number}}\">{{.number}}</span>" : "{{.number}}"
  return markup.part(
    "hasDocuments", otherwise: Sentences.nothing(say),
    markup.table(
      Titles.documents(say), rows: "documents",
      [
        Column(say("Số", "No."), number, markup.form == .html ? .mark : .number),
        Column(say("Tài liệu", "Document"), "{{.name}}"), Column(say("Thông tin", "About it"), about),
      ]))
}
