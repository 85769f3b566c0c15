import Diagnostics
import Glibc

/// Writes a file whole or not at all: a temporary file beside it, then a rename. Never over a link, never over a file of
/// the model.
func writeFile(_ bytes: some Collection<UInt8>, to path: String, language: Language) throws(Failure) {
  var status = stat()
  if lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG {
    throw Failure(.output, Text(
      vi: "không ghi vào \(quoted(path)): không phải là tệp thường", en: "\(quoted(path)) is not written: it is no regular file"))
  }
  if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
    throw Failure(.usage, Text(
      vi: "không ghi đè lên tệp YAML \(quoted(path))", en: "a YAML file is not written over: \(quoted(path))"))
  }
  let temporary = path + ".\(getpid()).tmp"
  let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw unwritable(path) }
  let data = Array(bytes)
  var written = 0
  while written < data.count {
    let count = data.withUnsafeBytes { write(file, $0.baseAddress! + written, data.count - written) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { break }
    written += count
  }
  let isWhole = close(file) == 0 && written == data.count
  guard isWhole, rename(temporary, path) == 0 else {
    let failure = unwritable(path)
    unlink(temporary)
    throw failure
  }
}

private func unwritable(_ path: String) -> Failure {
  let reason = String(cString: strerror(errno))
  return Failure(.output, Text(vi: "không ghi được \(quoted(path)): \(reason)", en: "\(quoted(path)) cannot be written: \(reason)"))
}
