import Compiler
import Diagnostics
import Diagrams
import Foundation
import Metamodel
import TestSupport
import Testing

/// Graphviz takes every picture without a word. Skipped where `dot` is not installed.
@Suite(.enabled(if: Graphviz.path != nil, "dot is not installed")) struct GraphvizTests {
  @Test(arguments: DiagramView.allCases)
  func small(_ view: DiagramView) throws { try check(view, city(smallCity)) }

  @Test(arguments: DiagramView.allCases)
  func hostile(_ view: DiagramView) throws {
    let svg = try check(view, city(HostileTests.model))
    #expect(!svg.contains("<script") && !svg.contains("href=\"javascript:"))
    if view == .landscape { #expect(svg.contains("&lt;script&gt;")) }
  }

  @Test(arguments: DiagramView.allCases)
  func empty(_ view: DiagramView) throws { try check(view, city("#- kientruc.yaml\nkientruc: 1\narchitecture: a\n")) }

  @Test(arguments: DiagramView.allCases)
  func large(_ view: DiagramView) throws {
    try check(view, city(chain(of: 60)))
    try check(view, city(chain(of: 250)))
  }

  @Test(arguments: ["hcmc", "national", "tutorial"], DiagramView.allCases)
  func examples(_ name: String, _ view: DiagramView) throws {
    let root = Golden.repository() + "/Examples/"
    var files: [String: [UInt8]] = [:]
    for (prefix, folder) in [("", name), ("../national/", "national")] {
      let paths = FileManager.default.enumerator(atPath: root + folder)?.allObjects as? [String] ?? []
      for path in paths where path.hasSuffix(".yaml") {
        files[prefix + path] = Array(try Data(contentsOf: URL(fileURLWithPath: root + folder + "/" + path)))
      }
    }
    for day in [CalendarDate(year: 2016, month: 12, day: 31)!, pictureDay] {
      try check(view, compile(Workspace(MemoryFiles(files), threads: 1), on: day))
    }
  }

  /// Renders with and without findings, in both languages; gives the last picture.
  @discardableResult
  private func check(_ view: DiagramView, _ compilation: Compilation) throws -> String {
    var svg = ""
    for (language, findings) in [(Language.en, true), (.vi, false)] {
      var options = DiagramOptions()
      options.findings = findings
      let picture = diagram(view, of: compilation, language: language, options: options)
      let result = try Graphviz.run(picture)
      #expect(result.errors == "")
      #expect(result.outcome == .written)
      svg = result.svg
    }
    return svg
  }
}

enum Graphviz {
  static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func run(_ picture: Diagram) throws -> (svg: String, errors: String, outcome: GraphvizOutcome) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try Data(picture.dot.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "dot")
    process.arguments = picture.command(for: .svg).arguments
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    let svg = String(decoding: try Data(contentsOf: names[1]), as: UTF8.self)
    let errors = String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
    let outcome = GraphvizOutcome(
      exitCode: Int(process.terminationStatus), standardError: errors, wrotePicture: !svg.isEmpty)
    return (svg, errors, outcome)
  }
}
