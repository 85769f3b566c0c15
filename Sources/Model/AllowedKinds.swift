import Metamodel
import YAML

/// What may realize a component: a collection, and the kinds within it.
package struct AllowedKinds: Sendable, Equatable {
  package let collection: KindName
  /// Empty where any kind will do.
  package let words: [String]
}

extension Architecture {
  /// What may realize a component, as its pack writes it (`kinds: {systems: [platform], sites: []}`); empty where the
  /// pack does not say.
  package func allowedKinds(_ component: EntityID) -> [AllowedKinds] {
    let column = column(Fields.components.kinds)
    var allowed: [AllowedKinds] = []
    for index in column.range(component.row) {
      for (key, value) in forest.entries(of: column.values[index]) {
        guard let collection = KindName(rawValue: forest.text(key)) else { continue }
        let words = forest.kind(value).isSequence ? forest.elements(of: value).map { forest.text($0) } : []
        allowed.append(AllowedKinds(collection: collection, words: words))
      }
    }
    return allowed
  }
}
