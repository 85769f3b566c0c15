import Compiler
import Diagnostics
import Metamodel
import Packs

/// An empty architecture under all built-in packs: what `explain` reads where there is no workspace.
package func compileBuiltInPacks(on day: CalendarDate) -> Compilation {
  compilePacks(EmbeddedFiles.packs, in: NoFiles(), on: day)
}

/// An empty architecture under packs, by ids or by paths in a folder.
package func compilePacks(_ names: [String], in files: any Files, on day: CalendarDate) -> Compilation {
  compile(Workspace(PacksOnly(packs: names, base: files)), on: day)
}

/// A workspace in memory that is nothing but its `kientruc.yaml`.
private struct PacksOnly: Files {
  let packs: [String]
  let base: any Files

  private var manifest: String {
    "kientruc: 1\narchitecture: khung\nname: {vi: Các khung có sẵn, en: Built-in frameworks}\n"
      + "frameworks: [\(packs.map { "\"\($0)\"" }.joined(separator: ", "))]\n"
  }

  func list(_ folder: String) -> [FileEntry]? { folder.isEmpty ? [] : base.list(folder) }

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    buffer.removeAll(keepingCapacity: true)
    guard path == Workspace.manifestName else { return base.read(path, limit: limit, into: &buffer) }
    buffer += manifest.utf8
    return .read
  }
}

/// No files at all: the packs that ship need none.
package struct NoFiles: Files {
  package init() {}

  package func list(_ folder: String) -> [FileEntry]? { nil }

  package func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome { .missing }
}
