import ArgumentParser
import Compiler
import Diagnostics
import Glibc
import Listings
import YAML

/// `kientruc init`: a workspace that validates clean, to begin with.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: vi("Tạo một workspace mẫu đã kiểm tra được.", "Make a first workspace that validates clean."),
      usage: vi("kientruc init [<thư mục>] [<tùy chọn>]", "kientruc init [<dir>] [<options>]"),
      discussion: vi(
        "Ghi `kientruc.yaml` và vài tệp mô hình có chú thích: cơ quan, dữ liệu, hệ thống, một luồng dữ liệu. Không bao "
          + "giờ ghi đè: nếu có tệp trùng tên thì không ghi gì cả.",
        "Writes `kientruc.yaml` and a few model files with comments: agencies, data, systems, one flow. Nothing is "
          + "ever overwritten: where a file of the same name exists, nothing is written at all."))
  }

  @Argument(
    help: help(
      vi: "Thư mục để tạo workspace; tạo mới nếu chưa có.",
      en: "Folder to make the workspace in; made where it does not exist.",
      value: vi("thư mục", "dir")))
  var folder: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = CommandLanguage.current
    let base = common.directory ?? "."
    let target = folder.map { $0.hasPrefix("/") || base == "." ? $0 : base + "/" + $0 } ?? base
    let files = initialFiles(architecture: architectureID(from: name(of: target)), language)
    if let taken = (["kientruc.yaml"] + files.map(\.path)).first(where: { exists(target + "/" + $0) }) {
      throw occupied(target, taken)
    }
    let made = try makeFolders(target, language)
    do {
      try refuseInsideWorkspace(target, files.map(\.path))
      try writeNewFiles(files, in: target, language)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    if !common.quiet { Terminal.out(nextSteps(target, files.map(\.path), language)) }
  }

  /// The last part of the folder's path, for the architecture's id.
  private func name(of folder: String) -> String {
    let parts = folder.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let real = realPath(folder) ?? parts.last.map { String($0) } ?? realPath(".") ?? ""
    return real.split(separator: "/").last.map { String($0) } ?? ""
  }

  private func occupied(_ folder: String, _ file: String) -> Failure {
    if file == Workspace.manifestName {
      return Failure(
        .usage,
        Text(vi: "\(quoted(folder)) đã là một workspace", en: "\(quoted(folder)) is a workspace already"),
        help: Text(
          vi: "kiểm tra nó bằng `kientruc validate`, hoặc chọn thư mục khác",
          en: "check it with `kientruc validate`, or choose another folder"))
    }
    return Failure(
      .usage,
      Text(
        vi: "trong \(quoted(folder)) đã có \(quoted(file))",
        en: "there is a \(quoted(file)) in \(quoted(folder)) already"),
      help: Text(vi: "không ghi đè lên tệp nào; chọn thư mục khác", en: "no file is overwritten; choose another folder")
    )
  }

  /// A workspace above would read the files of the new one as its own: that is refused, unless it leaves them out.
  private func refuseInsideWorkspace(_ target: String, _ names: [String]) throws(Failure) {
    guard let real = realPath(target), let above = findWorkspace(from: real), above != real else { return }
    let outer = Workspace(DiskFiles(root: above, allowed: [above]))
    let below = String(real.dropFirst(above == "/" ? 1 : above.count + 1))
    guard names.contains(where: { outer.manifest.takes(below + "/" + $0) }) else { return }
    throw Failure(
      .usage,
      Text(
        vi: "thư mục này nằm trong workspace \(quoted(above)), vốn đọc mọi tệp YAML bên dưới nó",
        en: "the folder lies inside the workspace \(quoted(above)), which reads every YAML file below it"),
      help: Text(
        vi: "chọn thư mục khác, hoặc thêm `\(below)/**` vào `exclude` của workspace đó",
        en: "choose another folder, or add `\(below)/**` to the `exclude` of that workspace"))
  }

  private func nextSteps(_ folder: String, _ files: [String], _ language: Language) -> String {
    let lead = Text(vi: "Đã tạo workspace trong", en: "Made a workspace in")[language]
    let list = files.map { "  " + $0 + "\n" }.joined()
    let option = folder == "." ? "" : " -C " + folder
    let steps = Text(
      vi: """
        Tiếp theo:
          kientruc validate\(option)            kiểm tra; workspace mẫu không có phát hiện nào
          kientruc list systems\(option)        xem các hệ thống
          kientruc explain systems\(option)     các trường ghi được cho một hệ thống
        Sửa tên, mã và cấp hành chính trong `kientruc.yaml` cho đúng cơ quan của bạn.
        """,
      en: """
        Next:
          kientruc validate\(option)            check it; the first workspace has no findings
          kientruc list systems\(option)        see its systems
          kientruc explain systems\(option)     the fields that a system may have
        Correct the name, the id and the scope in `kientruc.yaml` to those of your agency.
        """)[language]
    return sanitized(lead + " " + folder) + "\n" + list + "\n" + steps + "\n"
  }
}
