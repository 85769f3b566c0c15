import Compiler
import Diagnostics
import Metamodel
import Packs

/// An empty architecture under all built-in packs: what `explain` reads where there is no workspace.
package func compileBuiltInPacks(on day: CalendarDate) -> Compilation {
  compile(Workspace(PacksOnly()), on: day)
}

/// A workspace in memory that is nothing but its `kientruc.yaml`.
private struct PacksOnly: Files {
  private var manifest: String {
    "kientruc: 1\narchitecture: khung\nname: {vi: Các khung có sẵn, en: Built-in frameworks}\n"
      + "frameworks: [\(EmbeddedFiles.packs.joined(separator: ", "))]\n"
  }

  func list(_ folder: String) -> [FileEntry]? { folder.isEmpty ? [] : nil }

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    buffer.removeAll(keepingCapacity: true)
    guard path == Workspace.manifestName else { return .missing }
    buffer += manifest.utf8
    return .read
  }
}
