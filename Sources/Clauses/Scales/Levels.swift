import Model
import Query

/// A level as far as it is known: what is certain, and what documenting alone could show.
package struct Grade: Sendable, Hashable, Comparable {
  package let certain: Int
  /// At least `certain`; higher where the model is silent about something.
  package let reach: Int

  package init(certain: Int, reach: Int) {
    self.certain = certain
    self.reach = max(certain, reach)
  }

  package var isKnown: Bool { certain == reach }

  package static func < (left: Grade, right: Grade) -> Bool {
    (left.certain, left.reach) < (right.certain, right.reach)
  }

  /// The lower of two, in both respects.
  package func lower(_ other: Grade) -> Grade {
    Grade(certain: min(certain, other.certain), reach: min(reach, other.reach))
  }

  /// The median of several; of an even number the lower one.
  package static func lowerMedian(_ grades: [Grade]) -> Grade? {
    guard !grades.isEmpty else { return nil }
    let middle = (grades.count - 1) / 2
    return Grade(certain: grades.map(\.certain).sorted()[middle], reach: grades.map(\.reach).sorted()[middle])
  }
}

/// Where the entities of a workspace stand on a scale.
package struct Levels: Sendable {
  package let scale: Scale
  /// In the order of files and places: what exists on the day or is planned.
  package let subjects: [EntityID]
  /// By subject, then by dimension.
  let grades: [Grade]
  /// By subject: the level of all, under the gates.
  let overall: [Grade]
  /// By gate, then by subject.
  let gates: [[Truth]]
  /// Which flows count for systems and go through a hub; by subject, empty where the scale does not say.
  let across: [Truth]
  let hub: [Truth]
  private let places: [EntityID: Int]

  init(
    scale: Scale, subjects: [EntityID], grades: [Grade], overall: [Grade], gates: [[Truth]], across: [Truth],
    hub: [Truth]
  ) {
    self.scale = scale
    self.subjects = subjects
    self.grades = grades
    self.overall = overall
    self.gates = gates
    self.across = across
    self.hub = hub
    places = Dictionary(uniqueKeysWithValues: subjects.enumerated().map { ($1, $0) })
  }

  /// The place of an entity in `subjects`; nil for one without a level.
  package func place(of entity: EntityID) -> Int? { places[entity] }

  /// The level of all.
  package func overall(at place: Int) -> Grade { overall[place] }

  /// By dimension.
  package func grades(at place: Int) -> ArraySlice<Grade> {
    let count = scale.dimensions.count
    return grades[place * count..<(place + 1) * count]
  }

  /// The vector: `T4 S2 O1–3 L2`.
  package func vector(at place: Int) -> String {
    zip(scale.dimensions, grades(at: place)).map { $0.mark + $1.text }.joined(separator: " ")
  }

  /// The dimensions that keep it from a higher level, unless a gate alone does.
  package func bottlenecks(at place: Int) -> [Int] {
    let own = grades(at: place)
    guard let least = own.min(by: { $0.certain < $1.certain })?.certain, least < scale.top,
      least == overall[place].certain
    else { return [] }
    return own.enumerated().filter { $0.element.certain == least }.map(\.offset)
  }
}

extension Grade {
  /// `2`, or `1–3` where the model leaves it open.
  package var text: String { isKnown ? "\(certain)" : "\(certain)–\(reach)" }
}
