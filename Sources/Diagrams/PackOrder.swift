import Compiler
import Metamodel
import Model

/// The order of packs, those that are extended first; their files are read in another.
struct PackOrder {
  private let compilation: Compilation
  /// The folders of packs with their places, the longest first.
  private let folders: [(path: Substring, place: Int)]

  init(_ compilation: Compilation) {
    self.compilation = compilation
    let architecture = compilation.architecture
    folders = architecture.declared(.framework).compactMap { pack -> (path: Substring, place: Int)? in
      let id = architecture.text(pack, Fields.framework.framework, .vi)
      guard let place = compilation.packs.firstIndex(where: { $0.id == id }) else { return nil }
      return (folder(of: compilation.sources.path(architecture.range(pack).file)), place)
    }.sorted { ($0.path.utf8.count, $0.place) > ($1.path.utf8.count, $1.place) }
  }

  /// What packs declare, in the order of the packs, and within one as it stands there.
  func sorted(_ entities: [EntityID]) -> [EntityID] {
    entities.map { (place(of: $0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  private func place(of entity: EntityID) -> Int {
    let path = compilation.sources.path(compilation.architecture.range(entity).file)
    return folders.first { path.hasPrefix($0.path) }?.place ?? .max
  }
}

/// Through the last slash.
private func folder(of path: String) -> Substring {
  path.lastIndex(of: "/").map { path[...$0] } ?? ""
}
