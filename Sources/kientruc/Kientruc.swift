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
      discussion: CommandLanguage.text(
        vi: """
          Mã thoát: 0 không có phát hiện từ mức --fail-on trở lên; 1 có phát hiện;
          2 sai lệnh hoặc cấu hình; 3 lỗi vào/ra hoặc lỗi chương trình.
          """,
        en: """
          Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or configuration;
          3 input/output or internal.
          """),
      version: Version.text,
      subcommands: [Validate.self])
  }
}
