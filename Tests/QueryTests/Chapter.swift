import Foundation
import TestSupport

@testable import Query

/// A chapter of `Fixtures/conformance`: rows of an expression and what it gives, in blocks that say how to read them.
///
/// - `model` is a model of its own for the rows that follow, `terms` are terms for them; else it is `city.yaml`.
/// - `values`: an entity (or `architecture`), an expression, its value. `values partial flows` asks where the manifest has
///   `partial: [flows]`.
/// - `needs`: the same, and the fields that would decide.
/// - `types`: a kind, an expression, its type. `problems`: a kind, a condition, and its code, column and a part of what is
///   said; or `types`, or `silent` where it has the problem of a term.
/// - `reads`: an expression and its tree. `refuses`: code, column and a part. `finds`: a pattern in a text.
///   `patterns`: a pattern that is none.
struct Chapter {
  let name: String
  private(set) var rows: [Row] = []

  enum Block: String { case values, needs, types, problems, reads, refuses, finds, patterns }

  struct Row {
    let block: Block
    let city: Int
    let line: Int
    let subject: String
    let expression: String
    let expected: String
  }

  /// What the cities of the rows are made of.
  struct Setting: Hashable {
    var model = City.model
    var partial = "[]"
    var terms = ""

    var city: City {
      let declarations = terms.split(separator: "\n").map { line in
        let parts = String(line).components(separatedBy: ": ")
        return TermDeclaration(parts[0], parts.dropFirst().joined(separator: ": "))
      }
      return City(model, partial: partial, terms: declarations)
    }
  }

  private(set) var settings: [Setting] = []

  static let folder = Golden.repository() + "/Tests/QueryTests/Fixtures/conformance/"

  static func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: folder + name) ?? Data(), as: UTF8.self)
  }

  /// The chapters in order.
  static var names: [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".md") }.sorted { number($0) < number($1) }
  }

  private static func number(_ name: String) -> Int { Int(name.prefix { $0 != "-" }) ?? 0 }

  init(_ name: String) {
    self.name = name
    var setting = Setting()
    var fence: String?
    var lines: [String] = []
    for (index, line) in Chapter.text(name).components(separatedBy: "\n").enumerated() {
      guard let info = fence else {
        if line.hasPrefix("```") {
          fence = String(line.dropFirst(3))
          lines = []
        }
        continue
      }
      if line != "```" {
        lines.append(line)
        continue
      }
      fence = nil
      let words = info.split(separator: " ").map { String($0) }
      switch words.first {
      case "model": setting.model = lines.joined(separator: "\n")
      case "terms": setting.terms = lines.joined(separator: "\n")
      default:
        var own = setting
        if words.count == 3 { own.partial = "[\(words[2])]" }
        if settings.last != own { settings.append(own) }
        guard let block = words.first.flatMap({ Block(rawValue: $0) }) else { continue }
        for (offset, line) in lines.enumerated() { add(line, index - lines.count + offset + 1, block) }
      }
    }
  }

  private mutating func add(_ line: String, _ number: Int, _ block: Block) {
    guard let arrow = line.range(of: "→", options: .backwards) else { return }
    var left = String(line[..<arrow.lowerBound]).trimmingCharacters(in: .whitespaces)
    let expected = String(line[arrow.upperBound...]).trimmingCharacters(in: .whitespaces)
    var subject = ""
    switch block {
    case .values, .needs, .types, .problems:
      subject = String(left.prefix { $0 != " " })
      left = String(left.dropFirst(subject.count)).trimmingCharacters(in: .whitespaces)
    case .reads, .refuses, .finds, .patterns: break
    }
    let expression = String(decoding: Fixture.bytes(left), as: UTF8.self)
    rows.append(
      Row(
        block: block, city: settings.count - 1, line: number, subject: subject, expression: expression,
        expected: expected))
  }
}
