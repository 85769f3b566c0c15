import Compiler
import Diagnostics
import Diagrams
import Metamodel
import Model
import Reports
import TestSupport
import Testing

/// Every fact of the five articles is in a model, cited, and in a report and a picture; where there is no picture, the
/// table of `Examples/README.md` says so.
@Suite struct FactRowTests {
  @Test func thereAreFiftySeven() {
    #expect(FactRow.all.count == 57)
    #expect(Set(FactRow.all.map(\.id)).count == 57)
  }

  /// Each entity is there; each of the workspace has a source; together they cite the articles that tell of the fact.
  @Test(arguments: FactRow.all) func isInTheModelsAndCited(row: FactRow) throws {
    var cited: Set<String> = []
    for one in row.entities {
      let architecture = try #require(Shown.models[one.workspace]).architecture
      let entity = try #require(architecture.entity(one.id), "\(one.workspace): \(one.id)")
      let sources = sources(of: entity, in: architecture)
      let isSource = architecture.kind(entity).name == .documents
      #expect(isSource || !sources.isEmpty, "\(one.id) has no source")
      cited.formUnion(sources)
    }
    #expect(!row.entities.isEmpty)
    #expect(Set(row.articles).isSubset(of: cited), "\(row.articles) against \(cited.sorted())")
  }

  /// The ids of the documents that an entity and its numbers cite, without the prefix of an import.
  private func sources(of entity: EntityID, in architecture: Architecture) -> Set<String> {
    guard let common = Fields.common(of: architecture.kind(entity).name) else { return [] }
    let documents = architecture.records(entity, common.sources)
      .compactMap { architecture.reference($0, Fields.citation.document) }
    return Set(documents.map { architecture.id($0).replacing("vn/", with: "") })
  }

  /// Every entity is in a report of its city, or of the level to which it belongs.
  @Test(arguments: FactRow.all) func isInAReport(row: FactRow) {
    for one in row.entities {
      let isShown = ReportKind.allCases.contains { Shown.isReported(one, in: $0) }
      #expect(isShown, "\(one.id) is in no report")
    }
    #expect(!row.reports.isEmpty)
    for name in row.reports {
      let isShown = ReportKind(rawValue: name).map { kind in row.entities.contains { Shown.isReported($0, in: kind) } }
      #expect(isShown == true, "\(row.id) is not in the report \(name)")
    }
  }

  /// The pictures that the table names are those that show an entity of the row.
  @Test(arguments: FactRow.all) func isInAPicture(row: FactRow) {
    let pictures = Shown.views.filter { view in row.entities.contains { Shown.isDrawn($0, in: view) } }
    #expect(row.pictures == pictures.map(\.rawValue), "\(row.id)")
  }
}

/// What reports and pictures show of the examples, on three days together: the ids that stand in them.
private enum Shown {
  static let views: [DiagramView] = [.landscape, .flows, .layers]
  private static let workspaces = ["national", "hcmc", "hanoi", "haiphong"]
  private static let days = ["2016-12-31", "2020-04-30", "2026-11-21"]

  static let models = Dictionary(
    uniqueKeysWithValues: workspaces.map { ($0, compile(Workspace(Examples.files($0), threads: 1), on: Examples.day)) })

  /// By workspace and report or view.
  private static let ids: [String: Set<String>] = {
    var all: [String: Set<String>] = [:]
    for name in workspaces {
      for day in days.compactMap({ CoarseDate($0)?.last }) {
        let compilation = compile(Workspace(Examples.files(name), threads: 1), on: day)
        for kind in ReportKind.allCases {
          all[name + kind.rawValue, default: []]
            .formUnion(words(report(kind, of: compilation, as: .json, language: .vi)))
        }
        for view in views {
          all[name + view.rawValue, default: []].formUnion(words(diagram(view, of: compilation, language: .vi).dot))
        }
      }
    }
    return all
  }()

  /// The runs of characters of which ids are made; a path is one run, and no id. What is behind a backslash is none.
  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A where !isEscaped, 0x30...0x39, 0x2D...0x2F: word.append(byte)
      default:
        if word.count > 1 { words.insert(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return words
  }

  static func isReported(_ one: FactRow.Entity, in kind: ReportKind) -> Bool { has(one, kind.rawValue) }

  static func isDrawn(_ one: FactRow.Entity, in view: DiagramView) -> Bool { has(one, view.rawValue) }

  /// An entity of the national level is shown by the city or by the national workspace itself.
  private static func has(_ one: FactRow.Entity, _ output: String) -> Bool {
    if ids[one.workspace + output]?.contains(one.id) == true { return true }
    return one.id.hasPrefix("vn/") && ids["national" + output]?.contains(String(one.id.dropFirst(3))) == true
  }
}
