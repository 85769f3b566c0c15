import Foundation
import Testing

/// `init` writes a workspace that validates clean, or nothing.
@Suite struct InitTests {
  private static let files = ["agencies.yaml", "data.yaml", "flows.yaml", "kientruc.yaml", "systems.yaml"]

  @Test(arguments: ["vi_VN.UTF-8", "en_US.UTF-8"]) func validatesClean(language: String) throws {
    let folder = try Folder()
    #expect(try Program.run(["init", "a/b c/Tỉnh Đồng Nai"], in: folder, language: language).code == 0)
    let made = folder.path + "/a/b c/Tỉnh Đồng Nai"
    #expect(try FileManager.default.contentsOfDirectory(atPath: made).sorted() == InitTests.files)
    #expect(folder.text("a/b c/Tỉnh Đồng Nai/kientruc.yaml")?.contains("architecture: tinh-dong-nai") == true)
    let outcome = try Program.run(
      ["validate", "--fail-on", "information"], in: folder, at: "a/b c/Tỉnh Đồng Nai", language: language)
    #expect(outcome.code == 0, "\(outcome.out)")
  }

  @Test func intoTheCurrentFolder() throws {
    let folder = try Folder()
    #expect(try Program.run(["init"], in: folder).code == 0)
    #expect(folder.names == InitTests.files)
  }

  @Test func neverOverAWorkspace() throws {
    let folder = try Folder.workspace()
    let before = folder.names
    let outcome = try Program.run(["init"], in: folder)
    #expect(outcome.code == 2 && outcome.err.contains("đã là một workspace"))
    #expect(folder.names == before)
  }

  @Test func neverOverAnyFile() throws {
    let folder = try Folder(["flows.yaml": "của tôi"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/x.yaml", withDestinationPath: "khong-co")
    let outcome = try Program.run(["init"], in: folder)
    #expect(outcome.code == 2 && outcome.err.contains("`flows.yaml`"))
    #expect(folder.text("flows.yaml") == "của tôi" && folder.names == ["flows.yaml", "x.yaml"])
  }

  @Test func neverOverALinkThatLeadsNowhere() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/data.yaml", withDestinationPath: "khong-co")
    #expect(try Program.run(["init"], in: folder).code == 2)
    #expect(folder.names == ["data.yaml"])
  }

  @Test func notInsideAnotherThatWouldReadIt() throws {
    let folder = try Folder.workspace()
    let before = folder.names
    #expect(try Program.run(["init", "con/moi"], in: folder).code == 2)
    #expect(folder.names == before, "the folders that were made are gone again")
    try folder.write("kientruc: 1\narchitecture: thu\nname: Thử\nexclude: [con/**]\n", to: "kientruc.yaml")
    #expect(try Program.run(["init", "con/moi"], in: folder).code == 0)
  }

  @Test func notWhereNothingCanBeWritten() throws {
    let folder = try Folder(["tep": ""])
    let outcome = try Program.run(["init", "tep/moi"], in: folder)
    #expect(outcome.code == 3 && outcome.out.isEmpty && folder.names == ["tep"])
  }
}
