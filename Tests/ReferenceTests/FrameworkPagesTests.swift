import Compiler
import Diagnostics
import Foundation
import Listings
import Metamodel
import Model
import Reference
import TestSupport
import Testing

/// The pages of the packs below `docs/reference/frameworks` are what the generator makes today, and no other stands there.
@Suite struct FrameworkPagesTests {
  /// Of a day before all laws: what changes is told with its days.
  private static let compilation = compileBuiltInPacks(on: .earliest)

  @Test(arguments: Language.allCases) func pages(language: Language) {
    let pages = packReference(Self.compilation, in: language)
    for page in pages {
      #expect(Golden.difference(page.text, inRepository: "docs/reference/" + page.path) == nil)
    }
    let folder = Golden.repository() + "/docs/reference/frameworks"
    let there = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let own = there.filter { $0.hasSuffix(".\(language.rawValue).md") }.map { "frameworks/" + $0 }
    #expect(own.sorted() == pages.map(\.path).sorted())
  }

  /// Every rule, component and term has its place on a page, with its basis.
  @Test(arguments: Language.allCases) func nothingIsLeftOut(language: Language) {
    let pages = packReference(Self.compilation, in: language).map(\.text).joined(separator: "\n")
    let architecture = Self.compilation.architecture
    let headings = Set(pages.split(separator: "\n").filter { $0.hasPrefix("#") })
    for rule in architecture.declared(.rules) { #expect(headings.contains("## " + architecture.id(rule))) }
    for scale in architecture.declared(.scales) { #expect(headings.contains("### `\(architecture.id(scale))`")) }
    for term in architecture.declared(.terms) { #expect(headings.contains("### `\(architecture.id(term))`")) }
    for kind in [KindName.components, .standards, .documents, .indicators, .roles, .statements] {
      for entity in architecture.declared(kind) {
        #expect(pages.contains("| `\(architecture.id(entity))` |"), "\(architecture.id(entity))")
      }
    }
  }

  /// Prose keeps within the width of a screen; tables and what is quoted from a pack stand as they are.
  @Test(arguments: Language.allCases) func linesAreShort(language: Language) {
    for page in packReference(Self.compilation, in: language) {
      var isQuoted = false
      for line in page.text.split(separator: "\n") {
        if line.hasPrefix("```") { isQuoted.toggle() }
        if isQuoted || line.hasPrefix("|") { continue }
        #expect(line.count <= 120 || !line.dropFirst(2).contains(" "), "\(page.path): \(line)")
      }
    }
  }

  /// A link into a page leads to a heading of it.
  @Test(arguments: Language.allCases) func anchorsAreThere(language: Language) throws {
    let pages = packReference(Self.compilation, in: language)
    let headings = Set(
      pages.flatMap { $0.text.split(separator: "\n") }.filter { $0.hasPrefix("#") }
        .map { $0.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0 != "`" && $0 != "." } })
    let link = try Regex(#"\]\([^)#\s]*#([^)]*)\)"#)
    for page in pages {
      for match in page.text.matches(of: link) {
        let anchor = String(match.output[1].substring ?? "")
        #expect(headings.contains(anchor), "\(page.path): \(anchor)")
      }
    }
  }
}
