import Diagnostics
import Metamodel
import Model
import Query

extension Page {
  /// What the words in the conditions of a rule mean, for a reader who does not know the language.
  mutating func glossary(
    of rule: EntityID, from file: PackSubject.RuleFile, _ subject: PackSubject, in words: PackWords
  ) {
    let word = words.architecture.word(rule, Fields.rules.for) ?? ""
    guard let kind = word == "architecture" ? .workspace : KindName(rawValue: word) else { return }
    var used: [UsedName] = []
    for field in [Fields.rules.when, Fields.rules.must] {
      let text = words.text(rule, field)
      let compiled = compileExpression(
        text, for: kind, in: words.compilation.language, ids: .unchecked, as: .condition)
      used += (compiled.program?.usedNames ?? []).filter { !used.contains($0) }
    }
    var seen: Set<String> = []
    let meanings = used.compactMap { name -> String? in
      guard let meaning = words.meaning(of: name, linked: { subject.link(toTerm: $0, from: file.path, in: language) })
      else { return nil }
      return seen.insert(meaning).inserted ? meaning : nil
    }
    if meanings.isEmpty { return }
    paragraph(words.said(vi: "Trong đó: ", en: "Where: ") + meanings.joined(separator: "; ") + ".")
  }
}

extension PackWords {
  /// `` `via`: đi qua``; nil for what nobody has to be told.
  func meaning(of used: UsedName, linked: (String) -> String?) -> String? {
    let schema = architecture.schema
    switch used.sense {
    case .field(let field): return plainly("`\(used.name)`", schema[field].title[language], besides: used.name)
    case .inverse(let field):
      let spec = schema[field]
      return said(
        vi: "`\(used.name)`: những \(schema[spec.kind].singular.vi) nêu nó ở `\(spec.name)`",
        en: "`\(used.name)`: \(schema[spec.kind].title.en.lowercased()) that name it in `\(spec.name)`")
    case .word(let choice, _): return plainly("`\(choice.word)`", choice.title[language], besides: choice.word)
    case .id: return architecture.entity(used.name).flatMap { plainly("`\(used.name)`", name($0), besides: used.name) }
    case .term(let term):
      guard let entity = architecture.declared(.terms).first(where: { architecture.id($0) == term }) else { return nil }
      let written = linked(term).map { "[`\(used.name)`](\($0))" } ?? "`\(used.name)`"
      return plainly(written, name(entity), besides: "")
    }
  }

  /// An entry of the list; nil where the meaning is the word itself.
  private func plainly(_ written: String, _ meaning: String, besides word: String) -> String? {
    if String(meaning.map { $0 == " " ? "-" : $0 }) == word { return nil }
    // A semicolon would end the entry.
    return "\(written): \(String(meaning.map { $0 == ";" ? "," : $0 }))"
  }
}
