import Testing

@testable import Metamodel

struct TimeSpanTests {
  @Test(arguments: [
    ("12 months", 12, TimeUnit.months), ("1 day", 1, .days), ("1 days", 1, .days), ("2 week", 2, .weeks),
    ("0 seconds", 0, .seconds), ("90 minutes", 90, .minutes), ("24 hours", 24, .hours), ("5 years", 5, .years),
    ("99999999 days", 99_999_999, .days), ("007 days", 7, .days),
  ])
  func reads(written: String, count: Int, unit: TimeUnit) throws {
    let span = try #require(TimeSpan(written))
    #expect(span.count == count)
    #expect(span.unit == unit)
    #expect(TimeSpan(rawValue: span.rawValue) == span)
    #expect(TimeSpan(span.description) == span)
  }

  @Test(arguments: [
    "", "12", "months", "12months", "12  months", " 12 months", "12 months ", "-1 days", "+1 days", "1.5 days",
    "12 tháng", "12 Months", "12 dayss", "100000000 days", "999999999999999999999 days", "12\tmonths", "1 day ago",
  ])
  func refuses(written: String) {
    #expect(TimeSpan(written) == nil)
  }

  @Test(arguments: [
    ("1 minute", 60, 60), ("2 weeks", 1_209_600, 1_209_600), ("1 month", 28 * 86_400, 31 * 86_400),
    ("12 months", 365 * 86_400, 366 * 86_400), ("1 year", 365 * 86_400, 366 * 86_400),
    ("18 months", 546 * 86_400, 550 * 86_400),
  ])
  func lastsBetween(written: String, shortest: Int, longest: Int) throws {
    #expect(try #require(TimeSpan(written)).seconds == shortest...longest)
  }

  @Test func writesOneInTheSingular() {
    #expect(TimeSpan(1, .months)?.description == "1 month")
    #expect(TimeSpan(2, .months)?.description == "2 months")
    #expect(TimeSpan(-1, .days) == nil)
  }
}
