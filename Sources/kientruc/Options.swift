import ArgumentParser
import Compiler
import Diagnostics
import YAML

extension ColorWish: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("directory")],
    help: help(
      vi: "Thư mục để tìm workspace, thay cho thư mục hiện tại.",
      en: "Folder from which the workspace is found, instead of this one.",
      value: vi("thư mục", "dir")))
  var directory: String?

  @Option(
    help: help(
      vi: "Ngày hoặc mốc (plateau) cần xem kiến trúc; không ghi là hôm nay.",
      en: "Day or plateau to look at; today if left out.",
      value: vi("ngày|mốc", "date|plateau")))
  var asOf: String?

  @Option(
    help: help(
      vi: "Ngôn ngữ; không ghi thì theo kientruc.yaml, rồi LC_ALL, LC_MESSAGES, LANG.",
      en: "Language; if left out, that of kientruc.yaml, then LC_ALL, LC_MESSAGES, LANG.",
      value: vi("ngôn ngữ", "language")))
  var lang: Language?

  @Option(help: help(vi: "Tô màu.", en: "Colour.", value: vi("khi nào", "when")))
  var color = ColorWish.auto

  @Flag(
    name: .shortAndLong,
    help: help(
      vi: "Không in ghi chú và tiến độ.", en: "Print no notes and no progress."))
  var quiet = false

  @Flag(
    name: .shortAndLong,
    help: help(
      vi: "In thêm thời gian và các tệp đã đọc.", en: "Print times and the files that were read."))
  var verbose = false

  @Option(
    help: help(
      vi: "Cho phép đọc thêm một thư mục ngoài kho git; lặp lại được.",
      en: "Allow reading one more folder outside the git repository; repeatable.", value: vi("thư mục", "dir")))
  var allow: [String] = []

  @Option(help: help(vi: "Số luồng đọc tệp; 0: tự chọn.", en: "Threads to read with; 0 chooses.", value: vi("số", "n")))
  var jobs = 0

  @Option(
    help: help(
      vi: "Nâng một giới hạn đầu vào: file-bytes, depth, scalar-bytes, expanded-nodes, files.",
      en: "Raise a limit on inputs: file-bytes, depth, scalar-bytes, expanded-nodes, files.",
      value: vi("tên=số", "name=number")))
  var limit: [String] = []

  func limits() throws(Failure) -> Limits {
    var limits = Limits.standard
    for entry in limit {
      let parts = entry.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Int(parts[1]), value > 0, value <= 1 << 30,
        limits.set(String(parts[0]), to: value)
      else {
        throw Failure(
          .usage,
          Text(vi: "giới hạn \(quoted(entry)) không hiểu được", en: "the limit \(quoted(entry)) is not understood"),
          help: Text(vi: "viết như `--limit file-bytes=8000000`", en: "write it as in `--limit file-bytes=8000000`"))
      }
    }
    return limits
  }
}

extension Limits {
  fileprivate mutating func set(_ name: String, to value: Int) -> Bool {
    switch name {
    case "file-bytes": fileBytes = value
    case "depth": depth = min(value, 1000)
    case "scalar-bytes": scalarBytes = value
    case "expanded-nodes": expandedNodes = value
    case "files": files = value
    default: return false
    }
    return true
  }
}

/// A help text in the language of the command line.
func help(vi: String, en: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: CommandLanguage.current == .vi ? vi : en).named(value)
}

/// The name of a value in the language of the command line.
func vi(_ vi: String, _ en: String) -> String { CommandLanguage.text(vi: vi, en: en) }

extension ArgumentHelp {
  fileprivate func named(_ value: String?) -> ArgumentHelp {
    var help = self
    if let value { help.valueName = value }
    return help
  }
}

/// The language of help and usage errors, which are made before a workspace is known.
enum CommandLanguage {
  static let current = Terminal.language(of: CommandLine.arguments)

  static func text(vi: String, en: String) -> String { current == .vi ? vi : en }
}
