import Diagnostics
import Metamodel
import Model
import Packs
import YAML

/// What a compilation reads: the workspace's own files, those of its imports, the packs.
struct Input: Sendable {
  var workspace: Workspace
  let imports: [ImportedWorkspace]
  var parser: TreeParser
  var sources: SourceTable
  var findings = Findings()
  private(set) var origins: [Origin]

  /// The place of the packs in `origins`: behind the workspace and its imports.
  var packs: Int { origins.count - 1 }

  init(_ workspace: Workspace) {
    self.workspace = workspace
    parser = workspace.parser
    sources = workspace.sources
    imports = readImports(workspace, findings: &findings)
    let imported = imports.map { imported in
      Origin(
        .imported, name: imported.manifest?.architecture ?? "", prefix: imported.entry.prefix,
        isIncomplete: imported.manifest == nil)
    }
    let manifest = workspace.manifest
    // An import without a prefix stands for all that `imports` would name if it could be read.
    let unreadable = Origin(.imported, isIncomplete: true)
    let isRest = manifest.broken.contains("imports") || manifest.imports.count > ImportedWorkspace.limit
    origins =
      [Origin(.own)] + imported + (isRest ? [unreadable] : [])
      + [Origin(.pack, isIncomplete: manifest.broken.contains("frameworks"))]
  }

  /// The files, as they can be read again.
  var readable: SourceFiles { sources.reading(workspace.files, limit: workspace.limits.fileBytes) }

  /// Notes that not everything of an origin could be read.
  mutating func lose(_ place: Int) {
    let origin = origins[place]
    origins[place] = Origin(origin.source, name: origin.name, prefix: origin.prefix, isIncomplete: true)
  }

  /// The packs that the workspace and its imports ask for.
  var requests: [PackRequest] {
    let own = workspace.manifest.frameworks.map { PackRequest(name: $0.value, range: $0.range) }
    let others = imports.flatMap { imported in
      (imported.manifest?.frameworks ?? []).map { pack in
        let isLocal = pack.value.hasPrefix("./") || pack.value.hasPrefix("../")
        let name = isLocal ? "./" + normalized(joined(imported.folder, pack.value)) : pack.value
        return PackRequest(name: name, range: imported.entry.range)
      }
    }
    return own + others
  }

  /// The files of a pack in a folder.
  var localPack: (String) -> [PackFile]? {
    let (files, limit) = (workspace.files, workspace.limits.fileBytes)
    return { folder in
      files.list(normalized(folder)).map(inOrder)?
        .filter { $0.problem == nil && isYAML($0.path) }
        .compactMap { entry in files.bytes(entry.path, limit: limit).map { PackFile(path: entry.path, bytes: $0) } }
    }
  }

  /// The model files of the workspace and its imports, in the order in which they are numbered.
  mutating func listModel() -> [ModelFile] {
    let manifest = workspace.manifest
    var model = list("", manifest, origin: 0)
    if model.isEmpty { findings.add(NoModelFile.finding(FileID(0), patterns: manifest.sources)) }
    for (index, imported) in imports.enumerated() {
      if let manifest = imported.manifest { model += list(imported.folder, manifest, origin: index + 1) }
    }
    if model.count > workspace.limits.files {
      findings.add(TooManyFiles.finding(FileID(0), count: model.count, limit: workspace.limits.files))
      for file in model[workspace.limits.files...] { lose(file.origin) }
      model.removeLast(model.count - workspace.limits.files)
    }
    for index in model.indices {
      model[index].file = sources.add(model[index].path, origin: model[index].origin, .model)
    }
    return model
  }

  private func list(_ folder: String, _ manifest: Manifest, origin: Int) -> [ModelFile] {
    let sources = manifest.sources.map { Glob($0) }
    let excluded = manifest.exclude.map { Glob($0) }
    let packs = manifest.frameworks.map { normalized($0.value) + "/" }
    // Packs that others extend lie beside them.
    let extended = self.sources.localPacks
    let prefix = folder.isEmpty ? 0 : folder.utf8.count + 1
    return inOrder(workspace.files.list(folder) ?? []).compactMap { entry in
      let path = String(decoding: entry.path.utf8.dropFirst(prefix), as: UTF8.self)
      guard path != Workspace.manifestName, sources.contains(where: { $0.matches(path) }),
        !excluded.contains(where: { $0.matches(path) }), !packs.contains(where: { path.hasPrefix($0) }),
        !extended.contains(entry.path)
      else { return nil }
      return ModelFile(path: entry.path, bytes: entry.bytes, problem: entry.problem, origin: origin)
    }
  }
}

/// By path, whatever the order in which they were listed: the numbers of files and entities depend on it.
private func inOrder(_ entries: [FileEntry]) -> [FileEntry] {
  entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

/// A file of the model that is to be parsed.
struct ModelFile: Sendable {
  let path: String
  let bytes: Int
  let problem: Text?
  let origin: Int
  var file = FileID(0)
}

func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
