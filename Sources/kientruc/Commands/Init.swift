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
      try refuseInside(target, files.map(\.path), language)
      try writeNewFiles(files, in: target, language)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    if !common.quiet { Terminal.out(nextSteps(in: quoted(shell: target), files.map(\.path), language)) }
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
}
