import Diagnostics
import Metamodel
import Testing

@testable import Reports

/// What the report holds of a small city: one exchange over its platform, one of which little is known, one planned.
@Suite struct InteroperabilityReportTests {
  private func report(_ model: String = smallCity, on day: String = "2020-06-30") throws -> InteroperabilityReport {
    try InteroperabilityReport(compiled(model, on: day))
  }

  private func exchange(_ id: String, in report: InteroperabilityReport) throws -> Exchange {
    try #require(report.exchanges.first { $0.flow.id == id })
  }

  @Test func countsSystemsAndExchanges() throws {
    let figures = try report().figures
    #expect(figures.systems == 5)
    #expect(figures.groups == 1)
    #expect(figures.connected == 4)
    #expect(figures.current == 2)
    #expect(figures.planned == 1)
    #expect(figures.ended == 1)
    #expect(figures.routes.map(\.count.current) == [1, 0, 0, 1])
    #expect(figures.mechanisms.map { $0.mechanism?.word } == ["service", nil])
  }

  @Test func tellsNoneFromNotRecorded() throws {
    let report = try report()
    let known = try exchange("giuong-ve-ioc", in: report)
    #expect(known.agreement.value?.label.vi == "Thỏa thuận, quy chế 07/QC")
    #expect(known.legalBasis == .none)
    let silent = try exchange("den-ve-ioc", in: report)
    #expect(silent.legalBasis == .unknown)
    #expect(silent.via == .unknown)
    let basis = try #require(report.figures.facts.first { $0.fact == .legalBasis })
    #expect(basis.none.current == 1)
    #expect(basis.unknown.current == 1)
  }

  @Test func takesStandardsOfTheInterfaceWhereTheFlowIsSilent() throws {
    let report = try report()
    #expect(try exchange("giuong-ve-ioc", in: report).standards.value?.map(\.id) == ["chuan-a"])
    #expect(report.standards.map(\.standard.id) == ["chuan-a"])
    #expect(report.standards.first?.interfaces.map(\.interface.id) == ["lgsp.doc-giuong"])
  }

  @Test func ordersByProviderAndNumbersThrough() throws {
    let report = try report()
    #expect(report.providers.map { $0.agency?.id } == ["so-y-te", "quan", nil])
    #expect(report.exchanges.map(\.number) == [1, 2, 3])
  }

  @Test func countsPairsInTheMatrix() throws {
    let matrix = try report().matrix
    #expect(matrix.parties.map { $0?.id } == ["ubnd", "so-y-te", "quan", nil])
    #expect(matrix.pairs.map(\.current) == [1, 0, 1])
    #expect(matrix.pairs.map(\.planned) == [0, 1, 0])
    #expect(matrix.pairs.map(\.first) == [1, 2, 3])
  }

  @Test func showsGroupsWithTheirCount() throws {
    let report = try report()
    let planned = try exchange("giua-cac-quan", in: report)
    #expect(planned.isAmongMembers)
    #expect(planned.from.owner?.count == .numbers([Number(value: 24)]))
    #expect(planned.from.system.count == .several)
  }

  @Test func datesPlansByWhatDeliversThem() throws {
    let planned = try exchange("giua-cac-quan", in: report())
    #expect(planned.phase == .planned)
    #expect(planned.begins == .delivered(try #require(CoarseDate("2021"))))
    #expect(planned.initiatives.map(\.initiative.id) == ["du-an"])
  }

  @Test func marksPlansPastTheirDate() throws {
    let report = try report(on: "2022-01-01")
    #expect(try exchange("giua-cac-quan", in: report).isUnconfirmed)
    #expect(report.figures.unconfirmed == 1)
  }

  @Test func namesWhatIsMissing() throws {
    let gaps = try report().gaps
    #expect(gaps.isolated.map(\.system.id) == ["van-phong"])
    #expect(gaps.isolated.first?.planned == [2])
    #expect(gaps.unfed.map(\.data.id) == ["so-den"])
    #expect(gaps.unfed.first?.system.id == "den")
    #expect(gaps.statements.map(\.statement.id) == ["roi-rac"])
    #expect(gaps.findings.contains { $0.code == "KT205" && $0.place.hasPrefix("model.yaml:") })
    #expect(gaps.unrecorded.map(\.exchange) == [1, 2, 3])
  }

