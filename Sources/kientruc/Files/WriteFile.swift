import Diagnostics
import Glibc

/// Writes a file whole or not at all: a temporary file beside it, then a rename. Never over a link, never over a file
/// of the model.
func writeFile(_ bytes: some Collection<UInt8>, to path: String, language: Language) throws(Failure) {
  var status = stat()
  if lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG {
    throw Failure(
      .output,
      Text(
        vi: "không ghi vào \(quoted(path)): không phải là tệp thường",
        en: "\(quoted(path)) is not written: it is no regular file"), language: language)
  }
  if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
    throw Failure(
      .usage,
      Text(vi: "không ghi đè lên tệp YAML \(quoted(path))", en: "a YAML file is not written over: \(quoted(path))"),
      language: language)
  }
  let temporary = path + ".\(getpid()).tmp"
  let isWritten = uninterrupted {
    writeWhole(Array(bytes), to: temporary) && rename(temporary, path) == 0 || discard(temporary)
  }
  if !isWritten { throw unwritable(path, language) }
}

/// Writes a file that does not exist yet; false, with `errno` and without the file, where that cannot be done.
func writeWhole(_ bytes: [UInt8], to path: String) -> Bool {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else { return false }
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + written, bytes.count - written) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { break }
    written += count
  }
  let failure = errno
  let isClosed = close(file) == 0
  if isClosed && written == bytes.count { return true }
  errno = isClosed ? failure : errno
  return discard(path)
}

/// Removes a file and gives false; `errno` stays as it was.
private func discard(_ path: String) -> Bool {
  let failure = errno
  unlink(path)
  errno = failure
  return false
}

/// Runs a short piece of writing so that Ctrl-C does not come in between and leave a temporary file behind.
func uninterrupted<Value>(_ body: () -> Value) -> Value {
  var signals = sigset_t()
  var before = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGINT)
  sigaddset(&signals, SIGTERM)
  sigaddset(&signals, SIGHUP)
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return body()
}

/// Why a file cannot be written, by `errno`.
func unwritable(_ path: String, _ language: Language? = nil) -> Failure {
  let code = errno
  let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  if code == ENOENT && !exists(folder) {
    return Failure(
      .output,
      Text(
        vi: "không ghi được \(quoted(path)): không có thư mục \(quoted(folder))",
        en: "\(quoted(path)) cannot be written: there is no folder \(quoted(folder))"),
      help: Text(vi: "tạo thư mục đó trước", en: "make that folder first"), language: language)
  }
  let reason = reason(code)
  return Failure(
    .output,
    Text(vi: "không ghi được \(quoted(path)): \(reason.vi)", en: "\(quoted(path)) cannot be written: \(reason.en)"),
    language: language)
}

private func reason(_ code: Int32) -> Text {
  switch code {
  case EACCES, EPERM: Text(vi: "không có quyền ghi", en: "permission is denied")
  case ENOENT: Text(vi: "không tạo được tệp ở đó", en: "no file can be made there")
  case EEXIST: Text(vi: "đã có tệp ở đó", en: "there is a file already")
  case ENOTDIR: Text(vi: "một phần của đường dẫn không phải là thư mục", en: "a part of the path is not a folder")
  case EISDIR: Text(vi: "đó là một thư mục", en: "it is a folder")
  case ENOSPC, EDQUOT: Text(vi: "hết dung lượng đĩa", en: "the disk is full")
  case EROFS: Text(vi: "ổ đĩa chỉ cho phép đọc", en: "the disk is read-only")
  default: Text(both: String(cString: strerror(code)))
  }
}
