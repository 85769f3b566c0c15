import Testing

@testable import Metamodel

/// The steps that turn references round.
struct InverseTests {
  let schema = Schema.language

  @Test(arguments: [
    ("agencies", "systems", "systems.owner"), ("agencies", "children", "agencies.parent"),
    ("systems", "parts", "systems.part-of"), ("systems", "incoming", "flows.to"),
    ("systems", "outgoing", "flows.from"), ("systems", "relays", "flows.via"),
    ("systems", "serves", "services.channels"), ("data", "mastered-by", "systems.masters"),
    ("data", "copied-by", "systems.copies"), ("data", "flows", "flows.data"),
    ("interfaces", "flows", "flows.interface"), ("interfaces", "system", "systems.interfaces"),
    ("components", "realized-by", "systems.realizes"), ("sites", "systems", "systems.hosted-at"),
  ])
  func namesOfTheQueryLanguage(kind: String, step: String, field: String) throws {
    let target = try #require(KindName(rawValue: kind))
    let sources = inverses(on: target)[step, default: []]
    #expect(sources.contains { "\(schema[$0.kind].name).\($0.name)" == field })
  }

  @Test func everyReferenceBetweenEntitiesCanBeTurnedRound() {
    for field in schema.fields where field.inverse == nil {
      #expect(field.targets == nil || schema[field.kind].role == .file, "\(field.name)")
    }
  }

  /// Only fields of one name (`realizes`) may share a step on the kind they point at.
  @Test(arguments: KindName.allCases)
  func stepsAreUnique(on kind: KindName) {
    for (step, sources) in inverses(on: kind) {
      #expect(Set(sources.map(\.name)).count == 1, "\(kind).\(step)")
    }
  }

  @Test(arguments: KindName.allCases)
  func stepsAreNoFieldsOfTheirKind(_ kind: KindName) {
    let names = Set(schema[kind].fields.map { schema[$0].name })
    #expect(names.isDisjoint(with: inverses(on: kind).keys))
  }

  private func inverses(on kind: KindName) -> [String: [FieldSpec]] {
    var steps: [String: [FieldSpec]] = [:]
    for field in schema.fields {
      guard let step = field.inverse, let targets = field.targets else { continue }
      guard targets.isEmpty ? schema[kind].isEntity : targets.contains(kind) else { continue }
      steps[step, default: []].append(field)
    }
    return steps
  }
}

extension FieldSpec {
  /// The kinds it points at; none for "any"; nil if it is no reference.
  fileprivate var targets: [KindName]? {
    switch type {
    case .reference(let kinds): kinds
    case .referenceOrArchitecture: []
    case .nested(let kind): [kind]
    case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .choice, .record,
      .kindsByCollection, .map, .syntax:
      nil
    }
  }
}
