import Foundation
import Testing

/// What every Swift file keeps to.
@Suite struct SourceTests {
  @Test func thereAreFilesToLookAt() { #expect(Repository.sources.count > 100) }

  @Test func noFileIsLongerThan400Lines() {
    let long = Repository.swift.filter { Repository.lines($0).count > 401 }
    #expect(long.isEmpty, "\(long)")
  }

  @Test func noFunctionIsLongerThan60Lines() {
    var long: [String] = []
    var count = 0
    for path in Repository.swift {
      let functions = functions(in: Repository.lines(path))
      count += functions.count
      for function in functions where function.count > 60 {
        long.append("\(path):\(function.lowerBound + 1) \(function.count)")
      }
    }
    #expect(count > 1000)
    #expect(long.isEmpty, "\(long)")
  }

  @Test func nothingTrapsPrintsOrIsLeftOpen() {
    let words = ["try!", "fatalError(", "preconditionFailure(", "as! ", "TODO", "FIXME"]
    var found: [String] = []
    for path in Repository.sources {
      for (number, line) in Repository.lines(path).enumerated() {
        let prints = line.contains("print(") && !line.contains("\"") && !line.contains("func print(")
        if prints || words.contains(where: { line.contains($0) }) { found.append("\(path):\(number + 1) \(line)") }
      }
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func theCoreDoesWithoutFoundation() {
    let core = ["Diagnostics", "YAML", "Metamodel", "Packs", "Model", "Query", "Rules", "Compiler"]
    let found = Repository.sources.filter { path in
      core.contains { path.hasPrefix("Sources/\($0)/") }
        && Repository.lines(path).contains { $0 == "import Foundation" }
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func onlyOneModuleKnowsLibyaml() {
    let found = Repository.swift.filter { path in
      !path.hasPrefix("Sources/YAML/") && !path.hasPrefix("Tests/YAMLTests/")
        && Repository.lines(path).contains { $0 == "import CYAML" }
    }
    #expect(found.isEmpty, "\(found)")
  }

  /// The line ranges of functions and initializers with a body, by their indentation: from `func` to the brace below it.
  private func functions(in lines: [Substring]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var inText = false
    for (start, line) in lines.enumerated() {
      let opensText = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count % 2 == 0
      defer { if opensText { inText.toggle() } }
      let indent = line.prefix { $0 == " " }
      let words = line.dropFirst(indent.count).split(separator: " ")
      let begins = words.prefix(5).contains { $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
      guard !inText, !opensText, begins, !(words[0].hasPrefix("//")), !line.hasSuffix("}") else { continue }
      let closing = indent + "}"
      guard let end = lines[start...].firstIndex(where: { $0 == closing }) else { continue }
      found.append(start..<end + 1)
    }
    return found
  }
}
