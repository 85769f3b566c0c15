import Compiler
import Diagnostics
import Metamodel
import Query
import TestSupport
import Testing

@testable import Reports

/// How a small city stands to a small pack: every verdict, a clause of unverified basis, a clause without subjects.
@Suite struct ConformanceReportTests {
  private func compilation(_ model: String = smallCityOfRules) throws -> Compilation {
    let files = MemoryFiles(texts: [
      "kientruc.yaml": plainManifest + "\nframeworks: [./khung]\npartial: [flows]\n", "model.yaml": model,
      "khung/framework.yaml": smallPackHead, "khung/quy-tac/he-thong.yaml": smallPackRules,
    ])
    return compile(Workspace(files, threads: 1), on: try #require(CoarseDate("2020-06-30")).last)
  }

  private func report() throws -> ConformanceReport { ConformanceReport(try compilation()) }

  private func clause(_ code: String) throws -> ConformanceReport.Clause {
    try #require(report().clauses.first { $0.code == code })
  }

  @Test func countsVerifiedClausesApart() throws {
    let report = try report()
    let verified = report.tally(isVerified: true)
    #expect(verified.clauses == [.notMet: 1, .notAssessable: 1, .waived: 1, .met: 1, .notApplicable: 1])
    #expect(verified.verdicts[.notMet] == 1)
    #expect(verified.idle == 1)
    #expect(report.tally(isVerified: false).clauses == [.notMet: 1])
    #expect(report.gravest(isVerified: true).map(\.code) == ["H1"])
    #expect(report.gravest(isVerified: false).map(\.code) == ["H6"])
  }

  @Test func groupsByThePartsThatThePackNames() throws {
    let parts = try report().parts
    #expect(parts.map(\.title.vi) == ["Quy tắc về hệ thống"])
    #expect(parts.first?.clauses.map(\.code) == ["H1", "H2", "H3", "H4", "H5", "H6"])
    #expect(try report().idle.map(\.code) == ["H7"])
  }

  @Test func saysWhereTheModelDecides() throws {
    let unmet = try #require(clause("H1").unmet.first)
    #expect(unmet.named.id == "s1" && unmet.agency == "so-a")
    #expect(unmet.message?.vi == "`s1` ở cấp 1")
    #expect(unmet.evidence.map(\.text.en) == ["security-level: 1"])
    #expect(unmet.evidence.map(\.places) == [["model.yaml:8"]])
    #expect(try clause("H1").basis.first?.confidence?.word == "verified")
  }

  @Test func saysWhatIsMissing() throws {
    let undecided = try clause("H2").undecided
    #expect(undecided.map(\.named.id) == ["s1", "s3"])
    #expect(undecided.first?.missing.map(\.name) == ["logging"])
    let lack = try #require(report().lacking.first)
    #expect(lack.name == "logging" && lack.entities == 2 && lack.verdicts == 2 && lack.alone == 2)
  }

  @Test func saysWhoWaived() throws {
    let waiver = try #require(clause("H3").waived.first?.waiver)
    #expect(waiver.reason.vi == "Đang thay thế")
    #expect(waiver.approvedBy.map(\.id) == ["so-a"])
    #expect(waiver.waiver?.id == "w1")
  }

  @Test func countsByAgency() throws {
    let agencies = try report().agencies
    #expect(agencies.map { $0.agency?.id } == ["so-a", nil])
    #expect(agencies.first?.verified[.notMet] == 1)
    #expect(agencies.first?.errors == 1)
    #expect(agencies.last?.unverified == 1)
  }

  @Test func programsGetEveryVerdict() throws {
    let text = Reports.report(.conformance, of: try compilation(), as: .json, language: .vi)
    if let difference = Golden.difference(withoutHash(text, try compilation()), "conformance.json") {
      Issue.record("\(difference)")
    }
  }

  @Test(arguments: Language.allCases) func readsAsAPersonHasReviewed(language: Language) throws {
    let text = Reports.report(.conformance, of: try compilation(), as: .markdown, language: language)
    let name = "conformance.\(language.rawValue).md"
    if let difference = Golden.difference(withoutHash(text, try compilation()), name) { Issue.record("\(difference)") }
  }

  @Test(arguments: Language.allCases) func isAPageOfItsOwn(language: Language) throws {
    let compilation = try compilation()
    let html = Reports.report(.conformance, of: compilation, as: .html, language: language)
    #expect(isBalanced(html))
    #expect(html == Reports.report(.conformance, of: compilation, as: .html, language: language))
    for wanted in ["src=", "@import", "url(", "<link", "http://", "https://"] { #expect(!html.contains(wanted)) }
    #expect(html.contains("data-verdict=\"not-met\""))
  }

  @Test(arguments: Language.allCases) func saysThatThereIsNoClause(language: Language) throws {
    let compilation = try compiled("agencies: {a: {name: A, kind: other}}\n")
    let text = Reports.report(.conformance, of: compilation, as: .markdown, language: language)
    #expect(text.contains(language == .vi ? "không có điều khoản nào có hiệu lực" : "have no clause in force"))
  }

  @Test func cutsLongLists() throws {
    let systems = (1...200).map { "  t\($0): {name: T\($0), kind: application, owner: so-a, security-level: 1}\n" }
    let compilation = try compilation("agencies: {so-a: {name: Sở A, kind: department}}\nsystems:\n" + systems.joined())
    let report = ConformanceReport(compilation)
    let clause = try #require(report.clauses.first { $0.code == "H1" })
    #expect(clause.count(.notMet) == 200)
    #expect(clause.unmet.count == ConformanceReader.shown)
    let page = Reports.report(.conformance, of: compilation, as: .html, language: .vi)
    #expect(page.contains("và 160 đối tượng khác"))
    let json = Reports.report(.conformance, of: compilation, as: .json, language: .vi)
    #expect(json.contains("\"id\": \"t200\""))
  }

  private func withoutHash(_ text: String, _ compilation: Compilation) -> String {
    text.replacing(compilation.inputHash, with: "(hash)").replacing(compilation.inputHash.prefix(12), with: "(hash)")
      .replacing("kientruc \(Version.text)", with: "kientruc (version)")
  }
}

private let smallCityOfRules = """
  agencies:
    so-a: {name: {vi: Sở A, en: Department A}, kind: department}
  waivers:
    w1: {rule: H3, for: [s1], reason: {vi: Đang thay thế, en: Being replaced}, approved-by: [so-a], expires: 2030-01-01}
  systems:
    s1:
      name: {vi: Hệ thống một, en: System one}
      security-level: 1
      kind: application
      owner: so-a
    s2: {name: {vi: Hệ thống hai, en: System two}, kind: application, security-level: 3, owner: so-a, logging: true}
    s3: {name: {vi: Hệ thống ba, en: System three}, kind: application, security-level: 2}

  """

private let smallPackHead = """
  framework: khung
  name: {vi: Khung nội bộ, en: House framework}
  parts:
    quy-tac/he-thong: {vi: Quy tắc về hệ thống, en: Rules on systems}

  """

private let smallPackRules = """
  documents:
    nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}
  rules:
    H1:
      name: {vi: Hệ thống ở cấp độ 2 trở lên, en: Systems are of level 2 or more}
      description: {vi: Cấp độ do văn bản phê duyệt., en: The level is the approved one.}
      severity: error
      for: systems
      must: security-level >= 2
      message: {vi: "`{id}` ở cấp {security-level}", en: "`{id}` is of level {security-level}"}
      in-force: {from: 2018-06-01, until: 2025-12-31, document: nq-1}
      basis: [{document: nq-1, at: Điều 2, confidence: verified}]
    H2:
      name: {vi: Hệ thống ghi nhật ký, en: Systems keep a log}
      severity: warning
      for: systems
      must: logging
      message: {vi: "`{id}` không ghi nhật ký", en: "`{id}` keeps no log"}
      basis: [{document: nq-1, at: Điều 3, confidence: verified}]
    H3:
      name: {vi: Hệ thống có chủ quản và ở cấp độ 2 trở lên, en: Systems have an owner and are of level 2 or more}
      severity: warning
      for: systems
      when: owner exists
      must: security-level >= 2
      message: {vi: "`{id}` chưa đạt", en: "`{id}` falls short"}
      basis: [{document: nq-1, at: Điều 4, confidence: verified}]
    H4:
      name: {vi: Cơ quan có tên, en: Agencies have a name}
      severity: information
      for: agencies
      must: name exists
      message: {vi: "`{id}` không tên", en: "`{id}` has no name"}
      basis: [{document: nq-1, at: Điều 5, confidence: verified}]
    H5:
      name: {vi: Hạ tầng có chủ quản, en: Infrastructure has an owner}
      severity: error
      for: systems
      when: kind = infrastructure
      must: owner exists
      message: {vi: "`{id}` không có chủ quản", en: "`{id}` has no owner"}
      basis: [{document: nq-1, at: Điều 6, confidence: verified}]
    H6:
      name: {vi: Hệ thống có chủ quản, en: Systems have an owner}
      severity: information
      for: systems
      must: owner exists
      message: {vi: "`{id}` không có chủ quản", en: "`{id}` has no owner"}
      basis: [{document: nq-1, at: Điều 7, confidence: recalled}]
    H7:
      name: {vi: Luồng có thỏa thuận, en: Flows have an agreement}
      severity: warning
      for: flows
      must: agreement exists
      message: {vi: "`{id}` không có thỏa thuận", en: "`{id}` has no agreement"}
      basis: [{document: nq-1, at: Điều 8, confidence: verified}]

  """
