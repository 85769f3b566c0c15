import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// What a term means.
package enum Explanation: Sendable {
  case rule(RuleCard)
  /// A rule of a pack.
  case clause(ClauseCard)
  case kind(KindSpec)
  /// A field under one name, in all kinds that have it so named: `owner` of systems, sites, initiatives.
  case field(name: String, [FieldSpec])
  /// A word of a closed list, and the fields that take it.
  case choice(Choice, [FieldSpec])
  /// A function, a step, a list of codes of the query language.
  case form(FormDoc)
  /// A name of expressions that is no field: a reference turned round, what is derived; by the kinds that have it.
  case step(name: String, [(kind: KindName, doc: StepDoc)])
  /// A component, a standard, a document, a layer or an indicator of the active packs.
  case entity(Card)
}

/// All that a term means, what is most likely meant first; empty where it means nothing here. Case, diacritics and
/// separators do not count.
package func explanations(of term: String, in compilation: Compilation) -> [Explanation] {
  let schema = compilation.architecture.schema
  let rules = compilation.cards.values.filter { folded($0.code) == folded(term) || $0.name == folded(term) }
    .sorted { $0.code < $1.code }
  if !rules.isEmpty {
    return rules.map { card in ClauseCard(card, in: compilation).map { .clause($0) } ?? .rule(card) }
  }
  if let field = fieldOfKind(term, schema) { return [field] }
  let wanted = folded(term)
  if wanted.isEmpty { return [] }
  var found: [Explanation] = schema.kinds.filter { $0.isNamed(wanted) }.map { .kind($0) }
  found += fields(named: wanted, schema)
  found += choices(named: wanted, schema)
  found += entities(named: wanted, compilation)
  found += FormDocs.named(wanted).map { .form($0) }
  let steps = compilation.language.steps(named: wanted)
  if !steps.isEmpty { found.append(.step(name: wanted, steps)) }
  return found
}

/// `systems.owner`, also by the names for people.
private func fieldOfKind(_ term: String, _ schema: Schema) -> Explanation? {
  let parts = term.split(separator: ".", maxSplits: 1).map { folded(String($0)) }
  guard parts.count == 2 else { return nil }
  for kind in schema.kinds where kind.isNamed(parts[0]) {
    let fields = kind.fields.map { schema[$0] }
    if let field = fields.first(where: { $0.name == parts[1] }) ?? fields.first(where: { $0.title.isNamed(parts[1]) }) {
      return .field(name: field.name, [field])
    }
  }
  return nil
}

private func fields(named term: String, _ schema: Schema) -> [Explanation] {
  let named = schema.fields.filter { $0.name == term }
  let found = named.isEmpty ? schema.fields.filter { $0.title.isNamed(term) } : named
  return grouped(found, by: \.name).map { .field(name: $0.name, $0.fields) }
}

private func choices(named term: String, _ schema: Schema) -> [Explanation] {
  var found: [(choice: Choice, fields: [FieldSpec])] = []
  for field in schema.fields {
    guard case .choice(let choices) = field.type else { continue }
    // The words of `partial` are the kinds, which are explained as such.
    for choice in choices where field.name != "partial" && (choice.word == term || choice.title.isNamed(term)) {
      if let known = found.firstIndex(where: { $0.choice.word == choice.word && $0.choice.title == choice.title }) {
        found[known].fields.append(field)
      } else {
        found.append((choice, [field]))
      }
    }
  }
  let exact = found.filter { $0.choice.word == term }
  return (exact.isEmpty ? found : exact).map { .choice($0.choice, $0.fields) }
}

private func entities(named term: String, _ compilation: Compilation) -> [Explanation] {
  let architecture = compilation.architecture
  let all = architecture.explainable
  let byID = all.filter { architecture.id($0) == term }
  let found = byID.isEmpty ? all.filter { architecture.name($0).isNamed(term) } : byID
  return found.compactMap { Card(architecture.id($0), in: compilation) }.map { .entity($0) }
}

private func grouped(_ fields: [FieldSpec], by name: (FieldSpec) -> String) -> [(name: String, fields: [FieldSpec])] {
  var groups: [(name: String, fields: [FieldSpec])] = []
  for field in fields {
    if let known = groups.firstIndex(where: { $0.name == name(field) }) {
      groups[known].fields.append(field)
    } else {
      groups.append((name(field), [field]))
    }
  }
  return groups
}

extension Architecture {
  /// What the active packs declare.
  fileprivate var explainable: [EntityID] {
    let kinds: [KindName] = [
      .components, .standards, .documents, .layers, .indicators, .statements, .roles, .terms, .scales,
    ]
    return kinds.flatMap { declared($0) }.filter { origin($0).source == .pack }
  }
}

/// The terms that somebody who wrote an unknown one may have meant.
package func nearTerms(to term: String, in compilation: Compilation) -> [String] {
  let (architecture, schema) = (compilation.architecture, compilation.architecture.schema)
  var terms =
    compilation.cards.values.sorted { $0.code < $1.code }.flatMap { [$0.code, $0.name] }
    + schema.kinds.map(\.name.rawValue)
  for kind in schema.kinds where kind.isListed { terms += [kind.singular.vi, kind.singular.en] }
  for field in schema.fields {
    terms += [field.name, field.title.vi]
    if case .choice(let choices) = field.type { terms += choices.map(\.word) }
    if term.contains(".") { terms.append(schema[field.kind].name.rawValue + "." + field.name) }
  }
  terms += architecture.explainable.map { architecture.id($0) }
  terms += FormDocs.names
  return nearNames(to: term, among: terms)
}
