import Diagnostics
import Metamodel

extension Architecture {
  /// The entities that a field refers to, each with the place of its reference.
  package func locatedReferences(
    _ entity: EntityID, _ field: Field<Reference>
  ) -> [(entity: EntityID, range: SourceRange)] {
    let column = column(field)
    return column.range(entity.row).compactMap { index in
      let target = EntityID(rawValue: column.values[index])
      guard target != .nothing && target != wholeArchitecture else { return nil }
      return (target, forest.range(column.nodes[index]))
    }
  }
}
