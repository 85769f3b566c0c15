import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import Query
import TestSupport
import Testing

/// Clauses of a small pack over small models.
@Suite struct VerdictTests {
  private static let pack = """
    #- house/framework.yaml
    framework: house
    name: {vi: Quy định nội bộ, en: House rules}
    extends: [vn]
    #- house/rules.yaml
    documents:
      nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}
    rules:
      H1:
        name: {vi: Hệ thống có cấp độ an toàn, en: Systems have a security level}
        severity: information
        changes: [{from: 2020-01-01, severity: error}]
        for: systems
        when: kind != infrastructure
        must: security-level >= 2
        at: security-level
        message: {vi: "`{id}` của `{owner.name}` ở cấp {security-level}", en: "`{id}` of `{owner.name}` is of level {security-level}"}
        help: {vi: nâng cấp độ, en: raise the level}
        in-force: {from: 2018-06-01, until: 2025-12-31}
        refines: [KT409]
        basis: [{document: nq-1, at: Điều 2, confidence: verified}]

    """

  private static let model = """
    agencies: {so-a: {name: Sở A, kind: department}}
    systems:
      s1: {name: S1, kind: application, owner: so-a, security-level: 1}
      s2: {name: S2, kind: application, owner: so-a, security-level: 3}
      s3: {name: S3, kind: application, owner: so-a}
      s4: {name: S4, kind: infrastructure, owner: so-a}

    """

  private func compilation(
    _ day: String, manifest: String = "", model: String = "", pack: String = VerdictTests.pack
  ) throws -> Compilation {
    let head = "#- kientruc.yaml\nkientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./house]\n\(manifest)"
    let text = head + "#- model.yaml\n" + VerdictTests.model + model + pack
    return compiled(Fixture(text), on: try #require(CoarseDate(day)?.last))
  }

  private func verdicts(_ compilation: Compilation) -> [Verdict]? { compilation.verdicts.of("H1")?.verdicts }

  @Test func judgesInFiveVerdicts() throws {
    let whole = try compilation("2019-01-01")
    #expect(verdicts(whole) == [.notMet, .met, .notAssessable, .notApplicable])
    let finding = try #require(whole.findings.first { $0.code == "H1" })
    #expect(finding.message.vi == "`s1` của `Sở A` ở cấp 1")
    #expect(finding.message.en == "`s1` of `Sở A` is of level 1")
    #expect(finding.subject == "s1" && finding.severity == .information)
    #expect(finding.related.first?.text.en == "basis: 1/NQ, Điều 2")
  }

  @Test func datesDecide() throws {
    #expect(try verdicts(compilation("2018-05-31")) == nil)
    #expect(try verdicts(compilation("2018-06-01")) != nil)
    #expect(try verdicts(compilation("2025-12-31")) != nil)
    #expect(try verdicts(compilation("2026-01-01")) == nil)
    let later = try compilation("2020-01-01")
    #expect(later.findings.first { $0.code == "H1" }?.severity == .error)
  }

  @Test func theWorkspaceDecidesTheSeverity() throws {
    #expect(try verdicts(compilation("2019-01-01", manifest: "rules: {H1: off}\n")) == nil)
    let louder = try compilation("2019-01-01", manifest: "rules: {H1: error}\n")
    #expect(louder.findings.first { $0.code == "H1" }?.severity == .error)
  }

  @Test func waiversMakeItWaived() throws {
    let waiver = """
      waivers:
        w1: {rule: H1, for: [s1], reason: Đang thay thế, approved-by: [so-a], expires: 2030-01-01}

      """
    let waived = try compilation("2019-01-01", model: waiver)
    #expect(verdicts(waived)?.first == .waived)
    #expect(!waived.findings.contains { $0.code == "H1" || $0.code == "KT431" })
  }

  @Test func refinesSilenceWhereTheRuleJudges() throws {
    let subjects = try compilation("2019-01-01").findings.filter { $0.code == "KT409" }.map(\.subject)
    #expect(subjects == ["s3"])
  }

  /// A flow that could not be read may be the one that is missed.
  @Test func whatIsBrokenDecidesNothing() throws {
    let pack = VerdictTests.pack.replacing("when: kind != infrastructure", with: "when: name exists")
      .replacing("must: security-level >= 2", with: "must: outgoing.any()").replacing(
        "at: security-level", with: "at: owner")
    let whole = "flows:\n  f: {from: s1, to: s2, via: [], data: []}\n"
    #expect(try verdicts(compilation("2019-01-01", model: whole, pack: pack)) == [.met, .notMet, .notMet, .notMet])
    let broken = "flows:\n  f: s1 s2\n  g: [s1, s2]\n"
    let found = try #require(try verdicts(compilation("2019-01-01", model: broken, pack: pack)))
    #expect(found[0] == .notAssessable && found[2] == .notMet, "\(found)")
  }

  @Test func aPackIsCheckedLikeAModel() throws {
    let broken = VerdictTests.pack
      .replacing("security-level >= 2", with: "securty-level >= 2")
      .replacing("at: security-level", with: "at: levl")
      .replacing("{owner.name}` ở", with: "{ower.name}` ở")
    let found = try located(compilation("2019-01-01", pack: broken)).filter { $0.path.hasPrefix("house/") }
    #expect(found.map { "\($0.line) \($0.finding.code)" } == ["10 KT502", "11 KT202", "12 KT502"])
  }
}
