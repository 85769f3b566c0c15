import Compiler
import Diagnostics
import Metamodel

/// Compiles a fixture.
package func compiled(
  _ fixture: Fixture, on day: CalendarDate = Fixture.day, threads: Int = 1
) -> Compilation {
  compile(Workspace(MemoryFiles(fixture.files), threads: threads), on: day)
}

/// What a fixture expects and does not get, and what it gets and does not expect, as lines for a person; empty where all
/// is as it should be.
package func differences(_ fixture: Fixture, _ compilation: Compilation) -> [String] {
  var unmet = fixture.expected
  var differences: [String] = []
  // What the law says of a fixture is not its matter.
  for (finding, path, line) in located(compilation) where finding.code.hasPrefix("KT") {
    let index = unmet.firstIndex { expectation in
      expectation.path == path && expectation.line == line && expectation.code == finding.code
        && (expectation.part.map { says(finding, $0) } ?? true)
    }
    if let index {
      unmet.remove(at: index)
    } else {
      let help = finding.help.map { " = \($0.vi)" } ?? ""
      differences.append("not expected: \(path):\(line) \(finding.code) \(finding.message.vi)\(help)")
    }
  }
  return differences + unmet.map { "missing: \($0.path):\($0.line) \($0.code) \($0.part ?? "")" }
}

/// The findings of a compilation with their paths and lines.
package func located(_ compilation: Compilation) -> [(finding: Finding, path: String, line: Int)] {
  var indexes: [FileID: LineIndex] = [:]
  return compilation.findings.map { finding in
    let file = finding.range.file
    let index = indexes[file] ?? LineIndex(compilation.sources.bytes(file) ?? [])
    indexes[file] = index
    return (finding, compilation.sources.path(file), index.position(of: finding.range.start).line)
  }
}

private func says(_ finding: Finding, _ part: String) -> Bool {
  let texts = [finding.message] + (finding.help.map { [$0] } ?? []) + finding.related.map(\.text)
  return texts.contains { $0.vi.contains(part) || $0.en.contains(part) }
}
