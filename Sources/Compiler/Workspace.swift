import Diagnostics
import Metamodel
import YAML

/// A workspace whose `kientruc.yaml` has been read; its model has not.
package struct Workspace: Sendable {
  package private(set) var files: any Files
  package private(set) var limits: Limits
  /// Threads to parse with; 0 chooses by the size of the input.
  package let threads: Int
  package private(set) var manifest = Manifest()
  /// What came of reading `kientruc.yaml`.
  package let outcome: ReadOutcome
  /// The parser that has read it, and goes on with packs and, on one thread, with the model.
  var parser: TreeParser
  var sources = SourceTable()

  package static let manifestName = "kientruc.yaml"

  package init(_ files: any Files, limits: Limits = .standard, threads: Int = 0) {
    self.files = files
    self.threads = threads
    self.limits = limits
    parser = TreeParser(seed: Schema.language.seed, limits: limits)
    let file = sources.add(Workspace.manifestName, origin: 0, .workspaceFile)
    outcome = read(Workspace.manifestName, as: file, from: files, limits: limits, into: &parser)
    guard outcome == .read, let tree = parser.forest.trees.last else { return }
    manifest = Manifest(parser.forest, tree, schema: .language)
    self.limits = limits.lowered(by: manifest.limits)
  }

  /// The same manifest over other model files.
  func over(_ files: any Files) -> Workspace {
    var other = self
    other.files = files
    return other
  }

  /// The last day of a plateau.
  package func plateau(_ name: String) -> CalendarDate? { manifest.plateaus.first { $0.name == name }?.day.last }
}

/// Reads one file and parses it; a file that cannot be read gets an empty tree.
func read(
  _ path: String, as file: FileID, from files: any Files, limits: Limits, into parser: inout TreeParser
) -> ReadOutcome {
  var buffer: [UInt8] = []
  let outcome = files.read(path, limit: limits.fileBytes, into: &buffer)
  buffer.withUnsafeMutableBufferPointer { parser.parse($0, file: file) }
  return outcome
}

extension Limits {
  /// The limits that a workspace lowers; a higher value changes nothing.
  func lowered(by wanted: [(name: String, value: Int)]) -> Limits {
    var limits = self
    for (name, value) in wanted where value > 0 {
      switch name {
      case "file-bytes": limits.fileBytes = min(limits.fileBytes, value)
      case "depth": limits.depth = min(limits.depth, value)
      case "scalar-bytes": limits.scalarBytes = min(limits.scalarBytes, value)
      case "expanded-nodes": limits.expandedNodes = min(limits.expandedNodes, value)
      case "files": limits.files = min(limits.files, value)
      default: break
      }
    }
    return limits
  }
}
