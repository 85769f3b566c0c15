import CYAML
import Diagnostics

/// Aliases and merge keys: copies of what was read before.
extension TreeBuilder {
  mutating func alias(_ event: yaml_event_t, in forest: inout Forest) {
    let start = offsets.byte(at: Int(event.start_mark.index))
    let end = offsets.byte(at: Int(event.end_mark.index))
    noteComments(upTo: start)
    gap = end
    let place = SourceRange(file: file, start: start, end: end)
    let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
    if let anchored = anchors[name] {
      let isOpen = stack.contains { $0.node == anchored }
      if isOpen {
        findings.add(AliasExpansion.circle(place, name))
        addNode(.dead, at: start, length: end - start, symbol: 0, in: &forest)
      } else {
        let (node, isKey) = (NodeID(forest.count), isKey)
        copy(anchored, at: place, in: &forest)
        if isKey && (forest.kind(node).isMapping || forest.kind(node).isSequence) {
          findings.add(CollectionKey.finding(place))
          forest.kinds[Int(node)] = .dead
        }
      }
    } else {
      findings.add(UnknownAlias.card, at: place) {
        // Which anchors are near does not depend on their order; among very many it is not looked for.
        UnknownAlias.finding(place, name, known: anchors.count <= 1000 ? Array(anchors.keys) : [])
      }
      addNode(.dead, at: start, length: end - start, symbol: 0, in: &forest)
    }
    ended()
  }

  /// Copies a subtree to the end of the forest; its nodes keep their places in the source. Past the limit, a dead node
  /// stands for it.
  private mutating func copy(_ node: NodeID, at place: SourceRange, in forest: inout Forest) {
    let count = Int(forest.next(node) - node)
    let before = expanded
    expanded += count
    guard expanded <= limits.expandedNodes else {
      if before <= limits.expandedNodes {
        findings.add(AliasExpansion.tooMany(place, limit: limits.expandedNodes))
      }
      addNode(.dead, at: place.start, length: place.end - place.start, symbol: 0, in: &forest)
      return
    }
    let shift = NodeID(forest.count) &- node
    for source in Int(node)..<Int(node) + count {
      forest.kinds.append(forest.kinds[source])
      forest.starts.append(forest.starts[source])
      forest.lengths.append(forest.lengths[source])
      forest.nodeSymbols.append(forest.nodeSymbols[source])
      forest.ends.append(forest.ends[source] &+ shift)
    }
  }

  /// Puts the entries that `<<` names behind the mapping's own; a key that stands there already wins.
  mutating func merge(
    into mapping: NodeID, end: NodeID, in forest: inout Forest, _ marks: inout KeyMarks
  ) {
    var key = mapping + 1
    while key < end {
      let value = forest.next(key)
      if forest.kind(key) == .plain && forest.text(key) == "<<" {
        forest.kinds[Int(key)] = .dead
        if forest.kind(value).isSequence {
          for element in Array(forest.elements(of: value)) { mergeOne(element, in: &forest, &marks) }
        } else {
          mergeOne(value, in: &forest, &marks)
        }
      }
      key = forest.next(value)
    }
  }

  private mutating func mergeOne(_ source: NodeID, in forest: inout Forest, _ marks: inout KeyMarks) {
    let place = SourceRange(file: file, start: forest.start(source), end: forest.end(source))
    guard forest.kind(source).isMapping else {
      if forest.kind(source) != .dead { findings.add(AliasExpansion.noMapping(place)) }
      return
    }
    for (key, value) in Array(forest.entries(of: source)) {
      let symbol = forest.symbol(key)
      guard marks.see(symbol, at: key) == nil else { continue }
      let before = forest.count
      copy(key, at: place, in: &forest)
      guard forest.kind(NodeID(before)) != .dead else {
        forest.truncate(to: NodeID(before))
        return
      }
      copy(value, at: place, in: &forest)
    }
  }
}
