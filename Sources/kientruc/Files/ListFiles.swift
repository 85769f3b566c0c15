import Compiler
import Diagnostics
import Glibc

extension DiskFiles {
  func list(_ folder: String) -> [FileEntry]? {
    let full = absolute(folder)
    guard let real = realPath(full), isAllowed(real), let names = names(in: real) else { return nil }
    var found: [FileEntry] = []
    var open = [(path: folder, real: real, names: names)]
    while let next = open.popLast() {
      for name in next.names where !name.hasPrefix(".") {
        let path = next.path.isEmpty ? name : next.path + "/" + name
        let child = next.real + "/" + name
        var status = stat()
        guard lstat(child, &status) == 0 else {
          found.append(FileEntry(path: path, bytes: 0, problem: name.contains("\u{FFFD}") ? misnamed : reason(errno)))
          continue
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          if let names = self.names(in: child) {
            if isYAMLName(name) { found.append(FileEntry(path: path, bytes: 0, problem: notAFile(status.st_mode))) }
            open.append((path, child, names))
          } else {
            found.append(FileEntry(path: path, bytes: 0, problem: reason(errno)))
          }
        case S_IFLNK:
          if let entry = link(path, child, workspace: real) { found.append(entry) }
        case S_IFREG: found.append(FileEntry(path: path, bytes: Int(status.st_size)))
        default: found.append(FileEntry(path: path, bytes: 0, problem: notAFile(status.st_mode)))
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A link is followed to a file that would not be read anyway; one that leads out or nowhere is reported; a folder
  /// behind a link is not entered.
  private func link(_ path: String, _ full: String, workspace: String) -> FileEntry? {
    guard let real = realPath(full) else { return FileEntry(path: path, bytes: 0, problem: reason(errno)) }
    guard isAllowed(real) else {
      let leadsOut = Text(
        vi: "là liên kết dẫn ra ngoài kho git", en: "it is a link that leads out of the git repository")
      return FileEntry(path: path, bytes: 0, problem: leadsOut)
    }
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG, !real.hasPrefix(workspace + "/") else {
      return nil
    }
    return FileEntry(path: path, bytes: Int(status.st_size))
  }

  /// A name that is no UTF-8 cannot be opened by what is shown of it.
  private var misnamed: Text {
    Text(vi: "tên tệp không phải là UTF-8", en: "its name is no UTF-8")
  }

  private func isYAMLName(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  /// The names in a folder, sorted; nil where it cannot be read.
  private func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
