import Diagnostics
import Metamodel
import YAML

extension Manifest {
  /// Reads what can be read of a parsed `kientruc.yaml`; `Model` says what is wrong with the rest.
  init(_ forest: Forest, _ tree: Forest.Tree, schema: Schema) {
    self.init()
    guard !tree.nodes.isEmpty else { return }
    for (key, value) in forest.entries(of: tree.nodes.lowerBound) {
      switch forest.text(key) {
      case "architecture": architecture = forest.text(value)
      case "name": name = Manifest.text(forest, value)
      case "scope": scope = forest.text(value)
      case "authority": authority = forest.text(value)
      case "language": language = Language(rawValue: forest.text(value))
      case "frameworks": frameworks = Manifest.places(forest, value)
      case "imports":
        imports = forest.entries(of: value).map {
          Import(prefix: forest.text($0.key), path: forest.text($0.value), range: forest.range($0.value))
        }
      case "sources": sources = Manifest.places(forest, value).map(\.value)
      case "exclude": exclude = Manifest.places(forest, value).map(\.value)
      case "partial":
        let names = Manifest.places(forest, value).compactMap { KindName(rawValue: $0.value) }
        partial = Set(names.map(\.number))
      case "plateaus":
        plateaus = forest.entries(of: value).compactMap { entry in
          CoarseDate(forest.text(entry.value)).map { (forest.text(entry.key), $0) }
        }
      case "rules":
        for (code, severity) in forest.entries(of: value) {
          let word = forest.text(severity)
          guard word == "off" || Severity(word: word) != nil else { continue }
          rules[forest.text(code)] = Place(value: Severity(word: word), range: forest.range(code))
        }
      case "limits":
        limits = forest.entries(of: value).compactMap { entry in
          Int(forest.text(entry.value)).map { (forest.text(entry.key), $0) }
        }
      default: break
      }
    }
  }

  private static func places(_ forest: Forest, _ node: NodeID) -> [Place<String>] {
    forest.elements(of: node).filter { forest.kind($0).isScalar }
      .map { Place(value: forest.text($0), range: forest.range($0)) }
  }

  private static func text(_ forest: Forest, _ node: NodeID) -> Text {
    guard forest.kind(node).isMapping else { return Text(both: forest.text(node)) }
    let vi = forest.value(of: "vi", in: node).map { forest.text($0) }
    let en = forest.value(of: "en", in: node).map { forest.text($0) }
    return Text(vi: vi ?? en ?? "", en: en ?? vi ?? "")
  }
}
