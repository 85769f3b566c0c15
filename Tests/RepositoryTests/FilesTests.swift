import Foundation
import Packs
import Testing

/// What lies where.
@Suite struct FilesTests {
  @Test func everyPackFileIsEmbedded() {
    let files = Repository.files("Models", ending: ".yaml").map { String($0.dropFirst("Models/".count)) }
    #expect(EmbeddedFiles.paths.sorted() == files)
    for path in files {
      let bytes = FileManager.default.contents(atPath: Repository.root + "/Models/" + path).map { [UInt8]($0) }
      #expect(EmbeddedFiles.bytes(path) == bytes, "\(path)")
    }
  }

  @Test func theRootHoldsOnlyItsNames() throws {
    let known: Set = ["Package.swift", "Package.resolved", "README.md", "Sources", "Tests", "Models", "Examples", "docs"]
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
      .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".svg") }
    #expect(Set(names).subtracting(known).isEmpty, "\(Set(names).subtracting(known))")
  }

  @Test func modelsAndExamplesAreComposed() {
    for path in ["Models", "Examples", "docs"].flatMap({ Repository.files($0) }) {
      let text = Repository.text(path)
      #expect(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8), "\(path) is not in NFC")
      #expect(!text.contains("\t") || path.hasSuffix(".tsv"), "\(path) has tabs")
      #expect(!text.contains("\u{FFFD}"), "\(path) has replacement characters")
    }
  }

  @Test func linksLead() {
    let documents = Repository.files("docs", ending: ".md") + Repository.files("Models", ending: ".md")
      + Repository.files("Examples", ending: ".md") + ["README.md"]
    var broken: [String] = []
    for path in documents {
      let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) + "/" : ""
      for link in links(Repository.text(path)) where !Repository.exists(folder + link) { broken.append("\(path): \(link)") }
    }
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
  }

  /// The targets of links to files, without anchors, outside of code.
  private func links(_ text: String) -> [String] {
    var isCode = false
    var found: [String] = []
    for line in text.split(separator: "\n") {
      if line.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
      if isCode { continue }
      let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .map { $0.offset % 2 == 0 ? String($0.element) : "" }.joined()
      for part in prose.split(separator: "](").dropFirst() {
        let target = String(part.prefix { $0 != ")" && $0 != "#" && $0 != " " })
        if !target.isEmpty && !target.contains(":") { found.append(target.removingPercentEncoding ?? target) }
      }
    }
    return found
  }
}
