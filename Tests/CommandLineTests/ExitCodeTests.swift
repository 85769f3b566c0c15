import Foundation
import Testing

/// 0 nothing found, 1 findings, 2 usage or configuration, 3 input or output; and nothing is written on failure.
@Suite struct ExitCodeTests {
  private let wrong = "agencies:\n  so-y-te: {name: Sở Y tế, kind: dept}\n"

  @Test func nothingFound() throws {
    let folder = try Folder.workspace()
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 0 && outcome.err.isEmpty)
    #expect(outcome.out == "không có phát hiện nào; 1 tệp, 1 thực thể\n")
  }

  @Test func findings() throws {
    let folder = try Folder.workspace(["model.yaml": wrong])
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 1 && outcome.out.contains("lỗi[KT206]"))
    #expect(try Program.run(["validate", "--fail-on", "never"], in: folder).code == 0)
  }

  @Test func readingCommandsDoNotJudge() throws {
    let folder = try Folder.workspace(["model.yaml": wrong])
    #expect(try Program.run(["list", "agencies"], in: folder).code == 0)
    #expect(try Program.run(["show", "so-y-te"], in: folder).code == 0)
  }

  @Test(arguments: [
    ["validate"], ["list", "systems"], ["show", "a"], ["report", "interoperability", "-o", "a.html"],
    ["diagram", "layers", "-o", "a.svg"],
  ]) func withoutAWorkspace(arguments: [String]) throws {
    let folder = try Folder()
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2 && outcome.out.isEmpty)
    #expect(outcome.err.contains("không thấy `kientruc.yaml`") && outcome.err.contains("kientruc init"))
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [["explain", "KT301"], ["explain", "lgsp"], ["explain"], ["schema"], ["help"], ["--version"]])
  func whatNeedsNoWorkspace(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: try Folder())
    #expect(outcome.code == 0 && !outcome.out.isEmpty && outcome.err.isEmpty)
  }

  @Test(arguments: [
    (["validte"], "có phải là `validate`?"), (["help", "lst"], "có phải là `list`?"), (["show"], "thiếu tham số"),
    (["show", "so-yte"], "có phải là `so-y-te`?"), (["show", "Sở Y tế"], "có phải là `so-y-te`?"),
    (["list", "sytems"], "`systems`"), (["explain", "KT3O1"], "`KT301`"), (["validate", "--formt", "x"], "--format"),
    (["validate", "--format", "x"], "'text', 'concise'"), (["validate", "--as-of", "mai"], "không phải ngày"),
    (["validate", "--limit", "x=1"], "giới hạn"), (["validate", "khong-co"], "không có thư mục"),
    (["diagram", "layers", "-o", "a.gif"], ".dot, .svg"), (["report", "interoperability", "-o", "a.txt"], ".html"),
    (["report", "tat-ca", "-o", "a.md"], "'interoperability'"), (["validate", "--quiet=1"], "không nhận giá trị"),
  ]) func usage(arguments: [String], part: String) throws {
    let folder = try Folder.workspace()
    let before = folder.names
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2 && outcome.out.isEmpty)
    #expect(outcome.err.hasPrefix("kientruc: lỗi: ") && outcome.err.contains(part), "\(outcome.err)")
    #expect(folder.names == before)
    let english = try Program.run(arguments, in: try Folder(), language: "en_US.UTF-8")
    #expect(english.code == 2 && english.err.hasPrefix("kientruc: error: "), "\(english.err)")
  }

  @Test func failuresSpeakTheLanguageOfTheWorkspace() throws {
    let manifest = "kientruc: 1\narchitecture: thu\nname: Thử\nlanguage: en\n"
    let folder = try Folder.workspace(["kientruc.yaml": manifest])
    for arguments in [["show", "x-y"], ["list", "x"], ["validate", "--as-of", "x"], ["schema", "-o", "no/a.json"]] {
      #expect(try Program.run(arguments, in: folder).err.hasPrefix("kientruc: error: "))
      #expect(try Program.run(arguments + ["--lang", "vi"], in: folder).err.hasPrefix("kientruc: lỗi: "))
    }
  }

  @Test func languageOfTheEnvironment() throws {
    let folder = try Folder.workspace()
    for (name, word) in [
      ("en_GB.UTF-8", "no findings"), ("C", "no findings"), ("POSIX", "no findings"), ("fr_FR", "không có"),
    ] {
      #expect(try Program.run(["validate"], in: folder, language: name).out.hasPrefix(word))
    }
  }

  @Test func optionsBeforeTheCommand() throws {
    let folder = try Folder.workspace()
    let outcome = try Program.run(["-C", folder.path, "--lang", "en", "-q", "list", "agencies"], in: try Folder())
    #expect(outcome.code == 0 && outcome.out.contains("so-y-te"))
  }
}
