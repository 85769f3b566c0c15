/// Where the parts of a scene go, as far as that is ours to say: Graphviz places what hangs together, and would pile up
/// all that does not in one tall column. The drawing runs from left to right.
struct Arrangement {
  /// The place of each box in an order in which few arrows lead backwards; frames stay together in it.
  private(set) var position: [Int]
  /// Boxes of one frame without arrows, set side by side.
  private(set) var chains: [(from: Int, to: Int)] = []
  /// What does not touch each other, from the top down.
  private(set) var parts: [Part] = []

  /// Boxes that arrows and frames hold together.
  struct Part {
    var boxes: [Int] = []
    /// How high each column of it is, in points, roughly.
    var heights: [Double] = []
    /// Boxes to which nothing leads; those at which something begins come first.
    var starts: [Int] = []
    /// A box of the last column.
    var end = 0
    var isAside = false
    /// The column of the sheet in which it begins.
    var column = 0
    /// How far down it begins.
    var top = 0.0
  }

  init(_ scene: Scene) {
    let units = unitNumbers(of: scene)
    position = positions(scene, units)
    chains = rows(of: scene, widest: longestWay(of: scene, position) + 1)
    let position = position
    let edges = (scene.arrows.map { ($0.from, $0.to) } + chains.map { ($0.from, $0.to) }).filter { $0.0 != $0.1 }
    let forward = edges.map { position[$0.0] < position[$0.1] ? (from: $0.0, to: $0.1) : (from: $0.1, to: $0.0) }
    parts = placed(unplaced(scene, units, forward, position))
  }
}

/// Estimates of what Graphviz makes of a box of three lines, in points.
private enum Estimate {
  static let columnWidth = 245.0
  static let rowHeight = 84.0
  static let frameHeight = 44.0
  /// The sides of A3, lying.
  static let aspect = 1.414
}

/// By box: a number for its frame, or for itself where it stands free.
private func unitNumbers(of scene: Scene) -> [Int] {
  var units = [Int](repeating: 0, count: scene.boxes.count)
  var next = 0
  for group in scene.groups {
    for box in group.boxes {
      units[box] = next
      if group.title == nil { next += 1 }
    }
    if group.title != nil { next += 1 }
  }
  return units
}

private func positions(_ scene: Scene, _ units: [Int]) -> [Int] {
  let unitCount = (units.max() ?? -1) + 1
  var members = [[Int]](repeating: [], count: unitCount)
  for box in scene.boxes.indices { members[units[box]].append(box) }
  var inside = [[(from: Int, to: Int)]](repeating: [], count: unitCount)
  var across: [(from: Int, to: Int)] = []
  var place = [Int](repeating: 0, count: scene.boxes.count)
  for boxes in members { for (at, box) in boxes.enumerated() { place[box] = at } }
  for arrow in scene.arrows {
    let (from, to) = (units[arrow.from], units[arrow.to])
    if from == to { inside[from].append((place[arrow.from], place[arrow.to])) } else { across.append((from, to)) }
  }
  var position = [Int](repeating: 0, count: scene.boxes.count)
  var next = 0
  for unit in lineOrder(of: unitCount, edges: across) {
    for at in lineOrder(of: members[unit].count, edges: inside[unit]) {
      position[members[unit][at]] = next
      next += 1
    }
  }
  return position
}

/// Sets the boxes of a frame that have no arrows to other boxes in rows.
private func rows(of scene: Scene, widest: Int) -> [(from: Int, to: Int)] {
  var isTied = [Bool](repeating: false, count: scene.boxes.count)
  for arrow in scene.arrows where arrow.from != arrow.to {
    isTied[arrow.from] = true
    isTied[arrow.to] = true
  }
  var chains: [(from: Int, to: Int)] = []
  for group in scene.groups where group.title != nil {
    let free = group.boxes.filter { !isTied[$0] }
    let area = Double(free.count) * Estimate.aspect * Estimate.rowHeight / Estimate.columnWidth
    let square = max(Int(area.squareRoot().rounded(.up)), 1)
    let widest = group.isAside ? max(square, widest) : square
    let rows = (free.count + widest - 1) / widest
    // Evened out: five are three and two, not four and one.
    let columns = rows == 0 ? 1 : (free.count + rows - 1) / rows
    for at in free.indices where at % columns != 0 { chains.append((free[at - 1], free[at])) }
  }
  return chains
}

