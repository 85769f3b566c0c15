/// An order of `count` things in which few of the edges lead backwards: what only sends comes first, what only receives
/// last, and of a circle the one that sends most in excess of what it receives. Ties go by number.
func lineOrder(of count: Int, edges: [(from: Int, to: Int)]) -> [Int] {
  var sends = [[Int]](repeating: [], count: count)
  var receives = [[Int]](repeating: [], count: count)
  for edge in edges where edge.from != edge.to {
    sends[edge.from].append(edge.to)
    receives[edge.to].append(edge.from)
  }
  var out = sends.map(\.count)
  var into = receives.map(\.count)
  var isLeft = [Bool](repeating: true, count: count)
  var first: [Int] = []
  var last: [Int] = []
  for _ in 0..<count {
    let rest = isLeft.indices.filter { isLeft[$0] }
    let source = rest.first { into[$0] == 0 }
    let sink = source == nil ? rest.first { out[$0] == 0 } : nil
    let next = source ?? sink ?? rest.max { (out[$0] - into[$0], $1) < (out[$1] - into[$1], $0) }
    guard let next else { break }
    isLeft[next] = false
    if sink != nil { last.append(next) } else { first.append(next) }
    for other in sends[next] { into[other] -= 1 }
    for other in receives[next] { out[other] -= 1 }
  }
  return first + last.reversed()
}
