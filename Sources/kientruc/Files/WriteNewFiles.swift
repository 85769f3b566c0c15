import Diagnostics
import Glibc

/// Writes files that do not exist yet into a folder, all of them or none: first all under other names, then each gets
/// its own. A file that is already there is never replaced, not even one that appears meanwhile.
func writeNewFiles(_ files: [(path: String, text: String)], in folder: String, _ language: Language) throws(Failure) {
  let failed: (path: String, reason: Int32)? = uninterrupted {
    var temporary: [String] = []
    var written: [String] = []
    defer { for path in temporary { unlink(path) } }
    for file in files {
      temporary.append(folder + "/." + file.path + ".\(getpid()).tmp")
      let target = folder + "/" + file.path
      if writeWhole(Array(file.text.utf8), to: temporary[temporary.count - 1]) { continue }
      return (target, errno)
    }
    for (file, path) in zip(files, temporary) {
      let target = folder + "/" + file.path
      guard give(path, itsName: target) else {
        let reason = errno
        for path in written { unlink(path) }
        return (target, reason)
      }
      written.append(target)
    }
    return nil
  }
  guard let failed else { return }
  errno = failed.reason
  throw unwritable(failed.path, language)
}

/// A link does not replace what is there. Where the file system has none, a look must do.
private func give(_ temporary: String, itsName path: String) -> Bool {
  if link(temporary, path) == 0 { return true }
  guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno), !exists(path) else { return false }
  return rename(temporary, path) == 0
}

/// True for anything under a path, also for a link that leads nowhere.
func exists(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0
}

/// Makes a folder and those above it; gives the ones that it made, the innermost last.
func makeFolders(_ path: String, _ language: Language) throws(Failure) -> [String] {
  var made: [String] = []
  var here = ""
  for part in path.split(separator: "/") {
    here += here.isEmpty && !path.hasPrefix("/") ? String(part) : "/" + part
    if mkdir(here, 0o755) == 0 {
      made.append(here)
    } else if !isFolder(here) {
      let failure = unwritable(here, language)
      for folder in made.reversed() { rmdir(folder) }
      throw failure
    }
  }
  return made
}

private func isFolder(_ path: String) -> Bool {
  let reason = errno
  defer { errno = reason }
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
