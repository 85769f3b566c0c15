import Compiler
import Diagnostics
import Metamodel
import Reference
import TestSupport
import Testing

/// `docs/reference` is what the generator makes today. `KIENTRUC_UPDATE=1 swift test --filter ReferenceTests` rewrites it.
@Suite struct FreshTests {
  @Test(arguments: Language.allCases) func language(language: Language) {
    let page = languageReference(.language, in: language)
    #expect(Golden.difference(page, inRepository: "docs/reference/language.\(language.rawValue).md") == nil)
  }

  @Test(arguments: Language.allCases) func queries(language: Language) {
    let page = queryReference(.language, in: language)
    #expect(Golden.difference(page, inRepository: "docs/reference/queries.\(language.rawValue).md") == nil)
  }

  @Test(arguments: Language.allCases) func rules(language: Language) {
    let page = ruleReference(Registry.cards, in: language)
    #expect(Golden.difference(page, inRepository: "docs/reference/rules.\(language.rawValue).md") == nil)
  }
}
