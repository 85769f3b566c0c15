import Diagnostics
import Metamodel
import Model

/// The ids that an expression may name: those of the packs for a rule, those of the whole architecture for a question.
package struct KnownIDs: Sendable {
  /// By kind; nil where ids are not looked at.
  private var ids: [Set<String>]?

  /// Every word may be an id.
  package static let unchecked = KnownIDs()

  private init() {}

  package init(_ known: [(kind: KindName, ids: [String])]) {
    var ids = KindName.allCases.map { _ in Set<String>() }
    for (kind, names) in known { ids[kind.number.index].formUnion(names) }
    self.ids = ids
  }

  /// The ids of all entities of some kinds.
  package init(_ architecture: Architecture, _ kinds: [KindName]) {
    self.init(kinds.map { kind in (kind, architecture.declared(kind).map { architecture.id($0) }) })
  }

  var isUnchecked: Bool { ids == nil }

  func contains(_ id: String, of kinds: KindSet) -> Bool {
    guard let ids else { return true }
    return kinds.numbers.contains { ids[$0.index].contains(id) }
  }

  func near(_ id: String, of kinds: KindSet) -> [String] {
    guard let ids else { return [] }
    return nearNames(to: id, among: kinds.numbers.flatMap { ids[$0.index].sorted() })
  }
}
