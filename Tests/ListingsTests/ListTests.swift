import Diagnostics
import Foundation
import Metamodel
import TestSupport
import Testing

@testable import Listings

/// Tables of entities.
@Suite struct ListTests {
  @Test(arguments: Language.allCases) func tutorialInText(language: Language) {
    let kinds: [KindName] = [.agencies, .systems, .flows, .interfaces, .data, .sites, .documents]
    let tables = kinds.map { list($0, of: tutorial, all: false) }
    let text = tables.map { "# \($0.name)\n" + renderTable($0, Layout(language)) }.joined(separator: "\n")
    #expect(Golden.difference(text, "list.\(language.rawValue).txt") == nil)
  }

  @Test(arguments: Language.allCases) func kindsAndFrameworkInText(language: Language) {
    let kinds: [KindName] = [.layers, .components, .standards, .documents]
    let tables =
      [listKinds(of: framed)] + [false, true].flatMap { all in kinds.map { list($0, of: framed, all: all) } }
    let text = tables.map { "# \($0.name)\n" + renderTable($0, Layout(language)) }.joined(separator: "\n")
    #expect(Golden.difference(text, "list-framework.\(language.rawValue).txt") == nil)
  }

  @Test func tutorialInCSV() {
    let text = [KindName.systems, .flows].map { renderCSV(list($0, of: tutorial, all: false), in: .vi) }.joined()
    #expect(Golden.difference(text, "list.csv") == nil)
  }

  @Test func tutorialInJSON() {
    let text = renderJSON(list(.flows, of: tutorial, all: false), architecture: "huong-dan", day: "2020-04-30")
    #expect(Golden.difference(text, "list.json") == nil)
  }

  @Test func everyKindCanBeListed() {
    for kind in Schema.language.kinds where kind.isListed {
      for all in [false, true] {
        let table = list(kind.name, of: tutorial, all: all)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(kind.name)")
        #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(kind.name)")
      }
    }
  }

  @Test func packsAreListedWhereTheyAreMostOfAll() {
    #expect(list(.components, of: tutorial, all: false).rows.count > 30)
    #expect(list(.documents, of: tutorial, all: false).rows.count == 1)
    #expect(list(.documents, of: tutorial, all: true).rows.count > 30)
  }

  @Test func componentsOfTheDayWithThoseThatRealizeThem() throws {
    let table = list(.components, of: framed, all: false)
    let column = try #require(table.columns.firstIndex { $0.key == "realized-by" })
    #expect(table.rows.map { $0[0] } == [.plain("lgsp")], "the other one comes into the framework after the day")
    #expect(table.rows[0][column].value == ["lgsp-tinh"])
    #expect(list(.components, of: framed, all: true).rows.count == 2)
  }

  @Test func whatIsUnknownAndWhatThereIsNot() {
    let compilation = model(
      "systems:\n  a: {name: A, kind: database, owner: none}\n  b: {name: B, kind: database}\n"
        + "flows:\n  f: {from: a, to: b, via: [], data: none}\n")
    let systems = list(.systems, of: compilation, all: false)
    #expect(systems.rows.map { $0[3].value } == ["none", .null])
    #expect(list(.flows, of: compilation, all: false).rows[0][3].value == [])
  }

  @Test func whatDoesNotExistIsCounted() {
    let compilation = model("systems:\n  a: {name: A, kind: database, since: 2030}\n  b: {name: B, kind: database}\n")
    let table = list(.systems, of: compilation, all: false)
    #expect(table.rows.map { $0[0] } == [.plain("b")])
    #expect(table.notes.count == 2 && table.notes[1].vi.contains("còn 1 "))
    #expect(list(.systems, of: compilation, all: true).rows.count == 2)
  }

  @Test func emptyWorkspace() {
    let compilation = model("")
    let table = list(.systems, of: compilation, all: false)
    #expect(renderTable(table, Layout(.vi)) == "0 hệ thống thông tin vào ngày 2020-04-30\n")
    #expect(renderTable(table, Layout(.en)) == "0 systems on 2020-04-30\n")
    #expect(renderCSV(table, in: .vi) == "id,name,kind,owner,status\r\n")
    #expect(listKinds(of: compilation).rows.allSatisfy { $0[2] == .number(0) })
  }

  @Test func namesAreOnlyTextInATerminal() {
    let table = list(.agencies, of: model(hostile), all: false)
    for language in Language.allCases {
      let text = renderTable(table, Layout(language))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
      #expect(text.contains("␛[31mđỏ"))
    }
  }

  @Test func namesAreNoFormulasInASpreadsheet() {
    let lines = renderCSV(list(.agencies, of: model(hostile), all: false), in: .vi).components(separatedBy: "\r\n")
    #expect(lines[2] == "cong-thuc,\"'=HYPERLINK(\"\"http://x\"\")\",other,,'+84")
    #expect(lines[3] == "tru,'-1+1,other,,\"a,b\"\"c\"\"\nd\"")
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func columnsAlignByWhatIsSeen() {
    let text = renderTable(list(.agencies, of: model(hostile), all: false), Layout(.vi))
    let lines = text.split(separator: "\n")
    let column = lines[0].distance(from: lines[0].startIndex, to: lines[0].firstRange(of: "loại")!.lowerBound)
    let wide = lines[5]
    #expect(wide.hasPrefix("rong"))
    #expect(wide.distance(from: wide.startIndex, to: wide.firstRange(of: "tổ chức")!.lowerBound) == column - 4)
  }

  @Test func aNarrowTerminalCutsTheWidestColumns() {
    let table = list(.systems, of: tutorial, all: false)
    let lines = renderTable(table, Layout(.vi, width: 80)).split(separator: "\n").dropLast()
    #expect(lines.allSatisfy { textWidth(String($0)) <= 80 })
    #expect(lines.contains { $0.contains("…") })
  }

  @Test(arguments: [
    ("systems", KindName.systems), ("Systems", .systems), ("system", .systems), ("hệ thống thông tin", .systems),
    ("he thong thong tin", .systems), ("co quan", .agencies), ("đơn vị", .agencies), ("văn bản", .documents),
    ("interfaces", .interfaces), ("CSDL", nil), ("citation", nil), ("", nil),
  ]) func kindsByName(term: String, kind: KindName?) {
    #expect(Listings.kind(named: term, in: .language) == kind)
  }

  @Test func nearKindsOfAMisspelledOne() {
    #expect(nearKinds(to: "sytems", in: .language).first == "systems")
    #expect(nearKinds(to: "he thong", in: .language) == ["systems"])
    #expect(nearKinds(to: "xyzzyx", in: .language).isEmpty)
  }
}