  @Test func givesTheLatestNumberAndTheNextTarget() throws {
    let indicators = try report().indicators
    #expect(indicators.map(\.indicator.id) == ["ty-le", "den"])
    #expect(indicators[0].numbers.map(\.value) == [7])
    #expect(indicators[0].target?.value == 50)
    #expect(indicators[1].numbers.map(\.value) == [3])
  }

  @Test func listsPlatformsWithTheirVolumes() throws {
    let platforms = try report().platforms
    #expect(platforms.map(\.system.id) == ["lgsp"])
    #expect(platforms.first?.current == [1])
    #expect(platforms.first?.measures.first?.numbers.map(\.value) == [100, 250])
    #expect(platforms.first?.exchangers.map(\.id) == ["so-y-te", "ubnd"])
  }

  @Test func citesEachDocumentOnce() throws {
    let report = try report()
    #expect(Set(report.documents.map(\.named.id)).count == report.documents.count)
    #expect(report.documents.contains { $0.named.id == "quy-che" })
  }
}

let smallCity = """
  agencies:
    ubnd: {name: {vi: Ủy ban, en: Committee}, kind: province}
    so-y-te: {name: {vi: Sở Y tế, en: Department of Health}, kind: department, parent: ubnd}
    quan: {name: {vi: Các quận, en: Districts}, kind: district, parent: ubnd, count: 24}
  data:
    so-giuong: {name: {vi: Số giường, en: Beds}, steward: so-y-te, classification: internal, personal: false}
    so-den: {name: {vi: Số đèn, en: Signals}}
  standards:
    chuan-a: {name: {vi: Chuẩn A, en: Standard A}, group: connection, status: mandatory}
  documents:
    quy-che: {name: {vi: Quy chế chia sẻ, en: Sharing rules}, kind: agreement, number: 07/QC, date: 2019-05-04}
    bai-bao: {name: {vi: Bài báo, en: Article}, kind: article, issuer: Báo, date: 2019}
  systems:
    giuong-benh: {name: {vi: Giường bệnh, en: Beds}, kind: application, owner: so-y-te, masters: [so-giuong],
      status: in-use}
    ioc: {name: {vi: Trung tâm điều hành, en: Operations centre}, kind: centre, owner: ubnd, copies: [so-giuong],
      status: in-use}
    den: {name: {vi: Đèn, en: Signals}, kind: device-network, copies: [so-den],
      units: {share: [{value: 3, date: 2016}]}, status: in-use}
    van-phong: {name: {vi: Văn phòng điện tử, en: E-office}, kind: application, owner: quan, count: [], status: in-use}
    lgsp:
      name: {vi: Nền tảng LGSP, en: LGSP}
      kind: integration-platform
      owner: ubnd
      status: in-use
      interfaces:
        doc-giuong: {name: {vi: Đọc số giường, en: Read beds}, style: rest, standards: [chuan-a]}
  flows:
    giuong-ve-ioc:
      name: {vi: Giường trống về trung tâm, en: Free beds to the centre}
      from: giuong-benh
      to: ioc
      via: [lgsp]
      interface: lgsp.doc-giuong
      data: [so-giuong]
      mechanism: service
      agreement: {document: quy-che, at: Đ6}
      legal-basis: []
      volume: [{value: 250, date: 2020, document: bai-bao}, {value: 100, date: 2019, document: bai-bao}]
      status: in-use
      since: 2019-06
    den-ve-ioc: {from: den, to: ioc, status: in-use, since: 2019}
    giua-cac-quan: {from: van-phong, to: van-phong, among-members: true, via: [], status: planned}
    da-het: {from: den, to: ioc, status: retired, since: 2010, until: 2012}
  initiatives:
    du-an: {name: {vi: Dự án kết nối quận, en: Connecting districts}, owner: ubnd, delivers: [giua-cac-quan], end: 2021}
  indicators:
    ty-le:
      name: {vi: Tỷ lệ kết nối, en: Share connected}
      of: ioc
      unit: percent
      targets: [{value: 90, by: 2030}, {value: 50, by: 2021}, {value: 10, by: 2018}]
      measurements: [{value: 5, date: 2018}, {value: 7, date: 2019}, {value: 99, date: 2025}]
    khac: {name: Chỉ tiêu khác, of: architecture, unit: percent}
  statements:
    roi-rac: {kind: weakness, text: {vi: Hệ thống rời rạc, en: Isolated systems}, about: [den]}
    khac-nua: {kind: weakness, text: {vi: Thiếu người, en: Few people}, about: [ubnd]}
  """
