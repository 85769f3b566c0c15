import Compiler
import Diagnostics
import Listings
import Model
import Query
import TestSupport
import Testing

/// Where findings in packs point, and what `kientruc framework test` says of examples that are none.
@Suite struct PackPlaceTests {
  /// The third line of a folded expression has the mistake.
  @Test func aFoldedExpressionIsPointedInto() throws {
    let must = """
      >-
            security-level exists
            and owner exists
            and owner.kindd = department
      """
    let fixture = Fixture(HostilePacks.workspace + HostilePacks.rules(HostilePacks.rule(must: must)))
    let compilation = compiled(fixture)
    let (finding, path, line) = try #require(located(compilation).first { $0.finding.code == "KT502" })
    let bytes = try #require(fixture.files[path])
    let text = String(decoding: bytes[Int(finding.range.start)..<Int(finding.range.end)], as: UTF8.self)
    let start = LineIndex(bytes).position(of: finding.range.start)
    #expect(path == "house/rules.yaml" && line == 9 && start.column == 17, "\(path):\(line):\(start.column)")
    #expect(text == "kindd")
    #expect(compilation.findings.count == 1)
  }

  private func tested(_ rule: String) -> PackTest {
    let fixture = Fixture(HostilePacks.workspace + HostilePacks.rules(rule))
    return testRules(ofPack: "./house", in: MemoryFiles(fixture.files))
  }

  private func said(_ test: PackTest, _ language: Language) -> String {
    renderPackTest(test, pack: "./house", Layout(language))
  }

  @Test func aRuleWithoutExamplesIsSaidSo() {
    let test = tested(HostilePacks.rule())
    #expect(test.untried == ["H1"] && !test.holds)
    #expect(said(test, .vi).contains("H1: cần ít nhất một ví dụ đạt và một ví dụ không đạt"))
    #expect(said(test, .en).contains("H1: needs an example that is met and one that is not"))
  }

  @Test(arguments: [
    "systems: [",
    "systems: {a: {name: A, kind: nothing}}",
    "systms: {a: {name: A, kind: application}}",
    "systems: {a: {name: A, kind: application, owner: nobody}}",
    "",
  ])
  func anExampleThatIsNoModelIsSaidSo(model: String) {
    let test = tested(
      HostilePacks.rule(
        "H1", "examples: [{verdict: met, model: \"\(model)\"}, {verdict: not-met, model: \"\(model)\"}]"))
    #expect(test.outcomes.count == 2 && test.outcomes.allSatisfy { !$0.holds } && !test.holds)
    for language in Language.allCases { #expect(said(test, language).contains("house/rules.yaml:9")) }
    if !model.isEmpty { #expect(test.outcomes.allSatisfy { !$0.errors.isEmpty }, "\(test.outcomes)") }
  }

  @Test func aVerdictThatIsNoneIsAFinding() {
    let test = tested(HostilePacks.rule("H1", "examples: [{verdict: passed, model: \"systems: {}\"}]"))
    #expect(test.compilation.findings.map(\.code) == ["KT206"])
    #expect(!test.holds)
  }

  /// A pack that extends one in a folder beside it: neither is taken for a part of the model.
  @Test func packsBesideOneAnother() {
    let fixture = Fixture(
      HostilePacks.workspace
        + HostilePacks.rules(HostilePacks.rule()).replacing("House rules}", with: "House rules}\nextends: [./yard]")
        + "#- yard/framework.yaml\nframework: yard\nname: {vi: Sân, en: Yard}\n")
    let compilation = compiled(fixture)
    #expect(compilation.findings.isEmpty, "\(compilation.findings.map(\.message.en))")
    #expect(compilation.packs.map(\.id) == ["yard", "house"])
    #expect(compilation.fileCount == 1)
  }

  /// The pack of a country that the program has never heard of, and a model under it.
  @Test func aCountryThatDoesNotExist() {
    let files = Examples.files("fictive")
    let test = testRules(ofPack: "./framework", in: files)
    #expect(test.rules.count == 6 && test.outcomes.count == 14)
    #expect(test.holds, "\(said(test, .en))")
    let compilation = compile(Workspace(files, threads: 1), on: Fixture.day)
    #expect(compilation.findings.isEmpty, "\(compilation.findings.map(\.message.en))")
    #expect(compilation.packs.map(\.id) == ["nowhere-digital-state"])
    let found = Set(compilation.verdicts.clauses.flatMap(\.verdicts))
    #expect(found == [.met, .notApplicable])
    for path in Examples.ownPaths(files) {
      let text = String(decoding: files.contents[path] ?? [], as: UTF8.self).lowercased()
      for word in ["vietnam", "việt nam", "[vn]", "lgsp"] { #expect(!text.contains(word), "\(path): \(word)") }
    }
  }
}