/// The number of steps of the longest way along the arrows.
private func longestWay(of scene: Scene, _ position: [Int]) -> Int {
  let steps = scene.arrows.map { position[$0.from] < position[$0.to] ? ($0.from, $0.to) : ($0.to, $0.from) }
  var rank = [Int](repeating: 0, count: scene.boxes.count)
  for (from, to) in steps.sorted(by: { (position[$0.0], position[$0.1]) < (position[$1.0], position[$1.1]) })
  where from != to {
    rank[to] = max(rank[to], rank[from] + 1)
  }
  return rank.max() ?? 0
}

private func unplaced(
  _ scene: Scene, _ units: [Int], _ edges: [(from: Int, to: Int)], _ position: [Int]
) -> [Arrangement.Part] {
  var rank = [Int](repeating: 0, count: scene.boxes.count)
  var hasIn = [Bool](repeating: false, count: scene.boxes.count)
  var hasOut = hasIn
  for edge in edges.sorted(by: { (position[$0.from], position[$0.to]) < (position[$1.from], position[$1.to]) }) {
    rank[edge.to] = max(rank[edge.to], rank[edge.from] + 1)
    hasIn[edge.to] = true
    hasOut[edge.from] = true
  }
  return joined(units, edges).map { boxes in
    let last = boxes.map { rank[$0] }.max() ?? 0
    var perRank = [Int](repeating: 0, count: last + 1)
    for box in boxes { perRank[rank[box]] += 1 }
    let frames = scene.groups.filter { group in group.title != nil && group.boxes.contains { boxes.contains($0) } }
    let starts = boxes.filter { !hasIn[$0] }
    return Arrangement.Part(
      boxes: boxes,
      heights: perRank.map { Double($0) * Estimate.rowHeight + Double(min(frames.count, $0)) * Estimate.frameHeight },
      starts: starts.filter { hasOut[$0] } + starts.filter { !hasOut[$0] },
      end: boxes.first { rank[$0] == last } ?? boxes[0], isAside: frames.contains(where: \.isAside))
  }
}

/// Boxes by the part they belong to, parts in the order of their first boxes.
private func joined(_ units: [Int], _ edges: [(from: Int, to: Int)]) -> [[Int]] {
  var leader = Array(0..<((units.max() ?? -1) + 1))
  func find(_ unit: Int) -> Int {
    var unit = unit
    while leader[unit] != unit {
      leader[unit] = leader[leader[unit]]
      unit = leader[unit]
    }
    return unit
  }
  for edge in edges {
    let (left, right) = (find(units[edge.from]), find(units[edge.to]))
    leader[max(left, right)] = min(left, right)
  }
  var parts = [[Int]](repeating: [], count: leader.count)
  for (box, unit) in units.enumerated() { parts[find(unit)].append(box) }
  return parts.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
}

/// Gives each part its place on a sheet of the number of columns that comes nearest to a lying A3: the highest part
/// first, each where it ends up nearest to the top; what stands aside comes last.
private func placed(_ parts: [Arrangement.Part]) -> [Arrangement.Part] {
  let order = parts.indices.sorted { left, right in
    let (a, b) = (parts[left], parts[right])
    if a.isAside != b.isAside { return b.isAside }
    let (high, low) = (a.heights.max() ?? 0, b.heights.max() ?? 0)
    return high != low ? high > low : left < right
  }
  let least = parts.map(\.heights.count).max() ?? 1
  let most = max(least, min(parts.reduce(0) { $0 + $1.heights.count }, 30))
  var best: (misfit: Double, parts: [Arrangement.Part])?
  for columns in least...most {
    let (placed, height) = place(order.map { parts[$0] }, columns: columns)
    let ratio = Double(columns) * Estimate.columnWidth / max(height, 1) / Estimate.aspect
    let misfit = max(ratio, 1 / ratio)
    if best.map({ misfit < $0.misfit }) ?? true { best = (misfit, placed) }
  }
  return (best?.parts ?? parts).sorted { ($0.top, $0.column) < ($1.top, $1.column) }
}

private func place(_ parts: [Arrangement.Part], columns: Int) -> ([Arrangement.Part], height: Double) {
  var filled = [Double](repeating: 0, count: columns)
  var placed = parts
  for index in placed.indices {
    let heights = placed[index].heights
    let isAside = placed[index].isAside
    var spot: (column: Int, top: Double)?
    for column in 0...(columns - heights.count) {
      let top = (isAside ? filled[...] : filled[column..<(column + heights.count)]).max() ?? 0
      if spot.map({ top < $0.top }) ?? true { spot = (column, top) }
    }
    guard let spot else { continue }
    (placed[index].column, placed[index].top) = (spot.column, spot.top)
    for (offset, height) in heights.enumerated() { filled[spot.column + offset] = spot.top + height }
  }
  return (placed, filled.max() ?? 0)
}
