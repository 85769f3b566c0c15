import Compiler
import Diagnostics
import Glibc

/// The files of a workspace on the disk. What lies outside the allowed folders is not read, also not through links.
struct DiskFiles: Files {
  /// The workspace's folder, as an absolute path without links.
  let root: String
  /// Folders, without links, below which files may be read.
  let allowed: [String]

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    buffer.removeAll(keepingCapacity: true)
    let full = absolute(path)
    guard let real = realPath(full) else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason(errno))
    }
    guard isAllowed(real) else { return .unreadable(DiskFiles.outside) }
    // Not blocking, so that a pipe in the place of a file does not hang.
    let file = open(real, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .unreadable(reason(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable(reason(errno)) }
    if let problem = notAFile(status.st_mode) { return .unreadable(problem) }
    if status.st_size > limit { return .tooLarge(bytes: Int(status.st_size)) }
    return fill(&buffer, from: file, expected: Int(status.st_size), limit: limit)
  }

  private func fill(_ buffer: inout [UInt8], from file: Int32, expected: Int, limit: Int) -> ReadOutcome {
    var failure: Int32 = 0
    var capacity = expected + 1
    while true {
      var filled = 0
      buffer = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
        lseek(file, 0, SEEK_SET)
        while filled < capacity {
          let got = Glibc.read(file, memory.baseAddress! + filled, capacity - filled)
          if got < 0 && errno == EINTR { continue }
          if got < 0 { failure = errno }
          if got <= 0 { break }
          filled += got
        }
        count = filled
      }
      if failure != 0 { return .unreadable(reason(failure)) }
      if filled < capacity { return .read }
      // The file has grown since it was asked for its size.
      if filled > limit { return .tooLarge(bytes: filled) }
      capacity *= 2
    }
  }

  // MARK: what may be read

  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : path.isEmpty ? root : root + "/" + path
  }

  func isAllowed(_ real: String) -> Bool {
    allowed.contains { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  static let outside = Text(
    vi: "nằm ngoài kho git và các thư mục của `--allow`",
    en: "it lies outside the git repository and the folders of `--allow`")

  func notAFile(_ mode: mode_t) -> Text? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: Text(vi: "là thư mục, không phải tệp", en: "it is a folder, not a file")
    default: Text(vi: "không phải là tệp thường", en: "it is not a regular file")
    }
  }

  func reason(_ code: Int32) -> Text {
    switch code {
    case EACCES, EPERM: Text(vi: "không có quyền đọc", en: "permission is denied")
    case ELOOP: Text(vi: "liên kết đi vòng tròn", en: "its links go round in a circle")
    case ENOENT: Text(vi: "không có", en: "there is no such file")
    default: Text(both: String(cString: strerror(code)))
    }
  }
}

/// A path without links, `.` and `..`; nil where there is nothing (`errno` says why).
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}
