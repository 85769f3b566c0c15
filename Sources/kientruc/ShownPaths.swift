import Diagnostics
import Glibc

extension FindingReport {
  /// The report with paths as the user can open them from where the command runs.
  func shown(from root: String) -> FindingReport {
    let prefix = relative(root)
    guard !prefix.isEmpty else { return self }
    let files = sources.files.map { file in
      SourceFile(path: file.path.hasPrefix("<") || file.path.hasPrefix("/") ? file.path : joined(prefix, file.path))
    }
    return FindingReport(
      architecture: architecture, day: day, language: language, findings: findings, waived: waived, surplus: surplus,
      fileCount: fileCount, entityCount: entityCount, sources: SourceFiles(files: files, bytes: sources.bytes),
      cards: cards, clauses: clauses)
  }
}

extension Session {
  /// A path as the user can open it from where the command runs.
  var shown: (String) -> String {
    let prefix = relative(root)
    return { path in
      prefix.isEmpty || path.hasPrefix("<") || path.hasPrefix("/") ? path : joined(prefix, path)
    }
  }
}

/// A folder as seen from the current one: below it without a prefix, else with `../`; empty for the current one.
func relative(_ folder: String) -> String {
  let path = relative(folder, from: ".")
  return path.hasPrefix("../../../../") ? folder : path
}

/// A folder as seen from another one.
func relative(_ folder: String, from other: String) -> String {
  guard let here = realPath(other) else { return folder }
  let from = here.split(separator: "/")
  let to = folder.split(separator: "/")
  var common = 0
  while common < min(from.count, to.count), from[common] == to[common] { common += 1 }
  return (repeatElement("..", count: from.count - common) + to[common...]).joined(separator: "/")
}

/// A path below a prefix, with `..` taken back where it can be.
private func joined(_ prefix: String, _ path: String) -> String {
  var parts: [Substring] = []
  for part in (prefix + "/" + path).split(separator: "/") {
    if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
  }
  return (prefix.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}
