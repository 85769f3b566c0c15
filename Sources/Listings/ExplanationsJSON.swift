import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// Explanations for programs. The schema is `kientruc.explain/1`: members may be added to it, none is removed.
package func renderJSON(_ explanations: [Explanation], of term: String?, in compilation: Compilation) -> String {
  let schema = compilation.architecture.schema
  let document: JSON = [
    "schema": "kientruc.explain/1",
    "term": .optional(term),
    "explanations": .array(explanations.map { json($0, schema, compilation) }),
  ]
  return document.text
}

/// Every rule and every kind, for programs.
package func renderJSONExplainIndex(_ compilation: Compilation) -> String {
  let kinds = compilation.architecture.schema.kinds
  return renderJSON(Registry.cards.map { .rule($0) } + kinds.map { .kind($0) }, of: nil, in: compilation)
}

private func json(_ explanation: Explanation, _ schema: Schema, _ compilation: Compilation) -> JSON {
  switch explanation {
  case .rule(let card): .object(members(of: card))
  case .clause(let clause): .object(members(of: clause.card) + json(clause, in: compilation))
  case .kind(let kind):
    [
      "type": "kind", "name": .string(kind.name.rawValue), "singular": json(kind.singular), "title": json(kind.title),
      "description": json(kind.doc), "fields": .array(kind.fields.map { json(schema[$0], schema) }),
    ]
  case .field(let name, let fields):
    ["type": "field", "name": .string(name), "fields": .array(fields.map { json($0, schema) })]
  case .choice(let choice, let fields):
    [
      "type": "choice", "word": .string(choice.word), "title": json(choice.title),
      "fields": .array(fields.map { .string(schema[$0.kind].name.rawValue + "." + $0.name) }),
    ]
  case .form(let form): ["type": "form", "form": .string(form.form), "description": json(form.doc)]
  case .step(let name, let steps):
    [
      "type": "step", "name": .string(name),
      "kinds": .array(
        steps.map { kind, doc in
          ["kind": .string(kind.rawValue), "gives": json(doc.type), "description": json(doc.doc)]
        }),
    ]
  case .entity(let card): entity(card)
  }
}

private func members(of card: RuleCard) -> [JSON.Member] {
  [
    .init("type", "rule"), .init("code", .string(card.code)), .init("name", .string(card.name)),
    .init("severity", .string(card.severity.word)), .init("title", json(card.title)), .init("why", json(card.why)),
    .init("bad", .string(card.bad)), .init("good", .string(card.good)),
  ]
}

private func json(_ field: FieldSpec, _ schema: Schema) -> JSON {
  let presence =
    switch field.presence {
    case .required: "required"
    case .expected: "expected"
    case .optional: "optional"
    }
  var choices: JSON = .null
  if case .choice(let words) = field.type {
    choices = .array(words.map { ["word": .string($0.word), "title": json($0.title)] })
  }
  return [
    "kind": .string(schema[field.kind].name.rawValue), "name": .string(field.name), "title": json(field.title),
    "description": json(field.doc), "value": json(type(of: field)), "list": .bool(field.isList),
    "presence": .string(presence), "absent": .string(field.absence == .none ? "none" : "unknown"),
    "inverse": .optional(field.inverse), "only-in-packs": .bool(field.isOnlyInPacks), "choices": choices,
  ]
}

private func entity(_ card: Card) -> JSON {
  let architecture = card.architecture
  let known = card.kind.fields.compactMap { number -> JSON.Member? in
    let values = architecture.values(card.entity, number).map { architecture.machine($0) }
    return values.isEmpty ? nil : .init(architecture.schema[number].name, .array(values))
  }
  return [
    "type": "entity", "kind": .string(card.kind.name.rawValue), "id": .string(architecture.id(card.entity)),
    "name": json(architecture.name(card.entity)), "in-force": .bool(architecture.holds(card.entity)),
    "path": .string(card.path), "fields": .object(known), "places": json(places: card.places, architecture),
  ]
}
