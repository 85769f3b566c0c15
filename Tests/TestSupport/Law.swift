import Foundation
import Metamodel
import Query

/// The rules of `Tests/QueryTests/Fixtures/law.yaml`, read line by line.
package struct Law {
  package struct Rule {
    package let name: String
    package internal(set) var kind = KindName.flows
    /// `when`, where there is one, and `must`.
    package internal(set) var conditions: [String] = []
  }

  package private(set) var terms: [TermDeclaration] = []
  package private(set) var rules: [Rule] = []
  package private(set) var criteria: [String] = []
  package private(set) var ids: [(kind: KindName, ids: [String])] = []
  package let checkedTerms: CheckedTerms

  package init() {
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

  package func compile(_ text: String, for kind: KindName) -> (program: Program?, problems: [Problem]) {
    compileExpression(text, for: kind, in: checkedTerms.language, ids: KnownIDs(ids), as: .condition)
  }

  private static func list(_ text: String) -> [String] {
    text.dropFirst().dropLast().split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
