import Compiler
import Diagnostics
import TestSupport
import Testing

/// One cause, one finding: each of these mistakes, alone in the model of the city, adds one finding at its place, names
/// the culprit, says what to do next, and changes nothing else.
@Suite struct SeededFaultTests {
  static let sound = Examples.files("hcmc")
  static let baseline = said(compile(Workspace(sound, threads: 1), on: Examples.day))

  @Test(arguments: SeededFault.all) func oneFinding(of fault: SeededFault) throws {
    let (files, path, line) = try #require(
      fault.applied(to: SeededFaultTests.sound), "the text is not there once, or the lines differ in number")
    let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
    var rest = SeededFaultTests.baseline.filter {
      !fault.hides.contains("\($0.finding.subject ?? "") \($0.finding.code)")
    }
    #expect(SeededFaultTests.baseline.count - rest.count == fault.hides.count, "`hides` names what is not there")
    var new: [Said] = []
    for said in said(compilation) {
      if let known = rest.firstIndex(of: said) { rest.remove(at: known) } else { new.append(said) }
    }
    let problems =
      rest.map { "gone: \($0.text)" }
      + (new.count == 1 && isExpected(new[0], fault, path, line)
        ? [] : new.map { "new: \($0.text)" } + ["\(new.count)"])
    #expect(problems.isEmpty, "\(path):\(line) \(fault.code):\n\(problems.prefix(8).joined(separator: "\n"))")
  }

  private func isExpected(_ said: Said, _ fault: SeededFault, _ path: String, _ line: Int) -> Bool {
    let message = said.finding.message
    return said.finding.code == fault.code && said.path == path && said.line == line
      && (message.vi.contains(fault.culprit) || message.en.contains(fault.culprit))
      && said.finding.help.map { !$0.vi.isEmpty && !$0.en.isEmpty } ?? false
  }

  @Test func thereAreFifty() {
    #expect(SeededFault.all.count >= 50)
    #expect(Set(SeededFault.all.map(\.name)).count == SeededFault.all.count)
  }
}

/// A finding with its place, to be compared between two models.
struct Said: Equatable {
  let finding: Finding
  let path: String
  let line: Int

  static func == (left: Said, right: Said) -> Bool {
    (left.path, left.line, left.finding.code, left.finding.message.vi)
      == (right.path, right.line, right.finding.code, right.finding.message.vi)
  }

  var text: String { "\(path):\(line) \(finding.code) \(finding.message.vi) = \(finding.help?.vi ?? "-")" }
}

/// What built-in rules say; a clause of the law may speak of the same mistake in its own way.
func said(_ compilation: Compilation) -> [Said] {
  located(compilation).filter { $0.finding.code.hasPrefix("KT") }.map {
    Said(finding: $0.finding, path: $0.path, line: $0.line)
  }
}
