@testable import Diagnostics

/// A small workspace in memory and findings in it.
struct Sample {
  var files: [(path: String, bytes: [UInt8]?)] = []

  init(_ files: (String, String?)...) {
    self.files = files.map { ($0.0, $0.1.map { Array($0.utf8) }) }
  }

  init(_ path: String, bytes: [UInt8]) { files = [(path, bytes)] }

  var sources: SourceFiles {
    let bytes = files.map(\.bytes)
    return SourceFiles(files: files.map { SourceFile(path: $0.path) }) { bytes[Int($0.number)] }
  }

  /// The range of a text in a file, the first time it stands there.
  func range(of text: String, in file: Int = 0) -> SourceRange {
    let bytes = files[file].bytes ?? []
    let wanted = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
    return SourceRange(file: FileID(UInt32(file)), start: UInt32(start), end: UInt32(start + wanted.count))
  }

  func report(
    _ findings: [Finding], language: Language = .en, waived: [FindingReport.Waived] = [], surplus: [String: Int] = [:]
  ) -> FindingReport {
    FindingReport(
      architecture: "tp-mau", day: "2025-07-01", language: language, findings: findings, waived: waived,
      surplus: surplus, fileCount: files.count, entityCount: 120, sources: sources,
      cards: [unknownName.code: unknownName, lateDate.code: lateDate, hint.code: hint])
  }
}

let unknownName = card("KT301", "unknown-name", .error)
let lateDate = card("KT412", "late-date", .warning)
let hint = card("KT901", "hint", .information)

private func card(_ code: String, _ name: String, _ severity: Severity) -> RuleCard {
  RuleCard(code, name, severity, title: Text(both: name), why: Text(both: name), bad: "", good: "")
}

let message = Text(vi: "không có cơ quan nào tên `so-ttt`", en: "no agency is called `so-ttt`")

/// Numbers that look random and are the same in every run.
struct PseudoRandom {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
