import Metamodel
import TestSupport
import Testing

/// Circles that no card can show.
@Suite struct CirclesTests {
  @Test func aCircleMayBeAsLongAsTheModel() throws {
    let count = 20_000
    var text = "functions:\n"
    for index in 0..<count { text += "  n-\(index): {name: N, parent: n-\((index + 1) % count)}\n" }
    let findings = compiled(Fixture(text)).findings
    #expect(findings.map(\.code) == ["KT310"])
    let message = try #require(findings.first?.message.en)
    #expect(message.hasPrefix("`parent` leads in a circle of 20000: `n-0 → n-1 → "))
    #expect(message.hasSuffix(" → … → n-19998 → n-19999 → n-0`"))
  }

  @Test func aLongChainIsNoCircle() {
    var text = "functions:\n  n-0: {name: N}\n"
    for index in 1..<20_000 { text += "  n-\(index): {name: N, parent: n-\(index - 1)}\n" }
    #expect(compiled(Fixture(text)).findings.isEmpty)
  }
}
