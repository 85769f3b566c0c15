import Diagnostics
import Metamodel
import Model

extension JSONSchemaBuilder {
  /// One value of a field.
  func type(_ field: FieldSpec, of kind: KindName) -> JSON {
    if case .record(.change, _, _) = field.type { return ref(kind.rawValue + "-change") }
    return type(field.type)
  }

  private func type(_ type: FieldType) -> JSON {
    switch type {
    case .text: ref("text")
    case .string, .dateOrPlace: ref("string")
    case .boolean: ["type": "boolean"]
    case .integer(let range):
      ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .number: ["type": "number"]
    case .percent: ["type": "number", "minimum": .integer(0), "maximum": .integer(100)]
    case .date: ref("date")
    case .duration: ref("duration")
    case .choice(let choices): choice(choices)
    case .reference, .referenceOrArchitecture: ref("reference")
    case .record(let kind, let shorthand, let listed): record(kind, shorthand, listed: listed)
    case .nested(let kind): byID(kind)
    case .kindsByCollection: kindsByCollection
    case .map(let type): ["type": "object", "additionalProperties": self.type(type)]
    case .syntax: .bool(true)
    }
  }

  /// The words, and for editors that know the keyword what each means.
  private func choice(_ choices: [Choice]) -> JSON {
    [
      "enum": .array(choices.map { .string($0.word) }),
      "enumDescriptions": .array(choices.map { .string($0.title[language]) }),
    ]
  }

  /// A mapping; where a bare value may stand for it, that too; where a list of them may stand here, that too.
  private func record(_ kind: KindName, _ shorthand: String?, listed: Bool) -> JSON {
    let row = ref(kind.rawValue)
    guard let shorthand, let number = schema.field(shorthand, of: kind.number) else { return row }
    let one: [JSON] = [type(schema[number].type), row]
    return ["anyOf": .array(listed ? one + [["type": "array", "items": ["anyOf": .array(one)]]] : one)]
  }

  /// For each collection, words of the field `kind` of its entities.
  private var kindsByCollection: JSON {
    let properties = schema.kinds.compactMap { kind -> JSON.Member? in
      guard case .collection = kind.role else { return nil }
      var item: JSON = ["type": "string"]
      if let field = schema.field("kind", of: kind.name.number), case .choice(let words) = schema[field].type {
        item = choice(words)
      }
      return .init(kind.name.rawValue, ["type": "array", "items": item])
    }
    return ["type": "object", "properties": .object(properties), "additionalProperties": .bool(false)]
  }

  // MARK: definitions

  /// The plain types, then every kind that the file may hold, in the order of the metamodel.
  var definitions: [JSON.Member] {
    let kinds = schema.kinds.filter { $0.role != .file }
    return plainTypes
      + kinds.flatMap { kind -> [JSON.Member] in
        let head: [JSON.Member] = [
          .init("title", .string(kind.singular[language])), .init("description", .string(kind.doc[language])),
        ]
        let whole = JSON.Member(kind.name.rawValue, .object(head + members(of: kind.name)))
        let hasChanges = schema.field("changes", of: kind.name.number) != nil
        return hasChanges ? [whole, .init(kind.name.rawValue + "-change", change(of: kind.name))] : [whole]
      }
  }

  private var plainTypes: [JSON.Member] {
    let scalar: JSON = ["string", "number", "boolean"]
    let id = "[a-z0-9]+(-[a-z0-9]+)*"
    let texts: JSON = [
      "type": "object", "properties": ["vi": ref("prose"), "en": ref("prose")], "minProperties": .integer(1),
      "additionalProperties": .bool(false),
    ]
    return [
      .init(
        "id",
        [
          "type": "string", "pattern": .string("^(?=.*[a-z])\(id)$"), "maxLength": .integer(IDForm.longest),
          "not": ["enum": .array(IDForm.keywords.sorted().map { .string($0) })],
        ]),
      .init(
        "code",
        [
          "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", "not": ["pattern": "^KT[0-9]*$"],
          "maxLength": .integer(IDForm.longest),
        ]),
      .init("term-name", ["type": "string", "pattern": "^[a-z]+\\.[a-z][a-z0-9-]*$"]),
      .init("reference", ["type": "string", "pattern": .string("^([^/\\s]+/)?\(id)(\\.\(id))?$")]),
      .init("none", ["enum": ["none", []]]),
      .init("string", ["type": scalar]),
      .init("prose", ["type": scalar, "pattern": "\\S"]),
      .init("text", ["anyOf": [ref("prose"), texts]]),
      .init(
        "date",
        [
          "anyOf": [
            ["type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"],
            ["type": "integer", "minimum": .integer(1000), "maximum": .integer(9999)],
          ]
        ]),
      .init(
        "duration",
        ["type": "string", "pattern": .string("^[0-9]{1,8} (\(units))s?$")]),
    ]
  }

  private var units: String { TimeUnit.allCases.map(\.singular).joined(separator: "|") }
}
