import Compiler
import Foundation
import Listings
import Metamodel
import Model
import Packs
import TestSupport
import Testing

/// `Models/vn/COVERAGE.md` against the packs: each row points at something that is there, and no rule is without a row.
@Suite struct CoverageTests {
  private static let architecture = compileBuiltInPacks(on: .latest).architecture

  /// A line of the tables: `| K05 | merged K04 | … |`.
  struct Row: Sendable {
    let id: String
    /// `rule`, `component`, … or `left out`.
    let way: String
    /// What it points at; empty for `left out`.
    let target: String
    let note: String
    let section: String
  }

  static let rows: [Row] = {
    var rows: [Row] = []
    var section = ""
    for line in Repository.lines("Models/vn/COVERAGE.md") {
      if line.hasPrefix("#") { section = String(line) }
      guard line.hasPrefix("| ") else { continue }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 4, cells[0] != "id" else { continue }
      // Behind a comma stands a part of it, such as a dimension of a scale.
      let words = cells[1].prefix { $0 != "," }.split(separator: " ", maxSplits: 1).map { String($0) }
      let isOut = cells[1] == "left out"
      for id in single(cells[0]) {
        rows.append(
          Row(
            id: id, way: isOut ? cells[1] : words[0], target: isOut ? "" : words.dropFirst().joined(), note: cells[2],
            section: section))
      }
    }
    return rows
  }()

  /// The ids of a row that holds several: `S1–S2, S5`.
  private static func single(_ ids: String) -> [String] {
    ids.split(separator: ",").flatMap { part -> [String] in
      let ends = part.trimmingCharacters(in: .whitespaces).split(separator: "–").map { String($0) }
      guard ends.count == 2, let letter = ends[0].first, let first = Int(ends[0].dropFirst()),
        let last = Int(ends[1].dropFirst()), first <= last
      else { return ends }
      return (first...last).map { "\(letter)\($0)" }
    }
  }

  private static func ids(_ kind: KindName) -> Set<String> {
    Set(architecture.declared(kind).map { architecture.id($0) })
  }

  /// The ids of the research tables that stand under a word in `research-rows.txt`.
  private static func research(_ word: String) -> [String] {
    var isUnder = false
    return Repository.lines("Models/vn/research-rows.txt").compactMap { line in
      if line.hasPrefix("[") { isUnder = line.hasPrefix("[\(word)]") }
      return isUnder && !line.isEmpty && !line.hasPrefix("[") ? String(line) : nil
    }
  }

  @Test func everyRowPointsAtSomething() {
    #expect(Self.rows.count > 380)
    let known: [String: Set<String>] = [
      "rule": Self.ids(.rules), "merged": Self.ids(.rules), "component": Self.ids(.components),
      "indicator": Self.ids(.indicators), "layer": Self.ids(.layers), "role": Self.ids(.roles),
      "statement": Self.ids(.statements), "term": Self.ids(.terms), "standard": Self.ids(.standards),
      "scale": Self.ids(.scales),
      "report": ["conformance", "indicators", "interoperability", "inventory"],
    ]
    for row in Self.rows {
      if row.way == "left out" {
        #expect(!row.note.isEmpty, "\(row.id) is left out without a reason")
      } else {
        #expect(known[row.way]?.contains(row.target) == true, "\(row.id): no \(row.way) \(row.target)")
      }
    }
  }

  @Test func everyRowStandsThereOnce() {
    let repeated = Dictionary(grouping: Self.rows, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test func everyRuleHasARow() {
    let named = Set(Self.rows.filter { $0.way == "rule" }.map(\.target))
    let without = Self.ids(.rules).subtracting(named).sorted()
    #expect(without.isEmpty, "\(without)")
  }

  /// A rule without a row of the research stands in the section of such rules, and no other row does.
  @Test func rowsAreThoseOfTheResearch() {
    let research = Self.research("coverage")
    #expect(research.count > 340)
    let own = Self.rows.filter { $0.section.contains("Rules without a row") }
    let others = Set(Self.rows.map(\.id)).subtracting(own.map(\.id))
    #expect(Set(research).subtracting(others).sorted() == [], "rows of the research that are missing")
    #expect(others.subtracting(research).sorted() == [], "rows that no table of the research has")
    #expect(own.allSatisfy { $0.way == "rule" && $0.id == $0.target })
  }

  /// The list of Circular 39/2017: each of its 146 rows is the id or a tag of a standard.
  @Test func everyRowOfTheListIsAStandard() {
    let field = Fields.standards.tags
    var known = Self.ids(.standards)
    for standard in Self.architecture.declared(.standards) {
      known.formUnion(Self.architecture.texts(standard, field))
    }
    let research = Self.research("standards")
    #expect(research.count == 146)
    #expect(Set(research).subtracting(known).sorted() == [])
  }

  /// Which of the rules that a row or a note names beside its own are there: `thêm K07, K08`.
  @Test func notesNameRulesThatAreThere() throws {
    let rules = Self.ids(.rules)
    let code = try Regex(#"\b[XDCSAKG]\d{2}\b"#)
    for row in Self.rows {
      for match in row.note.matches(of: code) {
        let named = String(row.note[match.range])
        #expect(rules.contains(named) || Self.rows.contains { $0.id == named }, "\(row.id): \(named)")
      }
    }
  }
}
