import Model

/// References of one field that lead back to where they started.
struct Circle {
  /// From the one declared first, in the order of the references.
  var members: [EntityID]
  /// How many more entities are caught in circles with these.
  var others: Int
}

/// The circles that a field makes among entities of one kind: of each knot of circles the shortest through its first
/// member. Takes time in proportion to entities and references, and no stack.
func circles(of links: Links, among entities: [EntityID]) -> [Circle] {
  guard let last = entities.last else { return [] }
  var search = KnotSearch(links, rows: last.row + 1)
  for entity in entities { search.allowed[entity.row] = true }
  var found: [Circle] = []
  for entity in entities where search.numbers[entity.row] == 0 {
    for knot in search.knots(from: entity) {
      let members = shortest(through: knot[0], within: knot, links)
      found.append(Circle(members: members, others: knot.count - members.count))
    }
  }
  return found.sorted { $0.members[0] < $1.members[0] }
}

/// Tarjan's search for strongly connected components, with a stack of its own.
private struct KnotSearch {
  let links: Links
  var allowed: [Bool]
  /// By row: the order of the visit, from 1; 0 for not visited.
  var numbers: [Int32]
  private var lowest: [Int32]
  private var isOpen: [Bool]
  private var open: [EntityID] = []
  private var count: Int32 = 0

  init(_ links: Links, rows: Int) {
    self.links = links
    allowed = [Bool](repeating: false, count: rows)
    numbers = [Int32](repeating: 0, count: rows)
    lowest = numbers
    isOpen = allowed
  }

  /// The components with a circle in them that can be reached from an entity, each in the order of declaration.
  mutating func knots(from start: EntityID) -> [[EntityID]] {
    var found: [[EntityID]] = []
    var path = [(entity: start, rest: links[start])]
    enter(start)
    while let (entity, _) = path.last {
      guard let target = path[path.count - 1].rest.next() else {
        path.removeLast()
        if let before = path.last?.entity { lower(before, to: lowest[entity.row]) }
        if let knot = close(entity) { found.append(knot) }
        continue
      }
      guard target.kind == entity.kind, target.row < allowed.count, allowed[target.row] else { continue }
      if numbers[target.row] == 0 {
        enter(target)
        path.append((target, links[target]))
      } else if isOpen[target.row] {
        lower(entity, to: numbers[target.row])
      }
    }
    return found
  }

  private mutating func enter(_ entity: EntityID) {
    count += 1
    numbers[entity.row] = count
    lowest[entity.row] = count
    isOpen[entity.row] = true
    open.append(entity)
  }

  private mutating func lower(_ entity: EntityID, to number: Int32) {
    lowest[entity.row] = min(lowest[entity.row], number)
  }

  /// Takes a component off the open ones when its first visited member is left; nil where no circle is in it.
  private mutating func close(_ entity: EntityID) -> [EntityID]? {
    guard lowest[entity.row] == numbers[entity.row] else { return nil }
    var knot: [EntityID] = []
    repeat {
      knot.append(open.removeLast())
      isOpen[knot[knot.count - 1].row] = false
    } while knot[knot.count - 1] != entity
    let isCircle = knot.count > 1 || links[entity].contains(entity)
    return isCircle ? knot.sorted() : nil
  }
}

/// The shortest way from an entity back to itself, within its component.
private func shortest(through start: EntityID, within knot: [EntityID], _ links: Links) -> [EntityID] {
  var before: [EntityID: EntityID] = [:]
  let members = Set(knot)
  var queue = [start]
  var at = 0
  while at < queue.count {
    let entity = queue[at]
    at += 1
    for target in links[entity] where members.contains(target) {
      if target == start {
        var way = [entity]
        while let previous = before[way[way.count - 1]] { way.append(previous) }
        return way.reversed()
      }
      if before[target] == nil {
        before[target] = entity
        queue.append(target)
      }
    }
  }
  return [start]
}
