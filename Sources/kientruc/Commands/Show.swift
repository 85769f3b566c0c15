import ArgumentParser
import Compiler
import Diagnostics
import Listings

/// `kientruc show`: one entity, with all that is said of it and all that refers to it.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: vi(
        "In một đối tượng và mọi thứ dẫn chiếu tới nó.", "Print one entity and everything that refers to it."),
      usage: vi("kientruc show <mã> [<tùy chọn>]", "kientruc show <id> [<options>]"),
      discussion: vi(
        "Mã viết như trong tham chiếu: `so-y-te`, `vn/ndxp` (của mô hình được dẫn chiếu), `lgsp.api` "
          + "(giao diện của hệ thống).",
        "The id is written as in references: `so-y-te`, `vn/ndxp` (of an import), `lgsp.api` (an interface)."
      ))
  }

  @Argument(help: help(vi: "Mã của đối tượng.", en: "Id of the entity.", value: vi("mã", "id")))
  var id: String

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TextFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common, directory: nil)
    let compilation = session.compile()
    guard let card = Card(id, in: compilation) else { throw unknown(compilation, session.language) }
    switch format {
    case .text: Terminal.out(renderCard(card, session.layout, shown: session.shown))
    case .json: Terminal.out(renderJSON(card))
    }
    session.note(compilation)
  }

  private func unknown(_ compilation: Compilation, _ language: Language) -> Failure {
    var failure = Failure(
      .usage, Text(vi: "không có đối tượng \(quoted(id))", en: "there is no entity \(quoted(id))"),
      help: didYouMean(nearIDs(to: id, in: compilation))
        ?? Text(vi: "`kientruc list LOẠI` in các mã", en: "`kientruc list KIND` prints the ids"))
    failure.language = language
    return failure
  }
}

enum TextFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
