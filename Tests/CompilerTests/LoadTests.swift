import Compiler
import Diagnostics
import Metamodel
import TestSupport
import Testing
import YAML

/// What happens when files cannot be loaded as they should.
@Suite struct LoadTests {
  private let agency = "agencies:\n  so-gtvt: {name: Sở Giao thông vận tải, kind: department}\n"

  private func codes(_ files: MemoryFiles, limits: Limits = .standard) -> [String] {
    let compilation = compile(Workspace(files, limits: limits), on: Fixture.day)
    return located(compilation).map { "\($0.path):\($0.line) \($0.finding.code)" }
  }

  @Test func anUnreadableFileIsAFindingAndTheOthersAreChecked() {
    var files = MemoryFiles(texts: [
      "kientruc.yaml": Fixture.manifest, "a.yaml": agency, "b.yaml": "agencies:\n  so-yt: {name: Sở Y tế}\n",
    ])
    files.unreadable["c.yaml"] = Text(vi: "không có quyền đọc", en: "permission is denied")
    #expect(codes(files) == ["b.yaml:2 KT204", "c.yaml:1 KT116"])
  }

  @Test func tooManyFilesAreSaidOnceAndTheRestIsRead() {
    var limits = Limits.standard
    limits.files = 2
    let files = MemoryFiles(texts: [
      "kientruc.yaml": Fixture.manifest, "a.yaml": agency, "b.yaml": "actors: {}\n", "c.yaml": "x: 1\n",
    ])
    #expect(codes(files, limits: limits) == ["kientruc.yaml:1 KT117"])
  }

  @Test func aFileOverTheLimitIsNotRead() {
    var limits = Limits.standard
    limits.fileBytes = 200
    let files = MemoryFiles(texts: [
      "kientruc.yaml": Fixture.manifest, "a.yaml": agency, "b.yaml": "# " + String(repeating: "x", count: 300),
    ])
    #expect(codes(files, limits: limits) == ["b.yaml:1 KT106"])
  }

  @Test func aWorkspaceMayLowerLimitsButNotRaiseThem() {
    let lowered = Fixture.manifest + "limits: {file-bytes: 150}\n"
    let raised = Fixture.manifest + "limits: {depth: 500}\n"
    let deep =
      "agencies:\n  so-gtvt:\n    name: Sở\n    kind: department\n    tags: "
      + String(repeating: "[", count: 80) + String(repeating: "]", count: 80) + "\n"
    let long = agency + "# " + String(repeating: "x", count: 300) + "\n"
    #expect(codes(MemoryFiles(texts: ["kientruc.yaml": lowered, "a.yaml": long])) == ["a.yaml:1 KT106"])
    #expect(codes(MemoryFiles(texts: ["kientruc.yaml": raised, "a.yaml": deep])) == ["a.yaml:5 KT105"])
  }

  @Test func importsAreReadAndTheirFindingsAreOne() {
    let files = MemoryFiles(texts: [
      "kientruc.yaml": Fixture.manifest + "imports: {vn: ../quoc-gia}\n",
      "a.yaml": "agencies:\n  ubnd: {name: Ủy ban, kind: province, parent: vn/chinh-phu}\n",
      "../quoc-gia/kientruc.yaml": "kientruc: 1\narchitecture: quoc-gia\nname: Quốc gia\n",
      "../quoc-gia/a.yaml": "agencies:\n  chinh-phu: {name: Chính phủ, kind: government}\n  bo: {name: Bộ}\n",
    ])
    #expect(codes(files) == ["kientruc.yaml:4 KT313"])
  }

  @Test func severitiesOfTheWorkspaceCount() {
    let files = MemoryFiles(texts: [
      "kientruc.yaml": Fixture.manifest + "rules: {KT204: warning, KT210: off}\n",
      "a.yaml": "agencies:\n  So-YT: {name: Sở Y tế}\n",
    ])
    let compilation = compile(Workspace(files), on: Fixture.day)
    #expect(compilation.findings.map(\.code) == ["KT204"])
    #expect(compilation.findings.map(\.severity) == [.warning])
  }
}
