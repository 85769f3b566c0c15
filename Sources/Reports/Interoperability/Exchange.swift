import Diagnostics
import Metamodel

/// One flow of data as the report shows it.
package struct Exchange: Sendable, Equatable {
  /// Its number in the report, from 1; links and lists use it.
  package var number: Int
  package var flow: Named
  /// Whether the flow has a name of its own.
  package var isNamed: Bool
  package var from: End
  package var to: End
  package var isAmongMembers: Bool
  package var via: Recorded<[End]>
  package var route: Route
  package var data: Recorded<[DataItem]>
  package var mechanism: Recorded<Chosen>
  package var frequency: Recorded<Text>
  package var interface: Recorded<InterfaceUse>
  /// Those of the flow; where it is silent, those of its interface.
  package var standards: Recorded<[Named]>
  package var sharing: Recorded<Text>
  package var agreement: Recorded<Citation>
  package var legalBasis: Recorded<[Citation]>
  package var purpose: Text?
  package var directReason: Text?
  package var isSigned: Bool?
  package var volume: [Number]
  package var phase: Phase
  package var status: Chosen?
  /// The first day, as far as it is known: of the flow, or of what delivers it.
  package var begins: Beginning?
  package var until: CoarseDate?
  package var initiatives: [Initiative]
  /// Systems that it needs and that do not exist on the day.
  package var missing: [Named]
  package var sources: [Citation]
  /// The names of the other architectures with which it exchanges.
  package var otherArchitectures: [Text]
}

extension Exchange {
  /// True for a plan whose day has come while the model still calls it a plan: it counts as running.
  package var isUnconfirmed: Bool { phase == .current && isPlan(status?.word) }

  /// Whether it runs on the day.
  package enum Phase: String, Sendable, CaseIterable {
    case current, planned
  }

  /// How the data travels, as far as the model says.
  package enum Route: String, Sendable, CaseIterable {
    /// An integration platform stands on the way, or at one of its ends.
    case platform
    /// Only systems of other kinds stand on the way.
    case otherSystem = "other-system"
    /// Nothing stands on the way.
    case direct
    case unknown
  }

  /// A system at an end or on the way, and its owner.
  package struct End: Sendable, Equatable {
    package var system: Named
    package var owner: Named?
    package var isPlatform: Bool
  }

  /// A word of a closed list and its title.
  package struct Chosen: Sendable, Equatable {
    package var word: String
    package var title: Text
  }

  /// Data that is carried, with the marks that decide how it may be shared.
  package struct DataItem: Sendable, Equatable {
    package var data: Named
    package var classification: Text?
    package var isPersonal: Bool?
    package var isSensitive: Bool?
  }

  /// An interface, and the system that offers it.
  package struct InterfaceUse: Sendable, Equatable {
    package var interface: Named
    package var system: Named?
    package var style: Text?
    package var contract: Contract?
    /// Whether the interface has a name of its own.
    package var isNamed: Bool
  }

  /// The machine-readable description of an interface.
  package struct Contract: Sendable, Equatable {
    package var kind: Text?
    package var version: String?
    package var url: String?
  }

  /// When an exchange that does not run yet is to begin.
  package enum Beginning: Sendable, Equatable {
    case on(CoarseDate)
    /// The end of the initiative that delivers it.
    case delivered(CoarseDate)
  }

  /// An initiative that delivers an exchange, or a system that it needs.
  package struct Initiative: Sendable, Equatable {
    package var initiative: Named
    package var end: CoarseDate?
    /// The system that it delivers; nil where it is the flow itself.
    package var system: Named?
  }
}

/// True for the statuses of what is not in use yet.
func isPlan(_ status: String?) -> Bool { status == "planned" || status == "building" }
