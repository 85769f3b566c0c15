import ArgumentParser
import Compiler
import Diagnostics
import Diagrams

/// `kientruc diagram`: a picture of the architecture, as Graphviz text or drawn by Graphviz.
struct Draw: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diagram",
      abstract: vi(
        "Vẽ sơ đồ kiến trúc ra tệp DOT, SVG, PNG hoặc PDF.", "Draw the architecture as DOT, SVG, PNG or PDF."),
      usage: vi(
        "kientruc diagram <sơ đồ> [<thư mục>] -o <tệp> [<tùy chọn>]",
        "kientruc diagram <view> [<dir>] -o <file> [<options>]"),
      discussion: vi(
        "Dạng tệp theo phần mở rộng: .dot, .svg, .png, .pdf. Không có Graphviz thì ghi tệp .dot thay, kèm cách vẽ.",
        "The form follows the name: .dot, .svg, .png, .pdf. Without Graphviz the .dot is written, and how to render it."
      ))
  }

  @Argument(help: help(vi: "Sơ đồ cần vẽ.", en: "What to draw.", value: vi("sơ đồ", "view")))
  var view: DiagramView

  @Argument(help: help(vi: "Thư mục của workspace.", en: "Folder of the workspace.", value: vi("thư mục", "dir")))
  var workspace: String?

  @Option(
    name: .shortAndLong,
    help: help(
      vi: "Tệp cần ghi; `-` in DOT ra đầu ra chuẩn.", en: "File to write; `-` prints DOT on standard output.",
      value: vi("tệp", "file")))
  var output: String

  @Option(
    help: help(
      vi: "Số giây tối đa chờ Graphviz.", en: "Seconds to wait for Graphviz at most.", value: vi("giây", "seconds")))
  var timeout = 60

  @Flag(help: help(vi: "Đánh dấu các phát hiện lên sơ đồ.", en: "Mark the findings on the picture."))
  var findings = false

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let form = try form()
    let session = try Session(common, directory: workspace)
    try writable(output, session.language)
    let compilation = session.compile()
    var options = DiagramOptions()
    options.findings = findings
    options.sourceFolder = output == "-" ? "" : relative(session.root, from: folder(of: output))
    let diagram = diagram(view, of: compilation, language: session.language, options: options)
    try await write(diagram, form, session)
    if let note = diagram.note { session.say(Text(both: note)) }
    session.note(compilation)
  }

  private func write(_ diagram: Diagram, _ form: PictureFormat?, _ session: Session) async throws {
    let language = session.language
    guard let form else {
      if output == "-" { return Terminal.out(diagram.dot) }
      try writeFile(diagram.dot.utf8, to: output, language: language)
      return session.wrote(output)
    }
    let command = diagram.command(for: form)
    switch await draw(diagram.dot, by: command, within: max(timeout, 1)) {
    case .drawn(let bytes):
      try writeFile(bytes, to: output, language: language)
      session.wrote(output)
    case .interrupted: throw Interrupted()
    case .missing:
      throw try instead(
        diagram, command, Text(vi: "không thấy Graphviz trên máy này", en: "Graphviz is not on this machine"), language)
    case .tooSlow:
      let text = Text(
        vi: "Graphviz chưa vẽ xong sau \(timeout) giây", en: "Graphviz was not ready after \(timeout) seconds")
      throw try instead(diagram, command, text, language)
    case .refused(let reason):
      let text = Text(vi: "Graphviz không vẽ được: \(reason)", en: "Graphviz did not draw it: \(reason)")
      throw try instead(diagram, command, text, language)
    }
  }

  /// Leaves the DOT beside the picture that could not be drawn.
  private func instead(
    _ diagram: Diagram, _ command: GraphvizCommand, _ text: Text, _ language: Language
  ) throws(Failure) -> Failure {
    let dot = output.prefix(upTo: output.lastIndex(of: ".") ?? output.endIndex) + ".dot"
    try writeFile(diagram.dot.utf8, to: String(dot), language: language)
    let call = ([command.program] + command.arguments + ["-o", quoted(shell: output), quoted(shell: String(dot))])
      .joined(separator: " ")
    let help = Text(
      vi: "đã ghi `\(dot)`; trên máy có Graphviz, vẽ bằng: \(call)",
      en: "wrote `\(dot)`; where Graphviz is installed, render it by: \(call)")
    return Failure(.output, text, help: help, language: language)
  }

  /// The form by the file's extension; nil for DOT.
  private func form() throws(Failure) -> PictureFormat? {
    let name = output.split(separator: "/").last ?? ""
    let ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    if output == "-" || ending == "dot" || ending == "gv" { return nil }
    if let form = PictureFormat(rawValue: ending) { return form }
    throw Failure(
      .usage, Text(vi: "không biết vẽ ra dạng của \(quoted(output))", en: "the form of \(quoted(output)) is not known"),
      help: Text(
        vi: "đặt tên tệp kết thúc bằng .dot, .svg, .png hoặc .pdf", en: "end the name with .dot, .svg, .png or .pdf"))
  }
}

extension DiagramView: ExpressibleByArgument {}
