import Clauses
import Diagnostics
import Packs

/// The packs that the workspace itself follows, not those that only its imports do, and what it says of their rules.
func applicability(of frameworks: Frameworks, in input: Input, only code: String? = nil) -> Applicability {
  let byName = Dictionary(frameworks.packs.map { ($0.name, $0) }) { first, _ in first }
  var files = Set<FileID>()
  var open = input.workspace.manifest.frameworks.map(\.value)
  var seen = Set<String>()
  while let name = open.popLast() {
    guard seen.insert(name).inserted, let pack = byName[name] else { continue }
    files.formUnion(pack.files)
    open += pack.extends
  }
  return Applicability(files: files, settings: input.workspace.manifest.rules.mapValues(\.value), only: code)
}
