import Diagnostics

/// The number of a node in the forest.
@usableFromInline package typealias NodeID = UInt32

/// What a node is.
@frozen @usableFromInline package enum NodeKind: UInt8, Sendable {
  case mapping, flowMapping, sequence, flowSequence
  /// A plain scalar: what it means depends on the metamodel.
  case plain
  /// A quoted scalar: always text.
  case quoted
  /// A literal or folded block: always text.
  case block
  /// An empty value, `~` or `null`.
  case null
  /// A key that counts for nothing (refused, overridden or used up by a merge); its value is dead with it.
  case dead

  @inlinable package var isMapping: Bool { self == .mapping || self == .flowMapping }
  @inlinable package var isSequence: Bool { self == .sequence || self == .flowSequence }
  @inlinable package var isScalar: Bool { self == .plain || self == .quoted || self == .block }
}

/// The trees of all files, as columns in pre-order: a collection is followed by what is in it, a key by its value.
@frozen @usableFromInline package struct Forest: Sendable {
  @usableFromInline var kinds: [NodeKind] = []
  @usableFromInline var starts: [UInt32] = []
  @usableFromInline var lengths: [UInt32] = []
  /// The node after the last one inside.
  @usableFromInline var ends: [NodeID] = []
  @usableFromInline var nodeSymbols: [UInt32] = []
  package var symbols: Symbols
  /// In the order of their numbers.
  package internal(set) var trees: [Tree] = []

  /// What is known of one file besides its nodes.
  @usableFromInline package struct Tree: Sendable {
    package let file: FileID
    /// The roots: one, or one of each document.
    package var nodes: Range<NodeID>
    /// Byte ranges of the comments, in order, from `#` to the end of the line.
    package var comments: [Range<UInt32>] = []
    /// Those of the comments that speak to the compiler: their text begins with `kientruc:`.
    package var directives: [Range<UInt32>] = []
    /// What could not be read.
    package var damage = Damage()

    /// A tree without nodes, of the first file.
    package static var none: Tree { Tree(file: FileID(0), nodes: 0..<0) }
  }

  package init(symbols: Symbols) { self.symbols = symbols }

  package var count: Int { kinds.count }

  @inlinable package func kind(_ node: NodeID) -> NodeKind { kinds[Int(node)] }
  @inlinable package func symbol(_ node: NodeID) -> UInt32 { nodeSymbols[Int(node)] }
  @inlinable package func start(_ node: NodeID) -> UInt32 { starts[Int(node)] }
  @inlinable package func end(_ node: NodeID) -> UInt32 { starts[Int(node)] + lengths[Int(node)] }
  /// The node after this one and all that is in it.
  @inlinable package func next(_ node: NodeID) -> NodeID { ends[Int(node)] }

  /// The text of a scalar; empty for anything else.
  package func text(_ node: NodeID) -> String {
    kind(node).isScalar ? symbols.text(symbol(node)) : ""
  }

  /// The tree that a node stands in.
  package func tree(of node: NodeID) -> Tree {
    var low = 0
    var high = trees.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if trees[middle].nodes.lowerBound <= node { low = middle } else { high = middle }
    }
    return trees[low]
  }

  package func file(of node: NodeID) -> FileID { tree(of: node).file }

  package func range(_ node: NodeID) -> SourceRange {
    SourceRange(file: file(of: node), start: start(node), end: end(node))
  }

  /// The keys and values of a mapping, without dead ones; nothing for any other node.
  @inlinable package func entries(of node: NodeID) -> Entries {
    Entries(forest: self, at: kind(node).isMapping ? node + 1 : next(node), end: next(node))
  }

  /// The elements of a sequence; nothing for any other node.
  @inlinable package func elements(of node: NodeID) -> Elements {
    Elements(forest: self, at: kind(node).isSequence ? node + 1 : next(node), end: next(node))
  }

  /// The value under a key of a mapping.
  package func value(of key: String, in node: NodeID) -> NodeID? {
    for (name, value) in entries(of: node) where kind(name).isScalar && text(name) == key { return value }
    return nil
  }

  @frozen @usableFromInline package struct Entries: Sequence, IteratorProtocol {
    @usableFromInline let forest: Forest
    @usableFromInline var at: NodeID
    @usableFromInline let end: NodeID

    @inlinable init(forest: Forest, at: NodeID, end: NodeID) {
      self.forest = forest
      self.at = at
      self.end = end
    }

    @inlinable package mutating func next() -> (key: NodeID, value: NodeID)? {
      while at < end {
        let key = at
        let value = forest.next(key)
        at = forest.next(value)
        if forest.kind(key) != .dead { return (key, value) }
      }
      return nil
    }
  }

  @frozen @usableFromInline package struct Elements: Sequence, IteratorProtocol {
    @usableFromInline let forest: Forest
    @usableFromInline var at: NodeID
    @usableFromInline let end: NodeID

    @inlinable init(forest: Forest, at: NodeID, end: NodeID) {
      self.forest = forest
      self.at = at
      self.end = end
    }

    @inlinable package mutating func next() -> NodeID? {
      guard at < end else { return nil }
      defer { at = forest.next(at) }
      return at
    }
  }
}
