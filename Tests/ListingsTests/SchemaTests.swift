import Diagnostics
import Metamodel
import Testing

@testable import Listings

/// The JSON Schema of the language. `Tests/Checks/example-schema` holds the examples against it.
@Suite struct SchemaTests {
  @Test(arguments: SchemaTarget.allCases, Language.allCases) func refersOnlyToWhatItDefines(
    target: SchemaTarget, language: Language
  ) throws {
    let schema = jsonSchema(of: target, .language, language)
    let defined = try #require(member("$defs", of: schema))
    var names: Set<String> = []
    references(in: schema, &names)
    #expect(Set(keys(of: defined)) == names)
    #expect(schema.text == jsonSchema(of: target, .language, language).text)
  }

  @Test func everyFieldStandsInIt() throws {
    let model = try #require(member("$defs", of: jsonSchema(of: .model, .language, .vi)))
    let pack = try #require(member("$defs", of: jsonSchema(of: .pack, .language, .vi)))
    for kind in Schema.language.kinds {
      let isInPacksOnly =
        kind.role == .packCollection
        || [.basis, .example, .termCase, .place, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio]
          .contains(kind.name)
      guard kind.role != .file, let definition = member(kind.name.rawValue, of: isInPacksOnly ? pack : model),
        let properties = member("properties", of: definition)
      else {
        #expect(kind.role == .file || kind.name == .change, "\(kind.name)")
        continue
      }
      let fields = kind.fields.map { Schema.language[$0] }.filter { isInPacksOnly || !$0.isOnlyInPacks }
      #expect(keys(of: properties) == fields.map(\.name))
      #expect(member("additionalProperties", of: definition) == .bool(false))
    }
  }

  @Test func speaksBothLanguages() {
    #expect(jsonSchema(of: .model, .language, .vi).text.contains("\"cơ quan chủ quản\""))
    #expect(jsonSchema(of: .model, .language, .en).text.contains("The agency with authority over the system."))
  }

  @Test func packsKeepTheirOwn() {
    #expect(!jsonSchema(of: .model, .language, .vi).text.contains("\"basis\""))
    #expect(jsonSchema(of: .pack, .language, .vi).text.contains("\"basis\""))
  }

  private func member(_ name: String, of json: JSON) -> JSON? {
    if case .object(let members) = json { return members.first { $0.key == name }?.value }
    return nil
  }

  private func keys(of json: JSON) -> [String] {
    if case .object(let members) = json { return members.map(\.key) }
    return []
  }

  private func references(in json: JSON, _ names: inout Set<String>) {
    switch json {
    case .object(let members):
      for member in members {
        if member.key == "$ref", case .string(let path) = member.value {
          names.insert(String(path.dropFirst("#/$defs/".count)))
        } else {
          references(in: member.value, &names)
        }
      }
    case .array(let items): for item in items { references(in: item, &names) }
    case .null, .bool, .integer, .number, .string: break
    }
  }
}
