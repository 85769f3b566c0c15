import Compiler
import Diagnostics
import Metamodel
import Model

/// An entity with all that is said of it and all that refers to it: what `show` prints.
package struct Card: Sendable {
  package let entity: EntityID
  let compilation: Compilation

  /// The entity of an id as references have it; nil where there is none.
  package init?(_ id: String, in compilation: Compilation) {
    guard let entity = compilation.architecture.entity(id) else { return nil }
    self.entity = entity
    self.compilation = compilation
  }

  var architecture: Architecture { compilation.architecture }
  var kind: KindSpec { architecture.kind(entity) }

  /// Fields that have a value or are said to have none.
  var fields: [FieldNumber] { kind.fields.filter { state($0) == .known || state($0) == .none } }

  /// What should be known of such an entity and is not.
  var missing: [FieldSpec] {
    kind.fields.map { architecture.schema[$0] }.enumerated()
      .filter { $1.presence != .optional && [.unknown, .broken].contains(state(kind.fields[$0])) }.map(\.element)
  }

  /// What was found about it.
  var findings: [Finding] {
    let id = architecture.id(entity)
    return architecture.isOwn(entity) ? compilation.findings.filter { $0.subject == id } : []
  }

  func state(_ field: FieldNumber) -> CellState { architecture.state(entity, Field<Never>(number: field)) }

  /// Where its id stands; nil where the file cannot be read again.
  var position: Position? {
    let range = architecture.range(entity)
    return compilation.sources.bytes(range.file).map { LineIndex($0).position(of: range.start) }
  }

  var path: String { compilation.sources.path(architecture.range(entity).file) }
}

/// The ids that somebody who wrote one may have meant: without diacritics, and also by the names of entities.
package func nearIDs(to term: String, in compilation: Compilation) -> [String] {
  let architecture = compilation.architecture
  let entities = architecture.schema.kinds.filter(\.isListed).flatMap { architecture.declared($0.name) }
  let ids = entities.map { architecture.id($0) }
  let near = nearNames(to: term, among: ids, limit: 3)
  if !near.isEmpty { return near }
  let wanted = folded(term)
  guard wanted.utf8.count >= 3 else { return [] }
  let named = entities.indices.filter { index in
    let name = architecture.name(entities[index])
    return folded(name.vi).contains(wanted) || folded(name.en).contains(wanted)
  }
  return named.prefix(3).map { ids[$0] }
}
