import Diagnostics
import YAML

/// Reads the packs that are asked for, and those they extend. Built-in and local ones come through the same door.
///
/// `register` gives the number of a file that is about to be parsed; `local` lists the files of a folder, or gives nil.
package func loadPacks(
  _ requests: [PackRequest], into parser: inout TreeParser, register: (PackFile, _ isEmbedded: Bool) -> FileID,
  local: (String) -> [PackFile]?
) -> Frameworks {
  var loader = PackLoader()
  for request in requests { loader.load(request, path: [], &parser, register, local) }
  return loader.frameworks
}

private struct PackLoader {
  var frameworks = Frameworks()
  private var loaded: Set<String> = []

  mutating func load(
    _ request: PackRequest, path: [String], _ parser: inout TreeParser, _ register: (PackFile, Bool) -> FileID,
    _ local: (String) -> [PackFile]?
  ) {
    if let start = path.firstIndex(of: request.name) {
      frameworks.problems.append(.circle(path[start...] + [request.name], request.range))
      return
    }
    guard loaded.insert(request.name).inserted else { return }
    let isLocal = request.name.hasPrefix("./") || request.name.hasPrefix("../")
    guard let files = isLocal ? local(request.name) : EmbeddedFiles.files(of: request.name) else {
      frameworks.problems.append(.unknown(request, known: EmbeddedFiles.packs))
      return
    }
    let sorted = files.filter { isHeader($0) } + files.filter { !isHeader($0) }
    let numbers = sorted.map { file in
      let number = register(file, !isLocal)
      var bytes = file.bytes
      bytes.withUnsafeMutableBufferPointer { parser.parse($0, file: number) }
      return number
    }
    guard let first = sorted.first, isHeader(first), let header = header(parser.forest, numbers[0]) else {
      let hasFile = sorted.first.map { isHeader($0) } ?? false
      frameworks.problems.append(.withoutHeader(request, hasFile: hasFile))
      return
    }
    for (name, range) in header.extends {
      load(PackRequest(name: name, range: range), path: path + [request.name], &parser, register, local)
    }
    frameworks.packs.append(
      Pack(id: header.id, name: request.name, extends: header.extends.map(\.name), files: numbers))
  }

  private func isHeader(_ file: PackFile) -> Bool {
    file.path == "framework.yaml" || file.path.hasSuffix("/framework.yaml")
  }

  /// The id and the extended packs of a `framework.yaml`; `Model` checks the rest of it.
  private func header(
    _ forest: Forest, _ file: FileID
  ) -> (id: String, extends: [(name: String, range: SourceRange)])? {
    guard let tree = forest.trees.last(where: { $0.file == file }), !tree.nodes.isEmpty,
      let id = forest.value(of: "framework", in: tree.nodes.lowerBound)
    else { return nil }
    let extends = forest.value(of: "extends", in: tree.nodes.lowerBound).map { node in
      forest.elements(of: node).filter { forest.kind($0).isScalar }.map { (forest.text($0), forest.range($0)) }
    }
    return (forest.text(id), extends ?? [])
  }
}
