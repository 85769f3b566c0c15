import Diagnostics
import Metamodel
import Model
import Testing

@testable import Reports

/// What the inventory holds of a small city: groups, members, assumptions, names that stand twice.
@Suite struct InventoryReportTests {
  private func report(_ model: String = countedCity, on day: String = "2020-06-30") throws -> InventoryReport {
    try InventoryReport(compiled(model, manifest: plainManifest + "\npartial: [systems]\n", on: day))
  }

  private func entry(_ id: String, in report: InventoryReport) throws -> Entry {
    try #require(report.registers.flatMap(\.entries).first { $0.named.id == id })
  }

  @Test func countsByKindAndState() throws {
    let systems = try #require(report().kinds.first { $0.kind == .systems })
    #expect(systems.existing == 4)
    #expect(systems.planned == 1)
    #expect(systems.overdue == 1)
    #expect(systems.states[.retired] == 1)
    #expect(systems.states[.later] == 1)
    #expect(systems.groups == 1)
    #expect(systems.isPartial)
  }

  @Test func listsSystemsByOwnerThenThoseWithout() throws {
    let register = try #require(report().registers.first)
    #expect(register.kind == .systems)
    #expect(register.groups.map { $0.owner?.id } == ["ubnd", "so-y-te", nil])
    #expect(register.groups.flatMap(\.entries).map(\.number) == Array(1...7))
    #expect(register.later.map(\.id) == ["ve-sau"])
  }

  @Test func tellsWhatIsAssumed() throws {
    let report = try report()
    #expect(try entry("ung-dung", in: report).evidence == .cited)
    #expect(try entry("cong", in: report).evidence == .partlyAssumed)
    #expect(try entry("kho", in: report).evidence == .assumed)
    #expect(try entry("cu", in: report).evidence == .unsourced)
    #expect(report.assumptions.map(\.document.id) == ["gia-dinh"])
    #expect(report.assumptions.first?.uses.map(\.entry.id) == ["cong", "kho"])
    #expect(report.assumptions.first?.uses.map(\.isOnly) == [false, true])
  }

  @Test func holdsWhatIsToldAgainstWhatIsListed() throws {
    let groups = try report().groups
    let agencies = try #require(groups.first { $0.entry.id == "cac-so" })
    #expect(agencies.members?.map(\.id) == ["so-y-te"])
    #expect(agencies.missing?.value == 17)
    let systems = try #require(groups.first { $0.entry.id == "ung-dung" })
    #expect(systems.missing?.bound?.vi == "trên")
    let services = try #require(groups.first { $0.entry.id == "dich-vu" })
    #expect(services.numbers.map(\.value) == [859])
    #expect(services.members == nil)
    #expect(services.others == 1)
  }

  @Test func findsNamesThatStandTwice() throws {
    let duplicates = try report().duplicates
    #expect(duplicates.map { $0.entries.map(\.id) } == [["cong", "cu"]])
  }

  @Test func findsComponentsOfSeveralSystems() throws {
    let model = """
      systems:
        a: {name: A, kind: platform, realizes: [lgsp], status: in-use}
        b: {name: B, kind: platform, realizes: [lgsp], status: in-use}
        c: {name: C, kind: platform, realizes: [lgsp], status: retired, until: 2015}
      """
    let manifest = plainManifest + "\nframeworks: [vn]\n"
    let report = InventoryReport(try compiled(model, manifest: manifest))
    #expect(report.shared.map(\.component.id) == ["lgsp"])
    #expect(report.shared.first?.systems.map(\.id) == ["a", "b"])
  }

  @Test func showsFieldsWithTheirValues() throws {
    let report = try report()
    let facts = try entry("ung-dung", in: report).columns.joined()
    let share = try #require(facts.first { $0.field == "units.share" })
    #expect(share.title.vi.contains("tỷ lệ kết nối"))
    let level = try #require(facts.first { $0.field == "security-level" })
    #expect(level.value == .known([.integer(3)]))
    let operators = try #require(facts.first { $0.field == "operator" })
    #expect(operators.value == .unknown)
    let masters = try #require(facts.first { $0.field == "masters" })
    #expect(masters.value == .none)
    let data = try entry("so-lieu", in: report).columns.joined()
    #expect(data.contains { $0.field == "mastered-by" })
  }

  @Test func leavesOutWhatWasMeasuredLater() throws {
    let early = try report(on: "2017-01-01")
    #expect(try #require(early.groups.first { $0.entry.id == "cac-so" }).numbers.map(\.value) == [18])
    #expect(!early.groups.contains { $0.entry.id == "dich-vu" })
  }
}

private let countedCity = """
  agencies:
    ubnd: {name: Ủy ban, kind: province, sources: [bai-bao]}
    cac-so: {name: Các sở, kind: department, count: [{value: 18, date: 2016, document: bai-bao}], sources: [bai-bao]}
    so-y-te: {name: Sở Y tế, kind: department, member-of: [cac-so], sources: [bai-bao]}
  documents:
    bai-bao: {name: Bài báo, kind: article, date: 2016}
    gia-dinh: {name: Giả định, kind: assumption, description: "G1. Một. G2. Hai."}
  data:
    so-lieu: {name: Số liệu, steward: ubnd, sources: [bai-bao]}
  systems:
    cong: {name: Cổng thông tin, kind: portal, owner: ubnd, status: in-use, sources: [bai-bao, gia-dinh]}
    kho: {name: Kho dữ liệu, kind: platform, owner: ubnd, masters: [so-lieu], status: in-use,
      sources: [{document: gia-dinh, at: G1}]}
    ung-dung:
      name: Các ứng dụng
      kind: application
      owner: so-y-te
      count: [{value: 40, bound: over, date: 2016, document: bai-bao}]
      units: {share: [{value: 3, date: 2016}]}
      security-level: 3
      masters: none
      status: in-use
      sources: [bai-bao]
    cu: {name: "cổng  Thông tin", kind: portal, status: in-use, since: 2010}
    du-kien: {name: Dự kiến, kind: centre, owner: ubnd, status: planned, sources: [bai-bao]}
    qua-han: {name: Quá hạn, kind: centre, owner: ubnd, status: planned, since: 2016-12, sources: [bai-bao]}
    da-bo: {name: Đã bỏ, kind: application, status: retired, since: 2001, until: 2010, sources: [bai-bao]}
    ve-sau: {name: Về sau, kind: application, status: in-use, since: 2022, sources: [bai-bao]}
  services:
    dich-vu: {name: Dịch vụ, count: [{value: 859, date: 2020, document: bai-bao}], sources: [bai-bao]}
    mot: {name: Một dịch vụ, sources: [bai-bao]}
  """
