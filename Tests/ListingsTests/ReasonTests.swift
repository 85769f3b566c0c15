import Compiler
import Diagnostics
import Metamodel
import Query
import TestSupport
import Testing

@testable import Listings

/// Why a subject stands to a rule of a pack as it does, and what `explain` says of the rule itself.
@Suite struct ReasonTests {
  private static let judged = compile(
    Workspace(
      MemoryFiles(texts: [
        "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./khung]\n",
        "model.yaml": """
        agencies:
          so-a: {name: Sở A, kind: department}
        waivers:
          w1: {rule: H1, for: [s5], reason: Đang thay thế, approved-by: [so-a], expires: 2030-01-01}
        systems:
          s1: {name: Một, kind: application, owner: so-a, security-level: 1}
          s2: {name: Hai, kind: application, owner: so-a, security-level: 3}
          s3: {name: Ba, kind: application, owner: so-a}
          s4: {name: Bốn, kind: infrastructure, owner: so-a}
          s5: {name: Năm, kind: application, owner: so-a, security-level: 1}
        """,
        "khung/framework.yaml": "framework: khung\nname: {vi: Khung thử, en: Trial framework}\n",
        "khung/rules.yaml": """
        documents:
          nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}
        terms:
          systems.is-application:
            name: {vi: là ứng dụng, en: is an application}
            is: kind = application
        rules:
          H1:
            name: {vi: Ứng dụng ở cấp độ 2 trở lên, en: Applications are of level 2 or more}
            description: {vi: Cấp độ được phê duyệt., en: The level that is approved.}
            severity: information
            changes: [{from: 2020-01-01, severity: error}, {from: 2040-01-01, severity: off}]
            for: systems
            when: is-application
            must: security-level >= 2
            message: {vi: "`{id}` ở cấp {security-level}", en: "`{id}` is of level {security-level}"}
            help: {vi: nâng cấp độ, en: raise the level}
            in-force: {from: 2018-06-01, until: 2035-12-31, document: nq-1}
            refines: [KT409]
            basis: [{document: nq-1, at: Điều 2, confidence: verified}, {document: nq-1, at: Điều 3, confidence: recalled}]
            examples:
              - verdict: met
                model: |
                  systems: {a: {name: A, kind: application, security-level: 2}}
              - verdict: not-met
                as-of: 2021-01-01
                model: |
                  systems: {a: {name: A, kind: application, security-level: 1}}
        """,
      ]), threads: 1), on: Examples.day)

  @Test(arguments: Language.allCases) func inText(language: Language) throws {
    let (judged, layout) = (ReasonTests.judged, Layout(language))
    var text =
      "$ explain H1\n" + renderExplanations(explanations(of: "h1", in: judged), in: judged, layout)
    for subject in ["s1", "s2", "s3", "s4", "s5"] {
      let why = try reason("H1", subject: subject, in: judged)
      text += "\n$ explain H1 --subject \(subject)\n" + renderReasonings([why], in: judged, layout)
    }
    for term in ["H1", "s1"] {
      let found = reasonings(ofFindings: term, in: judged)
      text += "\n$ explain --finding \(term)\n" + renderReasonings(found, in: judged, layout)
    }
    if let difference = Golden.difference(text, "reasons.\(language.rawValue).txt") { Issue.record("\(difference)") }
  }

  @Test func forPrograms() throws {
    let judged = ReasonTests.judged
    let all = try ["s1", "s3"].map { try reason("H1", subject: $0, in: judged) }
    let text =
      renderJSON(explanations(of: "H1", in: judged), of: "H1", in: judged) + renderJSON(all, in: judged)
    if let difference = Golden.difference(text, "reasons.json") { Issue.record("\(difference)") }
  }

  @Test(arguments: [
    ("H2", "s1", "không có quy tắc `H2`"), ("H1", "s9", "mô hình không có `s9`"), ("H1", "so-a", "H1 không xét `so-a`"),
    ("KT405", "s1", "KT405 không có phát hiện nào về `s1`"),
  ]) func whatHasNothingToDoWithOneAnother(code: String, subject: String, message: String) {
    do throws(QuestionFailure) {
      _ = try reason(code, subject: subject, in: ReasonTests.judged)
      Issue.record("no failure")
    } catch {
      #expect(error.text.vi == message)
    }
  }

  @Test func aRuleThatIsNotInForce() {
    let packs = compileBuiltInPacks(on: Examples.day)
    let text = renderExplanations(explanations(of: "X01", in: packs), in: packs, Layout(.vi))
    for part in ["căn cứ:", "đã đối chiếu văn bản", "Khi\n", "Phải\n", "Ví dụ: không đạt"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
