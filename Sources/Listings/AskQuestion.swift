import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// Why a question has no answer: what is wrong with it, and where.
package struct QuestionFailure: Error, Sendable {
  package let text: Text
  package let help: Text?
  /// The question, and signs below the part that is meant.
  package let excerpt: [String]

  init(_ problem: Problem, in question: String) {
    text = problem.message
    help = problem.help
    excerpt = underlined(problem.range, of: question)
  }

  init(_ text: Text, help: Text? = nil) {
    self.text = text
    self.help = help
    excerpt = []
  }
}

/// How a question is asked.
package struct QuestionOptions: Sendable {
  /// Expressions to print of each entity, separated by commas; nil for those that tell most of the kind.
  package var columns: String?
  /// Whether to say why a value is as it is, and why it is not known whether an entity belongs to a selection.
  package var why = false

  package init(columns: String? = nil, why: Bool = false) {
    self.columns = columns
    self.why = why
  }
}

/// Answers a selection, or an expression about the architecture as a whole.
package func ask(
  _ question: String, of compilation: Compilation, _ options: QuestionOptions = QuestionOptions()
) throws(QuestionFailure) -> Table {
  let names = QuestionNames(compilation)
  let compiled = compileQuestion(question, in: names.language, ids: names.ids)
  guard let found = compiled.question else { throw QuestionFailure(compiled.problems, in: question) }
  switch found {
  case .selection(let selection):
    let columns = try names.columns(options.columns, of: selection.kind)
    let ground = names.ground(for: selection.programs + columns.compactMap(\.program))
    let selected = selection.select(on: ground)
    var table = selectedTable(of: selected, columns, on: ground)
    if options.why, let condition = selection.condition {
      table.reasons = selected.undecided.prefix(5).map { entity in
        derive(condition, of: entity, on: ground).headed(by: entity, in: compilation.architecture)
      }
    }
    return table
  case .value(let program): return try answer(program, names, compilation, options)
  }
}

/// The entities of a selection; for lists, pictures and reports of a part.
package func select(_ text: String, of compilation: Compilation) throws(QuestionFailure) -> Selected {
  let names = QuestionNames(compilation)
  let compiled = compileSelection(text, in: names.language, ids: names.ids)
  guard let selection = compiled.selection else { throw QuestionFailure(compiled.problems, in: text) }
  return selection.select(on: names.ground(for: selection.programs))
}

extension QuestionFailure {
  fileprivate init(_ problems: [Problem], in question: String) {
    guard let first = problems.first else {
      let text = Text(
        vi: "câu hỏi dùng một thuật ngữ khai báo chưa đúng", en: "the question uses a term that cannot be used")
      self.init(text, help: Text(vi: "xem `kientruc validate`", en: "see `kientruc validate`"))
      return
    }
    self.init(first, in: question)
  }
}

/// The names that questions about a compilation may use, and what stands behind them.
struct QuestionNames {
  let language: QueryLanguage
  let ids: KnownIDs
  private let compilation: Compilation

  init(_ compilation: Compilation) {
    self.compilation = compilation
    language = compilation.language.withJudgements(codes: compilation.cards.keys.sorted())
      .withLevels(compilation.scales.flatMap(\.levelNames))
    ids = KnownIDs(compilation.architecture, language.schema.kinds.filter(\.isListed).map(\.name))
  }

  func ground(for programs: [Program]) -> Ground {
    var judgements = judgements
    if programs.contains(where: \.usesLevels) { judgements.setLevels(of: compilation) }
    return Ground(compilation.architecture, for: programs, judgements)
  }

  /// The findings and verdicts of each entity.
  private var judgements: Judgements {
    let architecture = compilation.architecture
    var judgements = Judgements(language)
    for finding in compilation.findings {
      guard let entity = finding.subject.flatMap({ architecture.entity($0) }) else { continue }
      judgements.add(finding.code, to: .findings, of: entity)
      switch finding.severity {
      case .error: judgements.add(finding.code, to: .errors, of: entity)
      case .warning: judgements.add(finding.code, to: .warnings, of: entity)
      case .information: break
      }
    }
    for judged in compilation.verdicts.clauses {
      for (entity, verdict) in zip(judged.subjects, judged.verdicts) {
        judgements.add(judged.clause.code, to: .verdict(verdict), of: entity)
      }
    }
    return judgements
  }

  /// A column of a table of entities; without a program it is the id.
  struct Column {
    let key: String
    let program: Program?
  }

  func columns(_ text: String?, of kind: KindName) throws(QuestionFailure) -> [Column] {
    guard let text else { return [] }
    var columns: [Column] = []
    for written in pieces(of: text) {
      if written == "id" {
        columns.append(Column(key: written, program: nil))
        continue
      }
      let compiled = compileExpression(written, for: kind, in: language, ids: ids, as: .value)
      guard let program = compiled.program else { throw QuestionFailure(compiled.problems, in: written) }
      columns.append(Column(key: written, program: program))
    }
    return columns
  }

  /// Cuts at the commas that stand in no brackets and no quotes.
  private func pieces(of text: String) -> [String] {
    var pieces = [""]
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([".contains(character) {
        depth += 1
      } else if ")]".contains(character) {
        depth -= 1
      } else if character == "," && depth == 0 {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map { piece in
      let start = piece.drop { $0 == " " }
      return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }
  }
}

/// A text, and signs below some of its bytes.
private func underlined(_ range: Range<Int>, of text: String) -> [String] {
  let bytes = Array(text.utf8)
  guard bytes.count <= 400 else { return [] }
  let end = min(range.upperBound, bytes.count)
  let start = min(range.lowerBound, end)
  func shown(_ part: ArraySlice<UInt8>) -> String {
    String(sanitized(String(decoding: part, as: UTF8.self)).map { $0.isNewline ? " " : $0 })
  }
  let lead = textWidth(shown(bytes[..<start]))
  let width = max(1, textWidth(shown(bytes[start..<end])))
  return [shown(bytes[...]), String(repeating: " ", count: lead) + String(repeating: "^", count: width)]
}
