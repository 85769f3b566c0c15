import ArgumentParser
import Diagnostics
import Listings
import Metamodel

/// `kientruc schema`: JSON Schema of the language, for editors.
struct ExportSchema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: vi(
        "In JSON Schema của ngôn ngữ, cho trình soạn thảo.", "Print JSON Schema of the language, for editors."),
      usage: vi("kientruc schema [<tùy chọn>]", "kientruc schema [<options>]"),
      discussion: vi(
        "Ghi ra tệp rồi thêm dòng này vào đầu tệp mô hình, trình soạn thảo sẽ gợi ý và kiểm tra khi gõ:\n"
          + "  # yaml-language-server: $schema=kientruc.schema.json",
        "Write it to a file and put this line at the top of a model file; editors complete and check as you type:\n"
          + "  # yaml-language-server: $schema=kientruc.schema.json"))
  }

  @Option(name: .customLong("for"), help: help(vi: "Loại tệp.", en: "Kind of file.", value: vi("loại tệp", "file")))
  var target = SchemaTarget.model

  @Option(
    name: .shortAndLong,
    help: help(
      vi: "Ghi ra tệp; `-` là đầu ra chuẩn.", en: "Write to a file; `-` is standard output.", value: vi("tệp", "file")))
  var output = "-"

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = try Session.ifPresent(common)?.language ?? CommandLanguage.current
    let text = jsonSchema(of: target, .language, language).text
    if output == "-" {
      Terminal.out(text)
    } else {
      try writeFile(text.utf8, to: output, language: language)
      if !common.quiet { Terminal.note(Text(vi: "đã ghi \(output)", en: "wrote \(output)")[language] + "\n") }
    }
  }
}

extension SchemaTarget: ExpressibleByArgument {}
