import Clauses
import Diagnostics
import Metamodel
import Model
import Query

/// Fields and collections that leave verdicts open, counted by field.
struct LackCounts {
  private struct Key: Hashable {
    let kind: KindNumber
    /// Nil for the rest of the collection.
    let field: FieldNumber?
  }

  private struct Count {
    var entities = Set<EntityID>()
    var verdicts = 0
    var alone = 0
    /// Each verdict counts 60, parted among the fields that it waits for.
    var share = 0
    var clauses: [Int] = []
  }

  private var counts: [Key: Count] = [:]

  /// Notes that a verdict waits for these.
  mutating func note(_ needs: [Need], clause: Int, in architecture: Architecture) {
    var seen = Set<Key>()
    for need in needs {
      let key: Key
      switch need {
      case .field(let entity, let field):
        key = Key(kind: entity.kind, field: field)
        counts[key, default: Count()].entities.insert(architecture.holder(of: entity))
      case .collection(let kind): key = Key(kind: kind, field: nil)
      }
      seen.insert(key)
    }
    for key in seen {
      counts[key, default: Count()].verdicts += 1
      counts[key, default: Count()].share += 60 / min(seen.count, 60)
      if seen.count == 1 { counts[key, default: Count()].alone += 1 }
      if counts[key]?.clauses.last != clause { counts[key, default: Count()].clauses.append(clause) }
    }
  }

  /// By how much they decide, the most first: a verdict that waits for several fields is parted among them. What decides
  /// as much stands in the order of the language.
  func sorted(in architecture: Architecture) -> [ConformanceReport.Lack] {
    let schema = architecture.schema
    let ordered = counts.sorted { left, right in
      let first = (-left.value.share, -left.value.alone, left.key.kind.index, left.key.field?.index ?? -1)
      let second = (-right.value.share, -right.value.alone, right.key.kind.index, right.key.field?.index ?? -1)
      return first < second
    }
    return ordered.map { key, count in
      let spec = key.field.map { schema[$0] }
      return ConformanceReport.Lack(
        kind: schema[key.kind].title, name: spec?.name ?? schema[key.kind].name.rawValue,
        title: spec?.title ?? schema[key.kind].title, isCollection: spec == nil, entities: count.entities.count,
        verdicts: count.verdicts, alone: count.alone, clauses: count.clauses)
    }
  }
}

extension ConformanceReader {
  func lacking() -> [ConformanceReport.Lack] { lacks.sorted(in: architecture) }
}
