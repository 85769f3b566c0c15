import Compiler
import TestSupport
import Testing

@Suite struct EmptyManifestTests {
  @Test(arguments: ["", "# chỉ có ghi chú\n", "---\n", "\u{FEFF}"]) func anEmptyManifestIsSaid(text: String) {
    let files = MemoryFiles(texts: [
      "kientruc.yaml": text, "a.yaml": "agencies:\n  so-a: {name: A, kind: department}\n",
    ])
    let compilation = compile(Workspace(files), on: Fixture.day)
    #expect(compilation.findings.map(\.code) == ["KT204"])
    #expect(compilation.findings.first?.message.vi.contains("`architecture`") ?? false)
  }
}
