import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport

@testable import Query

/// A small city, and questions about it.
struct City {
  let architecture: Architecture
  let language: QueryLanguage
  let ids: KnownIDs
  let sources: SourceFiles

  /// The day of the tests is 2026-11-21.
  init(_ model: String = City.model, partial: String = "[]", terms: [TermDeclaration] = []) {
    let manifest = Fixture.manifest + "frameworks: [vn]\nscope: province\npartial: \(partial)\n"
    let compilation = compiled(Fixture(model + "\n#- kientruc.yaml\n" + manifest))
    (architecture, sources) = (compilation.architecture, compilation.sources)
    let kinds = Schema.language.kinds.filter { $0.name != .workspace && $0.name != .framework }
    ids = KnownIDs(architecture, kinds.filter { if case .record = $0.role { false } else { true } }.map(\.name))
    language = QueryLanguage(.language).adding(terms, ids: ids).language
  }

  static let shared = City(
    terms: [
      TermDeclaration("agencies.authority", "parent*.where(kind = province).first()"),
      TermDeclaration("flows.crosses-agencies", "certainly(among-members) or from.owner != to.owner"),
      TermDeclaration("systems.is-own", "owner = subject.owner"),
    ])

  /// What an expression gives for an entity; for the architecture as a whole where the id is empty.
  func ask(_ text: String, of id: String) -> String {
    let entity = id.isEmpty ? architecture.declared(.workspace)[0] : architecture.entity(id)
    guard let entity, let kind = KindName.allCases.first(where: { $0.number == entity.kind }) else { return "no \(id)" }
    let (program, problems) = compileExpression(text, for: kind, in: language, ids: ids, as: .value)
    guard let program else {
      return problems.map { "\($0.code) \($0.range.lowerBound + 1): \($0.message.en)" }.joined(separator: "; ")
    }
    var run = Run(program, on: Ground(architecture, for: [program]))
    if program.type == ValueType(content: .boolean), case .boolean = program.operations[Int(program.root)] {
      return run.answer(for: entity).shown(program.type, in: architecture, isTest: true)
    }
    return run.answer(for: entity).shown(program.type, in: architecture, isTest: false)
  }

  /// The fields that would decide a condition: `entity.field`, or a collection.
  func needs(_ text: String, of id: String) -> [String] {
    guard let entity = architecture.entity(id), let kind = KindName.allCases.first(where: { $0.number == entity.kind }),
      let program = compileExpression(text, for: kind, in: language, ids: ids, as: .condition).program
    else { return ["does not type"] }
    var run = Run(program, on: Ground(architecture, for: [program]))
    return run.needs(of: entity).map { need in
      switch need {
      case .field(let entity, let field): "\(architecture.id(entity)).\(architecture.schema[field].name)"
      case .collection(let kind): architecture.schema[kind].name.rawValue
      }
    }
  }

  static let model = Chapter.text("city.yaml")
}

extension Answer {
  /// One line: `a, b`; `?` behind what may belong to it, `…` where something is missing.
  fileprivate func shown(_ type: ValueType, in architecture: Architecture, isTest: Bool) -> String {
    if !type.isList {
      if isOpen { return "unknown" }
      guard let item = items.first else { return "none" }
      return item.isCertain ? shown(item.value, architecture) : "unknown"
    }
    let parts = items.map { shown($0.value, architecture) + ($0.isCertain ? "" : "?") } + (isOpen ? ["…"] : [])
    return "[" + parts.joined(separator: ", ") + "]"
  }

  private func shown(_ value: Value, _ architecture: Architecture) -> String {
    switch value {
    case .entity(let entity): architecture.id(entity)
    case .text(let text): text.vi
    case .number(let low, let high): low == high ? number(low) : "\(number(low)) to \(number(high))"
    case .days(let first, let last): first == last ? "\(first)" : "\(first) to \(last)"
    case .duration(let span): "\(span)"
    case .word(let word): word
    case .flag(let fact): fact ? "yes" : "no"
    }
  }

  private func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
