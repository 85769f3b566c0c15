/// Pieces of which the sections of the HTML report are made.
extension InteroperabilityPage {
  /// One value of a fact: its text, where it leads, what is said beside it.
  static let item = """
    <span{{#.place}} title="{{.}}"{{/.place}}>{{#.link}}<a href="{{.}}" rel="noreferrer">{{text}}</a>{{/.link}}\
    {{^.link}}{{.text}}{{/.link}}</span>{{#.note}} <span class="note">{{.}}</span>{{/.note}}
    """

  /// Where something stands in the model.
  static let place = "<span class=\"place\">{{.place}}</span>"

  /// The facts of a cell.
  static func facts(_ name: String) -> String {
    """
    <dl>{{#\(name)}}<div class="{{.kind}}"><dt>{{.label}}</dt>{{#.items}}<dd>\(item)</dd>{{/.items}}</div>\
    {{/\(name)}}</dl>
    """
  }

  /// Links to exchanges.
  static func exchangeLinks(_ name: String) -> String {
    "{{#\(name)}}{{^first()}}, {{/first()}}<a href=\"#l{{.at}}\">{{.label}}</a>{{/\(name)}}"
  }

  /// Links to the planned exchanges of a row, or that there are none.
  static func planLinks(_ say: Say) -> String {
    exchangeLinks("planned") + "{{#hasNoPlan}}<span class=\"soft\">\(Sentences.none(say))</span>{{/hasNoPlan}}"
  }

  /// A text where there is one, else that it is not recorded.
  static func known(_ name: String, _ say: Say) -> String {
    "{{#.\(name)}}{{.}}{{/.\(name)}}{{^.\(name)}}\(soft(Sentences.unknown(say))){{/.\(name)}}"
  }

  /// What the model leaves out.
  static func soft(_ text: String) -> String { "<span class=\"unknown\">\(text)</span>" }
}
