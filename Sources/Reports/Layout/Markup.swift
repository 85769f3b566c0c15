import Diagnostics

/// Pieces of which the templates of reports are made, in one form and one language. A piece that shows something of a
/// view names the field; a section that is written for one form only asks for `form`.
struct Markup {
  let form: Template.Form
  let language: Language

  func say(_ vi: String, _ en: String) -> String { Text(vi: vi, en: en)[language] }

  // MARK: parts of a section

  /// What stands where a flag is set, and a sentence in its place where it is not.
  func part(_ flag: String, otherwise sentence: String, _ content: String) -> String {
    switch form {
    case .html: "{{^\(flag)}}<p>\(sentence)</p>{{/\(flag)}}\n{{#\(flag)}}\n\(content)\n{{/\(flag)}}"
    case .markdown: "{{^\(flag)}}\n\(sentence)\n\n{{/\(flag)}}\n{{#\(flag)}}\n\(content)\n{{/\(flag)}}\n"
    }
  }

  /// What stands where a flag is set, and nothing where it is not.
  func part(_ flag: String, _ content: String) -> String { "{{#\(flag)}}\n\(content)\n{{/\(flag)}}\n" }

  /// A part under a title of its own: `7.1`.
  func subsection(_ number: String, _ title: String, _ content: String) -> String {
    switch form {
    case .html: "<h3>\(number). \(title)</h3>\n\(content)\n"
    case .markdown: "### \(number). \(title)\n\n\(content)\n"
    }
  }

  func paragraph(_ text: String) -> String {
    switch form {
    case .html: "<p>\(text)</p>\n"
    case .markdown: "\(text)\n\n"
    }
  }

  /// Two parts beside one another where there is room.
  func sideBySide(_ left: String, _ right: String) -> String {
    switch form {
    case .html: "<div class=\"side\">\n<div>\(left)</div>\n<div>\(right)</div>\n</div>"
    case .markdown: left + "\n" + right
    }
  }

  /// The figures of the first page, from `tiles`.
  var tiles: String {
    switch form {
    case .html:
      """
      <ul class="tiles">
      {{#tiles}}<li{{#weak}} class="weak"{{/weak}}><b>{{value}}</b> <span>{{caption}}</span></li>
      {{/tiles}}
      </ul>

      """
    case .markdown:
      """
      | {{#tiles}}{{caption}} | {{/tiles}}
      |{{#tiles}} ---: |{{/tiles}}
      | {{#tiles}}**{{value}}** | {{/tiles}}


      """
    }
  }

  /// What matters most, from `sentences`.
  var sentences: String { list("sentences") }

  /// A list of sentences.
  func list(_ name: String) -> String {
    switch form {
    case .html: "<ul class=\"sentences\">\n{{#\(name)}}<li>{{sentence}}</li>\n{{/\(name)}}\n</ul>\n"
    case .markdown: "{{#\(name)}}\n- {{sentence}}\n{{/\(name)}}\n\n"
    }
  }

  /// An empty line, where a table in Markdown needs one behind it.
  var gap: String {
    switch form {
    case .html: ""
    case .markdown: "\n"
    }
  }

  // MARK: in a cell

  /// One value of a fact: its text, where it leads, what is said beside it.
  var item: String {
    switch form {
    case .html:
      """
      <span{{#.place}} title="{{.}}"{{/.place}}>{{#.link}}<a href="{{.}}" rel="noreferrer">{{text}}</a>{{/.link}}\
      {{^.link}}{{.text}}{{/.link}}</span>{{#.note}} <span class="note">{{.}}</span>{{/.note}}
      """
    case .markdown: "{{.text}}{{#.note}} {{.}}{{/.note}}"
    }
  }

  /// The values of a field, one after the other.
  func items(_ name: String) -> String { "{{#\(name)}}{{^first()}}; {{/first()}}\(item){{/\(name)}}" }

  /// The facts of a cell, each on a line.
  func facts(_ name: String) -> String {
    switch form {
    case .html:
      """
      <dl>{{#\(name)}}<div class="{{.kind}}"><dt>{{.label}}</dt>{{#.items}}<dd>\(item)</dd>{{/.items}}</div>\
      {{/\(name)}}</dl>
      """
    case .markdown:
      """
      {{#\(name)}}{{^first()}}<br>{{/first()}}*{{.label}}:* \
      {{#.items}}{{^first()}}; {{/first()}}\(item){{/.items}}{{/\(name)}}
      """
    }
  }

  /// Where something stands in the model.
  var place: String {
    switch form {
    case .html: "<span class=\"place\">{{.place}}</span>"
    case .markdown: "<sub>{{.place}}</sub>"
    }
  }

  var lineBreak: String { "<br>" }

  func strong(_ text: String) -> String {
    switch form {
    case .html: "<b>\(text)</b>"
    case .markdown: "**\(text)**"
    }
  }

  /// The name of a thing over what is said of it.
  func name(_ text: String) -> String {
    switch form {
    case .html: "<span class=\"name\">\(text)</span>"
    case .markdown: "**\(text)**"
    }
  }

  /// What is said beside something.
  func note(_ text: String) -> String {
    switch form {
    case .html: "<span class=\"note\">\(text)</span>"
    case .markdown: text
    }
  }

  /// What the model leaves out.
  func soft(_ text: String) -> String {
    switch form {
    case .html: "<span class=\"unknown\">\(text)</span>"
    case .markdown: "*\(text)*"
    }
  }

  /// A text where there is one, else that it is not recorded.
  func known(_ name: String) -> String {
    "{{#.\(name)}}{{.}}{{/.\(name)}}{{^.\(name)}}\(soft(Sentences.unknown(say))){{/.\(name)}}"
  }

  /// A text that a flag says to be unknown.
  func maybeUnknown(_ name: String, _ flag: String = "isUnknown") -> String {
    switch form {
    case .html: "<span{{#\(flag)}} class=\"unknown\"{{/\(flag)}}>{{.\(name)}}</span>"
    case .markdown: "{{.\(name)}}"
    }
  }

  /// A text in the class that a field names; Markdown has the text alone.
  func toned(_ name: String, _ style: String, by tone: String = "tone") -> String {
    switch form {
    case .html: "<span class=\"\(style) {{.\(tone)}}\">{{.\(name)}}</span>"
    case .markdown: "{{.\(name)}}"
    }
  }

  /// A reference to the numbered row `at`.
  var reference: String {
    switch form {
    case .html: "<a href=\"#l{{.at}}\">{{.label}}</a>"
    case .markdown: "{{.label}}"
    }
  }

  /// References to numbered rows of the report.
  func references(_ name: String) -> String {
    switch form {
    case .html: "{{#\(name)}}{{^first()}}, {{/first()}}<a href=\"#l{{.at}}\">{{.label}}</a>{{/\(name)}}"
    case .markdown: "{{#\(name)}}{{^first()}}, {{/first()}}{{.label}}{{/\(name)}}"
    }
  }
}
