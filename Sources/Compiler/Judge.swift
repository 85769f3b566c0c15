import Diagnostics
import Model
import Packs

/// Turns what the phases found into what is said: without the findings of imports, with the severities of the
/// workspace, without what is waived or ignored, in order.
func judge(_ architecture: Architecture, _ input: Input, _ frameworks: Frameworks, _ found: [Findings]) -> Compilation {
  var all = Findings()
  for findings in found { all.add(findings) }
  let cards = Dictionary(uniqueKeysWithValues: Registry.cards.map { ($0.code, $0) })
  let own = unique(all.kept.filter { architecture.origins[input.sources.origin($0.range.file)].source != .imported })
  let settled = own.compactMap { settle($0, by: input.workspace.manifest) }
  let manifest = input.workspace.manifest
  return Compilation(
    architecture: architecture, manifest: manifest, findings: sorted(settled, input.sources), waived: [],
    surplus: all.surplus, sources: input.sources.reading(input.workspace.files, limit: input.workspace.limits.fileBytes),
    cards: cards, packs: summaries(frameworks, architecture), inputs: input.sources.files.count,
    fileCount: input.sources.ownFiles, entityCount: architecture.ownEntityCount)
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

/// By path, then by place, then by code.
private func sorted(_ findings: [Finding], _ sources: SourceTable) -> [Finding] {
  let order = sources.files.indices.sorted { sources.files[$0].path < sources.files[$1].path }
  var rank = [Int](repeating: 0, count: order.count)
  for (place, file) in order.enumerated() { rank[file] = place }
  return findings.enumerated().sorted { left, right in
    let (a, b) = (left.element, right.element)
    let first = (rank[Int(a.range.file.number)], a.range.start, a.code, a.range.end, left.offset)
    let second = (rank[Int(b.range.file.number)], b.range.start, b.code, b.range.end, right.offset)
    return first < second
  }.map(\.element)
}

private func summaries(_ frameworks: Frameworks, _ architecture: Architecture) -> [Compilation.PackSummary] {
  frameworks.packs.map { pack in
    Compilation.PackSummary(id: pack.id, name: architecture.frameworkName(pack.files[0]) ?? Text(both: pack.id))
  }
}
