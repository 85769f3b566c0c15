import Metamodel
import Testing

@testable import Query

/// The language as it is documented in `Fixtures/conformance`, row by row.
@Suite struct ConformanceTests {
  @Test(arguments: Chapter.names) func chapter(name: String) {
    let chapter = Chapter(name)
    let cities = chapter.settings.map(\.city)
    #expect(chapter.rows.count >= 15, "\(name) has few rows")
    for row in chapter.rows {
      let answer = ConformanceTests.answer(row, cities[row.city])
      #expect(
        ConformanceTests.fits(answer, row.expected, row.block), "\(name):\(row.line) \(row.expression) → \(answer)")
    }
  }

  @Test func hasAThousandRows() {
    let counts = Chapter.names.map { Chapter($0).rows.count }
    #expect(counts.reduce(0, +) >= 1_000, "\(counts)")
  }

  /// Every function and every word with a meaning of its own stands in some row.
  @Test func nothingIsLeftOut() {
    let rows = Chapter.names.flatMap { Chapter($0).rows }
    for name in Checker.functions {
      #expect(rows.contains { $0.block == .values && $0.expression.contains(name + "(") }, "\(name)")
    }
    for word in Checker.special + Keyword.all.sorted() where word != "where" {
      let own = rows.filter { $0.block == .values || $0.block == .types }
      #expect(own.contains { $0.expression.split(whereSeparator: { " ().[],".contains($0) }).contains { $0 == word } })
    }
  }

  // MARK: rows

  private static func answer(_ row: Chapter.Row, _ city: City) -> String {
    switch row.block {
    case .values: return city.ask(row.expression, of: row.subject == "architecture" ? "" : row.subject)
    case .needs:
      let needs = city.needs(row.expression, of: row.subject)
      return needs.isEmpty ? "nothing" : needs.joined(separator: ", ")
    case .types, .problems: return checked(row, city)
    case .reads, .refuses:
      let (tree, problem) = parseExpression(row.expression)
      return tree?.shape ?? problem.map { shown([$0]) } ?? ""
    case .finds, .patterns: return pattern(row)
    }
  }

  private static func checked(_ row: Chapter.Row, _ city: City) -> String {
    let name = row.subject == "architecture" ? "workspace" : row.subject
    guard let kind = KindName(rawValue: name) else { return "no kind \(row.subject)" }
    let wanted = row.block == .types ? Wanted.value : .condition
    let (program, problems) = compileExpression(
      row.expression, for: kind, in: city.language, ids: city.ids, as: wanted)
    guard let program else { return problems.isEmpty ? "silent" : shown(problems) }
    return row.block == .types ? program.type.described(.language).en : "types"
  }

  private static func pattern(_ row: Chapter.Row) -> String {
    let parts = row.expression.components(separatedBy: "' in '")
    let written = String(parts[0].dropFirst())
    switch Pattern.compile(parts.count == 2 ? written : String(written.dropLast())) {
    case .failure(let fault): return shown([fault.problem(startingAt: 0)])
    case .success(let automaton):
      var run = PatternRun()
      return run.finds(automaton, in: String((parts.last ?? "").dropLast()), limit: .max) ? "yes" : "no"
    }
  }

  /// `code column message = help`, in both languages.
  private static func shown(_ problems: [Problem]) -> String {
    problems.map { problem in
      let texts = [problem.message.en, problem.message.vi, problem.help?.en ?? "", problem.help?.vi ?? ""]
      return "\(problem.code) \(problem.range.lowerBound + 1) \(texts.joined(separator: " = "))"
    }.joined(separator: "; ")
  }

  /// A problem is given by its code, its column and a part of what is said.
  private static func fits(_ answer: String, _ expected: String, _ block: Chapter.Block) -> Bool {
    guard expected.hasPrefix("KT") else { return answer == expected }
    let parts = expected.split(separator: " ", maxSplits: 2).map { String($0) }
    guard parts.count > 1 else { return false }
    let column = parts[1].last == ":" ? String(parts[1].dropLast()) : parts[1]
    let start = block == .values ? "\(parts[0]) \(column): " : "\(parts[0]) \(column) "
    return answer.hasPrefix(start) && !answer.contains("; KT") && (parts.count < 3 || answer.contains(parts[2]))
  }
}
