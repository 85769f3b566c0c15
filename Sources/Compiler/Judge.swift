import Clauses
import Diagnostics
import Model
import Packs
import Rules

/// Turns what the phases found into what is said: without the findings of imports, with the severities of the
/// workspace, without what is waived or ignored, in order.
func judge(
  _ architecture: Architecture, _ input: Input, _ frameworks: Frameworks, _ clauses: Clauses, _ verdicts: Verdicts,
  _ found: [Findings]
) -> Compilation {
  var all = Findings()
  for findings in found { all.add(findings) }
  let manifest = input.workspace.manifest
  let sources = input.readable
  let cards = Dictionary((Registry.cards + clauses.cards).map { ($0.code, $0) }) { first, _ in first }
  let codes = Set(cards.keys)
  var own = unique(all.kept.filter { !isImported($0.range.file, architecture, input) })
  own = withoutRefined(own, verdicts, architecture)
  var surplus = all.surplus { !isImported($0, architecture, input) }
    .filter { manifest.rules[$0.key].map { $0.value != nil } ?? true }
  own += importFindings(all.kept, architecture, input)
  own += UnknownWaiverCode.check(architecture, codes: codes)
  own += unknownRefined(in: architecture)
  own += UnknownWaiverCode.check(settings: manifest.rules.map { ($0.key, $0.value.range) }, codes: codes)
  // What was approved comes before what was noted in passing: of two that hide one finding, the comment is redundant.
  let waived = waive(sorted(own, input.sources), by: architecture, cards: cards, surplus: surplus)
  let ignored = ignore(waived.kept, in: architecture.forest, sources, codes: codes, surplus: surplus) {
    input.sources.origin($0) == 0
  }
  let waivedSubjects = (waived.waived + ignored.waived).compactMap { waived in
    waived.finding.subject.map { WaivedSubject(code: waived.finding.code, subject: $0) }
  }
  var verdicts = verdicts
  verdicts.waive(Set(waivedSubjects), in: architecture)
  var capped = Findings()
  for finding in ignored.kept + waived.extra + ignored.extra { capped.add(finding) }
  surplus.merge(capped.surplus, uniquingKeysWith: +)
  // Of a model in a newer version of the language only that is said: everything else would mislead.
  let newer = manifest.newerVersion.map { NewerLanguage.finding($0.range, $0.value) }
  let kept = newer.map { [$0] } ?? capped.kept.compactMap { settle($0, by: manifest) }
  return Compilation(
    architecture: architecture, manifest: manifest, findings: sorted(kept, input.sources),
    waived: newer == nil ? sorted(ignored.waived + waived.waived, input.sources) : [],
    surplus: newer == nil ? surplus : [:], sources: sources,
    cards: cards, language: clauses.language, verdicts: verdicts, scales: clauses.scales,
    packs: summaries(frameworks, architecture), imports: input.imports.map(summary),
    inputs: input.sources.files.count, fileCount: input.sources.ownFiles,
    entityCount: architecture.ownEntityCount)
}

/// What rules of packs take the place of, and is not there.
private func unknownRefined(in architecture: Architecture) -> [Finding] {
  let builtIn = Set(Registry.cards.map(\.code))
  return UnknownRefined.check(architecture, builtIn: builtIn) { nearCodes(to: $0, among: builtIn) }
}

/// Without the findings of built-in rules in whose place clauses judged their subjects.
private func withoutRefined(_ findings: [Finding], _ verdicts: Verdicts, _ architecture: Architecture) -> [Finding] {
  var judged: [String: Set<String>] = [:]
  for assessed in verdicts.clauses {
    for code in assessed.clause.refines {
      for (index, subject) in assessed.subjects.enumerated() {
        guard assessed.verdicts[index] == .met || assessed.verdicts[index] == .notMet else { continue }
        judged[code, default: []].insert(architecture.id(subject))
      }
    }
  }
  if judged.isEmpty { return findings }
  return findings.filter { finding in
    finding.subject.map { !(judged[finding.code]?.contains($0) ?? false) } ?? true
  }
}

/// The name of an import; its prefix where it could not be read.
private func summary(_ imported: ImportedWorkspace) -> Compilation.ImportSummary {
  let prefix = imported.entry.prefix
  guard let manifest = imported.manifest else { return .init(prefix: prefix, name: Text(both: prefix)) }
  let isNamed = !manifest.name.vi.isEmpty || !manifest.name.en.isEmpty
  return .init(prefix: prefix, name: isNamed ? manifest.name : Text(both: manifest.architecture))
}

private func isImported(_ file: FileID, _ architecture: Architecture, _ input: Input) -> Bool {
  architecture.origins[input.sources.origin(file)].source == .imported
}

/// One finding for each import that has findings of severity error of its own.
private func importFindings(_ findings: [Finding], _ architecture: Architecture, _ input: Input) -> [Finding] {
  input.imports.enumerated().compactMap { index, imported in
    let count = findings.count { input.sources.origin($0.range.file) == index + 1 && $0.severity == .error }
    guard count > 0 else { return nil }
    let entry = imported.entry
    return ImportWithFindings.finding(entry.range, prefix: entry.prefix, path: entry.path ?? "", count: count)
  }
}

/// A finding with the severity that the workspace gives it; nil when it is switched off.
private func settle(_ finding: Finding, by manifest: Manifest) -> Finding? {
  guard let setting = manifest.rules[finding.code] else { return finding }
  guard let severity = setting.value else { return nil }
  var finding = finding
  finding.severity = severity
  return finding
}

/// Findings that say the same of the same place are one: an alias shows its anchor's content twice.
private func unique(_ findings: [Finding]) -> [Finding] {
  struct Key: Hashable {
    let code: String
    let range: SourceRange
    let message: String
  }
  var seen = Set<Key>()
  return findings.filter { seen.insert(Key(code: $0.code, range: $0.range, message: $0.message.vi)).inserted }
}

private func sorted(_ findings: [Finding], _ sources: SourceTable) -> [Finding] {
  sorted(findings, by: { $0 }, sources)
}

private func sorted(_ waived: [FindingReport.Waived], _ sources: SourceTable) -> [FindingReport.Waived] {
  sorted(waived, by: \.finding, sources)
}

/// By path, then by place, then by code.
private func sorted<Value>(_ values: [Value], by finding: (Value) -> Finding, _ sources: SourceTable) -> [Value] {
  if values.count < 2 { return values }
  let order = sources.files.indices.sorted { sources.files[$0].path < sources.files[$1].path }
  var rank = [Int](repeating: 0, count: order.count)
  for (place, file) in order.enumerated() { rank[file] = place }
  return values.enumerated().sorted { left, right in
    let (a, b) = (finding(left.element), finding(right.element))
    let first = (rank[Int(a.range.file.number)], a.range.start, a.code, a.range.end, left.offset)
    let second = (rank[Int(b.range.file.number)], b.range.start, b.code, b.range.end, right.offset)
    return first < second
  }.map(\.element)
}

private func summaries(_ frameworks: Frameworks, _ architecture: Architecture) -> [Compilation.PackSummary] {
  frameworks.packs.map { pack in
    Compilation.PackSummary(
      id: pack.id, name: architecture.frameworkName(pack.files[0]) ?? Text(both: pack.id), extends: pack.extends,
      files: pack.files, isInForce: architecture.head(of: pack).map { architecture.isInForce($0) } ?? true)
  }
}
