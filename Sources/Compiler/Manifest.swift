import Diagnostics
import Metamodel

/// What `kientruc.yaml` says, with the standard values where it is silent.
package struct Manifest: Sendable {
  /// The version of the language that this program knows.
  package static let languageVersion = 1

  /// The version of the language where it is newer than that, and where it stands.
  package var newerVersion: Place<Int>?
  /// The names of fields that stand there but could not be read; a finding has said so.
  package var broken: Set<String> = []
  /// The id of the architecture; empty where the file does not give one.
  package var architecture = ""
  package var name = Text(both: "")
  /// `national`, `ministry`, `province`, `commune`, or nil.
  package var scope: String?
  /// The agency whose architecture it is, by its id.
  package var authority: String?
  package var language: Language?
  package var frameworks: [Place<String>] = []
  package var imports: [Import] = []
  package var sources = ["**/*.yaml", "**/*.yml"]
  package var exclude: [String] = []
  package var partial: Set<KindNumber> = []
  package var plateaus: [(name: String, day: CoarseDate)] = []
  /// Severities by rule code; nil is `off`.
  package var rules: [String: Place<Severity?>] = [:]
  /// Limits on inputs that the workspace lowers, by name.
  package var limits: [(name: String, value: Int)] = []

  /// A value and where it stands.
  package struct Place<Value: Sendable>: Sendable {
    package let value: Value
    package let range: SourceRange
  }

  package struct Import: Sendable {
    package let prefix: String
    /// Nil where it could not be read.
    package let path: String?
    package let range: SourceRange
  }

  package init() {}
}
