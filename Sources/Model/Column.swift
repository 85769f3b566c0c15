import Metamodel
import YAML

/// What the model says of one field of one entity.
@frozen @usableFromInline package enum CellState: UInt8, Sendable {
  /// Left out: not known.
  case unknown
  /// `none`, or `[]`.
  case none
  case known
  /// Something stands there that could not be read; a finding has said so.
  case broken
}

/// One field of all entities of a kind: the values of row `r` are `values[starts[r]..<starts[r + 1]]`.
@frozen @usableFromInline package struct Column: Sendable {
  @usableFromInline var starts: [UInt32] = [0]
  @usableFromInline var states: [CellState] = []
  /// By type: an entity's raw number, a node (texts, and references before they are resolved), an index of a choice,
  /// 0 or 1, an integer, a place in `numbers`, a packed date or time span.
  @usableFromInline var values: [UInt32] = []
  /// Where each value stands in the source.
  @usableFromInline var nodes: [NodeID] = []

  @inlinable package func state(_ row: Int) -> CellState { states[row] }
  @inlinable package func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// Ends a row whose values have been appended.
  mutating func endRow(_ state: CellState) {
    starts.append(UInt32(values.count))
    states.append(state)
  }

  mutating func append(_ value: UInt32, at node: NodeID) {
    values.append(value)
    nodes.append(node)
  }
}

/// All entities of one kind. Rows past `entityCount` are changes: they say what an entity's fields become on a day.
@usableFromInline package struct Table: Sendable {
  package let kind: KindNumber
  /// The mapping of each row, or the scalar that stands for it.
  var nodes: [NodeID] = []
  /// The node of the id; the node of the mapping where there is no id.
  var keys: [NodeID] = []
  /// The symbol of the id; `.max` where there is none.
  var ids: [UInt32] = []
  var parents: [EntityID] = []
  /// The place of each row's origin in `Architecture.origins`.
  var origins: [UInt8] = []
  var entityCount = 0
  /// By place of the field in `KindSpec.fields`.
  @usableFromInline var columns: [Column]
  /// The changed entity and the first day, for the rows from `entityCount` on.
  var changes: [(entity: EntityID, from: CoarseDate)] = []

  init(kind: KindNumber, fields: Int) {
    self.kind = kind
    columns = [Column](repeating: Column(), count: fields)
  }

  var count: Int { nodes.count }
}
