import Metamodel
import Testing

@testable import Query

/// The manual of the language leaves nothing out.
@Suite struct NameDocsTests {
  @Test func everyFunctionIsDocumented() {
    #expect(Set(FormDocs.functions.map(\.name)) == Set(Checker.functions))
    #expect(FormDocs.functions.count == Checker.functions.count)
    for (name, doc) in FormDocs.functions { #expect(doc.form.contains(name) && doc.doc.vi != doc.doc.en) }
  }

  @Test func everyWordIsDocumented() {
    let forms = (FormDocs.words + FormDocs.operators).map(\.form).joined(separator: " ")
    for word in Checker.special + Keyword.all.subtracting(["where"]) { #expect(forms.contains(word), "\(word)") }
  }

  @Test func stepsOfKinds() {
    let language = QueryLanguage(.language)
    #expect(language.steps(of: .systems).contains { $0.name == "incoming" && $0.doc.en.contains("`flows.to`") })
    #expect(language.steps(of: .flows).contains { $0.name == "route" })
    #expect(language.steps(of: .workspace).contains { $0.name == "systems" })
    #expect(language.steps(of: .interfaces).contains { $0.name == "system" })
  }
}
