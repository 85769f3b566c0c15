import ArgumentParser
import Compiler
import Diagnostics
import Diagrams
import Metamodel

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

  @OptionGroup var part: SelectOption

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let form = try pictureFormat(of: output)
    let session = try Session(common, directory: workspace)
    try writable(output, session.language)
    let compilation = try session.compile(part, by: kinds)
    var options = DiagramOptions()
    options.findings = findings
    options.sourceFolder = output == "-" ? "" : relative(session.root, from: folder(of: output))
    let diagram = diagram(view, of: compilation, language: session.language, options: options)
    try await write(diagram, form, session)
    if let note = diagram.note { session.say(Text(both: note)) }
    session.note(compilation)
  }

  /// By what the picture can be narrowed: layers show what a whole architecture has and lacks.
  private var kinds: [KindName] {
    switch view {
    case .landscape, .flows: [.systems, .flows, .agencies, .data]
    case .layers: []
    }
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
      throw try leaveDot(
        of: diagram, command, output,
        Text(vi: "không thấy Graphviz trên máy này", en: "Graphviz is not on this machine"), language)
    case .tooSlow:
      let text = Text(
        vi: "Graphviz chưa vẽ xong sau \(timeout) giây", en: "Graphviz was not ready after \(timeout) seconds")
      throw try leaveDot(of: diagram, command, output, text, language)
    case .refused(let reason):
      let text = Text(vi: "Graphviz không vẽ được: \(reason)", en: "Graphviz did not draw it: \(reason)")
      throw try leaveDot(of: diagram, command, output, text, language)
    }
  }
}

extension DiagramView: ExpressibleByArgument {}
