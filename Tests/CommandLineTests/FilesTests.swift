import Foundation
import Testing

/// What may lie about in a folder besides files that can be read.
@Suite struct FilesTests {
  @Test func aFileThatCannotBeRead() throws {
    let folder = try Folder.workspace(["kin.yaml": "systems: {}\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/kin.yaml")
    if getuid() == 0 { return }
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 1 && outcome.out.contains("kin.yaml"))
  }

  @Test func aFolderInPlaceOfTheManifest() throws {
    let folder = try Folder(["kientruc.yaml/x": ""])
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 3 && outcome.err.contains("là thư mục, không phải tệp"), "\(outcome.err)")
  }

  @Test func aPipeInPlaceOfAFile() throws {
    let folder = try Folder.workspace()
    #expect(mkfifo(folder.path + "/ong.yaml", 0o644) == 0)
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 1 && outcome.out.contains("ong.yaml") && outcome.out.contains("không phải là tệp thường"))
  }

  @Test func aNameThatIsNoText() throws {
    let folder = try Folder.workspace()
    let name = Array(folder.path.utf8) + [UInt8(ascii: "/"), 0xFF] + Array(".yaml".utf8) + [0]
    let file = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
      path.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
    }
    #expect(file >= 0 && close(file) == 0)
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 1 && outcome.out.contains("tên tệp không phải là UTF-8"), "\(outcome.out)")
  }

  @Test func aPipeInPlaceOfTheManifest() throws {
    let folder = try Folder()
    #expect(mkfifo(folder.path + "/kientruc.yaml", 0o644) == 0)
    #expect(try Program.run(["validate"], in: folder).code == 3)
  }

  @Test func aLinkThatLeadsOut() throws {
    let outside = try Folder(["bi-mat.yaml": "agencies:\n  bi-mat: {name: Bí mật, kind: other}\n"])
    let folder = try Folder.workspace()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/ra.yaml", withDestinationPath: outside.path + "/bi-mat.yaml")
    let outcome = try Program.run(["list", "agencies"], in: folder)
    #expect(outcome.code == 0 && !outcome.out.contains("bi-mat"))
    #expect(try Program.run(["validate"], in: folder).out.contains("liên kết dẫn ra ngoài"))
  }

  @Test func aLinkThatLeadsNowhere() throws {
    let folder = try Folder.workspace()
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/gay.yaml", withDestinationPath: "khong-co.yaml")
    let outcome = try Program.run(["validate"], in: folder)
    #expect(outcome.code == 1 && outcome.out.contains("gay.yaml"))
  }

  @Test(arguments: [
    ["report", "interoperability", "-o", "khong/a.html"], ["diagram", "layers", "-o", "khong/a.svg"],
    ["schema", "-o", "khong/a.json"],
  ]) func aMissingFolder(arguments: [String]) throws {
    let folder = try Folder.workspace()
    let before = folder.names
    let outcome = try Program.run(arguments, in: folder)
    #expect(
      outcome.code == 3 && outcome.out.isEmpty && outcome.err.contains("không có thư mục `khong`"), "\(outcome.err)")
    #expect(folder.names == before)
  }

  @Test func nothingIsWrittenThroughALinkOrOverAModel() throws {
    let folder = try Folder.workspace(["dich.html": "cũ"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/a.html", withDestinationPath: "dich.html")
    #expect(try Program.run(["report", "interoperability", "-o", "a.html"], in: folder).code == 3)
    #expect(folder.text("dich.html") == "cũ")
    let over = try Program.run(["report", "interoperability", "-o", "model.yaml", "--format", "html"], in: folder)
    #expect(over.code == 2 && folder.text("model.yaml")?.hasPrefix("agencies:") == true)
  }

  @Test func anOldFileIsReplacedWhole() throws {
    let folder = try Folder.workspace(["a.html": String(repeating: "cũ", count: 500_000)])
    #expect(try Program.run(["report", "interoperability", "-o", "a.html"], in: folder).code == 0)
    #expect(folder.text("a.html")?.hasSuffix("</html>\n") == true)
    #expect(folder.names == ["a.html", "kientruc.yaml", "model.yaml"])
  }

  @Test func aReaderThatLeaves() throws {
    let folder = try Folder.workspace()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let script = "\"$0\" schema --for model 2>&1 | head -c 10 >/dev/null"
    process.arguments = ["-c", script, try Program.path()]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
