import Foundation
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

/// `Fixtures/law.yaml`, read line by line.
struct Law {
  struct Rule {
    let name: String
    var kind = KindName.flows
    var conditions: [String] = []
  }

  private(set) var terms: [TermDeclaration] = []
  private(set) var rules: [Rule] = []
  private(set) var criteria: [String] = []
  private(set) var ids: [(kind: KindName, ids: [String])] = []
  let checkedTerms: CheckedTerms

  init() {
    let path = Golden.repository() + "/Tests/QueryTests/Fixtures/law.yaml"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var part = ""
    var terms: [TermDeclaration] = []
    for line in text.split(separator: "\n").map({ String($0) }) where !line.hasPrefix("#") {
      let pieces = line.trimmingCharacters(in: .whitespaces).split(separator: ":", maxSplits: 1).map { String($0) }
      let value = pieces.count == 2 ? pieces[1].trimmingCharacters(in: .whitespaces) : ""
      let indent = line.prefix { $0 == " " }.count
      if indent == 0 {
        part = pieces[0]
        if let kind = KindName(rawValue: part) { ids.append((kind, Law.list(value))) }
      } else if part == "terms" {
        terms.append(TermDeclaration(pieces[0], value))
      } else if part == "maturity" {
        criteria.append(value)
      } else if indent == 2 {
        rules.append(Rule(name: pieces[0]))
      } else if pieces[0] == "for" {
        rules[rules.count - 1].kind = KindName(rawValue: value) ?? .workspace
      } else if pieces[0] == "when" || pieces[0] == "must" {
        rules[rules.count - 1].conditions.append(value)
      }
    }
    self.terms = terms
    checkedTerms = QueryLanguage(.language).adding(terms, ids: KnownIDs(ids))
  }

  func compile(_ text: String, for kind: KindName) -> (program: Program?, problems: [Problem]) {
    compileExpression(text, for: kind, in: checkedTerms.language, ids: KnownIDs(ids), as: .condition)
  }

  private static func list(_ text: String) -> [String] {
    text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
