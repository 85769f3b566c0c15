import Diagnostics
import YAML

/// Takes out the findings that a comment `# kientruc:ignore KT412 -- lý do` hides, and reports what is wrong with such
/// comments (KT440 to KT442). Only files for which `isOwn` is true are looked at, and read again if they have any.
///
/// A comment behind something hides findings of its own line; on a line of its own, those of the next line that is more
/// than a comment.
package func ignore(
  _ findings: [Finding], in forest: Forest, _ sources: SourceFiles, codes: Set<String>, surplus: [String: Int] = [:],
  where isOwn: (FileID) -> Bool
) -> (kept: [Finding], waived: [FindingReport.Waived], extra: [Finding]) {
  var files: [FileID: IgnoreComments] = [:]
  var extra: [Finding] = []
  var order: [FileID] = []
  for tree in forest.trees where !tree.directives.isEmpty && isOwn(tree.file) {
    guard let bytes = sources.bytes(tree.file) else { continue }
    let comments = IgnoreComments(tree.directives, in: bytes, of: tree.file, codes: codes, findings: &extra)
    files[tree.file] = comments
    order.append(tree.file)
  }
  if files.isEmpty { return (findings, [], extra) }
  var kept: [Finding] = []
  var waived: [FindingReport.Waived] = []
  for finding in findings {
    let file = finding.range.file
    if let comment = files[file]?.hiding(finding) {
      waived.append(.init(finding, reason: comment.reason, by: "\(sources.path(file)):\(comment.line)"))
    } else {
      kept.append(finding)
    }
  }
  for file in order { extra += files[file]?.unused(surplus: surplus) ?? [] }
  return (kept, waived, extra)
}

/// Whether a comment may hide findings of a rule: not those of reading, nor those about what hides findings.
func canBeIgnored(_ rule: String) -> Bool {
  !rule.hasPrefix("KT1") && !rule.hasPrefix("KT43") && !rule.hasPrefix("KT44")
}

/// The comments of one file that hide findings.
private struct IgnoreComments {
  private let lines: LineIndex
  private var entries: [Entry] = []
  /// By line: the places of the comments in `entries` that hide its findings.
  private var byLine: [Int: [Int]] = [:]

  private struct Entry {
    let comment: IgnoreComment
    /// The line of the comment.
    let line: Int
    let reason: String
    /// Its codes that rules have.
    let known: [IgnoreComment.Code]
    var used: Set<String> = []
  }

  init(
    _ directives: [Range<UInt32>], in bytes: [UInt8], of file: FileID, codes: Set<String>, findings: inout [Finding]
  ) {
    lines = LineIndex(bytes)
    for directive in directives where directive.upperBound <= bytes.count {
      let slice = bytes[Int(directive.lowerBound)..<Int(directive.upperBound)]
      guard let comment = IgnoreComment(slice, file: file), report(comment, codes, &findings) else { continue }
      guard let reason = comment.reason else { continue }
      let line = lines.position(of: directive.lowerBound).line
      byLine[target(of: line), default: []].append(entries.count)
      let known = comment.codes.filter { codes.contains($0.text) }
      entries.append(Entry(comment: comment, line: line, reason: reason, known: known))
    }
  }

  /// Reports what is wrong with a comment; false when it is none that ignores something.
  private func report(_ comment: IgnoreComment, _ codes: Set<String>, _ findings: inout [Finding]) -> Bool {
    guard comment.word.text == "ignore" else {
      if !nearNames(to: comment.word.text, among: ["ignore"]).isEmpty {
        findings.append(IgnoreUnknownCode.command(comment.word))
      }
      return false
    }
    if comment.codes.isEmpty {
      findings.append(IgnoreUnknownCode.none(comment.range))
      return false
    }
    for code in comment.codes where !codes.contains(code.text) {
      findings.append(IgnoreUnknownCode.finding(code, codes))
    }
    if comment.reason == nil { findings.append(IgnoreWithoutReason.finding(comment.range, comment.codes)) }
    return true
  }

  /// The line whose findings a comment of this line hides.
  private func target(of line: Int) -> Int {
    var target = line
    while isOnlyComment(target), target < lines.lineCount { target += 1 }
    return target
  }

  private func isOnlyComment(_ line: Int) -> Bool { lines.text(of: line).first { !$0.isWhitespace } == "#" }

  /// The first comment that hides a finding; all that do count as used.
  mutating func hiding(_ finding: Finding) -> (line: Int, reason: String)? {
    guard canBeIgnored(finding.code) else { return nil }
    var first: (line: Int, reason: String)?
    for index in byLine[lines.position(of: finding.range.start).line] ?? [] {
      guard entries[index].known.contains(where: { $0.text == finding.code }) else { continue }
      entries[index].used.insert(finding.code)
      first = first ?? (entries[index].line, entries[index].reason)
    }
    return first
  }

  /// What is to be said of the codes that hid nothing.
  func unused(surplus: [String: Int]) -> [Finding] {
    entries.compactMap { entry in
      let unused = entry.known.filter { !entry.used.contains($0.text) && surplus[$0.text] == nil }
      return unused.isEmpty ? nil : UnusedIgnore.finding(unused, isWhole: unused.count == entry.comment.codes.count)
    }
  }
}
