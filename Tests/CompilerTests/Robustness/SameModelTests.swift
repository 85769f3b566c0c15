import Compiler
import Diagnostics
import Foundation
import Metamodel
import TestSupport
import Testing

/// The same model gives the same findings, however its bytes come.
@Suite struct SameModelTests {
  private func places(_ files: MemoryFiles) -> [String] {
    let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
    var indexes: [FileID: LineIndex] = [:]
    return compilation.findings.map { finding in
      let file = finding.range.file
      let index = indexes[file] ?? LineIndex(compilation.sources.bytes(file) ?? [])
      indexes[file] = index
      let (start, end) = (index.position(of: finding.range.start), index.position(of: finding.range.end))
      let path = compilation.sources.path(file)
      return "\(path):\(start.line):\(start.column)-\(end.line):\(end.column) \(finding.code)"
    }
  }

  /// A model with findings in every file, near the right ends of lines with marks.
  private func flawed() -> MemoryFiles {
    var files = Examples.files("hcmc")
    for path in Examples.ownPaths(files) where path != Workspace.manifestName {
      files.contents[path]? += Array("\nactors: {đối-tượng-\(path.count): {name: Đối tượng, kind: người}}\n".utf8)
    }
    return files
  }

  @Test func decomposedTextGivesTheSamePlaces() throws {
    let composed = flawed()
    var decomposed = composed
    decomposed.contents = composed.contents.mapValues { bytes in
      Array(String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
    }
    let known = places(composed)
    let found = places(decomposed)
    let marked = found.filter { $0.hasSuffix("KT114") }
    #expect(known.count > 40)
    #expect(firstDifference(found.filter { !$0.hasSuffix("KT114") }, known) == nil)
    let changed = Examples.ownPaths(composed).filter { decomposed.contents[$0] != composed.contents[$0] }
    #expect(marked.map { String($0.prefix { $0 != ":" }) } == changed)
  }

  @Test func orderAndThreadsChangeNothing() {
    let files = flawed()
    func outputs(_ listed: some Files, threads: Int) -> [String] {
      let report = compile(Workspace(listed, threads: threads), on: Examples.day).report(in: .vi)
      return (renderText(report, style: .plain) + renderJSON(report)).split(separator: "\n").map(String.init)
    }
    let known = outputs(files, threads: 1)
    for threads in [1, 2, 8] {
      #expect(firstDifference(outputs(files, threads: threads), known) == nil, "\(threads) threads")
      for seed in 1...3 {
        let shuffled = ShuffledFiles(files: files, seed: UInt64(seed))
        let found = outputs(shuffled, threads: threads)
        #expect(firstDifference(found, known) == nil, "\(threads) threads, order \(seed)")
      }
    }
  }

  @Test func lineEndsChangeNothing() {
    let files = flawed()
    let known = places(files)
    for end in ["\r\n", "\r"] {
      var others = files
      others.contents = files.contents.mapValues { bytes in
        Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\n", with: end).utf8)
      }
      #expect(firstDifference(places(others), known) == nil)
    }
    var marked = files
    marked.contents = files.contents.mapValues { [0xEF, 0xBB, 0xBF] + $0 }
    #expect(firstDifference(places(marked), known) == nil)
  }
}

/// The first two that differ; the whole would be too long to read.
private func firstDifference(_ found: [String], _ known: [String]) -> String? {
  let index =
    zip(found, known).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(found.count, known.count)
  if index == found.count && index == known.count { return nil }
  return "\(index < found.count ? found[index] : "-") instead of \(index < known.count ? known[index] : "-")"
}

/// Files that are listed in another order.
private struct ShuffledFiles: Files {
  let files: MemoryFiles
  let seed: UInt64

  func list(_ folder: String) -> [FileEntry]? {
    var chance = Chance(seed)
    return files.list(folder)?.shuffled(using: &chance)
  }

  func read(_ path: String, limit: Int, into buffer: inout [UInt8]) -> ReadOutcome {
    files.read(path, limit: limit, into: &buffer)
  }
}
