import Clauses
import Diagnostics
import Metamodel
import Model
import Packs
import Query

/// What came of one example of a rule.
package struct ExampleOutcome: Sendable {
  /// The code of the rule.
  package let code: String
  /// Its place among the rule's examples, from 0.
  package let index: Int
  package let expected: Verdict
  package let day: CalendarDate
  /// How many subjects have each verdict.
  package let verdicts: [Verdict: Int]
  /// Findings of severity error that reading the example gives: it is then no example.
  package let errors: [Finding]
  /// Where it stands.
  package let range: SourceRange

  /// *Met* and *not assessable* say that no subject fails; *not applicable* says it of every subject.
  package var holds: Bool {
    guard errors.isEmpty else { return false }
    let found = verdicts[expected] ?? 0
    switch expected {
    case .met, .notAssessable: return found > 0 && verdicts[.notMet] == nil
    case .notMet, .waived: return found > 0
    case .notApplicable: return verdicts.keys.allSatisfy { $0 == .notApplicable }
    }
  }
}

/// The rules of one pack, and what came of their examples.
package struct PackTest: Sendable {
  /// The compilation of an empty architecture under the pack: its rules, and what is wrong with the pack itself.
  package let compilation: Compilation
  /// The rules that the pack itself declares.
  package let rules: [EntityID]
  package let outcomes: [ExampleOutcome]

  /// The codes of rules without an example that is met or without one that is not met.
  package var untried: [String] {
    let architecture = compilation.architecture
    return rules.filter { rule in
      let examples = architecture.records(rule, Fields.rules.examples)
      let expected = Set(examples.compactMap { architecture.word($0, Fields.example.verdict) })
      return !expected.isSuperset(of: [Verdict.met.word, Verdict.notMet.word])
    }.map { architecture.id($0) }
  }

  package var holds: Bool { untried.isEmpty && outcomes.allSatisfy(\.holds) }
}

/// Runs the examples of the rules of a pack: each is a one-file workspace that follows the pack. `name` is the id of a
/// pack that ships, or the path of one in `files`.
package func testRules(ofPack name: String, in files: any Files) -> PackTest {
  var tester = RuleTester(pack: name, base: files)
  let (input, frameworks) = tester.prepared(manifest: "")
  let day = CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest
  var timing = Timing.none
  let compilation = compile(input, frameworks, on: day, timing: &timing)
  let own = Set(frameworks.packs.first { $0.name == name }?.files ?? [])
  let architecture = compilation.architecture
  let rules = architecture.declared(.rules).filter { own.contains(architecture.range($0).file) }
  let outcomes = rules.flatMap { rule in
    architecture.records(rule, Fields.rules.examples).enumerated().compactMap { index, example in
      tester.run(example, index, of: rule, in: architecture)
    }
  }
  return PackTest(compilation: compilation, rules: rules, outcomes: outcomes)
}

/// Compiles examples; the packs are read once for each manifest.
private struct RuleTester {
  let pack: String
  let base: any Files
  private var known: [String: (Input, Frameworks)] = [:]

  init(pack: String, base: any Files) {
    self.pack = pack
    self.base = base
  }

  mutating func prepared(manifest: String) -> (Input, Frameworks) {
    if let found = known[manifest] { return found }
    let isSilent = !manifest.split(separator: "\n").contains { $0.hasPrefix("scope:") }
    let head = "kientruc: 1\narchitecture: vi-du\nname: {vi: Ví dụ, en: Example}\n"
    let text = head + (isSilent ? "scope: province\n" : "") + "frameworks: [\"\(pack)\"]\n" + manifest
    let workspace = Workspace(ExampleFiles(manifest: text, model: "", base: base), threads: 1)
    var input = Input(workspace)
    let frameworks = readPacks(&input)
    known[manifest] = (input, frameworks)
    return (input, frameworks)
  }

  mutating func run(
    _ example: EntityID, _ index: Int, of rule: EntityID, in architecture: Architecture
  ) -> ExampleOutcome? {
    let fields = Fields.example
    guard let expected = architecture.word(example, fields.verdict).flatMap({ Verdict(word: $0) }) else { return nil }
    let code = architecture.id(rule)
    let day = architecture.date(example, fields.asOf)?.last ?? firstDay(of: rule, in: architecture)
    var (input, frameworks) = prepared(manifest: architecture.text(example, fields.manifest, .vi) ?? "")
    let model = architecture.text(example, fields.model, .vi) ?? ""
    input.workspace = input.workspace.over(ExampleFiles(manifest: "", model: model, base: base))
    var timing = Timing.none
    let compilation = compile(input, frameworks, on: day, only: code, timing: &timing)
    let own = [Workspace.manifestName, "model.yaml"]
    let verdicts = Dictionary(grouping: compilation.verdicts.of(code)?.verdicts ?? []) { $0 }.mapValues(\.count)
    return ExampleOutcome(
      code: code, index: index, expected: expected, day: day, verdicts: verdicts,
      errors: compilation.findings.filter { finding in
        // What is wrong with the pack itself is not said of each of its examples again.
        finding.severity == .error && finding.code.hasPrefix("KT") && finding.code < "KT4"
          && own.contains(compilation.sources.path(finding.range.file))
      },
      range: architecture.range(example, fields.verdict))
  }

  /// The first day on which the rule is in force; for one that is as long in force as its pack, a day on which that is.
  private func firstDay(of rule: EntityID, in architecture: Architecture) -> CalendarDate {
    func first(_ entity: EntityID, _ field: Field<Record>) -> CalendarDate? {
      architecture.records(entity, field).first.flatMap { architecture.date($0, Fields.period.from)?.first }
    }
    let days = architecture.forceDays(rule)
    return first(rule, Fields.rules.inForce) ?? (days.includes(architecture.day) ? architecture.day : days.from)
  }
}

/// A manifest and one model file before the files of a folder, which hold the packs.
private struct ExampleFiles: Files {
  let manifest: String
  let model: String
  let base: any Files

  func list(_ folder: String) -> [FileEntry]? {
    guard folder.isEmpty else { return base.list(folder) }
    return [FileEntry(path: "model.yaml", bytes: model.utf8.count)]
  }

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    switch path {
    case Workspace.manifestName: buffer = Array(manifest.utf8)
    case "model.yaml": buffer = Array(model.utf8)
    default: return base.read(path, limit: limit, into: &buffer)
    }
    return .read
  }
}
