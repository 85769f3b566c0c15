import Metamodel
import Model
import Query

/// How every subject stands to every clause that was judged.
package struct Verdicts: Sendable {
  package internal(set) var clauses: [OfClause]

  /// One clause and its subjects.
  package struct OfClause: Sendable {
    package let clause: Clause
    /// In the order of files and places.
    package let subjects: [EntityID]
    /// By subject.
    package internal(set) var verdicts: [Verdict]

    /// How many subjects have a verdict.
    package func count(_ verdict: Verdict) -> Int { verdicts.count { $0 == verdict } }

    /// What can be said of the clause as a whole: one subject that is not met decides, then one that is not decided; nil
    /// where there was nothing to judge.
    package var whole: Verdict? {
      [Verdict.notMet, .notAssessable, .waived, .met, .notApplicable].first { verdicts.contains($0) }
    }
  }

  /// The verdicts of one clause; nil where it was not judged.
  package func of(_ code: String) -> OfClause? { clauses.first { $0.clause.code == code } }

  /// How many verdicts of a kind there are, over all clauses.
  package func count(_ verdict: Verdict) -> Int { clauses.reduce(0) { $0 + $1.count(verdict) } }

  /// Turns *not met* into *waived* for the findings that somebody approved of: pairs of a code and a subject's id.
  package mutating func waive(_ waived: Set<WaivedSubject>, in architecture: Architecture) {
    if waived.isEmpty { return }
    let codes = Set(waived.map(\.code))
    for place in clauses.indices where codes.contains(clauses[place].clause.code) {
      let code = clauses[place].clause.code
      for index in clauses[place].subjects.indices where clauses[place].verdicts[index] == .notMet {
        let subject = architecture.id(clauses[place].subjects[index])
        if waived.contains(WaivedSubject(code: code, subject: subject)) { clauses[place].verdicts[index] = .waived }
      }
    }
  }
}

/// A subject that need not meet a clause.
package struct WaivedSubject: Sendable, Hashable {
  package let code: String
  package let subject: String

  package init(code: String, subject: String) {
    self.code = code
    self.subject = subject
  }
}
