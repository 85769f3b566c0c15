import Metamodel
import Model

/// What was found about entities and how they stand to the clauses, as lists of codes that questions may use. Rules
/// cannot: they would be about themselves.
package enum CodeList: Sendable, Hashable, CaseIterable {
  case findings, errors, warnings
  case verdict(Verdict)

  package static var allCases: [CodeList] { [.findings, .errors, .warnings] + Verdict.allCases.map { .verdict($0) } }

  /// The name in expressions: `findings`, `not-met`.
  package var name: String {
    switch self {
    case .findings: "findings"
    case .errors: "errors"
    case .warnings: "warnings"
    case .verdict(let verdict): verdict.word
    }
  }
}

/// The codes of each list, by entity.
package struct Judgements: Sendable {
  /// In the order of `CodeList.allCases`; the numbers of words of the language.
  private var lists: [[EntityID: [UInt32]]] = CodeList.allCases.map { _ in [:] }
  private let language: QueryLanguage

  /// None of any entity; the language has to know the codes.
  package init(_ language: QueryLanguage) { self.language = language }

  /// Adds a code to a list of an entity; each stands there once.
  package mutating func add(_ code: String, to list: CodeList, of entity: EntityID) {
    guard let place = CodeList.allCases.firstIndex(of: list), let word = language.number(ofWord: code) else { return }
    if lists[place][entity]?.contains(word) != true { lists[place][entity, default: []].append(word) }
  }

  func words(_ list: Int32, of entity: EntityID) -> [UInt32] { lists[Int(list)][entity] ?? [] }
}

extension QueryLanguage {
  /// The language of questions: every kind has the lists of codes too, where no field or term has their names.
  package func withJudgements(codes: [String]) -> QueryLanguage {
    var language = self
    for code in codes { language.enter(word: code) }
    let type = ValueType(content: .choice(codes), isList: true)
    for kind in schema.kinds {
      if case .record = kind.role { continue }
      for (place, list) in CodeList.allCases.enumerated() {
        _ = language.add(list.name, Meaning(access: .codes(Int32(place)), type: type), to: kind.name.number)
      }
    }
    return language
  }
}
