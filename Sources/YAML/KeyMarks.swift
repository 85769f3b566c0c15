/// Remembers, by symbol, in which mapping a key was last seen: duplicates are found without a set.
struct KeyMarks: Sendable {
  private var stamps: [UInt32] = []
  private var nodes: [NodeID] = []
  private var serial: UInt32 = 0

  /// Begins a mapping. `symbols` is how many symbols there are.
  mutating func begin(symbols: Int) {
    serial &+= 1
    if stamps.count < symbols {
      let more = symbols * 2 - stamps.count
      stamps.append(contentsOf: repeatElement(0, count: more))
      nodes.append(contentsOf: repeatElement(0, count: more))
    }
  }

  /// The key of the same name seen before in this mapping, if there is one; else the key is remembered.
  mutating func see(_ symbol: UInt32, at key: NodeID) -> NodeID? {
    if stamps[Int(symbol)] == serial { return nodes[Int(symbol)] }
    stamps[Int(symbol)] = serial
    nodes[Int(symbol)] = key
    return nil
  }
}
