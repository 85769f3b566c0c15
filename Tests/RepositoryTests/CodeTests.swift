import Testing

/// How the code looks.
@Suite struct CodeTests {
  static let sources = Repository.files("Sources", ending: ".swift")
  static let tests = Repository.files("Tests", ending: ".swift")

  @Test func noFileIsLong() {
    let long = (CodeTests.sources + CodeTests.tests).filter { Repository.lines($0).count > 401 }
    #expect(long.isEmpty, "over 400 lines: \(long)")
  }

  @Test func noFunctionIsLong() {
    let long = CodeTests.sources.flatMap { path in functions(path).filter { $0.length > 60 }.map { "\(path): \($0.name)" } }
    #expect(long.isEmpty, "over 60 lines: \(long.joined(separator: "\n"))")
  }

  @Test func nothingIsPrintedOrForced() {
    let words = ["print(", "try!", "fatalError", "as! ", "TODO", "FIXME"]
    let found = CodeTests.sources.flatMap { path in
      Repository.lines(path).enumerated().compactMap { number, line in
        words.contains { holds(line, $0) } ? "\(path):\(number + 1): \(line)" : nil
      }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func theCoreDoesNotImportFoundation() {
    let core = ["Diagnostics", "YAML", "Metamodel", "Packs", "Model", "Query", "Rules", "Compiler"]
    let found = CodeTests.sources.filter { path in
      core.contains { path.hasPrefix("Sources/\($0)/") }
        && Repository.lines(path).contains { $0.hasPrefix("import Foundation") }
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func onlyYAMLImportsItsLibrary() {
    let found = CodeTests.sources.filter { !$0.hasPrefix("Sources/YAML/") && Repository.text($0).contains("import CYAML") }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func everyPackageDeclarationIsSaidToBeSomething() {
    let found = CodeTests.sources.flatMap { undocumented($0) }
    #expect(found.count <= CodeTests.undocumented, "\(found.count):\n\(found.joined(separator: "\n"))")
  }

  /// So many declarations speak for themselves (`init`, `id`, `count`); the number only falls.
  static let undocumented = 400

  private func undocumented(_ path: String) -> [String] {
    let lines = Repository.lines(path)
    return lines.indices.compactMap { index in
      let line = lines[index].drop { $0 == " " }
      let isType = ["package struct", "package enum", "package protocol", "package func", "package final class"]
        .contains { line.hasPrefix($0) }
      guard isType, index == 0 || !lines[index - 1].drop(while: { $0 == " " }).hasPrefix("///") else { return nil }
      return "\(path):\(index + 1): \(line)"
    }
  }

  /// A word of code: not inside a longer word, not in a comment that documents.
  private func holds(_ line: Substring, _ word: String) -> Bool {
    guard let range = line.firstRange(of: word) else { return false }
    let before = line[..<range.lowerBound].last
    return !(before?.isLetter ?? false) && before != "_" && before != "." && before != "\""
  }

  private func functions(_ path: String) -> [(name: String, length: Int)] {
    var found: [(name: String, length: Int)] = []
    var open: (name: String, indent: Int, first: Int)?
    for (number, line) in Repository.lines(path).enumerated() {
      let text = line.drop { $0 == " " }
      let indent = line.count - text.count
      if let function = open {
        guard indent == function.indent && text.hasPrefix("}") else { continue }
        found.append((function.name, number - function.first + 1))
        open = nil
      } else if isFunction(text) && !(text.hasSuffix("}") && text.contains("{")) {
        open = (String(text.prefix(80)), indent, number)
      }
    }
    return found
  }

  private func isFunction(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return words.contains("func") || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
      && ["package", "private", "init", "@inlinable", "mutating"].contains { text.hasPrefix($0) }
  }
}
