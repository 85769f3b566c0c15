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
  /// By place in `QueryLanguage.withLevels`: the least and the greatest level that an entity may have.
  private var levels: [[EntityID: (low: Double, high: Double)]] = []
  private let language: QueryLanguage

  /// None of any entity; the language has to know the codes.
  package init(_ language: QueryLanguage) { self.language = language }

  /// Adds a code to a list of an entity; each stands there once.
  package mutating func add(_ code: String, to list: CodeList, of entity: EntityID) {
    guard let place = CodeList.allCases.firstIndex(of: list), let word = language.number(ofWord: code) else { return }
    if lists[place][entity]?.contains(word) != true { lists[place][entity, default: []].append(word) }
  }

  /// Sets the level of an entity on a scale or in one of its dimensions.
  package mutating func set(_ low: Int, _ high: Int, at place: Int, of entity: EntityID) {
    while levels.count <= place { levels.append([:]) }
    levels[place][entity] = (Double(low), Double(high))
  }

  func level(_ place: Int32, of entity: EntityID) -> (low: Double, high: Double)? {
    levels.indices.contains(Int(place)) ? levels[Int(place)][entity] : nil
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

/// A name for levels in questions: of a scale, or of one of its dimensions.
package struct LevelName: Sendable {
  package let name: String
  /// The kind that has such levels.
  package let kind: KindName

  package init(_ name: String, on kind: KindName) {
    self.name = name
    self.kind = kind
  }
}

extension QueryLanguage {
  /// The language of questions: kinds have the levels of scales too, by their places, where no other name is like theirs.
  package func withLevels(_ levels: [LevelName]) -> QueryLanguage {
    var language = self
    for (place, level) in levels.enumerated() {
      let meaning = Meaning(access: .level(Int32(place)), type: ValueType(content: .number))
      _ = language.add(level.name, meaning, to: level.kind.number)
    }
    return language
  }
}

extension Program {
  /// Whether it asks for levels, which have to be measured first.
  package var usesLevels: Bool {
    steps.contains { step in
      if case .level = step { true } else { false }
    }
  }
}
