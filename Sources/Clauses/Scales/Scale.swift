import Diagnostics
import Metamodel
import Model
import Query

/// A scale of a pack, typed and ready to measure.
package struct Scale: Sendable {
  /// The entity that declares it.
  package let entity: EntityID
  package let id: String
  package let name: Text
  /// The kind of the entities that have a level on it.
  package let kind: KindName
  /// In order: the place of a level is its number.
  package let levels: [Level]
  package let dimensions: [Dimension]
  package let gates: [Gate]
  /// Which flows count for systems and agencies, and which go through a hub; nil where the scale does not say.
  package let across: Program?
  package let hub: Program?
  /// Which systems have to supply data, and which may stand alone.
  package let mustSupply: Program?
  package let standsAlone: Program?
  package let principles: [Principle]

  /// The highest level.
  package var top: Int { levels.count - 1 }

  package struct Level: Sendable {
    package let name: Text
  }

  /// What is looked at on its own.
  package struct Dimension: Sendable {
    package let id: String
    package let mark: String
    package let name: Text
    /// Of the lowest levels first.
    package let criteria: [Criterion]
  }

  package struct Criterion: Sendable {
    package let level: Int
    package let name: Text
    package let when: Program
  }

  /// What keeps the level of all from rising above `cap`.
  package struct Gate: Sendable {
    package let cap: Int
    package let name: Text
    package let test: Test

    package enum Test: Sendable {
      case when(Program)
      /// A clause of this severity or above is not met.
      case failed(Severity)
    }
  }

  /// A principle, and the ratios that show how far it is kept.
  package struct Principle: Sendable {
    package let name: Text
    package let ratios: [Ratio]
  }

  /// How many entities of a kind meet a condition, of those to which it applies.
  package struct Ratio: Sendable {
    package let name: Text
    package let kind: KindName
    package let when: Program?
    package let must: Program
  }
}

extension Scale {
  /// The expressions that are run over the entities it is for.
  var programs: [Program] {
    dimensions.flatMap { $0.criteria.map(\.when) }
      + gates.compactMap { gate in
        switch gate.test {
        case .when(let program): program
        case .failed: nil
        }
      }
  }
}
