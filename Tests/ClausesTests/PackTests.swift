import Clauses
import Compiler
import Diagnostics
import Listings
import Metamodel
import Model
import Packs
import TestSupport
import Testing

/// The rules of the packs that ship: each types, and each of its examples gets the verdict that it expects. `vn` has so
/// many that only the release program runs them (Tests/Checks/framework-test).
@Suite struct PackTests {
  @Test(arguments: EmbeddedFiles.packs.filter { $0 != "vn" }) func everyExampleHolds(pack: String) {
    let test = testRules(ofPack: pack, in: NoFiles())
    #expect(test.holds, "\(renderPackTest(test, pack: pack, Layout(.en)))")
    let findings = test.compilation.findings.filter { $0.severity > .information }
    #expect(findings.isEmpty, "\(findings.map { "\($0.code) \($0.message.en)" })")
  }
}
