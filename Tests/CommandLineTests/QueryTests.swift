import Foundation
import Testing

/// `query`, and `list`, `diagram`, `report` of what is selected.
@Suite struct QueryTests {
  private static let model = """
    agencies:
      so-y-te: {name: Sở Y tế, kind: department}
      so-tc: {name: Sở Tài chính, kind: department}
    systems:
      giuong: {name: Giường bệnh, kind: application, owner: so-y-te, status: in-use, security-level: 2}
      truc: {name: Trục tích hợp, kind: integration-platform, owner: so-tc, status: in-use}
      ngan-sach: {name: Ngân sách, kind: application, owner: so-tc, status: in-use}
    data: {so-giuong: {name: Số giường, steward: so-y-te}}
    flows:
      bao-cao: {from: giuong, to: truc, via: [], data: [so-giuong], status: in-use}

    """

  private func folder() throws -> Folder { try Folder.workspace(["model.yaml": QueryTests.model]) }

  @Test func aSelectionAsATable() throws {
    let outcome = try Program.run(
      ["query", "systems where owner = so-tc | sort name", "--columns", "id,owner.name"], in: folder())
    #expect(outcome.code == 0 && outcome.err.isEmpty, "\(outcome.err)")
    let lines = outcome.out.split(separator: "\n").map { String($0) }
    #expect(lines[0].hasPrefix("id ") && lines[2].hasPrefix("ngan-sach") && lines[3].hasPrefix("truc"))
    #expect(lines[4].hasPrefix("2 hệ thống thông tin vào ngày"))
  }

  @Test func wordsMayStandWithoutQuotes() throws {
    let outcome = try Program.run(["query", "systems", "where", "owner", "=", "so-y-te"], in: folder())
    #expect(outcome.code == 0 && outcome.out.contains("giuong"))
  }

  @Test func valuesAndUnknown() throws {
    let folder = try folder()
    #expect(try Program.run(["query", "systems.count()"], in: folder).out == "3\n")
    #expect(try Program.run(["query", "systems.any(security-level = 2)"], in: folder).out == "có\n")
    let unknown = try Program.run(["query", "systems.where(security-level > 2).count()", "--why"], in: folder)
    #expect(unknown.out.hasPrefix("0 đến 2\n") && unknown.out.contains("cần biết: `security-level` của `truc`"))
    #expect(try Program.run(["query", "systems.count()", "--as-of", "x"], in: folder).code == 2)
  }

  @Test func formats() throws {
    let folder = try folder()
    let csv = try Program.run(["query", "systems", "--columns", "id", "--format", "csv"], in: folder)
    #expect(csv.out == "id\r\ngiuong\r\ntruc\r\nngan-sach\r\n")
    let json = try Program.run(["query", "systems where security-level > 2", "--format", "json"], in: folder)
    let data = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any]
    #expect(data?["schema"] as? String == "kientruc.list/1")
    #expect(data?["undecided"] as? [String] == ["truc", "ngan-sach"])
    let value = try Program.run(["query", "systems.count()", "--format", "json"], in: folder)
    #expect(value.out.contains("\"kientruc.value/1\"") && value.out.contains("\"value\": 3"))
  }

  @Test(arguments: [
    (["query"], "thiếu tham số"), (["query", "sistems where x = 1"], "có phải là `systems`"),
    (["query", "systems where onwer exists"], "^^^^^"), (["query", "systems", "--columns", "nme"], "`name`"),
    (["query", "systems.count()", "--columns", "id"], "--columns"), (["list", "systems where x"], "`x`"),
    (["diagram", "flows", "-o", "a.dot", "--select", "systems wher x"], "`where`"),
    (["diagram", "layers", "-o", "a.dot", "--select", "systems"], "bỏ `--select`"),
    (["report", "interoperability", "-o", "a.md", "--select", "documents"], "`systems`"),
    (["query", "systems where findings = KT999"], "`KT999`"),
  ])
  func usage(arguments: [String], part: String) throws {
    let folder = try folder()
    let before = folder.names
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 2 && outcome.out.isEmpty && outcome.err.contains(part), "\(outcome.err)")
    #expect(folder.names == before)
  }

  @Test func listOfASelection() throws {
    let outcome = try Program.run(["list", "systems where owner = so-y-te"], in: folder())
    #expect(outcome.code == 0 && outcome.out.contains("giuong") && !outcome.out.contains("ngan-sach"))
  }

  @Test func findingsAreAskedFor() throws {
    let folder = try folder()
    func ids(_ question: String) throws -> String {
      try Program.run(["query", question, "--columns", "id", "--format", "csv"], in: folder).out
    }
    // Nobody has said what `ngan-sach` exchanges.
    #expect(try ids("systems where findings = KT408") == "id\r\nngan-sach\r\n")
    #expect(try ids("systems where errors.any()") == "id\r\n")
    #expect(try ids("systems where not-met.any() or waived.any() or met.any()") == "id\r\n")
  }

  @Test func picturesOfAPart() throws {
    let folder = try folder()
    let whole = try Program.run(["diagram", "flows", "-o", "-"], in: folder)
    let part = try Program.run(["diagram", "flows", "-o", "-", "--select", "flows where to = truc"], in: folder)
    #expect(whole.out.contains("Ngân sách") && part.code == 0)
    #expect(!part.out.contains("Ngân sách") && part.out.contains("Giường bệnh") && part.out.contains("to = truc"))
    let unsure = try Program.run(
      ["diagram", "landscape", "-o", "-", "--select", "systems where security-level >= 2"], in: folder)
    #expect(unsure.err.contains("2 mục chưa rõ") && !unsure.out.contains("Ngân sách"))
  }

  @Test func reportsOfAPart() throws {
    let arguments = ["report", "interoperability", "-o", "-", "--select", "agencies where it = so-tc"]
    let outcome = try Program.run(arguments, in: folder())
    #expect(
      outcome.code == 0 && outcome.out.contains("Chỉ nói về phần được chọn: agencies where it = so\\-tc")
        || outcome.out.contains("Chỉ nói về phần được chọn: agencies where it = so-tc"), "\(outcome.out.prefix(600))")
    #expect(outcome.out.contains("2 hệ thống thông tin"))
    let json = try Program.run(arguments + ["--format", "json"], in: folder())
    #expect(json.out.contains("\"selection\": \"agencies where it = so-tc\""))
  }
}
