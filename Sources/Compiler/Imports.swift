import Diagnostics
import Metamodel
import Model
import YAML

/// A workspace that this one refers to.
struct ImportedWorkspace: Sendable {
  let entry: Manifest.Import
  /// Its folder as `Files` takes it, without a slash at the end.
  let folder: String
  /// What its `kientruc.yaml` says; nil where that cannot be read.
  let manifest: Manifest?

  /// So many imports a workspace may have.
  static let limit = 100
}

/// Reads the `kientruc.yaml` of every import, and of theirs as far as is needed to find a circle.
func readImports(_ workspace: Workspace, findings: inout Findings) -> [ImportedWorkspace] {
  var imports: [ImportedWorkspace] = []
  for entry in workspace.manifest.imports.prefix(ImportedWorkspace.limit) {
    guard let path = entry.path else {
      imports.append(ImportedWorkspace(entry: entry, folder: "", manifest: nil))
      continue
    }
    let folder = normalized(path)
    switch readManifest(folder, workspace) {
    case .failure(let reason):
      findings.add(UnknownImport.unreadable(entry.range, entry.prefix, path, reason.text))
      imports.append(ImportedWorkspace(entry: entry, folder: folder, manifest: nil))
    case .success(let manifest):
      if let circle = circle(through: manifest, folder, workspace) {
        findings.add(ImportCircle.finding(entry.range, circle))
      }
      imports.append(ImportedWorkspace(entry: entry, folder: folder, manifest: manifest))
    }
  }
  for entry in workspace.manifest.imports.dropFirst(ImportedWorkspace.limit) {
    findings.add(UnknownImport.unreadable(entry.range, entry.prefix, entry.path ?? "", tooMany))
    return imports
  }
  return imports
}

private let tooMany = Text(
  vi: "nhiều nhất \(ImportedWorkspace.limit) dẫn chiếu", en: "\(ImportedWorkspace.limit) imports at most")

private struct Unreadable: Error {
  let text: Text
}

private func readManifest(_ folder: String, _ workspace: Workspace) -> Result<Manifest, Unreadable> {
  var parser = TreeParser(seed: [], limits: workspace.limits)
  let path = joined(folder, Workspace.manifestName)
  let outcome = read(path, as: FileID(0), from: workspace.files, limits: workspace.limits, into: &parser)
  switch outcome {
  case .read: break
  case .missing:
    return .failure(Unreadable(text: Text(vi: "ở đó không có kientruc.yaml", en: "there is no kientruc.yaml")))
  case .tooLarge:
    return .failure(Unreadable(text: Text(vi: "kientruc.yaml quá lớn", en: "its kientruc.yaml is too large")))
  case .unreadable(let reason): return .failure(Unreadable(text: reason))
  }
  let manifest = parser.forest.trees.last.map { Manifest(parser.forest, $0, schema: .language) } ?? Manifest()
  if manifest.architecture.isEmpty {
    return .failure(
      Unreadable(
        text: Text(vi: "kientruc.yaml của nó thiếu `architecture`", en: "its kientruc.yaml lacks `architecture`")))
  }
  return .success(manifest)
}

/// The architecture ids of a circle that leads from the workspace through an import back to it, its own at both ends. Every
/// workspace on the way is read once.
private func circle(through manifest: Manifest, _ folder: String, _ workspace: Workspace) -> [String]? {
  let own = workspace.manifest.architecture
  var seen: Set<String> = [folder]
  var open = [(manifest: manifest, folder: folder, path: [own])]
  while let (manifest, folder, path) = open.popLast() {
    let way = path + [manifest.architecture]
    if manifest.architecture == own { return way }
    for entry in manifest.imports.prefix(ImportedWorkspace.limit).reversed() {
      guard let path = entry.path else { continue }
      let next = normalized(joined(folder, path))
      guard seen.count < ImportedWorkspace.limit, seen.insert(next).inserted,
        case .success(let other) = readManifest(next, workspace)
      else { continue }
      open.append((other, next, way))
    }
  }
  return nil
}

func joined(_ folder: String, _ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

/// A path without `.`, empty parts, and `..` behind a name: `a/./b/../c/` is `a/c`; the workspace itself is empty.
func normalized(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
  }
  return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}
