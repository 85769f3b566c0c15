import Clauses
import Diagnostics
import Metamodel
import Model
import Query

/// How the architecture stands to every clause in force: what an appraiser files; made once from a compilation, in no
/// language yet.
package struct ConformanceReport: Sendable {
  package var heading: ReportHeading
  /// The clauses that judged something, by the part of the packs that holds them, both in the order of the packs.
  package var parts: [Part]
  /// The clauses for which there was nothing to judge.
  package var idle: [Clause]
  /// What the model would have to say to decide more, the most useful first.
  package var lacking: [Lack]
  package var agencies: [AgencyCount]
  /// The components of the active frameworks by layer, in drawing order; what stands outside the layers comes last.
  package var layers: [Layer]
  package var documents: [CitedDocument]
  /// By clause code: how every subject stands to it.
  let verdicts: Verdicts
  let architecture: Architecture

  package var clauses: [Clause] { parts.flatMap(\.clauses) }

  /// One file of a pack.
  package struct Part: Sendable, Equatable {
    package var pack: Text
    package var title: Text
    package var clauses: [Clause]
  }

  /// A rule of a pack, and what came of it.
  package struct Clause: Sendable, Equatable {
    /// Its number in the report.
    package var number: Int
    package var code: String
    package var demand: Text
    package var description: Text?
    package var severity: Severity
    package var confidence: Confidence
    package var basis: [Basis]
    package var from: CoarseDate?
    package var until: CoarseDate?
    /// What ended it.
    package var ending: Citation?
    /// What sort of thing it judges.
    package var judged: Text
    package var place: String
    package var counts: [Verdict: Int]
    /// What can be said of it as a whole.
    package var verdict: Verdict
    /// The first ones of each list; `counts` has how many there are.
    package var unmet: [Subject]
    package var undecided: [Subject]
    package var waived: [Subject]
    package var met: [Named]

    /// Nothing of which the text was not checked is presented as if it had been.
    package var isVerified: Bool { confidence == .verified }

    package func count(_ verdict: Verdict) -> Int { counts[verdict, default: 0] }
  }

  /// A provision on which a clause rests.
  package struct Basis: Sendable, Equatable {
    package var citation: Citation
    package var confidence: Choice?

    package static func == (left: Basis, right: Basis) -> Bool {
      left.citation == right.citation && left.confidence?.word == right.confidence?.word
    }
  }

  /// Something that was judged, and why it stands as it does.
  package struct Subject: Sendable, Equatable {
    package var named: Named
    /// The id of the agency that answers for it.
    package var agency: String?
    /// What is wrong, for what is not met or waived.
    package var message: Text?
    package var evidence: [Evidence] = []
    /// Who waived it, and why.
    package var waiver: Waiver?
    /// For what is not decided: what would decide it.
    package var missing: [Missing] = []
  }

  /// A part of the clause that decides, its value, and where the model says so.
  package struct Evidence: Sendable, Equatable {
    package var text: Text
    package var places: [String]
  }

  package struct Waiver: Sendable, Equatable {
    package var reason: Text
    /// The waiver in the model; nil for a remark in the source.
    package var waiver: Named?
    /// The remark's place, where it is one.
    package var remark: String?
    package var approvedBy: [Named]
    package var expires: CoarseDate?
  }

  /// A field that the model leaves out, at the entity that should have it; or a collection that is not listed whole.
  package struct Missing: Sendable, Equatable {
    package var name: String
    package var title: Text
    /// Nil for the subject itself, and for a collection.
    package var of: Named?
    package var isCollection = false
  }

  /// A field that is missing, over all verdicts that it leaves open.
  package struct Lack: Sendable, Equatable {
    /// The collection of the entities that should have it.
    package var kind: Text
    package var name: String
    package var title: Text
    package var isCollection: Bool
    /// How many entities do not have it.
    package var entities: Int
    /// How many verdicts wait for it, and how many for nothing else.
    package var verdicts: Int
    package var alone: Int
    /// The clauses by their numbers.
    package var clauses: [Int]
  }

  /// What one agency answers for.
  package struct AgencyCount: Sendable, Equatable {
    /// Nil where the model does not say who answers.
    package var agency: Named?
    /// Over clauses of verified basis.
    package var verified: [Verdict: Int]
    /// Of those not met, how many are errors.
    package var errors: Int
    /// Not met, over the other clauses.
    package var unverified: Int
    /// The numbers of the clauses that are not met.
    package var clauses: [Int]
  }

  /// A layer, and what stands for its components.
  package struct Layer: Sendable, Equatable {
    /// Nil for what the model has outside the layers of the day.
    package var layer: Named?
    package var components: [Component]

    package func count(_ state: Coverage.State) -> Int { components.count { $0.state == state } }
  }

  package struct Component: Sendable, Equatable {
    package var id: String
    /// As the edition of the day calls it.
    package var name: Text
    package var obligation: Text?
    package var state: Coverage.State
    package var realizers: [Named]
    package var basis: [Basis]
  }

  /// How many clauses, and how many verdicts, there are of each sort.
  package struct Tally: Sendable, Equatable {
    package var clauses: [Verdict: Int] = [:]
    package var verdicts: [Verdict: Int] = [:]
    package var idle = 0
  }

  package func tally(isVerified: Bool) -> Tally {
    var tally = Tally()
    for clause in clauses where clause.isVerified == isVerified {
      tally.clauses[clause.verdict, default: 0] += 1
      tally.verdicts.merge(clause.counts, uniquingKeysWith: +)
    }
    tally.idle = idle.count { $0.isVerified == isVerified }
    return tally
  }

  /// The clauses that are not met, the gravest first: by severity, then by how many subjects.
  package func gravest(isVerified: Bool) -> [Clause] {
    clauses.filter { $0.isVerified == isVerified && $0.verdict == .notMet }.sorted {
      ($1.severity, $1.count(.notMet), $0.number) < ($0.severity, $0.count(.notMet), $1.number)
    }
  }
}
