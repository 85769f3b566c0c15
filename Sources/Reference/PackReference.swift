import Compiler
import Diagnostics
import Metamodel
import Model

/// A page of the manual, by its path below `docs/reference`.
package struct ReferencePage: Sendable {
  package let path: String
  package let text: String
}

/// The pages of packs: one on each pack that has rules or that no other builds on, and one on each file with rules, so
/// that a file and its page can be read side by side. The compilation has to be of a day before all laws: what changes
/// is told with its days.
package func packReference(_ compilation: Compilation, in language: Language) -> [ReferencePage] {
  let words = PackWords(compilation: compilation, language: language)
  var pages: [ReferencePage] = []
  for subject in PackSubject.all(in: compilation) {
    pages.append(
      ReferencePage(path: subject.path + ".\(language.rawValue).md", text: overview(of: subject, in: words)))
    for file in subject.ruleFiles {
      pages.append(
        ReferencePage(path: file.path + ".\(language.rawValue).md", text: rulePage(of: file, subject, in: words)))
    }
  }
  return pages
}

/// A pack that has pages, with those that it builds on and that have none.
struct PackSubject {
  let pack: Compilation.PackSummary
  /// The packs whose contents its page shows; itself last.
  let shown: [Compilation.PackSummary]
  /// Those that it builds on and that have pages of their own.
  let others: [Compilation.PackSummary]
  let ruleFiles: [RuleFile]
  let architecture: Architecture

  /// A file of the pack that has rules.
  struct RuleFile {
    /// Below `docs/reference`, without language and ending.
    let path: String
    /// Below `Models/`.
    let source: String
    /// What the pack calls it.
    let title: Text
    let rules: [EntityID]
  }

  /// Below `docs/reference`, without language and ending.
  var path: String { "frameworks/" + pack.id }

  static func all(in compilation: Compilation) -> [PackSubject] {
    let architecture = compilation.architecture
    let withRules = Set(architecture.declared(.rules).map { architecture.range($0).file })
    let extended = Set(compilation.packs.flatMap(\.extends))
    let subjects = compilation.packs.filter { pack in
      pack.files.contains(where: withRules.contains) || !extended.contains(pack.id)
    }
    return subjects.map { pack in
      let below = compilation.packs.filter { pack.reaches($0, among: compilation.packs) }
      let others = subjects.filter { subject in below.contains { $0.id == subject.id } }
      let known = Set(
        (subjects
          + compilation.packs.filter { pack in
            others.contains { $0.reaches(pack, among: compilation.packs) }
          }).map(\.id))
      return PackSubject(
        pack: pack, shown: below.filter { !known.contains($0.id) } + [pack], others: others,
        ruleFiles: ruleFiles(of: pack, in: compilation), architecture: architecture)
    }
  }

  private static func ruleFiles(of pack: Compilation.PackSummary, in compilation: Compilation) -> [RuleFile] {
    let architecture = compilation.architecture
    let head = architecture.declared(.framework).first { architecture.range($0).file == pack.files.first }
    let parts = head.map { architecture.texts($0, byKeyOf: Fields.framework.parts) } ?? []
    let rules = Dictionary(grouping: architecture.declared(.rules)) { architecture.range($0).file }
    let folder = compilation.sources.path(pack.files[0]).prefix { $0 != ">" }.dropLast("framework.yaml".count)
    return pack.files.compactMap { file in
      guard let own = rules[file] else { return nil }
      // What ships is shown in angle brackets.
      let source = compilation.sources.path(file).dropFirst(folder.count).filter { $0 != ">" }
      let part = String(source.dropLast(".yaml".count))
      let title = parts.first { $0.key == part }?.text ?? Text(vi: "Các quy tắc", en: "Rules")
      return RuleFile(
        path: "frameworks/\(pack.id)/\(part)", source: "\(pack.id)/\(source)", title: title, rules: own)
    }
  }

  /// What the packs that are shown declare, those that are extended first.
  func declared(_ kind: KindName) -> [EntityID] {
    let files = shown.flatMap(\.files)
    let all = architecture.declared(kind).filter { files.contains(architecture.range($0).file) }
    return architecture.inPackOrder(all)
  }

  /// What one of them declares.
  func declared(_ kind: KindName, by pack: Compilation.PackSummary) -> [EntityID] {
    architecture.declared(kind).filter { pack.files.contains(architecture.range($0).file) }
  }

  /// Where a page of this pack finds a term; nil where no page has it.
  func link(toTerm term: String, from page: String, in language: Language) -> String? {
    let files = architecture.declared(.terms).first { architecture.id($0) == term }.map { architecture.range($0).file }
    guard let file = files else { return nil }
    let others = others.map { (id: $0.id, files: $0.files) }
    guard let pack = (others + [(pack.id, pack.files)]).first(where: { $0.files.contains(file) }) else { return nil }
    let up = String(repeating: "../", count: max(0, page.split(separator: "/").count - 2))
    return "\(up)\(pack.id).\(language.rawValue).md#\(term.filter { $0 != "." })"
  }
}

extension Compilation.PackSummary {
  /// Whether it builds on another pack, in as many steps as it takes.
  fileprivate func reaches(_ other: Self, among packs: [Self]) -> Bool {
    var open = extends
    var seen: Set<String> = []
    while let id = open.popLast() {
      guard seen.insert(id).inserted else { continue }
      if id == other.id { return true }
      open += packs.first { $0.id == id }?.extends ?? []
    }
    return false
  }
}
