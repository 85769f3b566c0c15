import ArgumentParser
import Compiler
import Diagnostics
import Listings

/// `kientruc query`: asks the architecture for entities or for a value.
struct Ask: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "query",
      abstract: vi("Hỏi kiến trúc: chọn đối tượng hoặc tính một giá trị.", "Ask for entities, or for a value."),
      usage: vi("kientruc query <câu hỏi> [<tùy chọn>]", "kientruc query <question> [<options>]"),
      discussion: vi(
        "Câu hỏi là một loại kèm điều kiện và các bước, hoặc một biểu thức về toàn bộ kiến trúc; đặt cả câu trong dấu "
          + "nháy. Ví dụ: `kientruc query 'systems where owner = so-y-te | sort name'`, "
          + "`kientruc query 'flows.where(via.any()).count()'`. Điều mô hình chưa nói thì trả lời là chưa rõ.",
        "A question is a kind with a condition and steps, or an expression about the architecture as a whole; put it in "
          + "quotes. Examples: `kientruc query 'systems where owner = so-y-te | sort name'`, "
          + "`kientruc query 'flows.where(via.any()).count()'`. What the model does not say is answered with unknown."))
  }

  @Argument(help: help(vi: "Câu hỏi.", en: "The question.", value: vi("câu hỏi", "question")))
  var question: [String]

  @Option(
    help: help(
      vi: "Các cột cần in, cách nhau bằng dấu phẩy: `id`, trường, đường đi hoặc biểu thức.",
      en: "Columns to print, separated by commas: `id`, fields, paths or expressions.",
      value: vi("cột,…", "column,…")))
  var columns: String?

  @Flag(
    help: help(
      vi: "In lý do: vì sao có giá trị ấy, vì sao chưa rõ.",
      en: "Print why: what a value follows from, what is missing."))
  var why = false

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TableFormat.table

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common, directory: nil)
    let compilation = session.compile()
    let options = QuestionOptions(columns: columns, why: why)
    let table = try session.answering { () throws(QuestionFailure) in
      try ask(question.joined(separator: " "), of: compilation, options)
    }
    switch format {
    case .table: Terminal.out(renderAnswer(table, of: compilation, session.layout))
    case .csv: Terminal.out(renderCSV(table, in: session.language))
    case .json: Terminal.out(renderJSONAnswer(table, of: compilation))
    }
    session.note(compilation)
  }
}

extension Session {
  /// Turns what is wrong with a question into what the command says of it.
  func answering<Value>(_ body: () throws(QuestionFailure) -> Value) throws(Failure) -> Value {
    do {
      return try body()
    } catch {
      var failure = Failure(.usage, error.text, help: error.help, language: language)
      failure.excerpt = error.excerpt
      throw failure
    }
  }
}
