import Diagnostics
import Metamodel

/// A standard, and what uses it.
package struct StandardUse: Sendable, Equatable {
  package var standard: Named
  package var version: String?
  /// How binding it is by the list; nil where that is not recorded.
  package var status: Text?
  package var replacedBy: Named?
  package var interfaces: [InterfaceOffer]
  /// The numbers of the exchanges that use it.
  package var exchanges: [Int]
}

/// An interface of a system, where it stands alone.
package struct InterfaceOffer: Sendable, Equatable {
  package var interface: Named
  package var system: Named?
  package var style: Text?
  package var standards: [Named]
}

/// An integration platform, and what passes through it.
package struct Platform: Sendable, Equatable {
  package var system: Named
  package var owner: Named?
  package var exists: Bool
  package var status: Text?
  package var since: CoarseDate?
  /// The numbers of the exchanges that pass through it or end in it.
  package var current: [Int]
  package var planned: [Int]
  /// Who is said to use it.
  package var users: Recorded<[Named]>
  /// Who provides or receives what passes through it on the day.
  package var exchangers: [Named]
  package var interfaces: [InterfaceOffer]
  package var measures: [Measured]
}

/// Numbers of something over time.
package struct Measured: Sendable, Equatable {
  package var what: Named
  /// The exchange whose volume it is; nil for an indicator.
  package var exchange: Int?
  package var unit: String?
  package var numbers: [Number]
}

/// A measured goal that concerns connection.
package struct Indicator: Sendable, Equatable {
  package var indicator: Named
  /// What is measured.
  package var of: Named?
  package var unit: String?
  /// The numbers that count on the day: none, one, or several that contradict one another.
  package var numbers: [Number]
  package var target: Target?

  package struct Target: Sendable, Equatable {
    package var value: Double
    package var by: CoarseDate?
    package var source: Citation?
  }
}

/// What is missing from the exchange of data, as far as the model shows it.
package struct Gaps: Sendable, Equatable {
  package var isolated: [Isolated]
  package var unrecorded: [Unrecorded]
  package var unfed: [Unfed]
  package var findings: [FoundHere]
  /// How many more findings of a code there are than are listed.
  package var moreFindings: [More]
  /// How many findings about these things are waived.
  package var waivedCount: Int
  package var statements: [Said]

  /// A system that exists and that no exchange of the day touches.
  package struct Isolated: Sendable, Equatable {
    package var system: Named
    package var kind: Text?
    package var status: Text?
    package var owner: Named?
    /// The planned exchanges that would connect it.
    package var planned: [Int]
  }

  /// What is not recorded of an exchange.
  package struct Unrecorded: Sendable, Equatable {
    package var exchange: Int
    package var facts: [Fact]
  }

  /// What an appraiser wants on record of every exchange.
  package enum Fact: String, Sendable, CaseIterable {
    case owner, data, route, mechanism, frequency, interface, standards, sharing, agreement
    case legalBasis = "legal-basis"
  }

  /// A copy of data that no exchange of the day brings.
  package struct Unfed: Sendable, Equatable {
    package var system: Named
    package var data: Named
    package var masters: [Named]
    package var planned: [Int]
  }

  /// A finding of the compilation that concerns a flow, a system, an interface or data.
  package struct FoundHere: Sendable, Equatable {
    package var code: String
    package var severity: Severity
    package var message: Text
    package var help: Text?
    package var place: String
  }

  package struct More: Sendable, Equatable {
    package var code: String
    package var count: Int
  }

  /// A weakness, a need or a requirement that somebody stated about connection.
  package struct Said: Sendable, Equatable {
    package var kind: Text
    package var statement: Named
    package var isNamed: Bool
    package var text: Text
    package var about: [Named]
    package var sources: [Citation]
  }
}
