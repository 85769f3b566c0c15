import Diagnostics
import Metamodel
import Testing

@testable import Query

/// What types and what does not, before anything runs.
@Suite struct CheckerTests {
  static let ids = KnownIDs([
    (.components, ["lgsp", "vdxp", "owner-portal"]), (.standards, ["tls-1-2", "qcvn-102-2016"]),
    (.agencies, ["so-gtvt", "operator"]),
  ])
  static let language = QueryLanguage(.language).adding(
    [
      TermDeclaration("flows.crosses-agencies", "from.owner != to.owner"),
      TermDeclaration("systems.broken", "owner = 3"),
    ], ids: ids
  ).language

  @Test func allProblemsAreFoundInOneGo() throws {
    let compiled = try compile("vai.any() and mechanism = fiel or signed = 3", "flows", .condition)
    #expect(compiled.problems.map { $0.range.lowerBound + 1 } == [1, 27, 35])
  }

  @Test func problemsBecomeFindings() throws {
    let problem = try compile("vai.any()", "flows", .condition).problems[0]
    let finding = problem.finding(in: FileID(3), startingAt: 100, subject: "x")
    #expect(finding.range == SourceRange(file: FileID(3), start: 100, end: 103))
    #expect(finding.code == "KT502" && finding.subject == "x")
  }

  // MARK: terms

  @Test(arguments: [
    ("flows", "KT505", "no name for a term"), ("flows.Name", "KT505", "no name for a term"),
    ("flaws.name", "KT505", "no name for a term"), ("flows.signed", "KT505", "a meaning already"),
    ("flows.any", "KT505", "a meaning already"), ("flows.it", "KT505", "a meaning already"),
    ("systems.incoming", "KT505", "a meaning already"), ("flows.where", "KT505", "no name for a term"),
  ])
  func termNames(name: String, code: String, part: String) {
    let problems = QueryLanguage(.language).adding([TermDeclaration(name, "name exists")], ids: .unchecked)
      .nameProblems[0]
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.says(part) ?? false)
  }

  @Test func termsUseOneAnotherInAnyOrder() {
    let checked = QueryLanguage(.language).adding(
      [
        TermDeclaration("flows.a", "to.b and signed"), TermDeclaration("systems.b", "incoming.any(c)"),
        TermDeclaration("flows.c", "signed"),
      ], ids: .unchecked)
    #expect(checked.problems.map(\.count) == [0, 0, 0])
  }

  @Test func circlesAreSaidOnce() {
    let checked = QueryLanguage(.language).adding(
      [
        TermDeclaration("flows.outside", "from.a"), TermDeclaration("systems.a", "incoming.any(b)"),
        TermDeclaration("flows.b", "from.c"), TermDeclaration("systems.c", "a or shared"),
        TermDeclaration("systems.self", "self or shared"),
      ], ids: .unchecked)
    #expect(checked.problems.map(\.count) == [0, 1, 0, 0, 1])
    #expect(checked.problems[1].first?.message.en.contains("`systems.a → flows.b → systems.c → systems.a`") ?? false)
    #expect(checked.problems[4].first?.code == "KT505")
  }

  @Test func aProblemIsSaidAtItsTermOnly() {
    let checked = QueryLanguage(.language).adding(
      [TermDeclaration("systems.a", "b or shared"), TermDeclaration("systems.b", "onwer exists")], ids: .unchecked)
    #expect(checked.problems.map(\.count) == [0, 1])
  }

  private func compile(_ expression: String, _ kind: String, _ wanted: Wanted) throws -> (
    program: Program?, problems: [Problem]
  ) {
    let kind = try #require(KindName(rawValue: kind))
    return compileExpression(expression, for: kind, in: CheckerTests.language, ids: CheckerTests.ids, as: wanted)
  }
}
