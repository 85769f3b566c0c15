import Compiler
import Diagnostics
import Testing

/// The cards: all of them are listed, and all are whole.
@Suite struct RegistryTests {
  /// The codes that sources declare a card for.
  private var declared: Set<String> {
    var codes: Set<String> = []
    for path in Repository.sources {
      for line in Repository.lines(path) {
        let words = line.drop { $0 == " " }
        if words.hasPrefix("\"KT"), words.dropFirst(6).hasPrefix("\","), words.contains("\", .") {
          codes.insert(String(words.dropFirst().prefix(5)))
        }
      }
    }
    return codes
  }

  @Test func everyCardIsListed() {
    #expect(declared.count > 60)
    #expect(declared == Set(Registry.cards.map(\.code)))
  }

  @Test(arguments: Registry.cards.map(\.code)) func isWholeInBothLanguages(code: String) throws {
    let card = try #require(Registry.cards.first { $0.code == code })
    for text in [card.title, card.why] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(text)")
    }
    #expect(code.dropFirst(2).allSatisfy(\.isNumber) && code.count == 5)
    #expect(card.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
  }

  /// A message says what is wrong; it does not call names.
  @Test func noCardUsesTheWordsThatSayNothing() {
    for card in Registry.cards {
      for word in ["invalid", "illegal", "không hợp lệ"] {
        #expect(
          !card.title.en.lowercased().contains(word) && !card.title.vi.lowercased().contains(word), "\(card.code)")
      }
    }
  }
}
