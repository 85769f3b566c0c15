import Metamodel
import TestSupport
import Testing

@testable import Query

/// A hundred rules of the law: every one of them types.
@Suite struct LawTests {
  static let law = Law()

  @Test func termsType() {
    let checked = LawTests.law.checkedTerms
    for (index, term) in LawTests.law.terms.enumerated() {
      #expect(
        checked.nameProblems[index].isEmpty && checked.problems[index].isEmpty,
        "\(term.name): \(checked.problems[index].map(\.message.en))")
    }
  }

  @Test func hundredTwoRulesType() {
    #expect(LawTests.law.rules.count >= 102)
    for rule in LawTests.law.rules {
      for text in rule.conditions {
        let compiled = LawTests.law.compile(text, for: rule.kind)
        #expect(
          compiled.program != nil, "\(rule.name): \(text): \(compiled.problems.map { "\($0.range) \($0.message.en)" })")
      }
    }
  }

  /// The twenty criteria of the scale by which exchanges are scored.
  @Test func criteriaType() {
    #expect(LawTests.law.criteria.count == 20)
    for text in LawTests.law.criteria {
      let compiled = LawTests.law.compile(text, for: .flows)
      #expect(compiled.program != nil, "\(text): \(compiled.problems.map(\.message.en))")
    }
  }
}
