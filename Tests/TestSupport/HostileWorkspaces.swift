import Compiler

/// Workspaces whose `kientruc.yaml`, imports and packs are hostile.
extension Hostile {
  static func workspaces() -> [(name: String, files: MemoryFiles)] { manifests() + imports() + packs() }

  private static let agencies = "agencies: {a: {name: A, kind: other, parent: b/c}}\n"
  private static let manifest = Fixture.manifest

  private static func files(_ manifest: String, _ others: [String: String] = [:]) -> MemoryFiles {
    MemoryFiles(texts: ["kientruc.yaml": manifest, "model.yaml": agencies].merging(others) { $1 })
  }

  private static func importing(_ id: String, _ folders: String...) -> String {
    let entries = folders.enumerated().map { "i\($0): \($1)" }.joined(separator: ", ")
    return "kientruc: 1\narchitecture: \(id)\nname: A\nimports: {\(entries)}\n"
  }

  private static func pack(_ id: String, extends: String) -> String {
    "framework: \(id)\nname: P\ntext: P\nextends: [\(extends)]\n"
  }

  private static func manifests() -> [(name: String, files: MemoryFiles)] {
    [
      ("an empty workspace file", files("")), ("a list for a workspace", files("- a\n- b\n")),
      ("a text for a workspace", files("a")),
      ("only comments for a workspace", files("# a\n")), ("two documents", files(manifest + "---\n" + manifest)),
      ("an unclosed workspace", files(manifest + "imports: {")),
      ("a workspace of nothing", files("kientruc:\narchitecture:\nname:\n")),
      (
        "wrong types everywhere",
        files("kientruc: {}\narchitecture: []\nname: [a]\nframeworks: {a: b}\nimports: [a]\nsources: a\nlimits: 1\n")
      ),
      (
        "negative limits",
        files(manifest + "limits: {depth: -1, files: 0, file-bytes: 1, scalar-bytes: 1, expanded-nodes: 1}\n")
      ),
      (
        "lowest limits",
        files(manifest + "limits: {depth: 1, files: 1, file-bytes: 1, scalar-bytes: 1, expanded-nodes: 1}\n")
      ),
      (
        "version 99999999999999999999", files(manifest.replacing("kientruc: 1", with: "kientruc: 99999999999999999999"))
      ),
      ("all findings off", files(manifest + "rules: {KT101: off, KT307: off, KT999: off}\n")),
      ("no sources", files(manifest + "sources: []\n")),
      (
        "hard patterns",
        files(
          manifest + "sources: [\"" + String(repeating: "**/*a*b*", count: 200)
            + "\", \"**\"]\nexclude: [\"/\", \"\", \"../**\"]\n")
      ),
    ]
  }

  private static func imports() -> [(name: String, files: MemoryFiles)] {
    [
      ("an import of itself", files(importing("thu", ".", "./", "../x/..", ""))),
      (
        "an import circle",
        files(
          importing("thu", "../b"),
          [
            "../b/kientruc.yaml": importing("b", "../c"), "../c/kientruc.yaml": importing("c", "../b", "../d"),
            "../d/kientruc.yaml": importing("thu", "../b"),
          ])
      ),
      ("imports that branch", branching(manifest)),
      (
        "300 imports",
        files(
          manifest + "imports: {" + (0..<300).map { "i\($0): ../i\($0)" }.joined(separator: ", ") + "}\n",
          Dictionary(
            uniqueKeysWithValues: (0..<300).map { ("../i\($0)/kientruc.yaml", importing("x\($0)", "..")) }))
      ),
      (
        "one import under many names",
        files(
          manifest + "imports: {" + (0..<90).map { "i\($0): ../i" }.joined(separator: ", ") + "}\n",
          [
            "../i/kientruc.yaml": importing("i"), "../i/a.yaml": agencies,
          ])
      ),
    ]
  }

  private static func packs() -> [(name: String, files: MemoryFiles)] {
    [
      (
        "packs in a circle",
        files(
          manifest.replacing("[vn]", with: "[./p, ./q, ./r]"),
          [
            "p/framework.yaml": pack("p", extends: "./q"), "q/framework.yaml": pack("q", extends: "./p"),
            "r/framework.yaml": pack("r", extends: "./r"),
          ])
      ),
      (
        "a pack without a header",
        files(manifest.replacing("[vn]", with: "[./p]"), ["p/components.yaml": "components: {a: 1}\n"])
      ),
      ("an empty pack", files(manifest.replacing("[vn]", with: "[./p]"), ["p/framework.yaml": ""])),
      (
        "a broken pack",
        files(
          manifest.replacing("[vn]", with: "[./p]"),
          [
            "p/framework.yaml": "framework: [\n", "p/layers.yaml": "layers: [a]\n", "p/b.yaml": "\u{0}\u{1}",
          ])
      ),
      (
        "packs of odd names",
        files(manifest.replacing("[vn]", with: "[\"\", \".\", \"./\", \"..\", \"../..\", \"/\", vn, vn, \"./a\\0b\"]"))
      ),
    ]
  }

  /// Every workspace imports all others of the next level: paths without number.
  private static func branching(_ manifest: String) -> MemoryFiles {
    var texts = ["kientruc.yaml": manifest + "imports: {a: ../0-0}\n", "model.yaml": "agencies: {}\n"]
    for level in 0..<20 {
      let next = (0..<4).map { "i\($0): ../\(level + 1)-\($0)" }.joined(separator: ", ")
      for place in 0..<4 {
        texts["../\(level)-\(place)/kientruc.yaml"] =
          "kientruc: 1\narchitecture: w\(level)-\(place)\nname: W\nimports: {\(next)}\n"
      }
    }
    return MemoryFiles(texts: texts)
  }
}
