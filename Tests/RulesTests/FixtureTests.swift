import Foundation
import TestSupport
import Testing

/// The workspaces of `Fixtures/`: each gives exactly the findings that its comments expect.
@Suite struct FixtureTests {
  static let folder = Golden.repository() + "/Tests/RulesTests/Fixtures"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test(arguments: names) func fixture(name: String) throws {
    let text = try String(contentsOfFile: FixtureTests.folder + "/" + name, encoding: .utf8)
    let fixture = Fixture(text)
    let differences = differences(fixture, compiled(fixture))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
