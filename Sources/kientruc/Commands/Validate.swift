import ArgumentParser
import Compiler
import Diagnostics

/// `kientruc validate`: read, resolve, check; print findings.
struct Validate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "validate",
      abstract: vi("Đọc, kiểm tra kiến trúc và in các phát hiện.", "Read and check an architecture; print findings."),
      usage: vi("kientruc validate [<thư mục>] [<tùy chọn>]", "kientruc validate [<dir>] [<options>]"))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json
  }

  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning, information, never
  }

  @Argument(help: help(vi: "Thư mục của workspace.", en: "Folder of the workspace.", value: vi("thư mục", "dir")))
  var workspace: String?

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = Format.text

  @Option(
    help: help(
      vi: "Ghi thêm ra tệp, ví dụ json=ket-qua.json; lặp lại được.",
      en: "Write to a file too, as in json=out.json; repeatable.",
      value: vi("dạng=tệp", "format=file")))
  var output: [String] = []

  @Option(
    help: help(
      vi: "Mức thấp nhất làm lệnh thoát với mã 1.", en: "Lowest severity that makes the command exit with 1.",
      value: vi("mức", "severity")))
  var failOn = FailOn.error

  @Flag(
    help: help(
      vi: "In ra đầu ra lỗi thời gian của từng bước và từng quy tắc của gói, chậm nhất trước.",
      en: "Print on stderr the time of each phase and of each rule of a pack, the slowest first."))
  var profile = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let outputs = try self.output.map(parseOutput)
    let session = try Session(common, directory: workspace)
    var timing = profile ? Timing { Clock.nanoseconds } : Timing.none
    let compilation = compile(session.workspace, on: session.day, timing: &timing)
    let report = compilation.report(in: session.language)
    let shown = report.shown(from: session.root)
    let style = Terminal.style(common.color, stream: 1)
    for (format, path) in outputs {
      let text = format == .json ? renderJSON(report) : render(format, shown, .plain)
      try writeFile(text.utf8, to: path, language: session.language)
    }
    Terminal.out(format == .json ? renderJSON(report) : render(format, shown, style))
    session.note(compilation)
    if profile {
      let total = (Clock.now - session.started) * 1000
      Terminal.note(renderTiming(timing, of: total, in: session.language))
    }
    if fails(report) { throw Exit(code: .findings) }
  }

  private func render(_ format: Format, _ report: FindingReport, _ style: Style) -> String {
    switch format {
    case .text: renderText(report, style: style)
    case .concise: renderConcise(report, style: style)
    case .json: renderJSON(report)
    }
  }

  private func parseOutput(_ text: String) throws(Failure) -> (Format, String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let format = Format(rawValue: String(parts[0])) else {
      throw Failure(
        .usage, Text(vi: "`--output \(text)` không hiểu được", en: "`--output \(text)` is not understood"),
        help: Text(vi: "viết như `--output json=ket-qua.json`", en: "write it as in `--output json=out.json`"))
    }
    return (format, String(parts[1]))
  }

  private func fails(_ report: FindingReport) -> Bool {
    let counts = report.counts
    switch failOn {
    case .never: return false
    case .error: return counts[.error] != nil
    case .warning: return counts[.error] != nil || counts[.warning] != nil
    case .information: return !counts.isEmpty
    }
  }
}
