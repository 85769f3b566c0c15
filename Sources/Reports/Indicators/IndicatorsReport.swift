import Compiler
import Diagnostics
import Metamodel
import Model

/// What is measured, against which targets, how it went, and what nobody knows: all that the report says, made once
/// from a compilation, in no language yet.
package struct IndicatorsReport: Sendable, Equatable {
  package var heading: ReportHeading
  /// The workspace's own indicators that exist on the day, numbered from 1 in the order of the model.
  package var indicators: [MeasuredIndicator]
  /// Those of imported architectures, against which a city may hold its own; their numbers go on.
  package var imported: [MeasuredIndicator]
  /// Own indicators that begin after the day.
  package var later: [Named]
  /// The targets by the document that sets them, in the order of the documents' numbers; those without one last.
  package var mandates: [Mandate]
  /// Those that the frameworks in force set.
  package var framework: [FrameworkIndicator]
  /// All other numbers of the model: how many there are of something, how much flows.
  package var figures: [Figure]
  package var documents: [CitedDocument]

  /// The targets that one document sets.
  package struct Mandate: Sendable, Equatable {
    package var document: Citation?
    package var goals: [Goal]

    /// A target, and the place of its indicator in `indicators`.
    package struct Goal: Sendable, Equatable {
      package var indicator: Int
      package var target: MeasuredIndicator.Target
    }
  }

  /// A number of the model that no indicator holds, with those of earlier days.
  package struct Figure: Sendable, Equatable {
    package var of: Named
    package var kind: Text
    /// What is counted: the title of the field.
    package var what: Text
    /// `percent` for shares.
    package var unit: String?
    /// Up to the day, in the order of their dates.
    package var numbers: [Number]
    /// Whether the latest ones contradict one another.
    package var isContradictory: Bool
  }
}

/// An indicator, its numbers up to the day and its targets.
package struct MeasuredIndicator: Sendable, Equatable {
  /// Its number in the report.
  package var number: Int
  package var indicator: Named
  package var description: Text?
  /// What is measured; nil for the architecture as a whole, and where it is not recorded.
  package var of: Named?
  package var isOfArchitecture: Bool
  package var unit: String?
  package var direction: Direction?
  /// Up to the day, in the order of their dates; those that are undated first.
  package var numbers: [Number]
  /// Those that count on the day: none, one, or several that contradict one another.
  package var latest: [Number]
  /// How many numbers are of a later day, and left out.
  package var laterCount: Int
  /// How the latest numbers follow those before them; nil where there are none before.
  package var trend: Trend?
  /// The numbers before the latest ones, of one date.
  package var before: [Number]
  package var targets: [Target]
  /// The indicator of a framework that this one tracks.
  package var kpi: Named?
  /// The expression by which the model computes it.
  package var measure: String?
  /// What that gives on the day.
  package var computed: Computed?
  package var sources: [Citation]

  /// Which way is good.
  package enum Direction: String, Sendable { case up, down }

  /// A value that is to be reached.
  package struct Target: Sendable, Equatable {
    package var value: Double
    package var by: CoarseDate?
    package var source: Citation?
    package var attainment: Attainment
    /// Whether its day has passed.
    package var isDue: Bool
  }

  /// What can be said of its targets together.
  package enum Verdict: String, Sendable, CaseIterable {
    /// A target was missed and its day has passed.
    case overdue
    /// Numbers and targets are there, but do not decide.
    case undecided
    /// There are targets and no number.
    case unmeasured
    /// A target is not reached, and its day is to come or not set.
    case short
    case met
    case untargeted = "no-target"
  }

  package var verdict: Verdict {
    if targets.isEmpty { return .untargeted }
    if latest.isEmpty { return .unmeasured }
    if targets.contains(where: { $0.attainment == .unmet && $0.isDue }) { return .overdue }
    if targets.contains(where: { $0.attainment == .unknown }) { return .undecided }
    return targets.allSatisfy { $0.attainment == .met } ? .met : .short
  }

  package var isContradictory: Bool { latest.count > 1 }

  /// Whether the way it goes is the good one; nil where it does not move, or nobody knows.
  package var isImproving: Bool? {
    switch (trend, direction) {
    case (.up, .up), (.down, .down): true
    case (.up, .down), (.down, .up): false
    case (.up, nil), (.down, nil), (.level, _), (.unknown, _), (nil, _): nil
    }
  }
}
