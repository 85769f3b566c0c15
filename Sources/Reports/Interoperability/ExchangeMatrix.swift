/// Who exchanges with whom, counted: providers down, receivers across.
package struct ExchangeMatrix: Sendable, Equatable {
  /// The agencies that exchange, in the order of the model; `nil` stands for owners that are not recorded.
  package var parties: [Named?]
  /// Every pair that exchanges, by provider, then by receiver.
  package var pairs: [Pair]

  package struct Pair: Sendable, Equatable {
    /// Places in `parties`.
    package var provider: Int
    package var receiver: Int
    package var current: Int
    package var planned: Int
    /// The number of the first of its exchanges; the others follow it.
    package var first: Int
  }

  init(_ exchanges: [Exchange], parties: [Named?]) {
    let places = Dictionary(parties.enumerated().map { ($1?.id ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    self.parties = parties
    pairs = []
    for exchange in exchanges {
      guard let provider = places[exchange.from.owner?.id ?? ""], let receiver = places[exchange.to.owner?.id ?? ""]
      else { continue }
      if pairs.last?.provider != provider || pairs.last?.receiver != receiver {
        pairs.append(Pair(provider: provider, receiver: receiver, current: 0, planned: 0, first: exchange.number))
      }
      switch exchange.phase {
      case .current: pairs[pairs.count - 1].current += 1
      case .planned: pairs[pairs.count - 1].planned += 1
      }
    }
  }
}

/// The matrix as it fits on a page: at most `limit` agencies by name, the others as one.
package struct FoldedMatrix: Sendable, Equatable {
  /// Places in `ExchangeMatrix.parties`, in their order; nil, at the end, stands for all others.
  package var heads: [Int?]
  /// By provider, then by receiver, as places in `heads`.
  package var cells: [[Cell]]
  /// How many agencies the last head stands for.
  package var folded: Int

  package struct Cell: Sendable, Equatable {
    package var current = 0
    package var planned = 0
    /// The first exchange of the pair; nil where the cell stands for several pairs.
    package var first: Int?
    fileprivate var pairs = 0
  }

  package static let limit = 25

  /// Keeps the agencies that exchange most.
  package init(_ matrix: ExchangeMatrix) {
    var counts = [Int](repeating: 0, count: matrix.parties.count)
    for pair in matrix.pairs {
      counts[pair.provider] += pair.current + pair.planned
      counts[pair.receiver] += pair.current + pair.planned
    }
    let isFolded = counts.count > FoldedMatrix.limit
    let busiest = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let kept = busiest.prefix(isFolded ? FoldedMatrix.limit - 1 : counts.count).sorted()
    heads = kept + (isFolded ? [nil] : [])
    folded = counts.count - kept.count
    var heads = [Int](repeating: kept.count, count: counts.count)
    for (place, party) in kept.enumerated() { heads[party] = place }
    let row = [Cell](repeating: Cell(), count: self.heads.count)
    cells = [[Cell]](repeating: row, count: self.heads.count)
    for pair in matrix.pairs { cells[heads[pair.provider]][heads[pair.receiver]].add(pair) }
  }
}

extension FoldedMatrix.Cell {
  fileprivate mutating func add(_ pair: ExchangeMatrix.Pair) {
    current += pair.current
    planned += pair.planned
    pairs += 1
    first = pairs == 1 ? pair.first : nil
  }
}
