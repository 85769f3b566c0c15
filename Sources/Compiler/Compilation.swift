import Clauses
import Diagnostics
import Model
import Query

/// All that a compilation gives: the input of every report, picture and list.
package struct Compilation: Sendable {
  /// The architecture of the day, under the active frameworks.
  package let architecture: Architecture
  package let manifest: Manifest
  /// Sorted by path, place, code; without what is waived or switched off.
  package let findings: [Finding]
  package let waived: [FindingReport.Waived]
  /// How many findings of a code were counted but not kept.
  package let surplus: [String: Int]
  package let sources: SourceFiles
  /// The cards of all rules by code.
  package let cards: [String: RuleCard]
  /// The names that expressions may use: those of the metamodel, and the terms of the packs.
  package let language: QueryLanguage
  /// How every subject stands to every clause of the packs in force.
  package let verdicts: Verdicts
  /// The scales of the packs, on which outputs measure.
  package let scales: [Scale]
  /// The packs in use, those that are extended first.
  package let packs: [PackSummary]
  /// The architectures that are imported.
  package let imports: [ImportSummary]
  /// How many files were read, of packs and imports too.
  let inputs: Int
  /// Model files of the workspace itself.
  package let fileCount: Int
  /// Entities of the workspace itself.
  package let entityCount: Int

  /// The part of it that is to be shown; nil for all of it.
  package var part: Part?

  /// A pack in use, for the foot of a report.
  package struct PackSummary: Sendable, Equatable {
    package let id: String
    package let name: Text
    /// The packs that it builds on, as it names them.
    package let extends: [String]
    /// Its files; the first is its `framework.yaml`.
    package let files: [FileID]
    /// Whether it is in force on the day.
    package let isInForce: Bool
  }

  /// An imported architecture, by the prefix of references to it.
  package struct ImportSummary: Sendable, Equatable {
    package let prefix: String
    package let name: Text
  }

  /// The SHA-256 of all inputs, paths and bytes, in hexadecimal: what a report names as its source. The files are read
  /// again for it.
  package var inputHash: String {
    var hash = SHA256()
    for number in 0..<inputs {
      let file = FileID(UInt32(number))
      hash.update(sources.path(file).utf8)
      hash.update([0])
      hash.update(sources.bytes(file) ?? [])
      hash.update([0])
    }
    return hash.digest()
  }

  /// How many clauses have each verdict; nil where none was judged.
  private var clauseTally: ClauseTally? {
    if verdicts.clauses.isEmpty { return nil }
    var counts: [[Verdict: Int]] = [[:], [:]]
    for clause in verdicts.clauses {
      let isVerified = Confidence(of: clause.clause.rule, in: architecture) == .verified
      if let verdict = clause.whole { counts[isVerified ? 0 : 1][verdict, default: 0] += 1 }
    }
    func tally(_ counts: [Verdict: Int]) -> [ClauseTally.Count] {
      Verdict.allCases.map { .init(word: $0.word, title: $0.title, count: counts[$0, default: 0]) }
    }
    return ClauseTally(verified: tally(counts[0]), unverified: tally(counts[1]))
  }

  /// The findings, ready for a renderer.
  package func report(in language: Language) -> FindingReport {
    FindingReport(
      architecture: manifest.architecture, day: architecture.day.description, language: language, findings: findings,
      waived: waived, surplus: surplus, fileCount: fileCount, entityCount: entityCount, sources: sources, cards: cards,
      clauses: clauseTally)
  }
}
