import Diagnostics

/// A derivation for people: a line for each part, indented below the part it decides, with the places of its values.
package func renderText(_ derivation: Derivation, in language: Language, sources: SourceFiles) -> String {
  var renderer = DerivationRenderer(language: language, places: PlaceFinder(sources))
  renderer.write(derivation.root, indent: 0)
  if derivation.isCut {
    let more = Text(vi: "… còn nữa, nhưng không in hết", en: "… there is more, which is not printed")
    renderer.lines.append(more[language])
  }
  return renderer.lines.map { sanitized($0) + "\n" }.joined()
}

/// A derivation for programs: `{text, value, term, note, places, missing, parts}`; what is empty is left out.
package func json(_ derivation: Derivation, sources: SourceFiles) -> JSON {
  var places = PlaceFinder(sources)
  return .object([.init("derivation", json(derivation.root, &places)), .init("isCut", .bool(derivation.isCut))])
}

private func json(_ node: Derivation.Node, _ places: inout PlaceFinder) -> JSON {
  var members: [JSON.Member] = [.init("text", json(node.text))]
  switch node.value {
  case .truth(let truth): members.append(.init("truth", .string(truth.description)))
  case .value(_, let value): members.append(.init("value", value))
  case .heading: break
  }
  if let term = node.term { members.append(.init("term", json(term))) }
  if let note = node.note { members.append(.init("note", json(note))) }
  let found = node.places.compactMap { places.json($0) }
  if !found.isEmpty { members.append(.init("places", .array(found))) }
  if !node.missing.isEmpty { members.append(.init("missing", .array(node.missing.map { json($0.text) }))) }
  if !node.children.isEmpty { members.append(.init("parts", .array(node.children.map { json($0, &places) }))) }
  return .object(members)
}

private func json(_ text: Text) -> JSON {
  text.vi == text.en ? .string(text.vi) : ["vi": .string(text.vi), "en": .string(text.en)]
}

private struct DerivationRenderer {
  let language: Language
  var places: PlaceFinder
  var lines: [String] = []

  mutating func write(_ node: Derivation.Node, indent: Int) {
    let lead = String(repeating: "  ", count: indent)
    var line = lead + node.text[language]
    if let term = node.term { line += " (\(term[language]))" }
    switch node.value {
    case .truth(let truth): line += ": " + word(truth)[language]
    case .value(let text, _): line += ": " + text[language]
    case .heading: break
    }
    if let note = node.note { line += "; " + note[language] }
    var found: [String] = []
    for place in node.places {
      if let shown = places.shown(place), !found.contains(shown), found.count < 3 { found.append(shown) }
    }
    if !found.isEmpty { line += "   [" + found.joined(separator: ", ") + "]" }
    lines.append(line)
    if !node.missing.isEmpty {
      let label = Text(vi: "cần biết: ", en: "to be known: ")
      lines.append(lead + "  " + label[language] + node.missing.map { $0.text[language] }.joined(separator: "; "))
    }
    for child in node.children { write(child, indent: indent + 1) }
  }

  private func word(_ truth: Truth) -> Text {
    switch truth {
    case .yes: Text(vi: "đúng", en: "yes")
    case .no: Text(vi: "sai", en: "no")
    case .unknown: Answer.unknown
    }
  }
}

/// Lines and columns of places; each file is read once.
private struct PlaceFinder {
  private let sources: SourceFiles
  private var indexes: [FileID: LineIndex?] = [:]

  init(_ sources: SourceFiles) { self.sources = sources }

  private mutating func position(_ range: SourceRange) -> Position? {
    if indexes[range.file] == nil {
      indexes.updateValue(sources.bytes(range.file).map { LineIndex($0) }, forKey: range.file)
    }
    return indexes[range.file]??.position(of: range.start)
  }

  mutating func shown(_ range: SourceRange) -> String? {
    position(range).map { "\(sources.path(range.file)):\($0.line)" }
  }

  mutating func json(_ range: SourceRange) -> JSON? {
    position(range).map { position in
      .object([
        .init("path", .string(sources.path(range.file))),
        .init(
          "position", .object([.init("line", .integer(position.line)), .init("column", .integer(position.column))])),
      ])
    }
  }
}
