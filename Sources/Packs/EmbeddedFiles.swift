import EmbeddedPacks

/// The files of the packs that ship in the binary.
package enum EmbeddedFiles {
  /// The ids of the packs, in the order of `Models/`.
  package static var packs: [String] {
    var names: [String] = []
    for file in all {
      let name = String(file.path.prefix { $0 != "/" })
      if names.last != name { names.append(name) }
    }
    return names
  }

  /// The files of a pack by their paths below `Models/`; nil where no pack of that id ships.
  static func files(of pack: String) -> [PackFile]? {
    let files = all.filter { $0.path.hasPrefix(pack + "/") }
    return files.isEmpty ? nil : files
  }

  /// The paths of all files, below `Models/`.
  package static var paths: [String] { all.map(\.path) }

  /// The bytes of one file by its path below `Models/`.
  package static func bytes(_ path: String) -> [UInt8]? { all.first { $0.path == path }?.bytes }

  private static var all: [PackFile] {
    (0..<embedded_file_count).map { number in
      let file = embedded_file(number)
      return PackFile(
        path: String(cString: file.path), bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }
}
