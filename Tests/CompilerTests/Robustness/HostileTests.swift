import Compiler
import Diagnostics
import TestSupport
import Testing

/// Hostile inputs end: without a crash, with findings or with none, and what is said of them can be printed.
@Suite(.timeLimit(.minutes(10))) struct HostileTests {
  static let models = Hostile.models(size: 30_000)

  @Test(arguments: models.map(\.name)) func ends(name: String) throws {
    let files = try #require(HostileTests.models.first { $0.name == name }?.files)
    let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
    let report = compilation.report(in: .vi)
    #expect(!renderText(report, style: .plain).isEmpty)
    #expect(renderJSON(report).hasSuffix("}\n"))
    let codes = Set(compilation.findings.map(\.code))
    #expect(compilation.findings.count <= 1000 * codes.count)
  }

  @Test func aSmallModelCutAtEveryByte() {
    let text = Array("agencies:\n  a: {name: \"Sở\", kind: [x]}\nflows: # đ\n  - &a |\n    x\n  - *a\n? {}\n".utf8)
    for end in text.indices { survives(Array(text[..<end])) }
    for at in text.indices { survives(Array(text[at...])) }
  }

  @Test func aSmallModelWithEveryByteFlipped() {
    let text = Array("agencies:\n  a: {name: 'Sở', kind: x}\nflows:\n  b:\n    via: []\n    from: a.b\n".utf8)
    for at in text.indices {
      for bit in 0..<8 {
        var flipped = text
        flipped[at] ^= 1 << UInt8(bit)
        survives(flipped)
      }
    }
  }

  @Test func everyLineOfTheCityTakenOut() {
    let sound = Examples.files("hcmc")
    var chance = Chance(11)
    for path in Examples.ownPaths(sound) {
      let lines = (sound.contents[path] ?? []).split(separator: 0x0A, omittingEmptySubsequences: false)
      for line in lines.indices where chance.below(16) == 0 {
        var files = sound
        files.contents[path] = Array((lines[..<line] + lines[(line + 1)...]).joined(separator: [0x0A]))
        _ = compile(Workspace(files, threads: 1), on: Examples.day)
      }
    }
  }

  private func survives(_ bytes: [UInt8]) {
    let files = MemoryFiles(["kientruc.yaml": Array("kientruc: 1\narchitecture: a\nname: A\n".utf8), "a.yaml": bytes])
    let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
    #expect(compilation.findings.allSatisfy { Int($0.range.end) <= max(bytes.count, 60) + 1 })
  }
}
