import Foundation
import Testing

/// What commands say of the clauses of a pack.
@Suite struct VerdictTests {
  private func workspace() throws -> Folder {
    try Folder([
      "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./khung]\n",
      "model.yaml": "agencies: {so-a: {name: Sở A, kind: department}}\nsystems:\n"
        + "  s1: {name: Một, kind: application, owner: so-a, security-level: 1}\n",
      "khung/framework.yaml": "framework: khung\nname: {vi: Khung, en: Framework}\n",
      "khung/rules.yaml": """
      documents:
        nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}
      rules:
        H1:
          name: {vi: Cấp độ 2 trở lên, en: Level 2 or more}
          severity: error
          for: systems
          must: security-level >= 2
          message: {vi: "`{id}` ở cấp thấp", en: "`{id}` is of a low level"}
          basis: [{document: nq-1, at: Điều 2, confidence: verified}]
      """,
    ])
  }

  @Test func validateSumsUpTheClauses() throws {
    let outcome = try Program.run(["validate"], in: workspace())
    #expect(outcome.code == 1)
    let last = outcome.out.split(separator: "\n").last
    #expect(last == "Điều khoản: 1 không đạt (`kientruc report conformance` cho chi tiết)")
    let json = try Program.run(["validate", "--format", "json"], in: workspace())
    #expect(json.out.contains("\"verified\": {\"met\": 0, \"not-met\": 1,"))
    #expect(try !Program.run(["validate"], in: Folder.workspace()).out.contains("Điều khoản"))
  }

  @Test func validateSaysWhereTheTimeGoes() throws {
    let outcome = try Program.run(["validate", "--profile"], in: workspace(), language: "en_US.UTF-8")
    #expect(outcome.code == 1 && !outcome.out.contains("µs"))
    for part in ["In all: ", "parse", "judge by the rules of packs", "Rules of packs", "1  H1\n"] {
      #expect(outcome.err.contains(part), "\(outcome.err)")
    }
  }

  @Test func explainSaysWhy() throws {
    let why = try Program.run(["explain", "H1", "--subject", "s1"], in: workspace())
    #expect(why.code == 0 && why.out.contains("security-level: 1   [model.yaml:3]"), "\(why.out)\(why.err)")
    let found = try Program.run(["explain", "--finding", "s1", "--format", "json"], in: workspace())
    #expect(found.code == 0 && found.out.contains("\"verdict\": \"not-met\""), "\(found.err)")
    #expect(try Program.run(["explain", "H1", "--subject", "s2"], in: workspace()).code == 2)
    #expect(try Program.run(["explain", "--subject", "s1"], in: workspace()).code == 2)
    #expect(try Program.run(["explain", "X01", "--subject", "s1"], in: Folder()).code == 2)
  }

  @Test func reportsAreWritten() throws {
    let folder = try workspace()
    for name in ["a.html", "a.md", "a.json"] {
      let outcome = try Program.run(["report", "conformance", "-o", name], in: folder)
      #expect(outcome.code == 0, "\(outcome.err)")
      #expect(folder.text(name)?.contains("H1") == true)
    }
  }
}
