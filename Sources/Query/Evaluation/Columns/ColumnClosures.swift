import Metamodel
import Model

/// What leads on from each entity, by a step that is taken again and again.
struct StepGraph: Sendable {
  /// Entities are counted through as `Ground.dense` does.
  var starts: [UInt32] = [0]
  /// Twice the number of the target, one more where the way is only possible.
  var targets: [UInt32] = []
  /// Entities from which it is not known where else the step leads.
  var hasGap: [Bool] = []
  /// The kinds of what is reached, and of where it starts.
  var kinds = KindSet()

  func range(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
}

extension Run {
  /// Ways that are laid out at most.
  private static let limit = 1 << 23

  /// The graph of a closure's step, of all that is reached from entities of a kind; nil where it is too large.
  mutating func graph(_ closure: Int32, _ body: Int32, from kind: KindNumber) -> StepGraph? {
    let key = Int(closure) << 8 | kind.index
    if let known = graphs[key] { return known }
    let made = makeGraph(body, from: kind)
    graphs[key] = .some(made)
    return made
  }

  private mutating func makeGraph(_ body: Int32, from kind: KindNumber) -> StepGraph? {
    let saved = (it, work)
    defer { (it, work) = saved }
    var parts = [StepGraph?](repeating: nil, count: ground.architecture.schema.kinds.count)
    var kinds = KindSet()
    kinds.insert(kind)
    var open = [kind]
    var count = 0
    while let next = open.popLast() {
      guard let part = ways(body, from: next) else { return nil }
      count += part.graph.targets.count
      if count > Run.limit { return nil }
      parts[next.index] = part.graph
      for further in part.kinds.numbers where !kinds.contains(further) {
        kinds.insert(further)
        open.append(further)
      }
    }
    return joined(parts, kinds)
  }

  /// Where the step leads from all entities of a kind.
  private mutating func ways(_ body: Int32, from kind: KindNumber) -> (graph: StepGraph, kinds: KindSet)? {
    var graph = StepGraph()
    var kinds = KindSet()
    for row in 0..<ground.rows(kind) {
      it = .entity(EntityID(kind, row: row))
      work = 0
      let mark = stack.count
      push(body)
      var isOpen = false
      for element in stack[mark...] {
        if element.isGap { isOpen = true }
        guard !element.isGap, element.entity != .nothing else { continue }
        kinds.insert(element.entity.kind)
        let target = UInt32(ground.dense(element.entity)) << 1
        graph.targets.append(element.state == .certain ? target : target | 1)
      }
      stack.removeLast(stack.count - mark)
      if work > Limits.work || graph.targets.count > Run.limit { return nil }
      graph.hasGap.append(isOpen)
      graph.starts.append(UInt32(graph.targets.count))
    }
    return (graph, kinds)
  }

  private func joined(_ parts: [StepGraph?], _ kinds: KindSet) -> StepGraph {
    var graph = StepGraph()
    graph.kinds = kinds
    for index in parts.indices {
      let base = UInt32(graph.targets.count)
      guard let part = parts[index] else {
        let rows = ground.rows(KindNumber(UInt8(index)))
        graph.hasGap += [Bool](repeating: false, count: rows)
        graph.starts += [UInt32](repeating: base, count: rows)
        continue
      }
      graph.hasGap += part.hasGap
      graph.targets += part.targets
      graph.starts += part.starts.dropFirst().map { $0 + base }
    }
    return graph
  }

  // MARK: some element that is reached passes

  mutating func reaching(
    _ closure: Int32, _ body: Int32, withStart: Bool, _ test: ElementTest, _ kind: KindNumber
  ) -> [UInt8]? {
    guard !program.dependences[Int(body)].contains(.subject), let graph = graph(closure, body, from: kind) else {
      return nil
    }
    guard let own = passing(graph, test) else { return nil }
    // A yes goes back along certain ways; along others, and from gaps, comes an unknown.
    let reverse = graph.reversed
    var reached = own
    for node in reached.indices where graph.hasGap[node] { reached[node] = max(reached[node], Tri.unknown) }
    var beyond = graph.hasGap.map { $0 ? Tri.unknown : Tri.no }
    for level in [Tri.yes, Tri.unknown] {
      var open = reached.indices.filter { reached[$0] == level || level == Tri.unknown && reached[$0] == Tri.yes }
      while let node = open.popLast() {
        for way in reverse.range(node) {
          let source = Int(reverse.targets[way] >> 1)
          let isPossible = reverse.targets[way] & 1 == 1
          let truth = isPossible ? Tri.possible(reached[node]) : reached[node]
          if truth < level || beyond[source] >= level { continue }
          beyond[source] = level
          if reached[source] < level {
            reached[source] = level
            open.append(source)
          }
        }
      }
    }
    let start = ground.offsets[kind.index]
    return Array((withStart ? reached : beyond)[start..<start + ground.rows(kind)])
  }

