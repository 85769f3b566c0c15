import Metamodel
import Model

/// A flow that the picture shows: the systems it touches, in order.
struct FlowPath {
  let flow: EntityID
  let stops: [EntityID]
  let isPlan: Bool
  let mechanism: String?

  /// The flows of a sheet: what is there and, where plans are drawn, what is to come.
  static func all(on sheet: Sheet) -> [FlowPath] {
    let architecture = sheet.architecture
    let fields = Fields.flows
    return sheet.drawn(.flows).compactMap { flow in
      let state = architecture.state(flow)
      guard state != .retired, let from = architecture.reference(flow, fields.from),
        let to = architecture.reference(flow, fields.to)
      else { return nil }
      return FlowPath(
        flow: flow, stops: [from] + architecture.references(flow, fields.via) + [to], isPlan: !state.exists,
        mechanism: architecture.word(flow, fields.mechanism))
    }
  }
}

/// Flows that one line of the picture stands for.
struct Tie {
  /// Places of boxes.
  let from: Int
  let to: Int
  let isPlan: Bool
  let mechanism: String?
  private(set) var flows: [EntityID]
  private(set) var goesBothWays = false

  /// How ties are formed.
  enum Grain {
    /// One for all flows between two boxes, whichever way they go; plans apart.
    case byPair
    /// One for each direction and each sort of mechanism; a flow that goes and comes back is one with two heads.
    case byMechanism
    /// One for all flows between two boxes, plans and all.
    case counted
  }

  /// The ties of some paths between the boxes of their stops, in the order of the paths. Stops in one box make a tie
  /// only where a path has no other.
  static func all(_ paths: [FlowPath], _ grain: Grain, box: (EntityID) -> Int) -> [Tie] {
    var ties: [Tie] = []
    var known: [Key: Int] = [:]
    for path in paths {
      for (from, to) in steps(path.stops.map(box)) {
        let isPlan = grain == .counted ? false : path.isPlan
        let head = grain == .byMechanism ? Palette.stroke(of: path.mechanism).head : ""
        let key = Key(from: from, to: to, isPlan: isPlan, head: head)
        let back = Key(from: to, to: from, isPlan: isPlan, head: head)
        if let same = known[key] {
          ties[same].add(path.flow)
        } else if from != to, let other = known[back], grain != .byMechanism || ties[other].flows == [path.flow] {
          ties[other].add(path.flow)
          ties[other].goesBothWays = true
          known[key] = other
        } else {
          known[key] = ties.count
          ties.append(Tie(from: from, to: to, isPlan: isPlan, mechanism: path.mechanism, flows: [path.flow]))
        }
      }
    }
    return ties
  }

  private mutating func add(_ flow: EntityID) {
    if !flows.contains(flow) { flows.append(flow) }
  }

  private struct Key: Hashable {
    let from: Int
    let to: Int
    let isPlan: Bool
    let head: String
  }

  private static func steps(_ boxes: [Int]) -> [(Int, Int)] {
    let steps = zip(boxes, boxes.dropFirst()).filter { $0 != $1 }
    return steps.isEmpty ? [(boxes[0], boxes[boxes.count - 1])] : steps
  }
}
