import Compiler
import Diagnostics
import TestSupport
import Testing

/// Findings beyond the thousandth of a rule in a file are counted; those that are not said at all are not.
@Suite struct SurplusTests {
  private static let agencies =
    "agencies:\n" + (0..<1500).map { "  a\($0): {name: A, kind: x}\n" }.joined()

  private func report(_ manifest: String, _ others: [String: String]) -> FindingReport {
    let files = MemoryFiles(texts: others.merging(["kientruc.yaml": manifest]) { $1 })
    return compile(Workspace(files, threads: 1), on: Fixture.day).report(in: .vi)
  }

  @Test func whatIsOverTheLimitIsCounted() {
    let report = report(Fixture.manifest, ["a.yaml": SurplusTests.agencies])
    #expect(report.findings.count == 1000 && report.surplus == ["KT206": 500] && report.counts == [.error: 1500])
  }

  @Test func whatIsOffIsNotCounted() {
    let report = report(Fixture.manifest + "rules: {KT206: off}\n", ["a.yaml": SurplusTests.agencies])
    #expect(report.findings.isEmpty && report.surplus.isEmpty && report.counts.isEmpty)
  }

  @Test func whatAnImportGetsWrongIsNotCounted() {
    let report = report(
      Fixture.manifest + "imports: {b: ../b}\n",
      [
        "a.yaml": "actors: {}\n", "../b/kientruc.yaml": "kientruc: 1\narchitecture: b\nname: B\n",
        "../b/a.yaml": SurplusTests.agencies,
      ])
    #expect(report.findings.map(\.code) == ["KT313"] && report.surplus.isEmpty)
  }
}
