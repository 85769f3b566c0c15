import Compiler
import Diagnostics

/// A workspace in memory: paths to bytes. Paths may begin with `../`.
package struct MemoryFiles: Files {
  package var contents: [String: [UInt8]]
  /// Paths that exist but cannot be read, and why.
  package var unreadable: [String: Text] = [:]

  package init(_ contents: [String: [UInt8]]) { self.contents = contents }

  package init(texts: [String: String]) { self.init(texts.mapValues { Array($0.utf8) }) }

  package func list(_ folder: String) -> [FileEntry]? {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let paths = (Array(contents.keys) + Array(unreadable.keys)).filter { path in
      path.hasPrefix(prefix) && !path.dropFirst(prefix.count).hasPrefix("../")
        && !path.dropFirst(prefix.count).split(separator: "/").contains { $0.hasPrefix(".") }
    }
    if paths.isEmpty && !folder.isEmpty { return nil }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { FileEntry(path: $0, bytes: contents[$0]?.count ?? 0, problem: unreadable[$0]) }
  }

  package func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    buffer.removeAll(keepingCapacity: true)
    if let reason = unreadable[path] { return .unreadable(reason) }
    guard let bytes = contents[path] else { return .missing }
    if bytes.count > limit { return .tooLarge(bytes: bytes.count) }
    buffer.append(contentsOf: bytes)
    return .read
  }
}
