import Diagnostics

/// How the compiler gets at files: a disk, a git revision, a test's memory. Paths are relative to the workspace's
/// folder, with `/`, and may begin with `../` for imports.
package protocol Files: Sendable {
  /// Everything below a folder that may be a model file, sorted by path; hidden files and folders are left out. Nil where
  /// there is no such folder.
  func list(_ folder: String) -> [FileEntry]?
  /// Reads a file into a buffer, which then holds exactly its bytes. Not more than `limit` + 1 bytes are read.
  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome
}

/// One file of a listing.
package struct FileEntry: Sendable, Equatable {
  package let path: String
  package let bytes: Int
  /// Why it cannot be read, where that is known: it is a folder, a device, a link that leads out.
  package let problem: Text?

  package init(path: String, bytes: Int, problem: Text? = nil) {
    self.path = path
    self.bytes = bytes
    self.problem = problem
  }
}

/// What came of reading a file.
package enum ReadOutcome: Sendable, Equatable {
  case read
  /// There is nothing under the path.
  case missing
  /// It is larger than the limit; the buffer holds nothing.
  case tooLarge(bytes: Int)
  case unreadable(Text)
}

extension Files {
  /// The whole of a file, or nil.
  package func bytes(_ path: String, limit: Int) -> [UInt8]? {
    var buffer: [UInt8] = []
    return read(path, limit: limit, into: &buffer) == .read ? buffer : nil
  }
}
