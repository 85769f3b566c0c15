import Metamodel
import Model

/// References turned round, for one set of fields: who refers to an entity.
struct Adjacency: Sendable {
  /// By kind: for row `r` the sources are `sources[starts[r]..<starts[r + 1]]`; empty where nobody refers to the kind.
  private(set) var starts: [[UInt32]] = []
  private(set) var sources: [[UInt32]] = []
  /// The first kind of the sources that is not listed whole: there may be more of them.
  private(set) var openKind: KindNumber?
  /// An entity and a field with a reference that was not found: it may be meant for any target.
  private(set) var unfound: (entity: EntityID, field: FieldNumber)?

  /// Sources exist on the day; those of imports count too. A record stands for the entity that holds it.
  init(_ architecture: Architecture, _ fields: [FieldNumber], _ workspace: EntityID) {
    var targets: [[UInt32]] = architecture.schema.kinds.map { _ in [] }
    var found: [[UInt32]] = targets
    for field in fields {
      let kind = architecture.schema[field].kind
      let column = architecture.column(of: field)
      for row in 0..<architecture.entityCount(kind) {
        let values = column.range(row)
        if values.isEmpty { continue }
        guard let source = Adjacency.holder(EntityID(kind, row: row), in: architecture) else { continue }
        if architecture.partial.contains(source.kind) { openKind = openKind ?? source.kind }
        for index in values {
          var target = EntityID(rawValue: column.value(at: index))
          if target == .nothing {
            // An import cannot mean anything of this workspace.
            if unfound == nil, architecture.isOwn(source) { unfound = (source, field) }
            continue
          }
          if target.rawValue == Architecture.wholeNumber { target = workspace }
          guard target != .nothing else { continue }
          targets[target.kind.index].append(UInt32(target.row))
          found[target.kind.index].append(source.rawValue)
        }
      }
    }
    for field in fields where openKind == nil && architecture.partial.contains(architecture.schema[field].kind) {
      openKind = architecture.schema[field].kind
    }
    for kind in architecture.schema.kinds.indices {
      arrange(targets[kind], found[kind], rows: architecture.entityCount(KindNumber(UInt8(kind))))
    }
  }

  /// The entity that exists on the day and that a row is, or stands in.
  private static func holder(_ row: EntityID, in architecture: Architecture) -> EntityID? {
    var entity = row
    while case .record = architecture.schema[entity.kind].role {
      guard let parent = architecture.parent(entity) else { return nil }
      entity = parent
    }
    return architecture.exists(entity) ? entity : nil
  }

  /// Counting sort by target; the sources of one target stay in their order, each once.
  private mutating func arrange(_ targets: [UInt32], _ found: [UInt32], rows: Int) {
    guard !targets.isEmpty else {
      starts.append([])
      sources.append([])
      return
    }
    var counts = [UInt32](repeating: 0, count: rows + 1)
    for target in targets { counts[Int(target) + 1] += 1 }
    for row in 1...rows { counts[row] += counts[row - 1] }
    var next = counts
    var sorted = [UInt32](repeating: 0, count: found.count)
    for (target, source) in zip(targets, found) {
      sorted[Int(next[Int(target)])] = source
      next[Int(target)] += 1
    }
    var kept = 0
    var from = 0
    for row in 0..<rows {
      let start = kept
      // Nearly always the sources of a target ascend; where they do not, one may stand there twice.
      var isAscending = true
      for place in from..<Int(counts[row + 1]) {
        let source = sorted[place]
        if kept > start && source <= sorted[kept - 1] {
          if source == sorted[kept - 1] { continue }
          isAscending = false
        }
        sorted[kept] = source
        kept += 1
      }
      if !isAscending { kept = Adjacency.removeRepeated(&sorted, start..<kept) }
      from = Int(counts[row + 1])
      counts[row + 1] = UInt32(kept)
    }
    sorted.removeLast(sorted.count - kept)
    starts.append(counts)
    sources.append(sorted)
  }

  /// Leaves each once in a range; gives its new end.
  private static func removeRepeated(_ sources: inout [UInt32], _ range: Range<Int>) -> Int {
    var seen = Set<UInt32>()
    var end = range.lowerBound
    for place in range where seen.insert(sources[place]).inserted {
      sources[end] = sources[place]
      end += 1
    }
    return end
  }

  @inline(__always)
  func range(_ entity: EntityID) -> Range<Int> {
    let starts = starts[entity.kind.index]
    guard entity.row + 1 < starts.count else { return 0..<0 }
    return Int(starts[entity.row])..<Int(starts[entity.row + 1])
  }
}
