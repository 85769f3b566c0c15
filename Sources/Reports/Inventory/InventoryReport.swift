import Diagnostics
import Metamodel
import Model

/// What there is: all entries by kind, agency and state, what they rest on, how many real things they stand for, which
/// names stand twice; made once from a compilation, in no language yet.
package struct InventoryReport: Sendable, Equatable {
  package var heading: ReportHeading
  package var kinds: [KindCount]
  package var agencies: [AgencyCount]
  /// Systems by sort and state.
  package var types: [TypeCount]
  /// Of how many systems a fact is on record.
  package var facts: [FactCount]
  /// In the order of the sections; the first is that of systems.
  package var registers: [Register]
  package var groups: [Group]
  package var duplicates: [Duplicate]
  package var shared: [Shared]
  package var assumptions: [Assumption]
  package var documents: [CitedDocument]

  /// How many entries of a kind there are, by state and by evidence.
  package struct KindCount: Sendable, Equatable {
    package var kind: KindName
    package var title: Text
    package var states: [StateOnDay: Int]
    package var evidence: [Evidence: Int]
    package var groups: Int
    package var isPartial: Bool

    /// Whether its entries are to have sources; documents and standards are sources themselves.
    package var isEvident: Bool { kind != .documents && kind != .standards }
    package var existing: Int { sum { $0.exists } }
    package var planned: Int { sum { $0 == .planned || $0 == .building } }
    package var overdue: Int { states[.overdue, default: 0] }

    private func sum(_ isCounted: (StateOnDay) -> Bool) -> Int {
      StateOnDay.allCases.filter(isCounted).reduce(0) { $0 + states[$1, default: 0] }
    }
  }

  /// What one agency answers for.
  package struct AgencyCount: Sendable, Equatable {
    /// Nil where the model does not say who answers.
    package var agency: Named?
    package var systems: Int
    package var planned: Int
    package var overdue: Int
    package var services: Int
    package var data: Int
    package var sites: Int
  }

  package struct TypeCount: Sendable, Equatable {
    package var type: Text?
    package var existing: Int
    package var planned: Int
    package var overdue: Int
    package var retired: Int
  }

  package struct FactCount: Sendable, Equatable {
    package var title: Text
    package var known: Int
    package var none: Int
    package var unknown: Int
  }

  /// The entries of a kind that exist, are planned, or are kept as retired.
  package struct Register: Sendable, Equatable {
    package var kind: KindName
    package var groups: [Owned]
    /// Those that begin later, and those that ended: nothing else is said of them.
    package var later: [Named]
    package var ended: [Named]

    package var entries: [Entry] { groups.flatMap(\.entries) }
  }

  /// The entries of one owner; of all, where a register is not grouped.
  package struct Owned: Sendable, Equatable {
    package var owner: Named?
    package var entries: [Entry]
  }

  /// An entry that stands for several things: how many a source tells of, and how many the model lists one by one.
  package struct Group: Sendable, Equatable {
    package var entry: Named
    package var kind: Text
    /// Empty where the number is not recorded.
    package var numbers: [Number]
    /// Its members, or parts, that are entries of their own; nil for kinds that have no such field.
    package var members: [Named]?
    /// How many other entries of the kind stand for one thing.
    package var others: Int
    package var isPartial: Bool

    /// How many more there are than are listed; nil where that cannot be said. At least so many, for a lower bound.
    package var missing: Number? {
      guard let members, let number = numbers.first, numbers.count == 1 else { return nil }
      let listed = members.reduce(0) { $0 + ($1.count?.single ?? 1) }
      return Number(value: max(0, number.value - listed), bound: number.bound)
    }
  }

  /// Entries of one kind with the same name.
  package struct Duplicate: Sendable, Equatable {
    package var kind: Text
    package var entries: [Named]
  }

  /// A component of the framework that several systems fulfil.
  package struct Shared: Sendable, Equatable {
    package var component: Named
    package var systems: [Named]
  }

  /// A document of assumptions, and what rests on it.
  package struct Assumption: Sendable, Equatable {
    package var document: Named
    package var text: Text?
    package var uses: [Use]

    package struct Use: Sendable, Equatable {
      package var entry: Named
      package var kind: Text
      package var at: String?
      /// Whether the entry has no other source.
      package var isOnly: Bool
    }
  }
}

extension GroupCount {
  /// The number, where there is one.
  var single: Double? {
    guard case .numbers(let numbers) = self, numbers.count == 1 else { return nil }
    return numbers[0].value
  }
}
