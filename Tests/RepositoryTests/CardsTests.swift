import Compiler
import Diagnostics
import Testing

/// Every rule has its card in the registry, and every card is whole.
@Suite struct CardsTests {
  @Test func everyCardOfTheSourcesIsRegistered() {
    var codes: [String] = []
    // The cards of expressions come into the registry with what compiles expressions.
    for path in Repository.files("Sources", ending: ".swift") where !path.hasPrefix("Sources/Query/") {
      let text = Repository.text(path)
      for part in text.split(separator: "RuleCard(").dropFirst() {
        let start = part.drop { $0.isWhitespace }
        if start.hasPrefix("\"KT") { codes.append(String(start.dropFirst().prefix(5))) }
      }
    }
    #expect(codes.count > 40)
    let different = Set(codes).symmetricDifference(Registry.cards.map(\.code))
    #expect(different.isEmpty, "\(different)")
    #expect(codes.count == Registry.cards.count)
  }

  @Test(arguments: Registry.cards.map(\.code)) func isWhole(code: String) throws {
    let card = try #require(Registry.cards.first { $0.code == code })
    for text in [card.title, card.why] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
      #expect(text.vi.contains { !$0.isASCII }, "the Vietnamese has no Vietnamese letter")
    }
    #expect(card.why.vi.hasSuffix(".") && card.why.en.hasSuffix("."))
    // Two cannot be shown in a fixture: files that cannot be read, and too many of them.
    #expect(!card.good.isEmpty && card.bad != card.good && (!card.bad.isEmpty || ["KT116", "KT117"].contains(code)))
    #expect(card.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    for word in ["invalid", "illegal", "error"] {
      #expect(!card.title.en.lowercased().split { !$0.isLetter }.contains(Substring(word)))
    }
  }
}
