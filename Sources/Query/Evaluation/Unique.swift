import Metamodel
import Model

/// A value as a key of a dictionary.
enum UniqueKey: Hashable {
  case bits(UInt64, UInt64)
  case text(String)
}

extension Run {
  func key(of element: Element, _ sort: Sort) -> UniqueKey {
    switch sort {
    case .texts: .text(text(element))
    case .entities, .others: .bits(element.low, element.high)
    }
  }

  // MARK: unique

  /// True where no other entity of the kind has the same value. What others leave out is not counted against it.
  mutating func isUnique(_ place: Int) -> Truth {
    if occurrences[place] == nil { count(place) }
    let unique = program.uniques[place]
    let isCounted = ground.isCollected(it.entity)
    return with(unique.value) { run, mark in
      var truth = Truth.yes
      for index in mark..<run.stack.count {
        let element = run.stack[index]
        if element.isGap || element.state == .possible {
          truth = .unknown
        } else if let count = run.occurrences[place]?[run.key(of: element, unique.sort)], count > (isCounted ? 1 : 0) {
          return .no
        }
      }
      return truth
    }
  }

  /// Looks at every entity of the kind once.
  private mutating func count(_ place: Int) {
    let unique = program.uniques[place]
    var counts: [UniqueKey: Int] = [:]
    let (outerIt, outerSubject, outerWork) = (it, subject, work)
    for entity in ground.collection(unique.kind) {
      it = .entity(entity)
      subject = it
      work = 0
      let mark = stack.count
      push(unique.value)
      var own = Set<UniqueKey>()
      for element in stack[mark...] where element.state == .certain {
        let key = key(of: element, unique.sort)
        if own.insert(key).inserted { counts[key, default: 0] += 1 }
      }
      stack.removeLast(stack.count - mark)
    }
    (it, subject, work) = (outerIt, outerSubject, outerWork)
    occurrences[place] = counts
  }
}
