import Diagnostics
import Metamodel
import YAML

extension Manifest {
  /// Reads what can be read of a parsed `kientruc.yaml`; `Model` says what is wrong with the rest.
  init(_ forest: Forest, _ tree: Forest.Tree, schema: Schema) {
    self.init()
    guard !tree.nodes.isEmpty else { return }
    broken = Manifest.brokenFields(forest, tree, schema)
    for (key, value) in forest.entries(of: tree.nodes.lowerBound) {
      switch forest.text(key) {
      case "kientruc":
        if let version = Int(forest.text(value)), version > Manifest.languageVersion {
          newerVersion = Place(value: version, range: forest.range(value))
        }
      case "architecture": architecture = forest.text(value)
      case "name": name = Manifest.text(forest, value)
      case "scope": scope = forest.text(value)
      case "authority": authority = forest.text(value)
      case "language": language = Language(rawValue: forest.text(value))
      case "frameworks": frameworks = Manifest.places(forest, value)
      case "imports":
        imports = forest.entries(of: value).map { entry in
          let path = forest.text(entry.value)
          return Import(
            prefix: forest.text(entry.key), path: path.isEmpty ? nil : path, range: forest.range(entry.value))
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

  /// The fields whose values could not be read, and those that a misspelt key or a damaged line probably stands for.
  private static func brokenFields(_ forest: Forest, _ tree: Forest.Tree, _ schema: Schema) -> Set<String> {
    let known = schema[KindName.workspace.number].fields.map { schema[$0] }
    var names = Set(tree.damage.keys.map { forest.symbols.text($0) })
    for (key, value) in forest.entries(of: tree.nodes.lowerBound) {
      let name = forest.text(key)
      if let field = known.first(where: { $0.name == name }) {
        let isRead = field.isList ? forest.kind(value).isSequence : forest.kind(value).isMapping
        if !isRead && forest.text(value) != "none" { names.insert(name) }
      } else {
        names.formUnion(nearNames(to: name, among: known.map(\.name), limit: 1))
      }
    }
    return names
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
