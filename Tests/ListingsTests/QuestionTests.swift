import Compiler
import Diagnostics
import Metamodel
import TestSupport
import Testing

@testable import Listings

/// Questions to an architecture.
@Suite struct QuestionTests {
  static let questions: [(String, String?)] = [
    ("systems", nil), ("systems where owner.parent = ubnd-lac-hong | sort name desc", nil),
    ("systems | sort name", "id,owner.name,incoming.count(),masters.any(personal),interfaces"),
    ("systems where security-level >= 3", "id,security-level"), ("flows", "id, from.owner.name , via,data.name"),
    ("systems | group owner", "id"), ("systems.count()", nil), ("systems.where(kind = platform).count()", nil),
    ("systems.where(owner = so-y-te)", nil), ("flows.via", "id"), ("systems.name", nil), ("scope", nil),
    ("flows.data.personal", nil), ("systems.security-level.max()", nil),
    ("systems.where(security-level = 9).first()", nil),
    ("standards where group = 'information-security' and status = mandatory", "id"),
    ("agencies where kind = commune", nil),
  ]

  @Test(arguments: Language.allCases) func inText(language: Language) throws {
    let parts = try QuestionTests.questions.map { question, columns in
      let table = try ask(question, of: tutorial, QuestionOptions(columns: columns))
      return "$ \(question)" + (columns.map { " --columns \($0)" } ?? "") + "\n"
        + renderAnswer(table, of: tutorial, Layout(language))
    }
    #expect(Golden.difference(parts.joined(separator: "\n"), "query.\(language.rawValue).txt") == nil)
  }

  @Test func inJSON() throws {
    let asked = [
      "systems where security-level >= 3", "systems.where(security-level >= 3).count()", "systems.count() > 0",
    ]
    let parts = try asked.map {
      renderJSONAnswer(try ask($0, of: tutorial, QuestionOptions(why: true)), of: tutorial)
    }
    #expect(Golden.difference(parts.joined(), "query.json") == nil)
  }

  @Test func why() throws {
    let asked = ["systems where security-level >= 3", "systems.where(security-level >= 3).count() > 1"]
    let parts = try asked.map {
      renderAnswer(try ask($0, of: tutorial, QuestionOptions(why: true)), of: tutorial, Layout(.vi))
    }
    #expect(Golden.difference(parts.joined(separator: "\n"), "query-why.txt") == nil)
  }

  /// A level is what is certain to what could be reached: the one flow is at 2, or at 3 if more were recorded.
  @Test(
    arguments: [
      ("flows where interoperability >= 2", 1), ("flows where interoperability < 2", 0),
      ("flows where interoperability < 3", 0), ("flows where possibly(interoperability >= 3)", 1),
      ("flows where interoperability-technical = 3", 1), ("systems where interoperability >= 2", 3),
    ]) func levels(question: String, count: Int) throws
  {
    #expect(try select(question, of: tutorial).entities.count == count)
  }

  @Test func inCSV() throws {
    let table = try ask("systems | sort name | first 2", of: tutorial, QuestionOptions(columns: "id,name,since"))
    #expect(renderCSV(table, in: .vi).hasPrefix("id,name,since\r\n"))
    #expect(renderCSV(try ask("systems.count()", of: tutorial), in: .vi).hasPrefix("value\r\n"))
  }

  /// A question, its columns, and the text, the help or the excerpt of what is wrong.
  @Test(
    arguments: [
      ("sistems where shared", nil, "`sistems`", "  ^^^^^^^"), ("systems where onwer exists", nil, "`owner`", "^^^^^"),
      ("systems", "id,nme", "`name`", "^^^"), ("systems.count()", "id", "--columns", ""),
      ("systems where owner.name = 'Sở' and x", nil, "no `x`", "^"), ("", nil, "the expression ends", "^"),
    ] as [(String, String?, String, String)])
  func problems(question: String, columns: String?, part: String, signs: String) throws {
    do {
      _ = try ask(question, of: tutorial, QuestionOptions(columns: columns))
      Issue.record("\(question) is answered")
    } catch let failure {
      #expect(failure.text.en.contains(part) || failure.help?.en.contains(part) == true, "\(failure)")
      #expect(failure.excerpt.last.map { ("  " + $0).contains(signs) } ?? signs.isEmpty, "\(failure)")
    }
  }

  @Test func termsOfPacksAreNames() throws {
    let texts = [
      "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./khung]\n",
      "model.yaml": "systems:\n  a: {name: A, kind: portal, owner: o}\nagencies: {o: {name: O, kind: other}}\n",
      "khung/framework.yaml": "framework: khung\nname: {vi: Khung, en: Frame}\n",
      "khung/t.yaml": """
      terms:
        systems.is-portal:
          name: {vi: là cổng, en: is a portal}
          is: kind = portal
      """,
    ]
    let compilation = compile(Workspace(MemoryFiles(texts: texts), threads: 1), on: Examples.day)
    let table = try ask("systems where is-portal", of: compilation)
    #expect(table.rows.map { $0[0] } == [.plain("a")])
  }

  @Test func nothingHarmfulIsPrinted() throws {
    let table = try ask("agencies", of: model(hostile), QuestionOptions(columns: "id,name,identifier,contact"))
    #expect(!renderTable(table, Layout(.vi)).contains("\u{1B}"))
    #expect(renderCSV(table, in: .vi).contains("'=HYPERLINK"))
  }
}
