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

  @Test(arguments: [
    ("flows", "signed", "a yes-or-no value"), ("flows", "from", "a system"), ("flows", "data", "a list of data"),
    ("flows", "latency", "a duration"),
    ("flows", "mechanism", "one of the words `manual`, `media`, `email` …"), ("flows", "from.since", "a date"),
    ("flows", "volume", "a number"), ("flows", "data.name", "a list of texts"),
    ("flows", "data.where(personal)", "a list of data"), ("flows", "data.first()", "data"),
    ("flows", "data.count()", "a number"),
    ("flows", "from.since + 1 days", "a date"), ("flows", "crosses-agencies", "a yes-or-no value"),
    ("flows", "route", "a list of systems"),
    ("systems", "owner.parent*", "a list of agencies"), ("systems", "incoming", "a list of flows"),
    ("interfaces", "system", "a system"), ("interfaces", "published", "a date or a place"),
    ("workspace", "systems", "a list of systems"),
    ("workspace", "scope", "one of the words `national`, `ministry`, `province` …"),
    ("systems", "architecture.scope", "one of the words `national`, `ministry`, `province` …"),
    ("systems", "users", "a list of agencies or actors"), ("systems", "users.agencies", "a list of agencies"),
    ("systems", "recovery.backup", "a yes-or-no value"),
    ("systems", "none", "`none`"), ("indicators", "of", "an entity of several kinds"),
  ])
  func types(kind: String, expression: String, type: String) throws {
    let compiled = try compile(expression, kind, .value)
    let program = try #require(compiled.program, "\(compiled.problems.map(\.message.en))")
    #expect(Schema.language.describe(program.type) == type)
  }

  /// Kind, expression, and the code, the column and a part of the message or help of each problem.
  @Test(arguments: [
    // KT502: names
    ("flows", "vai.any()", "KT502", 1, "did you mean `via`"), ("flows", "from.ower.name = 'x'", "KT502", 6, "`owner`"),
    ("flows", "form.owner exists", "KT502", 1, "`from`"),
    ("flows", "mechanism = servise", "KT502", 13, "did you mean `service`"),
    ("flows", "mechanism in [service, fiel]", "KT502", 24, "`file`"),
    ("flows", "mechanism = 'x'", "KT502", 13, "use `manual`"),
    ("systems", "realizes = lgps", "KT502", 12, "did you mean `lgsp`"),
    ("systems", "realizes in [vdxp, lgps]", "KT502", 20, "`lgsp`"),
    ("systems", "owner = so-gtv", "KT502", 9, "`so-gtvt`"),
    ("systems", "shared = yes", "KT502", 10, "use `true` or `false`"),
    ("flows", "data.anny(personal)", "KT502", 6, "`any`"), ("flows", "uniqe(name)", "KT502", 1, "`unique`"),
    ("flows", "via.any(realises = lgsp)", "KT502", 9, "`realizes`"),
    ("flows", "data.first.name = 'x'", "KT502", 6, "write `.first()`"),
    ("flows", "purpose.length = 3", "KT502", 9, "write `.length()`"),
    ("workspace", "sistems.any()", "KT502", 1, "`systems`"),
    ("systems", "security-level = hight", "KT502", 18, "no `hight`"),
    // KT503: types
    ("flows", "purpose", "KT503", 1, "is no condition"), ("flows", "data", "KT503", 1, "write `.any()`"),
    ("flows", "data.personal", "KT503", 1, "write `.any(it)`"),
    ("flows", "mechanism < file", "KT503", 1, "has no order"), ("flows", "name < 'x'", "KT503", 1, "has no order"),
    ("flows", "data.retention > 1 years", "KT503", 1, "`data.retention.any(it > …)`"),
    ("flows", "purpose = 3", "KT503", 1, "a text cannot be compared with a number"),
    ("systems", "since = 'hôm qua'", "KT503", 1, "a date cannot be compared with a text"),
    ("systems", "security-level = '3'", "KT503", 1, "a number cannot be compared with a text"),
    ("systems", "owner = part-of", "KT503", 1, "an agency cannot be compared with a system"),
    ("flows", "agreement = x", "KT502", 13, "no value of `agreement`"),
    ("flows", "agreement = process", "KT503", 0, ""), ("flows", "from = data", "KT503", 8, "cannot be a list"),
    ("flows", "data = from.masters", "KT503", 8, "cannot be a list"),
    ("flows", "from.owner in [3]", "KT503", 16, "cannot be compared"),
    ("flows", "via + 1 = 2", "KT503", 1, "counting with a list"),
    ("flows", "from + 1 = 2", "KT503", 1, "do not go together"),
    ("systems", "since - since > 1 days", "KT503", 1, "do not go together"),
    ("flows", "name.owner = x", "KT503", 6, "has no field `owner`"),
    ("flows", "purpose.any(x = 1)", "KT502", 13, "a text"),
    ("flows", "from matches 'x'", "KT503", 1, "a text is wanted"),
    ("flows", "data.any(1, 2)", "KT503", 6, "one condition"),
    ("flows", "data.where()", "KT503", 6, "one condition"),
    ("flows", "data.count(personal) > 1", "KT503", 6, "nothing in its brackets"),
    ("flows", "data.max() > 1", "KT503", 6, "numbers or dates"),
    ("flows", "data.classification.sum() > 1", "KT503", 21, "a list of numbers"),
    ("flows", "data.length() > 1", "KT503", 1, "a text is wanted"),
    ("flows", "purpose.before-last(name) = 'x'", "KT503", 9, "one text"),
    ("flows", "certainly() or signed", "KT503", 1, "one expression"),
    ("flows", "count() > 1", "KT503", 1, "needs a list before it"),
    ("systems", "owner* = so-gtvt", "KT503", 1, "cannot be repeated"),
    ("systems", "incoming.count()* > 1", "KT503", 1, "repeat a field"),
    ("flows", "unique(latency)", "KT503", 8, "is wanted"),
    ("flows", "data.any(personal) exists", "KT503", 1, "a field is wanted"),
    ("systems", "users.identifier.any()", "", 0, ""), ("indicators", "of.kind = department", "", 0, ""),
    ("indicators", "of.status = mandatory", "", 0, ""), ("indicators", "of.name.any()", "", 0, ""),
    ("indicators", "of.data.any()", "", 0, ""), ("statements", "about.replaces.any()", "", 0, ""),
    ("statements", "about.code-list = true", "KT503", 7, "different things"),
    // KT504: two meanings
    ("systems", "owner = operator", "KT504", 9, "`it.operator`"), ("systems", "name = url", "KT504", 8, "`'url'`"),
    ("systems", "incoming.count = 3", "KT504", 10, "write `.count()`"),
    ("systems", "owner = it.operator", "", 0, ""), ("systems", "owner = 'operator'", "", 0, ""),
    ("systems", "name = it.url", "", 0, ""), ("systems", "name = abc", "", 0, ""),
    // KT501, of patterns
    ("systems", "url matches 'a('", "KT501", 15, "not closed"),
    ("systems", "url matches '(a'", "KT501", 14, "not closed"),
    ("systems", "url matches '\\b'", "KT501", 14, "not known"),
    // what is broken elsewhere is said there
    ("systems", "broken or shared", "-", 0, ""),
  ])
  func problems(kind: String, expression: String, code: String, column: Int, part: String) throws {
    let compiled = try compile(expression, kind, .condition)
    if code.isEmpty || code == "-" {
      #expect(compiled.problems.isEmpty, "\(compiled.problems.map(\.message.en))")
      #expect((compiled.program == nil) == (code == "-"))
      return
    }
    if column == 0 { return }
    try #require(compiled.problems.count == 1, "\(expression): \(compiled.problems.map(\.message.en))")
    let problem = compiled.problems[0]
    #expect(problem.code == code)
    #expect(problem.range.lowerBound + 1 == column, "\(expression): \(problem.message.en)")
    #expect(problem.says(part), "\(expression): \(problem.message.en) = \(problem.help?.en ?? "")")
  }

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

extension Schema {
  fileprivate func describe(_ type: ValueType) -> String { type.described(self).en }
}
