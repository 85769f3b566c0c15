import ArgumentParser
import Compiler
import Diagnostics
import Listings
import Metamodel

/// `kientruc list`: the entities of a kind as a table; without one, the kinds.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: CommandLanguage.text(
        vi: "In bảng các đối tượng thuộc một loại.", en: "Print a table of one kind of entity."),
      usage: vi("kientruc list [<loại>] [<tùy chọn>]", "kientruc list [<kind>] [<options>]"),
      discussion: CommandLanguage.text(
        vi:
          "Không ghi loại thì in các loại và số lượng. Loại viết theo ngôn ngữ mô hình (`systems`) hoặc tên tiếng "
          + "Việt, không dấu cũng được (`he thong thong tin`); kèm được điều kiện: `kientruc list 'systems where …'`.",
        en:
          "Without a kind, the kinds are listed with their counts. A kind is written as in the language (`systems`) or "
          + "by its name (`agency`); a condition may follow: `kientruc list 'systems where …'`."))
  }

  @Argument(help: help(vi: "Loại đối tượng.", en: "Kind of entity.", value: vi("loại", "kind")))
  var kind: String?

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TableFormat.table

  @Flag(
    help: help(
      vi: "In cả mô hình được dẫn chiếu, khung kiến trúc, và những gì không tồn tại vào ngày đang xét.",
      en: "Print imports and packs too, and what does not exist on the day."))
  var all = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common, directory: nil)
    let table: Table
    let compilation: Compilation
    if let selection = kind, isSelection(selection) {
      compilation = session.compile()
      table = try session.answering { () throws(QuestionFailure) in try ask(selection, of: compilation) }
    } else {
      let name = try speaking(session.language) { () throws(Failure) in try find(kind) }
      compilation = session.compile()
      table = name.map { list($0, of: compilation, all: all) } ?? listKinds(of: compilation)
    }
    Terminal.out(render(table, compilation, session))
    session.note(compilation)
  }

  /// A kind with a condition or steps behind it.
  private func isSelection(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count > 1 && (words[1] == "where" || text.contains("|"))
  }

  private func find(_ term: String?) throws(Failure) -> KindName? {
    guard let term else { return nil }
    if let found = Listings.kind(named: term, in: .language) { return found }
    throw Failure(
      .usage, Text(vi: "không có loại \(quoted(term))", en: "there is no kind \(quoted(term))"),
      help: didYouMean(nearKinds(to: term, in: .language))
        ?? Text(vi: "`kientruc list` in mọi loại", en: "`kientruc list` prints all kinds"))
  }

  private func render(_ table: Table, _ compilation: Compilation, _ session: Session) -> String {
    switch format {
    case .table: renderTable(table, session.layout)
    case .csv: renderCSV(table, in: session.language)
    case .json:
      renderJSON(table, architecture: compilation.manifest.architecture, day: session.day.description)
    }
  }
}

enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}
