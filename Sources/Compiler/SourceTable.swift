import Diagnostics
import Model
import Packs

/// The files of one compilation as they are numbered: what each is, and how to read it again.
struct SourceTable: Sendable {
  private(set) var files: [SourceFile] = []
  private(set) var declared = Declared(roles: [])
  /// By file number: the path below `Models/`, for files that are embedded.
  private(set) var embedded: [FileID: String] = [:]
  /// By file number: the path as `Files` takes it.
  private var paths: [String] = []

  mutating func add(_ path: String, shown: String? = nil, origin: Int, _ role: Declared.Role) -> FileID {
    files.append(SourceFile(path: shown ?? path))
    paths.append(path)
    declared.roles.append((UInt8(origin), role))
    return FileID(UInt32(files.count - 1))
  }

  mutating func add(_ pack: PackFile, origin: Int, isEmbedded: Bool) -> FileID {
    let isHeader = pack.path.hasSuffix("framework.yaml")
    let shown = isEmbedded ? "<\(pack.path)>" : nil
    let file = add(pack.path, shown: shown, origin: origin, isHeader ? .frameworkFile : .pack)
    if isEmbedded { embedded[file] = pack.path }
    return file
  }

  func path(_ file: FileID) -> String { paths[Int(file.number)] }

  func origin(_ file: FileID) -> Int { Int(declared.roles[Int(file.number)].origin) }

  /// Model files of the workspace itself.
  var ownFiles: Int { declared.roles.count { $0.origin == 0 && $0.role == .model } }

  /// The paths of packs that lie in folders, as `Files` takes them.
  var localPacks: Set<String> {
    var found: Set<String> = []
    for (number, declared) in declared.roles.enumerated() where embedded[FileID(UInt32(number))] == nil {
      if declared.role == .pack || declared.role == .frameworkFile { found.insert(paths[number]) }
    }
    return found
  }

  /// The files for renderers, read again through `source`.
  func reading(_ source: any Files, limit: Int) -> SourceFiles {
    let (embedded, paths) = (embedded, paths)
    return SourceFiles(files: files) { file in
      if let path = embedded[file] { return EmbeddedFiles.bytes(path) }
      return source.bytes(paths[Int(file.number)], limit: limit)
    }
  }
}
