import Foundation
import Testing

/// `diagram` with a Graphviz that is not there, too slow, broken, or stopped: another program stands in for it.
@Suite struct DiagramTests {
  /// A workspace, and a folder with a `dot` of our own in it.
  private func workspace(dot script: String?) throws -> (folder: Folder, environment: [String: String]) {
    let folder = try Folder.workspace()
    try folder.write("#!/bin/sh\n" + (script ?? ""), to: "bin/dot")
    let dot = folder.path + "/bin/dot"
    if script == nil { try FileManager.default.removeItem(atPath: dot) }
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: dot)
    return (folder, ["PATH": folder.path + "/bin" + (script == nil ? "" : ":/usr/bin:/bin")])
  }

  private static let source = ["kientruc.yaml", "model.yaml"]

  private func written(_ folder: Folder) -> [String] {
    folder.names.filter { !$0.hasPrefix("bin") && !DiagramTests.source.contains($0) }
  }

  @Test func aPictureIsWhatGraphvizGives() throws {
    let (folder, environment) = try workspace(dot: "cat >/dev/null; printf '<svg>%s</svg>' \"$*\"\n")
    let outcome = try Program.run(["diagram", "layers", "-o", "a.svg"], in: folder, environment: environment)
    #expect(outcome.code == 0 && outcome.out.isEmpty, "\(outcome.err)")
    #expect(folder.text("a.svg")?.contains("-Tsvg") == true && written(folder) == ["a.svg"])
  }

  @Test func withoutGraphvizTheTextIsLeft() throws {
    let (folder, environment) = try workspace(dot: nil)
    let outcome = try Program.run(["diagram", "layers", "-o", "a b.svg"], in: folder, environment: environment)
    #expect(outcome.code == 3 && outcome.err.contains("dot -Kdot -Tsvg -o 'a b.svg' 'a b.dot'"), "\(outcome.err)")
    #expect(written(folder) == ["a b.dot"] && folder.text("a b.dot")?.contains("digraph") == true)
  }

  @Test(arguments: [
    "cat >/dev/null; echo '<svg/>'; echo 'Error: trouble in init_rank' >&2; exit 1",
    "cat >/dev/null; echo '<svg/>'; echo 'trouble in init_rank' >&2", "cat >/dev/null", "exit 7",
    "cat >/dev/null; echo '<svg'; kill -SEGV $$",
  ]) func aPictureThatIsNotToBeTrusted(script: String) throws {
    let (folder, environment) = try workspace(dot: script + "\n")
    let outcome = try Program.run(["diagram", "layers", "-o", "a.svg"], in: folder, environment: environment)
    #expect(outcome.code == 3, "\(outcome.err)")
    #expect(written(folder) == ["a.dot"])
  }

  @Test func oneThatDoesNotEnd() throws {
    let (folder, environment) = try workspace(dot: "sleep 60\n")
    let arguments = ["diagram", "layers", "-o", "a.svg", "--timeout", "1"]
    let outcome = try Program.run(arguments, in: folder, environment: environment)
    #expect(outcome.code == 3 && outcome.err.contains("sau 1 giây"))
    #expect(written(folder) == ["a.dot"])
  }

  @Test func oneThatIsStopped() throws {
    let (folder, environment) = try workspace(dot: "touch bin/began; sleep 60\n")
    let outcome = try Program.run(
      ["diagram", "layers", "-o", "a.svg"], in: folder, environment: environment, interruptAfter: 2)
    #expect(outcome.code == 130 && outcome.err.isEmpty, "\(outcome)")
    #expect(written(folder).isEmpty)
  }

  @Test func textNeedsNoGraphviz() throws {
    let (folder, environment) = try workspace(dot: nil)
    let outcome = try Program.run(["diagram", "landscape", "-o", "-"], in: folder, environment: environment)
    #expect(outcome.code == 0 && outcome.out.contains("digraph") && written(folder).isEmpty)
  }
}
