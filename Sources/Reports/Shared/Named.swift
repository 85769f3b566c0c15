import Diagnostics
import Metamodel

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

/// A thing of the model as a report names it.
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
  /// Whether the document holds assumptions of those who made the model.
  package var isAssumption = false
}

/// A document that a report cites.
package struct CitedDocument: Sendable, Equatable {
  package var named: Named
  package var isArticle: Bool
  package var isAssumption: Bool
  package var description: Text?
  package var kind: Text?
  package var number: String?
  package var date: CoarseDate?
  package var issuer: Text?
  package var url: String?
  package var file: String?
}
