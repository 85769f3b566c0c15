import Diagnostics
import Metamodel

/// What a file of the language is, for editors.
package enum SchemaTarget: String, Sendable, CaseIterable {
  /// A file of a workspace's model.
  case model
  /// `kientruc.yaml`.
  case workspace
  /// A file of a framework pack.
  case pack
  /// `framework.yaml`.
  case framework
}

/// JSON Schema (draft 2020-12) of files of the language, derived from the metamodel; titles and descriptions in one
/// language. It accepts what the compiler can read: what is left to the compiler is whether references lead anywhere.
package func jsonSchema(of target: SchemaTarget, _ schema: Schema, _ language: Language) -> JSON {
  let builder = JSONSchemaBuilder(schema: schema, target: target, language: language)
  let head: [JSON.Member] = [
    .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
    .init("title", .string("kientruc: " + title(of: target)[language])),
  ]
  let body: [JSON.Member]
  switch target {
  case .workspace: body = builder.members(of: .workspace)
  case .framework: body = builder.members(of: .framework)
  case .model, .pack: body = builder.collections
  }
  return .object(head + body + [.init("$defs", .object(used(builder.definitions, by: .object(body))))])
}

/// The definitions that a schema refers to, and those that these refer to, in their order.
private func used(_ definitions: [JSON.Member], by schema: JSON) -> [JSON.Member] {
  var names: Set<String> = []
  var open = [schema]
  while let next = open.popLast() {
    for name in references(in: next) where names.insert(name).inserted {
      if let definition = definitions.first(where: { $0.key == name }) { open.append(definition.value) }
    }
  }
  return definitions.filter { names.contains($0.key) }
}

private func references(in json: JSON) -> [String] {
  switch json {
  case .object(let members):
    members.flatMap { member -> [String] in
      guard member.key == "$ref", case .string(let path) = member.value else { return references(in: member.value) }
      return [String(path.dropFirst("#/$defs/".count))]
    }
  case .array(let items): items.flatMap(references)
  case .null, .bool, .integer, .number, .string: []
  }
}

private func title(of target: SchemaTarget) -> Text {
  switch target {
  case .model: Text(vi: "tệp mô hình", en: "a file of the model")
  case .workspace: Text(vi: "kientruc.yaml", en: "kientruc.yaml")
  case .pack: Text(vi: "tệp của gói khung kiến trúc", en: "a file of a framework pack")
  case .framework: Text(vi: "framework.yaml", en: "framework.yaml")
  }
}

struct JSONSchemaBuilder {
  let schema: Schema
  let target: SchemaTarget
  let language: Language

  private var isPack: Bool { target == .pack || target == .framework }

  // MARK: files

  /// The collections at the top of a file. An empty file is read too.
  var collections: [JSON.Member] {
    let kinds = schema.kinds.filter { belongs($0.role) }
    let properties = kinds.map { kind in
      JSON.Member(
        kind.name.rawValue,
        [
          "title": .string(kind.title[language]), "description": .string(kind.doc[language]),
          "anyOf": [byID(kind.name), ref("none")],
        ])
    }
    return [
      .init("type", ["object", "null"]), .init("properties", .object(properties)),
      .init("additionalProperties", .bool(false)),
    ]
  }

  private func belongs(_ role: KindRole) -> Bool {
    switch role {
    case .collection(let inPacks): target == .model || inPacks
    case .packCollection: target == .pack
    case .nested, .file, .record: false
    }
  }

  func byID(_ kind: KindName) -> JSON {
    ["type": "object", "propertyNames": ref(keys(of: kind)), "additionalProperties": ref(kind.rawValue)]
  }

  /// The definition of what the keys of a collection look like.
  private func keys(of kind: KindName) -> String {
    switch schema[kind].keys {
    case .id: "id"
    case .code: "code"
    case .term: "term-name"
    }
  }

  func ref(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }

  // MARK: kinds

  /// What a file of its own, or a mapping of a kind, may hold.
  func members(of kind: KindName) -> [JSON.Member] {
    let fields = schema[kind].fields.map { schema[$0] }.filter { isPack || !$0.isOnlyInPacks }
    let required = fields.filter { $0.presence == .required }.map { JSON.string($0.name) }
    return [
      .init("type", "object"),
      .init("properties", .object(fields.map { .init($0.name, property($0, of: kind)) })),
    ] + (required.isEmpty ? [] : [.init("required", .array(required))]) + [.init("additionalProperties", .bool(false))]
  }

  /// New values from a day on: any field of the kind; none but the day is required.
  func change(of kind: KindName) -> JSON {
    let from = schema[KindName.change].fields.map { schema[$0] }
    let names = from.map(\.name) + ["changes"]
    let fields = schema[kind].fields.map { schema[$0] }.filter {
      !names.contains($0.name) && (isPack || !$0.isOnlyInPacks)
    }
    return [
      "type": "object",
      "properties": .object((from + fields).map { .init($0.name, property($0, of: kind)) }),
      "required": .array(from.map { .string($0.name) }),
      "additionalProperties": .bool(false),
    ]
  }

  private func property(_ field: FieldSpec, of kind: KindName) -> JSON {
    var members: [JSON.Member] = [
      .init("title", .string(field.title[language])), .init("description", .string(field.doc[language])),
    ]
    let value = field.isList ? list(of: type(field, of: kind)) : type(field, of: kind)
    if field.presence == .required {
      members += membersOf(value)
    } else {
      members.append(.init("anyOf", [value, ref("none")]))
    }
    return .object(members)
  }

  private func list(of item: JSON) -> JSON { ["type": "array", "items": item] }

  private func membersOf(_ json: JSON) -> [JSON.Member] {
    if case .object(let members) = json { return members }
    return []
  }
}
