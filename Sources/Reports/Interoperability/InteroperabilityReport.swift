import Diagnostics
import Metamodel

/// Who exchanges what with whom, how, through which platform, by which standards, and what is missing: all that the
/// report says, made once from a compilation, in no language yet.
package struct InteroperabilityReport: Sendable, Equatable {
  package var heading: Heading
  package var figures: Figures
  package var indicators: [Indicator]
  /// Exchanges that run on the day and exchanges that are planned, by providing agency.
  package var providers: [Provider]
  /// The ids of exchanges that had ended by the day; nothing else is said of them.
  package var ended: [Named]
  package var matrix: ExchangeMatrix
  package var platforms: [Platform]
  package var standards: [StandardUse]
  package var gaps: Gaps
  /// The documents that the report cites, in the order of their numbers, which begin at 1.
  package var documents: [CitedDocument]

  /// All exchanges in the order of their numbers.
  package var exchanges: [Exchange] { providers.flatMap(\.exchanges) }

  /// What stands over the report: of what, for which day, from which inputs.
  package struct Heading: Sendable, Equatable {
    package var architecture: String
    package var name: Text
    package var authority: Text?
    package var day: CalendarDate
    package var frameworks: [Framework]
    package var inputHash: String
    package var fileCount: Int
    package var entityCount: Int
    /// Whether the lists of systems and flows are said to be not yet whole.
    package var isSystemListPartial: Bool
    package var isFlowListPartial: Bool
  }

  /// A framework pack in use.
  package struct Framework: Sendable, Equatable {
    package var id: String
    package var name: Text
  }

  /// The exchanges of which one agency is the provider.
  package struct Provider: Sendable, Equatable {
    /// Nil where the owner of the sending system is not recorded.
    package var agency: Named?
    package var exchanges: [Exchange]
  }
}

/// What a model says of something: a value, that there is none, or nothing.
package enum Recorded<Value: Sendable & Equatable>: Sendable, Equatable {
  case unknown
  case none
  case known(Value)

  package var value: Value? {
    switch self {
    case .unknown, .none: nil
    case .known(let value): value
    }
  }
}

/// A thing of the model as the report names it.
package struct Named: Sendable, Equatable {
  package var id: String
  package var name: Text
  /// How many real things it stands for; nil for one.
  package var count: GroupCount?
  /// The name of the other architecture to which it belongs; nil for a thing of this one.
  package var architecture: Text?
  /// Where it is declared: `systems/traffic.yaml:4`.
  package var place: String
}

/// How many real things one entry of the model stands for.
package enum GroupCount: Sendable, Equatable {
  /// Several; the model does not say how many.
  case several
  /// One number, or those of one date that contradict one another.
  case numbers([Number])
}

/// A number as a source gives it.
package struct Number: Sendable, Equatable {
  package var value: Double
  /// `over`, `at-least` or `about`, in words; nil for an exact number.
  package var bound: Text?
  package var date: CoarseDate?
  package var source: Citation?
}

/// A place in a document.
package struct Citation: Sendable, Equatable {
  /// The number of the document in the list of those cited.
  package var number: Int
  /// How the document is called where it is cited.
  package var label: Text
  package var at: String?
}

/// A document that the report cites.
package struct CitedDocument: Sendable, Equatable {
  package var named: Named
  package var isArticle: Bool
  package var kind: Text?
  package var number: String?
  package var date: CoarseDate?
  package var issuer: Text?
  package var url: String?
  package var file: String?
}
