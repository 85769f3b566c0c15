import ArgumentParser
import Diagnostics
import Metamodel
import Reports

/// `kientruc report`: a document that an office can file.
struct Report: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: vi("Ghi báo cáo ra HTML, Markdown hoặc JSON.", "Write a report as HTML, Markdown or JSON."),
      usage: vi(
        "kientruc report <báo cáo> [<thư mục>] -o <tệp> [<tùy chọn>]",
        "kientruc report <report> [<dir>] -o <file> [<options>]"),
      discussion: vi(
        "Dạng theo phần mở rộng của tệp (.html, .md, .json), hoặc theo --format.",
        "The form follows the name of the file (.html, .md, .json), or --format."))
  }

  @Argument(help: help(vi: "Báo cáo cần ghi.", en: "Which report.", value: vi("báo cáo", "report")))
  var kind: ReportKind

  @Argument(help: help(vi: "Thư mục của workspace.", en: "Folder of the workspace.", value: vi("thư mục", "dir")))
  var workspace: String?

  @Option(
    name: .shortAndLong,
    help: help(
      vi: "Tệp cần ghi; `-` là đầu ra chuẩn.", en: "File to write; `-` is standard output.", value: vi("tệp", "file")))
  var output: String

  @Option(
    help: help(
      vi: "Dạng; không ghi thì theo phần mở rộng của tệp.", en: "Form; if left out, that of the file's name.",
      value: vi("dạng", "format")))
  var format: ReportForm?

  @OptionGroup var part: SelectOption

  @OptionGroup var common: CommonOptions

  func run() throws {
    let form = try form()
    let session = try Session(common, directory: workspace)
    try writable(output, session.language)
    let compilation = try session.compile(part, by: kinds)
    let text = Reports.report(kind, of: compilation, as: form, language: session.language)
    if output == "-" {
      Terminal.out(text)
    } else {
      try writeFile(text.utf8, to: output, language: session.language)
      session.wrote(output)
    }
    session.note(compilation)
  }

  /// By what the report can be narrowed.
  private var kinds: [KindName] {
    switch kind {
    case .interoperability: [.systems, .flows, .agencies, .data]
    case .indicators: [.indicators]
    case .conformance, .inventory: []
    }
  }

  private func form() throws(Failure) -> ReportForm {
    if let format { return format }
    let name = output.lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") { return .html }
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") || name == "-" { return .markdown }
    throw Failure(
      .usage,
      Text(vi: "không biết ghi ra dạng của \(quoted(output))", en: "the form of \(quoted(output)) is not known"),
      help: Text(
        vi: "đặt tên tệp kết thúc bằng .html, .md hoặc .json, hay thêm `--format`",
        en: "end the name with .html, .md or .json, or add `--format`"))
  }
}

extension ReportKind: ExpressibleByArgument {}
extension ReportForm: ExpressibleByArgument {}
