import Compiler
import Diagnostics
import Metamodel
import Testing

/// Files in memory, by path.
struct MemoryFiles: Files {
  let contents: [String: String]

  func list(_ folder: String) -> [FileEntry]? {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return contents.keys.filter { $0.hasPrefix(prefix) && (folder.hasPrefix("..") || !$0.hasPrefix("..")) }.sorted()
      .map { FileEntry(path: $0, bytes: contents[$0, default: ""].utf8.count) }
  }

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    guard let text = contents[path] else { return .missing }
    buffer = Array(text.utf8)
    return .read
  }
}

let plainManifest = """
  kientruc: 1
  architecture: thu
  name: {vi: Kiến trúc thử, en: Trial architecture}
  scope: province
  """

/// The compilation of one model file.
func compiled(
  _ model: String, manifest: String = plainManifest, others: [String: String] = [:], on day: String = "2020-12-31"
) throws -> Compilation {
  var contents = others
  contents["kientruc.yaml"] = manifest
  contents["model.yaml"] = model
  return compile(Workspace(MemoryFiles(contents: contents), threads: 1), on: try #require(CoarseDate(day)).last)
}
