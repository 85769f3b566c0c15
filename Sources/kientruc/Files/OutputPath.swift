import Diagnostics
import Glibc

/// Refuses, before any work is done, a file whose folder does not exist.
func writable(_ path: String, _ language: Language) throws(Failure) {
  let folder = folder(of: path)
  var status = stat()
  if path == "-" || stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR { return }
  throw Failure(
    .output, Text(vi: "không có thư mục \(quoted(folder))", en: "there is no folder \(quoted(folder))"),
    help: Text(vi: "tạo thư mục đó trước, hoặc ghi vào nơi khác", en: "make the folder first, or write somewhere else"),
    language: language)
}

/// The folder of a file as it is written; `.` for a bare name.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A path as a shell takes it.
func quoted(shell path: String) -> String {
  let isPlain = path.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./".unicodeScalars.contains(scalar)
  }
  return isPlain && !path.hasPrefix("-")
    ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
