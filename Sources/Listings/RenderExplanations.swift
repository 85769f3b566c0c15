import Compiler
import Diagnostics
import Metamodel
import Model

/// Explanations for a reader, one after the other.
package func renderExplanations(_ explanations: [Explanation], in compilation: Compilation, _ layout: Layout) -> String
{
  explanations.map { explanation in
    switch explanation {
    case .rule(let card): explain(card, compilation.manifest, layout)
    case .clause(let clause): explain(clause, in: compilation, layout)
    case .kind(let kind): explain(kind, compilation.architecture.schema, layout)
    case .field(let name, let fields): explain(name, fields, compilation.architecture.schema, layout)
    case .choice(let choice, let fields): explain(choice, fields, compilation.architecture.schema, layout)
    case .form(let form): explain(form, layout)
    case .step(let name, let steps): explain(name, steps, layout)
    case .entity(let card): renderCard(card, layout, isBrief: true)
    }
  }.joined(separator: "\n")
}

private func explain(_ card: RuleCard, _ manifest: Manifest, _ layout: Layout) -> String {
  let language = layout.language
  let severity = card.severity.title[language]
  var text = layout.style.paint("\(card.code)", as: .severity(card.severity))
  text += " " + layout.heading(card.title[language]) + " (\(card.name))\n"
  text += "  " + layout.label(Text(vi: "mức độ", en: "severity")[language] + ":") + " " + severity
  if let setting = manifest.rules[card.code] {
    let word = setting.value?.title ?? Text(vi: "tắt", en: "off")
    text += Text(vi: "; kientruc.yaml đặt là \(word.vi)", en: "; set to \(word.en) by kientruc.yaml")[language]
  }
  text += "\n\n" + layout.prose(card.why[language], indent: 2)
  text += example(Text(vi: "Chưa đúng", en: "Not like this"), card.bad, layout)
  text += example(Text(vi: "Đúng", en: "Like this"), card.good, layout)
  return text
}

/// An example as it is written, file names and expectations too: the marks say which line is meant.
private func example(_ title: Text, _ yaml: String, _ layout: Layout) -> String {
  if yaml.isEmpty { return "" }
  let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.isEmpty ? "\n" : "    " + sanitized(shown(String(line))) + "\n"
  }
  return "\n  " + layout.heading(title[layout.language]) + "\n" + lines.joined()
}

/// `# KT204 "part"` becomes `# ← KT204`; `#- name` becomes `# name`.
private func shown(_ line: String) -> String {
  if line.hasPrefix("#- ") { return "# " + line.dropFirst(3) }
  for (mark, arrow) in [("# KT", "# ← KT"), ("#^ KT", "# ↑ KT")] {
    guard let place = line.firstRange(of: mark) else { continue }
    var shown = String(line[..<place.lowerBound]) + arrow
    var isQuoted = false
    for character in line[place.upperBound...] {
      if character == "\"" { isQuoted.toggle() } else if !isQuoted { shown.append(character) }
    }
    while shown.last == " " { shown.removeLast() }
    return shown
  }
  return line
}
