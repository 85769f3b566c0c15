import Metamodel

/// A reference turned round: who refers to an entity by certain fields. Built once for all entities.
package struct Inverse: Sendable {
  /// By kind: for row `r` the sources are `sources[starts[r]..<starts[r + 1]]`.
  private var starts: [[UInt32]] = []
  private var sources: [[EntityID]] = []

  /// The entities of which one of the fields refers to this one, in order, each once for each reference.
  package func callAsFunction(_ target: EntityID) -> ArraySlice<EntityID> {
    let starts = starts[target.kind.index]
    guard target.row + 1 < starts.count else { return [] }
    return sources[target.kind.index][Int(starts[target.row])..<Int(starts[target.row + 1])]
  }

  /// `included` says which sources count.
  init(_ architecture: Architecture, _ fields: [FieldNumber], _ included: (EntityID) -> Bool) {
    var pairs: [[(target: Int, source: EntityID)]] = architecture.tables.map { _ in [] }
    for field in fields {
      let kind = architecture.schema[field].kind
      let table = architecture.tables[kind.index]
      let column = table.columns[architecture.schema.place(of: field)]
      for row in 0..<table.entityCount where included(EntityID(kind, row: row)) {
        for index in column.range(row) {
          let target = EntityID(rawValue: column.values[index])
          guard target != .nothing && target != wholeArchitecture else { continue }
          pairs[target.kind.index].append((target.row, EntityID(kind, row: row)))
        }
      }
    }
    for (kind, list) in pairs.enumerated() {
      var counts = [UInt32](repeating: 0, count: list.isEmpty ? 0 : architecture.tables[kind].count + 1)
      for pair in list { counts[pair.target + 1] += 1 }
      for row in counts.indices.dropFirst() { counts[row] += counts[row - 1] }
      var next = counts
      var sorted = [EntityID](repeating: .nothing, count: list.count)
      for pair in list {
        sorted[Int(next[pair.target])] = pair.source
        next[pair.target] += 1
      }
      starts.append(counts)
      sources.append(sorted)
    }
  }
}

extension Architecture {
  /// Turns references round. Sources are entities that exist on the day; of imports too.
  package func inverse(_ fields: Field<Reference>...) -> Inverse {
    Inverse(self, fields.map(\.number)) { exists($0) }
  }

  /// Turns references of records round: who is named by `citation.document`, for one.
  package func inverse(ofDeclared fields: [FieldNumber]) -> Inverse {
    Inverse(self, fields) { _ in true }
  }
}
