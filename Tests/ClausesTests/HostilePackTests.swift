import Compiler
import Diagnostics
import Foundation
import Metamodel
import TestSupport
import Testing

/// Packs as nobody should write them: each mistake is found at its line, in both languages, soon, and nothing else is.
@Suite struct HostilePackTests {
  /// A mistake, and the pack that has it, in the notation of fixtures.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let pack: String
    /// What is found where `kientruc.yaml` names the pack.
    var atManifest: String?

    var testDescription: String { name }
  }

  @Test(arguments: HostilePacks.all) func isFound(one: Case) {
    let mark = one.atManifest.map { "   # \($0)" } ?? ""
    let fixture = Fixture(HostilePacks.workspace.replacing("[./house]", with: "[./house]\(mark)") + one.pack)
    let before = threadSeconds()
    let compilation = compiled(fixture)
    let seconds = threadSeconds() - before
    #expect(seconds < 2, "\(one.name) took \(seconds) s")
    #expect(!fixture.expected.isEmpty)
    let found = differences(fixture, compilation)
    #expect(found.isEmpty, "\(one.name)\n\(found.joined(separator: "\n"))")
    for finding in compilation.findings {
      for text in [finding.message] + (finding.help.map { [$0] } ?? []) {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(one.name): \(text)")
      }
    }
  }

  /// The processor's time of this thread: other tests that run beside it do not count.
  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
