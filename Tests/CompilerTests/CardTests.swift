import Compiler
import Diagnostics
import TestSupport
import Testing

/// Every card's own examples: `bad` gives exactly what it marks, `good` gives nothing.
@Suite struct CardTests {
  /// What no fixture can say; each has a test of its own.
  static let withoutFixture: Set<String> = ["KT116", "KT117"]

  @Test(arguments: Registry.cards.map(\.code)) func bad(code: String) throws {
    let card = try #require(Registry.cards.first { $0.code == code })
    if CardTests.withoutFixture.contains(code) { return }
    let fixture = Fixture(card.bad)
    #expect(fixture.expected.contains { $0.code == code }, "its bad example does not mark \(code)")
    let differences = differences(fixture, compiled(fixture))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test(arguments: Registry.cards.map(\.code)) func good(code: String) throws {
    let card = try #require(Registry.cards.first { $0.code == code })
    if CardTests.withoutFixture.contains(code) { return }
    let fixture = Fixture(card.good)
    #expect(fixture.expected.isEmpty)
    let differences = differences(fixture, compiled(fixture))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func codesAreUnique() {
    let codes = Registry.cards.map(\.code)
    #expect(Set(codes).count == codes.count)
    let names = Registry.cards.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
