import Foundation
import Packs
@_spi(_Unicode) import Swift
import Testing

/// The tree of the checkout.
@Suite struct TreeTests {
  @Test func theRootHoldsOnlyItsNames() throws {
    let known: Set = [
      "Package.swift", "README.md", "docs", "Models", "Examples", "Sources", "Tests", "Package.resolved",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root).filter { !$0.hasPrefix(".") }
    #expect(Set(names).subtracting(known).isEmpty)
  }

  @Test func everyPackFileIsEmbeddedAsItIs() {
    let onDisk = Repository.files("Models", ending: ".yaml").map { String($0.dropFirst("Models/".count)) }
    #expect(EmbeddedFiles.paths.sorted() == onDisk)
    for path in onDisk {
      #expect(EmbeddedFiles.bytes(path) == Array(Repository.text("Models/" + path).utf8), "\(path)")
    }
  }

  @Test func modelsAndExamplesAreInNFC() {
    for path in Repository.files("Models", ending: ".yaml") + Repository.files("Examples", ending: ".yaml") {
      let text = Repository.text(path)
      #expect(text._nfc.elementsEqual(text.unicodeScalars), "\(path)")
    }
  }

  @Test func linksInThePagesLeadSomewhere() throws {
    let pages =
      Repository.files("docs", ending: ".md") + Repository.files("Models", ending: ".md") + [
        "README.md", "Examples/README.md",
      ]
    let link = try Regex(#"\]\(([^)#\s]+)(#[^)]*)?\)"#)
    for page in pages {
      let folder = page.split(separator: "/").dropLast().joined(separator: "/")
      for match in Repository.text(page).matches(of: link) {
        let target = String(match.output[1].substring ?? "")
        if target.contains("://") || target.hasPrefix("mailto:") { continue }
        let path = Repository.root + "/" + (folder.isEmpty ? "" : folder + "/") + target
        #expect(FileManager.default.fileExists(atPath: path), "\(page): \(target)")
      }
    }
  }
}
