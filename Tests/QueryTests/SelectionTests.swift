import Diagnostics
import Metamodel
import Testing

@testable import Query

/// Selections: which entities are meant.
@Suite struct SelectionTests {
  @Test(arguments: [
    ("systems", "den-tin-hieu truc dang-ky-xe kho"), ("agencies where kind = department", "so-gtvt so-tc"),
    ("interfaces", "den-tin-hieu.api den-tin-hieu.tap-tin"), ("items", ""),
    ("systems where security-level >= 3", "truc ?dang-ky-xe ?kho"),
    ("systems where owner = so-gtvt", "truc dang-ky-xe ?kho"),
    ("systems where owner.parent* = ubnd and status = in-use", "den-tin-hieu truc dang-ky-xe"),
    ("systems | sort name", "dang-ky-xe den-tin-hieu kho truc"),
    ("systems | sort name desc", "truc kho den-tin-hieu dang-ky-xe"),
    ("systems | sort security-level", "den-tin-hieu truc dang-ky-xe kho"),
    ("systems | sort security-level desc", "truc den-tin-hieu dang-ky-xe kho"),
    ("systems | sort since desc | first 2", "kho dang-ky-xe"),
    ("systems | sort incoming.count() desc | first 1", "den-tin-hieu"),
    ("systems | sort owner", "truc dang-ky-xe den-tin-hieu kho"),
    ("systems | first 0", ""),
    ("systems where it = kho | upstream", "kho truc den-tin-hieu dang-ky-xe"),
    ("systems where it = kho | upstream 1", "kho truc"),
    ("systems where it = kho | downstream", "kho"),
    ("systems where it = den-tin-hieu | downstream 1", "den-tin-hieu truc"),
    ("systems where it = kho | neighbours", "kho truc"), ("systems where it = kho | neighbours 0", "kho"),
    ("systems where it = kho | neighbours 2", "kho truc den-tin-hieu dang-ky-xe"),
    ("flows where it = a | downstream 1", "a b d"), ("flows where it = d | upstream 1", "d a"),
    ("flows where it = d | neighbours", "d a b"),
    ("systems | minus (systems where security-level >= 3)", "den-tin-hieu ?dang-ky-xe ?kho"),
    ("systems where security-level >= 3 | minus (systems where it = kho)", "truc ?dang-ky-xe"),
    ("systems where it = kho | plus (systems where it = truc | plus (systems where it = kho))", "kho truc"),
    ("systems where it = kho | plus (systems where security-level >= 3)", "kho truc ?dang-ky-xe"),
    ("systems where security-level >= 3 | neighbours", "truc den-tin-hieu dang-ky-xe kho"),
    ("systems where security-level > 3 | upstream 1", "?dang-ky-xe ?kho ?truc"),
    ("systems where it = truc or it = kho|sort name|first 1", "kho"),
  ])
  func selects(text: String, expected: String) throws {
    let selected = try SelectionTests.select(text)
    let ids = selected.entities.map { City.shared.architecture.id($0) }
    let perhaps = selected.undecided.map { "?" + City.shared.architecture.id($0) }
    #expect((ids + perhaps).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("systems | group owner", "`tt-qlgt`: den-tin-hieu; `so-gtvt`: truc dang-ky-xe; chưa rõ: kho"),
    (
      "systems | sort name | group kind",
      "database: dang-ky-xe; application: den-tin-hieu; platform: kho; integration-platform: truc"
    ),
    ("flows | group data", "`den`: a b d; `xe`: b c"),
    ("systems | group copies", "không có: den-tin-hieu; chưa rõ: truc dang-ky-xe kho"),
    ("systems | group incoming.count()", "1: den-tin-hieu truc dang-ky-xe kho"),
  ])
  func groups(text: String, expected: String) throws {
    let groups = try #require(try SelectionTests.select(text).groups)
    let shown = groups.map { group in
      let title = group.title.vi.split(separator: " (").first.map { String($0) } ?? ""
      return title + ": " + group.entities.map { City.shared.architecture.id($0) }.joined(separator: " ")
    }
    #expect(shown.joined(separator: "; ") == expected)
  }

  /// A selection, and the code, the column and a part of the message or help of its problem.
  @Test(arguments: [
    ("sistems where shared", "KT502", 1, "`systems`"), ("quantity where value = 3", "KT502", 1, "no kind"),
    ("systems where onwer exists", "KT502", 15, "`owner`"), ("systems where owner", "KT503", 15, "no condition"),
    ("systems where shared | srt name", "KT502", 24, "`sort`"), ("systems owner = x", "KT501", 9, "`where` or `|`"),
    ("systems where shared sort name", "KT501", 22, "`where` or `|`"), ("systems where", "KT501", 14, "ends"),
    ("systems |", "KT501", 10, "a step"), ("| sort name", "KT501", 1, "a kind"),
    ("systems | first", "KT501", 16, "a whole number"),
    ("systems | first 1.5", "KT501", 17, "a whole number"), ("systems | minus systems", "KT501", 17, "`(`"),
    ("systems | minus (systems where shared", "KT501", 17, "is not closed"),
    ("systems | minus (flows)", "KT503", 18, "flows cannot be added"),
    ("data | neighbours", "KT503", 8, "follows flows"),
    ("systems | sort incoming", "KT503", 16, "`.count()`"), ("systems | sort contact", "KT502", 16, "no `contact`"),
    ("systems | group owner | first 1", "KT503", 11, "the last step"), ("systems || sort name", "KT501", 9, "`or`"),
    ("systems where shared | sort nme", "KT502", 29, "`name`"),
    ("systems where mechanism = file", "KT502", 15, "no `mechanism`"), ("", "KT501", 1, "a kind"),
  ])
  func problems(text: String, code: String, column: Int, part: String) throws {
    let (selection, problems) = compileSelection(text, in: City.shared.language, ids: City.shared.ids)
    #expect(selection == nil)
    let problem = try #require(problems.first)
    #expect(problem.code == code && problem.range.lowerBound + 1 == column, "\(problem)")
    #expect(problem.message.en.contains(part) || problem.help?.en.contains(part) == true, "\(problem)")
  }

  @Test(arguments: [
    ("systems", true), ("systems where shared", true), ("systems | first 1", true), ("systems.count()", false),
    ("architecture.systems", false), ("scope", false), ("scope = province", false), ("nothing where x", true),
    ("day", false), ("not systems.any()", false), ("", false), ("systems.count() > 3 and scope = province", false),
  ])
  func questions(text: String, isSelection: Bool) {
    let (question, problems) = compileQuestion(text, in: City.shared.language, ids: City.shared.ids)
    if case .selection = question { #expect(isSelection) }
    if case .value = question { #expect(!isSelection) }
    if question == nil { #expect(!problems.isEmpty) }
    if text == "nothing where x" { #expect(problems.first?.message.en == "there is no kind `nothing`") }
  }

  @Test func whatIsNotListedWholeIsSaid() throws {
    let city = City(partial: "[flows, data]")
    let compiled = compileSelection("systems where shared | neighbours", in: city.language, ids: city.ids)
    let selection = try #require(compiled.selection)
    #expect(selection.select(on: Ground(city.architecture, for: selection.programs)).openKinds == [.flows])
  }

  @Test func nestingHasAnEnd() {
    let text = String(repeating: "systems | minus (", count: 200) + "systems" + String(repeating: ")", count: 200)
    #expect(compileSelection(text, in: City.shared.language, ids: City.shared.ids).problems.map(\.code) == ["KT506"])
  }

  private static func select(_ text: String) throws -> Selected {
    let compiled = compileSelection(text, in: City.shared.language, ids: City.shared.ids)
    let selection = try #require(compiled.selection, "\(compiled.problems.map(\.message.en))")
    return selection.select(on: Ground(City.shared.architecture, for: selection.programs))
  }
}
