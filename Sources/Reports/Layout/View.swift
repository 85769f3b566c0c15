import Mustache

/// What a template reads: fields by name. A field that is nil is not there, so that its section is left out.
struct View: MustacheParent, ExpressibleByDictionaryLiteral {
  private let fields: [String: any ViewField]

  init(dictionaryLiteral elements: (String, (any ViewField)?)...) {
    var fields: [String: any ViewField] = [:]
    for (name, field) in elements { fields[name] = field }
    self.fields = fields
  }

  /// One field, whose name is made.
  init(named name: String, _ field: any ViewField) { fields = [name: field] }

  private init(fields: [String: any ViewField]) { self.fields = fields }

  func child(named: String) -> Any? { fields[named] }

  /// The fields of both; those of the other where a name stands in both.
  func adding(_ other: View) -> View { View(fields: fields.merging(other.fields) { $1 }) }
}

/// What may stand in a field of a view. Texts are escaped by the content type of the template.
protocol ViewField {}
extension String: ViewField {}
extension Int: ViewField {}
extension Bool: ViewField {}
extension View: ViewField {}
extension Array: ViewField where Element == View {}

/// A template that is parsed once.
struct Template: Sendable {
  private let parsed: MustacheTemplate?

  /// What kind of text is written; it decides how the texts of a model are escaped.
  enum Form: String, Sendable {
    case html = "KIENTRUC-HTML"
    case markdown = "KIENTRUC-MARKDOWN"
  }

  /// The text must be a template; a test renders every one of them.
  init(_ form: Form, _ text: String) {
    Template.registerForms
    parsed = try? MustacheTemplate(string: "{{% CONTENT_TYPE: \(form.rawValue) }}" + text)
  }

  func render(_ view: View) -> String { parsed?.render(view) ?? "" }

  private static let registerForms: Void = {
    MustacheContentTypes.register(HTMLText(), named: Form.html.rawValue)
    MustacheContentTypes.register(MarkdownText(), named: Form.markdown.rawValue)
  }()
}
