import Diagnostics
import Metamodel
import Model

/// One entry of the model as a register shows it.
package struct Entry: Sendable, Equatable {
  /// Its number in the report, from 1; lists refer to it.
  package var number: Int
  package var named: Named
  package var type: Exchange.Chosen?
  package var state: StateOnDay
  /// As the model writes it.
  package var status: Exchange.Chosen?
  package var begins: Exchange.Beginning?
  package var until: CoarseDate?
  /// What the columns of its register say, in their order.
  package var columns: [[EntryFact]]
  package var evidence: Evidence
  package var sources: [Citation]
}

/// What the model says of one field of an entry.
package struct EntryFact: Sendable, Equatable {
  /// The field as it is written: `owner`, `units.share`; an inverse step by its name.
  package var field: String
  package var title: Text
  package var value: Recorded<[EntryValue]>
  /// Whether an appraiser asks for it: it is worth saying that it is not recorded.
  package var isAsked: Bool
}

/// One value of a field, or of a step back.
package enum EntryValue: Sendable, Equatable {
  case text(Text)
  case flag(Bool)
  /// A word of a closed list and its title.
  case choice(Exchange.Chosen)
  case integer(Int)
  case number(Double)
  case date(CoarseDate)
  case measured(Number, unit: String?)
  /// Another thing, and what is said beside it.
  case thing(Named, note: [Text])
  case cited(Citation)
}

/// On what it rests that the model has an entry.
package enum Evidence: String, Sendable, CaseIterable {
  /// On documents.
  case cited
  /// On documents, and in part on what those assume who made the model.
  case partlyAssumed = "partly-assumed"
  /// On such assumptions only.
  case assumed
  case unsourced = "no-source"

  init(_ sources: [Citation]) {
    let assumed = sources.count { $0.isAssumption }
    self = sources.isEmpty ? .unsourced : assumed == 0 ? .cited : assumed < sources.count ? .partlyAssumed : .assumed
  }
}
