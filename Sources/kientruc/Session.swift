import Compiler
import Diagnostics
import Glibc
import Metamodel

/// A workspace as a command finds it: opened, with its language and its day.
struct Session {
  let options: CommonOptions
  let workspace: Workspace
  /// The workspace's folder, absolute.
  let root: String
  let language: Language
  let day: CalendarDate
  /// When the command began, by `Clock`.
  let started = Clock.now

  /// Finds and opens the workspace from a folder (the argument, else `-C`, else here) upwards.
  init(_ options: CommonOptions, directory: String?) throws(Failure) {
    let base = options.directory ?? "."
    let start = directory.map { $0.hasPrefix("/") ? $0 : base + "/" + $0 } ?? base
    guard realPath(start) != nil else {
      throw Failure(.usage, Text(vi: "không có thư mục \(quoted(start))", en: "there is no folder \(quoted(start))"))
    }
    guard let root = findWorkspace(from: start) else {
      throw Failure(
        .usage,
        Text(
          vi: "không thấy `kientruc.yaml` ở \(quoted(start)) hay thư mục nào phía trên",
          en: "there is no `kientruc.yaml` in \(quoted(start)) or any folder above it"),
        help: Text(vi: "tạo workspace mới bằng `kientruc init`", en: "make a new workspace with `kientruc init`"))
    }
    let allowed = [repository(of: root)] + options.allow.compactMap { realPath($0) }
    let files = DiskFiles(root: root, allowed: allowed)
    let workspace = Workspace(files, limits: try options.limits(), threads: max(0, min(options.jobs, 64)))
    switch workspace.outcome {
    case .read: break
    case .missing:
      throw Failure(.usage, Text(vi: "không có `kientruc.yaml`", en: "there is no `kientruc.yaml`"))
    case .tooLarge(let bytes):
      throw Failure(
        .usage, Text(vi: "`kientruc.yaml` quá lớn (\(bytes) byte)", en: "`kientruc.yaml` is too large (\(bytes) bytes)")
      )
    case .unreadable(let reason):
      throw Failure(
        .output,
        Text(
          vi: "không đọc được `kientruc.yaml`: \(reason.vi)", en: "`kientruc.yaml` cannot be read: \(reason.en)"))
    }
    self.options = options
    self.workspace = workspace
    self.root = root
    language = options.lang ?? workspace.manifest.language ?? Terminal.language
    day = try speaking(language) { () throws(Failure) in try Session.day(options.asOf, workspace) }
  }

  /// The workspace, for commands that can do without one; nil where none is found.
  static func ifPresent(_ options: CommonOptions) throws(Failure) -> Session? {
    let start = options.directory ?? "."
    if realPath(start) != nil && findWorkspace(from: start) == nil { return nil }
    return try Session(options, directory: nil)
  }

  func compile() -> Compilation { Compiler.compile(workspace, on: day) }

  /// The day of `--as-of`: the last day of a date or a plateau; today where nothing is said.
  static func day(_ asOf: String?, _ workspace: Workspace?) throws(Failure) -> CalendarDate {
    guard let asOf else { return today }
    if let day = workspace?.plateau(asOf) ?? CoarseDate(asOf)?.last { return day }
    let names = workspace?.manifest.plateaus.map(\.name) ?? []
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    let forms = Text(
      vi: "viết một ngày (`2020`, `2020-04`, `2020-04-30`)" + (names.isEmpty ? "" : " hoặc một mốc: \(list)"),
      en: "write a date (`2020`, `2020-04`, `2020-04-30`)" + (names.isEmpty ? "" : " or a plateau: \(list)"))
    throw Failure(
      .usage,
      Text(
        vi: "\(quoted(asOf)) không phải ngày, cũng không phải mốc",
        en: "\(quoted(asOf)) is neither a date nor a plateau"),
      help: didYouMean(nearNames(to: asOf, among: names, limit: 2)) ?? forms)
  }

  private static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .latest
  }
}
