import ArgumentParser
import Compiler
import Diagnostics

/// `kientruc`, the command.
struct Kientruc: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kientruc",
      abstract: CommandLanguage.text(
        vi: "Trình biên dịch kiến trúc chính quyền điện tử.", en: "A compiler for e-government architecture."),
      usage: vi("kientruc <lệnh> [<tùy chọn>]", "kientruc <command> [<options>]"),
      discussion: vi(
        """
        Mã thoát:
          0  không có phát hiện từ mức --fail-on trở lên; đã ghi xong những gì được yêu cầu
          1  có phát hiện
          2  sai lệnh hoặc cấu hình
          3  lỗi vào/ra, hoặc lỗi của chương trình
        """,
        """
        Exit codes:
          0  nothing at or above --fail-on; what was asked for is written
          1  findings
          2  usage or configuration
          3  input/output, or a defect of this program
        """),
      version: Version.text,
      subcommands: [
        Init.self, Validate.self, Report.self, Draw.self, Explain.self, Show.self, List.self, Ask.self, Framework.self,
        ExportSchema.self,
      ])
  }
}
