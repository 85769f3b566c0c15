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

  @Option(
    help: help(
      vi: "Vì sao đối tượng này đạt hay không đạt quy tắc, hay không thuộc diện áp dụng.",
      en: "Why this entity meets the rule or not, or is not concerned.", value: vi("mã", "id")))
  var subject: String?

  @Option(
    help: help(
      vi: "Vì sao có các phát hiện của một mã quy tắc, hoặc về một đối tượng.",
      en: "Why there are the findings of a rule, or about an entity.", value: vi("mã", "code|id")))
  var finding: String?

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TextFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session.ifPresent(common)
    let language = session?.language ?? CommandLanguage.current
    let layout = session?.layout ?? Session.layout(common, language)
    let day = try session?.day ?? Session.day(common.asOf, nil)
    let compilation = session?.compile() ?? compileBuiltInPacks(on: day)
    if let reasonings = try reasonings(compilation, session) {
      Terminal.out(
        format == .text
          ? renderReasonings(reasonings, in: compilation, layout) : renderJSON(reasonings, in: compilation))
    } else if term.isEmpty {
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

  /// What `--subject` and `--finding` ask for; nil where neither is given.
  private func reasonings(_ compilation: Compilation, _ session: Session?) throws -> [Reasoning]? {
    guard finding != nil || subject != nil else { return nil }
    guard let session else {
      throw Failure(
        .usage,
        Text(
          vi: "`--subject` và `--finding` cần một workspace", en: "`--subject` and `--finding` need a workspace"),
        help: Text(vi: "chạy trong thư mục của workspace, hoặc thêm `-C`", en: "run it inside a workspace, or add `-C`")
      )
    }
    if let subject {
      guard term.count == 1 else {
        throw Failure(
          .usage, Text(vi: "`--subject` cần đúng một mã quy tắc", en: "`--subject` needs exactly one rule"),
          help: Text(
            vi: "viết như `kientruc explain X01 --subject \(subject)`",
            en: "write it as in `kientruc explain X01 --subject \(subject)`"), language: session.language)
      }
      return [
        try session.answering { () throws(QuestionFailure) in try reason(term[0], subject: subject, in: compilation) }
      ]
    }
    let wanted = finding ?? ""
    let found = Listings.reasonings(ofFindings: wanted, in: compilation)
    let rest = findingCount(wanted, in: compilation) - found.count
    if found.isEmpty {
      session.say(
        Text(vi: "không có phát hiện nào của \(quoted(wanted))", en: "there is no finding of \(quoted(wanted))"))
    } else if rest > 0 {
      session.say(Text(vi: "còn \(rest) phát hiện nữa, không in", en: "\(rest) more findings are not printed"))
    }
    return found
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
