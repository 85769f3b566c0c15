/// A labelled fact of an exchange: what is known, that there is none, or what is not recorded.
struct FactView {
  var label: String
  var items: [Item]
  var kind = Kind.known

  enum Kind: String {
    case known, none, unknown
  }

  /// One value, with what is said beside it; the note brings its own punctuation.
  struct Item {
    var text: String
    var note: String?
    /// Where it leads: a place in the page, or a web address.
    var link: String?
    var place: String?

    var view: View { ["text": text, "note": note, "link": link, "place": place] }
  }

  var view: View { ["label": label, "kind": kind.rawValue, "items": items.map(\.view)] }
}

/// The facts of one cell: the known ones one by one, then those of which there are none, then those not recorded.
struct FactList {
  private let phrasing: Phrasing
  private var known: [FactView] = []
  private var none: [String] = []
  private var unknown: [String] = []

  init(_ phrasing: Phrasing) { self.phrasing = phrasing }

  mutating func add(_ label: String, _ items: [FactView.Item]) {
    if !items.isEmpty { known.append(FactView(label: capitalized(label), items: items)) }
  }

  mutating func add(_ label: String, _ text: String?) {
    if let text { add(label, [FactView.Item(text: text)]) }
  }

  mutating func add<Value>(_ label: String, _ recorded: Recorded<Value>, _ items: (Value) -> [FactView.Item]) {
    switch recorded {
    case .known(let value): add(label, items(value))
    case .none: none.append(label)
    case .unknown: unknown.append(label)
    }
  }

  var views: [View] {
    var all = known
    if !none.isEmpty { all.append(summary(phrasing.none, none, .none)) }
    if !unknown.isEmpty { all.append(summary(phrasing.unknown, unknown, .unknown)) }
    return all.map(\.view)
  }

  private func summary(_ label: String, _ facts: [String], _ kind: FactView.Kind) -> FactView {
    FactView(
      label: capitalized(label), items: [FactView.Item(text: facts.joined(separator: ", "))], kind: kind)
  }
}
