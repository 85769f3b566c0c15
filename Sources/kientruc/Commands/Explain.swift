import ArgumentParser
import Compiler
import Diagnostics
import Listings
import Metamodel

/// `kientruc explain`: what a code or a word of the language or of a framework means.
struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: vi(
        "Giải thích một quy tắc, một từ của ngôn ngữ, một thành phần, tiêu chuẩn hay văn bản.",
        "Explain a rule, a word of the language, a component, a standard or a document."),
      usage: vi("kientruc explain [<từ>] [<tùy chọn>]", "kientruc explain [<term>] [<options>]"),
      discussion: vi(
        "Không ghi từ nào thì in những gì giải thích được. Ngoài workspace thì dùng mọi khung kiến trúc có sẵn. Ví dụ: "
          + "`kientruc explain KT301`, `kientruc explain systems.owner`, `kientruc explain \"he thong thong tin\"`, "
          + "`kientruc explain lgsp`.",
        "Without a term, what can be explained is listed. Outside a workspace all built-in frameworks count. Examples: "
          + "`kientruc explain KT301`, `kientruc explain systems.owner`, `kientruc explain lgsp`."))
  }

  @Argument(
    help: help(
      vi: "Mã quy tắc, loại, trường, giá trị, mã hoặc tên của thành phần, tiêu chuẩn, văn bản.",
      en: "A rule's code, a kind, a field, a word to choose, or the id or name of a component, standard or document.",
      value: vi("từ", "term")))
  var term: [String] = []

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TextFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session.ifPresent(common)
    let language = session?.language ?? CommandLanguage.current
    let layout = session?.layout ?? Session.layout(common, language)
    let day = try session?.day ?? Session.day(common.asOf, nil)
    let compilation = session?.compile() ?? compileBuiltInPacks(on: day)
    if term.isEmpty {
      Terminal.out(format == .text ? renderExplainIndex(compilation, layout) : renderJSONExplainIndex(compilation))
    } else {
      let found = explanations(of: term.joined(separator: " "), in: compilation)
      if found.isEmpty { throw unknown(compilation, language) }
      switch format {
      case .text: Terminal.out(renderExplanations(found, in: compilation, layout))
      case .json: Terminal.out(renderJSON(found, of: term.joined(separator: " "), in: compilation))
      }
    }
    session?.note(compilation)
  }

  private func unknown(_ compilation: Compilation, _ language: Language) -> Failure {
    let term = term.joined(separator: " ")
    let isEntity = compilation.architecture.entity(term) != nil
    let help =
      isEntity
      ? Text(
        vi: "đó là một đối tượng của mô hình: `kientruc show \(term)`",
        en: "it is an entity of the model: `kientruc show \(term)`")
      : didYouMean(nearTerms(to: term, in: compilation))
        ?? Text(
          vi: "`kientruc explain` in những gì giải thích được", en: "`kientruc explain` lists what can be explained")
    var failure = Failure(
      .usage, Text(vi: "không biết từ \(quoted(term))", en: "the term \(quoted(term)) is not known"), help: help)
    failure.language = language
    return failure
  }
}
