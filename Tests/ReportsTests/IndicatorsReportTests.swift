import Diagnostics
import Metamodel
import Model
import Testing

@testable import Reports

/// What the report on indicators says of numbers and targets: what is certain only.
@Suite struct IndicatorsReportTests {
  private func indicators(_ body: String, on day: String = "2020-06-30") throws -> [MeasuredIndicator] {
    IndicatorsReport(try compiled("indicators:\n" + body, on: day)).indicators
  }

  private func indicator(_ fields: String, on day: String = "2020-06-30") throws -> MeasuredIndicator {
    try #require(indicators("  a: {name: A, of: architecture, unit: percent, \(fields)}\n", on: day).first)
  }

  @Test(arguments: [
    ("direction: up, targets: [{value: 10}], measurements: [{value: 76, date: 2019}]", "met"),
    ("direction: up, targets: [{value: 80}], measurements: [{value: 76, date: 2019}]", "short"),
    ("direction: up, targets: [{value: 80, by: 2030}], measurements: [{value: 76, date: 2019}]", "short"),
    ("direction: up, targets: [{value: 80, by: 2018}], measurements: [{value: 76, date: 2019}]", "overdue"),
    ("direction: up, targets: [{value: 80}], measurements: [{value: 76, date: 2019, bound: over}]", "undecided"),
    ("direction: up, targets: [{value: 70}], measurements: [{value: 70, date: 2019, bound: over}]", "met"),
    ("direction: down, targets: [{value: 5}], measurements: [{value: 4, date: 2019}]", "met"),
    ("direction: down, targets: [{value: 5}], measurements: [{value: 6, date: 2019, bound: over}]", "short"),
    ("direction: down, targets: [{value: 5}], measurements: [{value: 4, date: 2019, bound: over}]", "undecided"),
    ("targets: [{value: 5}]", "unmeasured"),
    ("targets: [{value: 5}], measurements: [{value: 6, date: 2021}]", "unmeasured"),
    ("measurements: [{value: 6, date: 2019}]", "no-target"),
    ("targets: [{value: 58}], measurements: [{value: 58, date: 2016}, {value: 584, date: 2016}]", "met"),
    ("targets: [{value: 60}], measurements: [{value: 58, date: 2016}, {value: 584, date: 2016}]", "undecided"),
  ])
  func decidesOnlyWhatIsCertain(fields: String, verdict: String) throws {
    #expect(try indicator(fields).verdict.rawValue == verdict)
  }

  @Test(arguments: [
    ("{value: 750, date: 2017}, {value: 751, date: 2020}", "up"),
    ("{value: 5, date: 2017}, {value: 4, date: 2020}", "down"),
    ("{value: 5, date: 2017}, {value: 5, date: 2020}", "level"),
    ("{value: 3, date: 2017, bound: over}, {value: 4, date: 2020, bound: over}", "up"),
    ("{value: 3, date: 2017, bound: over}, {value: 4, date: 2020}", "unknown"),
    ("{value: 3, date: 2017}, {value: 3, date: 2020, bound: over}", "up"),
    ("{value: 50, date: 2015}, {value: 58, date: 2016}, {value: 584, date: 2016}", "up"),
    ("{value: 100, date: 2015}, {value: 58, date: 2016}, {value: 584, date: 2016}", "unknown"),
  ])
  func saysHowNumbersWent(numbers: String, trend: String) throws {
    #expect(try indicator("measurements: [\(numbers)]", on: "2020-12-31").trend?.rawValue == trend)
  }

  @Test func knowsTheGoodWay() throws {
    let numbers = "measurements: [{value: 5, date: 2017}, {value: 4, date: 2019}]"
    #expect(try indicator("direction: down, \(numbers)").isImproving == true)
    #expect(try indicator("direction: up, \(numbers)").isImproving == false)
    #expect(try indicator(numbers).isImproving == nil)
  }

  @Test func countsWhatIsOfALaterDay() throws {
    let one = try indicator("measurements: [{value: 5, date: 2017}, {value: 4, date: 2022}]")
    #expect(one.numbers.map(\.value) == [5])
    #expect(one.laterCount == 1)
    #expect(one.trend == nil)
  }

  @Test func groupsTargetsByTheirDocument() throws {
    let report = IndicatorsReport(
      try compiled(
        """
        documents:
          nq: {name: Nghị quyết, kind: resolution, number: 36a/NQ-CP}
        indicators:
          a: {name: A, of: architecture, unit: percent, targets: [{value: 10, document: nq}, {value: 20}]}
          b: {name: B, of: architecture, unit: percent, targets: [{value: 10, document: nq, at: Đ1}]}
        """))
    #expect(report.mandates.map { $0.document?.label.vi } == ["Nghị quyết 36a/NQ-CP", nil])
    #expect(report.mandates.map { $0.goals.map(\.indicator) } == [[0, 1], [0]])
  }

  @Test func readsUnitsAsPeopleSayThem() {
    let (vi, en) = (Phrasing(language: .vi), Phrasing(language: .en))
    #expect(vi.amount(2, unit: "rank") == "hạng 2")
    #expect(en.amount(2, unit: "rank") == "rank 2")
    #expect(vi.amount(584, unit: "commune") == "584 xã, phường")
    #expect(en.amount(1, unit: "commune") == "1 commune or ward")
    #expect(vi.difference(66, unit: "percent") == "66 điểm phần trăm")
    #expect(vi.amount(7.5, unit: "ngày") == "7,5 ngày")
  }

  /// The figures of the articles, as the report on the cities tells them back.
  @Test func tellsTheArticlesBack() throws {
    let city = report(.indicators, of: try example("hcmc"), as: .html, language: .vi)
    for fact in ["76%", "29,5%", "tối thiểu 10%", "Nghị quyết 36a/NQ-CP", "751 cơ quan, đơn vị", ">3%</a>", "778"] {
      #expect(city.contains(fact), "\(fact)")
    }
    let capital = report(.indicators, of: try example("hanoi"), as: .markdown, language: .vi)
    for fact in ["58 xã, phường – Một Thế Giới", "584 xã, phường – VietTimes", "hạng 2", "trên 70%"] {
      #expect(capital.contains(fact), "\(fact)")
    }
  }
}
