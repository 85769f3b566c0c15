import Testing

@testable import Diagnostics

@Suite struct CapAndSummaryTests {
  private let sample = Sample(("a.yaml", "a: b\n"))

  private func finding(_ card: RuleCard) -> Finding { Finding(card, at: sample.range(of: "b"), message) }

  @Test func atMostAHundredOfARule() {
    let findings = (0..<130).map { _ in finding(unknownName) } + (0..<101).map { _ in finding(lateDate) }
    let report = sample.report(findings, surplus: ["KT301": 1000, "KT901": 0])
    for shown in [renderText(report, style: .plain), renderConcise(report, style: .plain)] {
      #expect(shown.matches(of: #/error\[KT301\]/#).count == 100)
      #expect(shown.matches(of: #/warning\[KT412\]/#).count == 100)
      #expect(shown.contains("\n… 1030 more findings of KT301 are not shown here\n"))
      #expect(shown.contains("\n… 1 more finding of KT412 is not shown here\n"))
      #expect(!shown.contains("KT901"))
      #expect(shown.hasSuffix("\n1130 errors, 101 warnings; 1 file, 120 entities\n"))
    }
    let vietnamese = renderConcise(sample.report(findings, language: .vi, surplus: ["KT301": 1000]), style: .plain)
    #expect(vietnamese.contains("\n… còn 1030 phát hiện KT301 nữa, không in ở đây\n"))
  }

  @Test func surplusHasTheSeverityOfTheKept() {
    var lowered = finding(unknownName)
    lowered.severity = .warning
    let counts = sample.report([lowered], surplus: ["KT301": 4, "KT412": 2, "KT901": 1, "KT999": 1]).counts
    #expect(counts == [.warning: 7, .information: 1, .error: 1])
  }

  @Test func conciseLines() {
    var helped = finding(unknownName)
    helped.help = Text(vi: "có phải là `x`?", en: "did you mean `x`?")
    let report = sample.report([helped, finding(hint)])
    #expect(
      renderConcise(report, style: .plain) == """
        a.yaml:1:4: error[KT301]: no agency is called `so-ttt` (did you mean `x`?)
        a.yaml:1:4: note[KT901]: no agency is called `so-ttt`
        1 error, 1 note; 1 file, 120 entities

        """)
    #expect(
      renderConcise(sample.report([helped], language: .vi), style: .plain) == """
        a.yaml:1:4: error[KT301]: không có cơ quan nào tên `so-ttt` (có phải là `x`?)
        1 lỗi; 1 tệp, 120 thực thể

        """)
    let gone = Sample(("gone.yaml", nil))
    #expect(renderConcise(gone.report([helped]), style: .plain).hasPrefix("gone.yaml: error[KT301]: "))
  }

  @Test(arguments: [
    (3, 2, 0, 0, "3 lỗi, 2 cảnh báo; 14 tệp, 120 thực thể", "3 errors, 2 warnings; 14 files, 120 entities"),
    (
      1, 1, 1, 1, "1 lỗi, 1 cảnh báo, 1 lưu ý; 1 phát hiện được miễn trừ; 14 tệp, 120 thực thể",
      "1 error, 1 warning, 1 note; 1 waived; 14 files, 120 entities"
    ),
    (0, 0, 0, 0, "không có phát hiện nào; 14 tệp, 120 thực thể", "no findings; 14 files, 120 entities"),
    (
      0, 0, 0, 2, "không có phát hiện nào; 2 phát hiện được miễn trừ; 14 tệp, 120 thực thể",
      "no findings; 2 waived; 14 files, 120 entities"
    ),
  ])
  func summaries(_ errors: Int, _ warnings: Int, _ notes: Int, _ waived: Int, _ vi: String, _ en: String) {
    for (language, expected) in [(Language.vi, vi), (.en, en)] {
      let report = FindingReport(
        architecture: "", day: "", language: language,
        findings: Array(repeating: finding(unknownName), count: errors)
          + Array(repeating: finding(lateDate), count: warnings) + Array(repeating: finding(hint), count: notes),
        waived: Array(repeating: .init(finding(hint), reason: "", by: ""), count: waived), fileCount: 14,
        entityCount: 120, sources: sample.sources)
      #expect(summary(of: report) == expected)
    }
  }

  @Test func emptyWorkspace() {
    let report = FindingReport(
      architecture: "", day: "", language: .en, findings: [], fileCount: 0, entityCount: 1, sources: Sample().sources)
    #expect(renderText(report, style: .ansi) == "no findings; 0 files, 1 entity\n")
    #expect(renderConcise(report, style: .ansi) == "no findings; 0 files, 1 entity\n")
  }
}
