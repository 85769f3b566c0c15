import Foundation
import Synchronization
import Testing

@testable import Diagnostics

@Suite struct RenderJSONTests {
  private let sample = Sample(
    ("a.yaml", "tên: thuế\r\nowner: so-ttt\n"), ("gone.yaml", nil))

  private var finding: Finding {
    Finding(
      unknownName, at: sample.range(of: "so-ttt"), message, help: Text(vi: "v", en: "e"),
      related: [.init(SourceRange(file: FileID(1), start: 4, end: 5), Text(both: "r"))], subject: "cong-dvc")
  }

  @Test func document() {
    #expect(
      renderJSON(sample.report([finding], surplus: ["KT412": 2, "KT301": 1])) == """
        {
          "schema": "kientruc.findings/1",
          "tool": "kientruc",
          "architecture": "tp-mau",
          "day": "2025-07-01",
          "summary": {"errors": 2, "warnings": 2, "notes": 0, "waived": 0, "files": 2, "entities": 120},
          "clauses": null,
          "findings": [
            {
              "code": "KT301",
              "name": "unknown-name",
              "severity": "error",
              "path": "a.yaml",
              "range": {
                "start": {"line": 2, "column": 8, "offset": 21},
                "end": {"line": 2, "column": 14, "offset": 27}
              },
              "message": {
                "vi": "không có cơ quan nào tên `so-ttt`",
                "en": "no agency is called `so-ttt`"
              },
              "help": {
                "vi": "v",
                "en": "e"
              },
              "related": [
                {
                  "path": "gone.yaml",
                  "range": {
                    "start": {"line": null, "column": null, "offset": 4},
                    "end": {"line": null, "column": null, "offset": 5}
                  },
                  "message": {
                    "vi": "r",
                    "en": "r"
                  }
                }
              ],
              "subject": "cong-dvc"
            }
          ],
          "waived": [],
          "surplus": {"KT301": 1, "KT412": 2}
        }

        """)
  }

  @Test func waivedOnesHaveTheirReason() throws {
    let waived = FindingReport.Waived(finding, reason: "đang chuyển \u{0}\"đổi\"", by: "mt-07")
    let data = Data(renderJSON(sample.report([], waived: [waived])).utf8)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let first = try #require((root["waived"] as? [[String: Any]])?.first)
    #expect(first["reason"] as? String == "đang chuyển \u{0}\"đổi\"")
    #expect(first["by"] as? String == "mt-07")
    #expect(first["code"] as? String == "KT301")
    #expect((root["summary"] as? [String: Int])?["waived"] == 1)
  }

  /// Sources are read once per file by each renderer, related places included.
  @Test func filesAreReadOnce() {
    let reads = Reads()
    let findings = (0..<50).map { number in
      Finding(
        unknownName, at: SourceRange(file: FileID(UInt32(number / 10)), start: 1, end: 2), message,
        related: [.init(SourceRange(file: FileID(9), start: 0, end: 1), message)])
    }
    let files = (0..<10).map { SourceFile(path: "\($0).yaml") }
    let report = FindingReport(
      architecture: "", day: "", language: .en, findings: findings, fileCount: 10, entityCount: 0,
      sources: SourceFiles(files: files) { file in
        reads.counts.withLock { $0[file, default: 0] += 1 }
        return file.number == 3 ? nil : Array("a: b\n".utf8)
      })
    for render in [{ renderText($0, style: .plain) }, { renderConcise($0, style: .plain) }, renderJSON] {
      reads.counts.withLock { $0.removeAll() }
      _ = render(report)
      #expect(reads.counts.withLock { $0.values.allSatisfy { $0 == 1 } })
    }
  }

  private final class Reads: Sendable {
    let counts = Mutex<[FileID: Int]>([:])
  }
}
