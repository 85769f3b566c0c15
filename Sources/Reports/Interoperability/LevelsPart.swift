import Clauses
import Diagnostics

/// Where exchanges, systems and the whole stand on the scale of the packs.
package struct LevelsPart: Sendable, Equatable {
  /// What the scale is called.
  package var title: Text
  /// The names of the levels, from 0 on.
  package var names: [Text]
  /// By level: exchanges that run on the day.
  package var counts: [Count]
  /// Running exchanges of which not even the lowest level is certain.
  package var undetermined: Int
  /// Means over the exchanges that run, of what is certain and of what could be reached; nil without any.
  package var means: Means?
  package var exchanges: [OfExchange]
  package var systems: [OfSystem]
  package var pairs: [OfPair]
  package var principles: [OfRatio]

  package struct Count: Sendable, Equatable {
    /// How many are certain to be at this level, higher or not: below it they are not.
    package var certain = 0
    /// How many could show this level if all were recorded.
    package var reach = 0
  }

  package struct Means: Sendable, Equatable {
    package var certain: Double
    package var reach: Double
  }

  package struct OfExchange: Sendable, Equatable {
    /// Its number in the report.
    package var number: Int
    package var flow: Named
    package var phase: Exchange.Phase
    /// `T4 S2 O1–3 L2`.
    package var vector: String
    package var grade: Grade
    package var words: Text
    /// What has to be recorded before the level in reach is certain; nil where nothing is left open.
    package var toRecord: Text?
    /// The names of the dimensions that keep it down.
    package var bottlenecks: [Text]
    package var gates: [Text]
    /// The criteria of the next level in those dimensions that are not surely met: the list of what to do.
    package var next: [Step]
  }

  package struct Step: Sendable, Equatable {
    /// `T3`.
    package var mark: String
    package var criterion: Text
    package var isFailed: Bool
  }

  package struct OfSystem: Sendable, Equatable {
    package var system: Named
    package var owner: Named?
    package var words: Text
    package var grade: Grade?
    package var supply: Grade?
    package var demand: Grade?
    /// How many agencies it exchanges with.
    package var partners: Int
    package var flows: Int
    package var throughHub: Int?
  }

  /// The running exchanges from one agency to another.
  package struct OfPair: Sendable, Equatable {
    package var provider: Named?
    package var receiver: Named?
    package var count: Int
    package var worst: Grade
    package var best: Grade
  }

  package struct OfRatio: Sendable, Equatable {
    package var principle: Text
    package var ratio: Text
    package var count: RatioCount
  }
}
