import Diagnostics
import Testing

@testable import Metamodel

/// The metamodel as data: what must hold for every kind and every field.
struct LanguageTests {
  let schema = Schema.language

  @Test func kindsStandInTheOrderOfTheirNames() {
    #expect(schema.kinds.map(\.name) == KindName.allCases)
  }

  @Test func fieldsOfAKindStandTogether() {
    #expect(schema.kinds.flatMap(\.fields).map(\.index) == Array(schema.fields.indices))
    for kind in schema.kinds {
      #expect(!kind.fields.isEmpty, "\(kind.name)")
      #expect(kind.fields.allSatisfy { schema[$0].kind == kind.name.number }, "\(kind.name)")
    }
  }

  @Test func accessorsPointAtTheirFields() {
    #expect(schema[Fields.systems.owner.number].name == "owner")
    #expect(schema[Fields.systems.name.number].name == "name")
    #expect(schema[Fields.systems.owner.number].kind == KindName.systems.number)
    #expect(schema[Fields.waivers.for.number].name == "for")
    #expect(schema[Fields.change.from.number].kind == KindName.change.number)
    #expect(schema.field("hosted-at", of: KindName.systems.number) == Fields.systems.hostedAt.number)
    #expect(schema.field("hosted-at", of: KindName.flows.number) == nil)
  }

  @Test func everyEntityBeginsWithTheCommonFields() {
    let common = ["name", "description", "count", "tags", "status", "since", "until", "changes", "sources", "links"]
    for kind in schema.kinds where kind.isEntity && kind.hasCommonFields {
      #expect(kind.fields.prefix(common.count).map { schema[$0].name } == common, "\(kind.name)")
    }
  }

  @Test func namesAreOptionalWhereThingsHaveNone() {
    let unnamed = schema.kinds.filter { kind in
      kind.fields.contains { schema[$0].name == "name" && schema[$0].presence != .required }
    }
    #expect(unnamed.map(\.name) == [.flows, .statements, .waivers, .interfaces, .items, .termCase])
  }

  @Test func leftOutMeansNoneOnlyWhereItMust() {
    let none = Set(schema.fields.filter { $0.absence == .none }.map(\.name))
    #expect(none == ["until", "parent", "part-of", "tags", "links", "among-members"])
    let declared = schema.fields.filter { none.contains($0.name) }
    #expect(declared.allSatisfy { $0.absence == .none })
  }

  @Test func expectedFields() {
    let expected = schema.fields.filter { $0.presence == .expected }
    #expect(
      expected.map { "\(schema[$0.kind].name).\($0.name)" } == [
        "services.provider", "data.steward", "systems.owner", "flows.data", "flows.via",
      ])
  }

  @Test func onlyPacksGiveABasis() {
    let only = schema.fields.filter(\.isOnlyInPacks)
    #expect(
      only.map { "\(schema[$0.kind].name).\($0.name)" } == [
        "standards.basis", "statements.in-force", "statements.basis", "indicators.basis",
      ])
  }

  @Test func partialNamesTheCollections() {
    #expect(schema[Fields.workspace.partial.number].type.words == KindName.allCases.prefix(14).map(\.rawValue))
  }
}

extension LanguageTests {
  @Test func textsAreWrittenInBothLanguages() {
    for field in schema.fields {
      let place: Comment = "\(schema[field.kind].name).\(field.name)"
      expectSentence(field.doc, place)
      expectLabel(field.title, place)
      for choice in field.type.choices { expectLabel(choice.title, place) }
    }
    for kind in schema.kinds {
      expectSentence(kind.doc, "\(kind.name)")
      expectLabel(kind.singular, "\(kind.name)")
      expectLabel(kind.title, "\(kind.name)")
    }
  }

  @Test func namesAreInKebabCaseAndUnique() {
    for kind in schema.kinds {
      let names = kind.fields.map { schema[$0].name }
      #expect(names.allSatisfy(isKebab), "\(kind.name)")
      #expect(Set(names).count == names.count, "\(kind.name)")
    }
  }

  @Test func choicesAreInKebabCaseAndUnique() {
    for field in schema.fields {
      let words = field.type.words
      #expect(words.allSatisfy(isKebab), "\(field.name)")
      #expect(Set(words).count == words.count, "\(field.name)")
      let titles = field.type.choices.map(\.title)
      #expect(Set(titles.map(\.vi)).count == titles.count, "\(field.name)")
      #expect(Set(titles.map(\.en)).count == titles.count, "\(field.name)")
    }
  }

  /// One sentence: it ends with a full stop, and has no other.
  private func expectSentence(_ text: Text, _ place: Comment) {
    #expect(text.vi != text.en, place)
    for sentence in [text.vi, text.en] {
      #expect(sentence.hasSuffix(".") && sentence.count > 8, place)
      #expect(!sentence.contains(". ") && !sentence.contains("\n"), place)
      #expect(sentence.first?.isUppercase == true, place)
    }
  }

  private func expectLabel(_ text: Text, _ place: Comment) {
    #expect(!text.vi.isEmpty && !text.en.isEmpty, place)
    #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."), place)
    #expect(text.vi == text.vi.trimmed && text.en == text.en.trimmed, place)
  }

  private func isKebab(_ name: String) -> Bool {
    name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
