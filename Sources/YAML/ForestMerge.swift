extension Forest {
  /// Puts the trees of several forests into one, in the order of their file numbers. The first `seeded` symbols are the
  /// same in all of them.
  package static func merged(_ forests: [Forest], seeded: Int) -> Forest {
    guard var whole = forests.first else { return Forest(symbols: Symbols()) }
    if forests.count == 1 { return whole }
    let maps = [[UInt32]?]([nil]) + forests.dropFirst().map { whole.symbols.merge($0.symbols, from: seeded) }
    var places: [(forest: Int, tree: Int)] = []
    for (index, forest) in forests.enumerated() {
      for tree in forest.trees.indices { places.append((index, tree)) }
    }
    places.sort { forests[$0.forest].trees[$0.tree].file < forests[$1.forest].trees[$1.tree].file }
    var merged = Forest(symbols: whole.symbols)
    merged.reserve(forests.reduce(0) { $0 + $1.count })
    for place in places {
      merged.append(forests[place.forest].trees[place.tree], of: forests[place.forest], symbols: maps[place.forest])
    }
    whole = merged
    return whole
  }

  private mutating func reserve(_ count: Int) {
    kinds.reserveCapacity(count)
    starts.reserveCapacity(count)
    lengths.reserveCapacity(count)
    ends.reserveCapacity(count)
    nodeSymbols.reserveCapacity(count)
  }

  private mutating func append(_ tree: Tree, of other: Forest, symbols map: [UInt32]?) {
    let nodes = Int(tree.nodes.lowerBound)..<Int(tree.nodes.upperBound)
    let shift = NodeID(count) &- tree.nodes.lowerBound
    kinds.append(contentsOf: other.kinds[nodes])
    starts.append(contentsOf: other.starts[nodes])
    lengths.append(contentsOf: other.lengths[nodes])
    for node in nodes { ends.append(other.ends[node] &+ shift) }
    if let map {
      for node in nodes { nodeSymbols.append(map[Int(other.nodeSymbols[node])]) }
    } else {
      nodeSymbols.append(contentsOf: other.nodeSymbols[nodes])
    }
    var moved = tree
    moved.nodes = (tree.nodes.lowerBound &+ shift)..<(tree.nodes.upperBound &+ shift)
    if let map {
      moved.damage.keys = tree.damage.keys.map { map[Int($0)] }
      moved.damage.words = tree.damage.words.map { map[Int($0)] }
    }
    trees.append(moved)
  }
}
