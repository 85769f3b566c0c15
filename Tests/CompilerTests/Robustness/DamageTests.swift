import Compiler
import TestSupport
import Testing

/// A file that is broken in its middle: what can be read of it is checked as before, and so is every other file.
@Suite struct DamageTests {
  static let sound = Examples.files("hcmc")
  static let baseline = said(compile(Workspace(sound, threads: 1), on: Examples.day))
  static let paths = Examples.ownPaths(sound).filter { $0 != Workspace.manifestName }

  /// What stands in the place of a line; `…` is the line itself.
  static let damages = [
    "…]", "…}", "… [", "… {", "…\"", "    \"", "… '", "\t…", "  \t…", " …", "    …", "]", "}", ": :", "- a", "… : b: c",
    "@", "`", "%",
    "?", "? a", "&", "*", "&a *b", "!", "|", "…: |", ">x", "---", "...", "⟦FF FE⟧", "⟦00⟧", "⟦80⟧…", "{a: b", "[a, b",
    "a", "…,",
    "{{…}}", "<<: *x", "\u{2028}…", "\"\\q\"", "x: \"\\q\"", "… # \t", "\"a\": b\" c", "'…", "   - …",
  ]

  /// Each place gets every so-manyth damage, so that this ends in time; the fuzzer tries all.
  static let spread = 11

  @Test(arguments: paths) func aBrokenMiddleHidesNothingElse(path: String) throws {
    let bytes = try #require(DamageTests.sound.contents[path])
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for middle in [lines.count / 3, lines.count / 2, lines.count * 3 / 4] {
      let entity = block(around: middle, lines)
      // An id that is overwritten is gone: what refers to it is another matter.
      let isID = depth(lines[middle]) == 2
      for (number, damage) in DamageTests.damages.enumerated() where damage.contains("…") || !isID {
        if (number + middle) % DamageTests.spread != 0 { continue }
        var files = DamageTests.sound
        var broken = lines
        let replaced = damage.replacing("…", with: String(decoding: lines[middle], as: UTF8.self))
        broken[middle] = Fixture.bytes(replaced)[...]
        files.contents[path] = Array(broken.joined(separator: [0x0A]))
        let problems = problems(of: files, path, entity)
        #expect(problems.isEmpty, "\(path):\(middle + 1) \(damage)\n\(problems.prefix(6).joined(separator: "\n"))")
      }
    }
  }

  private func problems(of files: MemoryFiles, _ path: String, _ entity: ClosedRange<Int>) -> [String] {
    let found = said(compile(Workspace(files, threads: 1), on: Examples.day))
    var gone = DamageTests.baseline
    var new: [Said] = []
    for said in found {
      if let known = gone.firstIndex(of: said) { gone.remove(at: known) } else { new.append(said) }
    }
    let hidden = gone.filter { $0.path == path && !entity.contains($0.line) }
    let elsewhere = new.filter { $0.path != path }
    let many = new.count > 4 ? new : []
    return hidden.map { "gone: \($0.text)" } + (elsewhere + many).map { "new: \($0.text)" }
  }

  /// How far a line is indented; nil for a blank line and a comment.
  private func depth(_ line: ArraySlice<UInt8>) -> Int? {
    let depth = line.prefix { $0 == 0x20 }.count
    return line.count > depth && line.dropFirst(depth).first != UInt8(ascii: "#") ? depth : nil
  }

  /// The lines of the entity that a line belongs to, counted from 1, of the one before it and the line behind: what is
  /// indented a little wrongly may belong to either.
  private func block(around middle: Int, _ lines: [ArraySlice<UInt8>]) -> ClosedRange<Int> {
    func begins(_ line: ArraySlice<UInt8>) -> Bool { depth(line).map { $0 <= 2 } ?? false }
    var first = middle + 1
    for _ in 0..<2 {
      first = max(first - 1, 0)
      while first > 0 && !begins(lines[first]) { first -= 1 }
    }
    var last = middle + 1
    while last < lines.count && !begins(lines[last]) { last += 1 }
    return first...(last + 1)
  }
}