  /// The test of every entity that some way leads to or from.
  private mutating func passing(_ graph: StepGraph, _ test: ElementTest) -> [UInt8]? {
    var truths: [UInt8] = []
    truths.reserveCapacity(graph.hasGap.count)
    for index in ground.architecture.schema.kinds.indices {
      let kind = KindNumber(UInt8(index))
      let rows = ground.rows(kind)
      guard graph.kinds.contains(kind) else {
        truths += [UInt8](repeating: Tri.no, count: rows)
        continue
      }
      guard let column = column(test, kind, .any), !column.contains(Tri.ask) else { return nil }
      truths += column
    }
    return truths
  }

  // MARK: circles

  /// Whether each entity is reached from itself.
  mutating func cycles(_ closure: Int32, _ body: Int32, _ kind: KindNumber) -> [UInt8]? {
    guard !program.dependences[Int(body)].contains(.subject), let graph = graph(closure, body, from: kind) else {
      return nil
    }
    let certain = graph.circles { $0 & 1 == 0 }
    let possible = graph.targets.contains { $0 & 1 == 1 } ? graph.circles { _ in true } : certain
    var open = graph.hasGap
    let reverse = graph.reversed
    var nodes = open.indices.filter { open[$0] }
    while let node = nodes.popLast() {
      for way in reverse.range(node) where !open[Int(reverse.targets[way] >> 1)] {
        open[Int(reverse.targets[way] >> 1)] = true
        nodes.append(Int(reverse.targets[way] >> 1))
      }
    }
    let start = ground.offsets[kind.index]
    return (start..<start + ground.rows(kind)).map { node in
      certain[node] ? Tri.yes : possible[node] || open[node] ? Tri.unknown : Tri.no
    }
  }
}

extension StepGraph {
  /// All ways turned round.
  var reversed: StepGraph {
    var counts = [UInt32](repeating: 0, count: hasGap.count + 1)
    for target in targets { counts[Int(target >> 1) + 1] += 1 }
    for node in counts.indices.dropFirst() { counts[node] += counts[node - 1] }
    var next = counts
    var sources = [UInt32](repeating: 0, count: targets.count)
    for node in hasGap.indices {
      for way in range(node) {
        let target = Int(targets[way] >> 1)
        sources[Int(next[target])] = UInt32(node) << 1 | targets[way] & 1
        next[target] += 1
      }
    }
    return StepGraph(starts: counts, targets: sources, hasGap: hasGap, kinds: kinds)
  }

  /// Whether each entity lies on a circle of ways that count: the strongly connected components of more than one, and
  /// those that lead to themselves. Without recursion, as ways may be as long as the model.
  func circles(_ counts: (UInt32) -> Bool) -> [Bool] {
    let nodes = hasGap.count
    var found = [Bool](repeating: false, count: nodes)
    var order = [UInt32](repeating: 0, count: nodes)
    var low = order
    var isOpen = found
    var open: [Int] = []
    var path: [(node: Int, way: Int)] = []
    var time: UInt32 = 0
    for root in 0..<nodes where order[root] == 0 && !range(root).isEmpty {
      path.append((root, Int(starts[root])))
      while let (node, way) = path.last {
        if order[node] == 0 {
          time += 1
          (order[node], low[node]) = (time, time)
          open.append(node)
          isOpen[node] = true
        }
        if way < range(node).upperBound {
          path[path.count - 1].way += 1
          guard counts(targets[way]) else { continue }
          let target = Int(targets[way] >> 1)
          if target == node { found[node] = true }
          if order[target] == 0 {
            path.append((target, Int(starts[target])))
          } else if isOpen[target] {
            low[node] = min(low[node], order[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node] else { continue }
        let first = open.lastIndex(of: node) ?? 0
        for member in open[first...] {
          isOpen[member] = false
          if open.count - first > 1 { found[member] = true }
        }
        open.removeLast(open.count - first)
      }
    }
    return found
  }
}
