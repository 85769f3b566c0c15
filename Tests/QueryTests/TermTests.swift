import Diagnostics
import Metamodel
import Testing

@testable import Query

/// Terms with ordered cases.
@Suite struct TermTests {
  static let city = City(
    terms: [
      TermDeclaration(
        "systems.required-level",
        .cases([
          .init("4", when: "realizes = lgsp", title: Text(vi: "cấp độ 4", en: "level 4")),
          .init("3", when: "masters.any(personal)"), .init("2", when: "masters.any(classification = public)"),
          .init("1", when: nil),
        ]), title: Text(vi: "cấp độ phải đạt", en: "required level")),
      TermDeclaration(
        "systems.size",
        .cases([
          .init("large", when: "masters.subjects.max() > 1000"), .init("small", when: "masters.any()"),
        ])),
      TermDeclaration(
        "systems.described",
        .cases([.init("Kho dữ liệu", when: "kind = platform"), .init("3 hệ thống", when: "kind = database")])),
      TermDeclaration("systems.is-hub", .cases([.init("true", when: "realizes = lgsp"), .init("false", when: nil)])),
      TermDeclaration("systems.gap", "required-level - security-level"),
    ])

  @Test(arguments: [
    ("truc", "required-level", "4"), ("dang-ky-xe", "required-level", "3 to 4"),
    ("den-tin-hieu", "required-level", "2"), ("kho", "required-level", "1 to 4"),
    ("den-tin-hieu", "required-level > security-level", "no"), ("truc", "required-level > security-level", "yes"),
    ("truc", "gap", "1"), ("den-tin-hieu", "size", "small"), ("den-tin-hieu", "size = small", "yes"),
    ("dang-ky-xe", "size in [large, small]", "yes"), ("kho", "size", "unknown"),
    ("kho", "described", "Kho dữ liệu"), ("den-tin-hieu", "described", "none"),
    ("den-tin-hieu", "described exists", "no"),
    ("truc", "is-hub", "yes"), ("den-tin-hieu", "is-hub", "no"), ("kho", "is-hub", "unknown"),
    ("truc", "is-hub and required-level = 4", "yes"), ("kho", "required-level <= 4", "yes"),
    ("kho", "required-level > 4", "no"), ("kho", "required-level = 2", "unknown"),
  ])
  func values(id: String, expression: String, answer: String) {
    #expect(TermTests.city.ask(expression, of: id) == answer)
  }

  @Test func whatLeavesACaseUndecidedIsNeeded() {
    #expect(TermTests.city.needs("required-level = 2", of: "kho") == ["kho.realizes", "kho.masters"])
    #expect(TermTests.city.needs("required-level <= 4", of: "kho").isEmpty)
  }

  @Test func wordsAreThoseOfTheCases() {
    let text = TermTests.city.ask("size = lrge", of: "truc")
    #expect(text.contains("KT502") && text.contains("`lrge`"))
    #expect(TermTests.city.ask("size < large", of: "truc").contains("KT503"))
  }

  @Test func valuesAreOfOneSort() {
    let problems = check([.init("3", when: "shared"), .init("cao", when: nil), .init("4", when: "x = ")])
    #expect(problems.map(\.code) == ["KT503", "KT501"])
    #expect(problems.map(\.part) == [.value(1), .when(2)])
    #expect(check([.init("cao", when: "shared"), .init("3", when: nil)]).map(\.part) == [.value(1)])
  }

  @Test func aProblemSaysInWhichCase() {
    let problems = check([.init("3", when: "shared"), .init("2", when: "onwer exists")])
    #expect(problems.map(\.part) == [.when(1)] && problems[0].range == 0..<5)
  }

  @Test func casesGoRoundInNoCircle() {
    let problems = check([.init("3", when: nil), .init("2", when: "level = 2")])
    #expect(problems.map(\.code) == ["KT505"] && problems[0].part == .when(1))
  }

  private func check(_ cases: [TermDeclaration.Case]) -> [Problem] {
    QueryLanguage(.language).adding([TermDeclaration("systems.level", .cases(cases))], ids: .unchecked).problems[0]
  }
}
