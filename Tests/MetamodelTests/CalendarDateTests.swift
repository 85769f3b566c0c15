import Testing

@testable import Metamodel

struct CalendarDateTests {
  @Test(arguments: [
    ("2016-01-31", "1 month", "2016-02-29"),
    ("2015-01-31", "1 month", "2015-02-28"),
    ("2016-02-29", "12 months", "2017-02-28"),
    ("2016-02-29", "4 years", "2020-02-29"),
    ("2016-11-30", "3 months", "2017-02-28"),
    ("2016-12-31", "1 day", "2017-01-01"),
    ("2016-02-28", "2 weeks", "2016-03-13"),
    ("2016-02-28", "36 hours", "2016-02-29"),
    ("2016-02-28", "3 minutes", "2016-02-28"),
    ("2016-02-28", "0 days", "2016-02-28"),
    ("9999-12-01", "1 month", "9999-12-31"),
    ("9999-12-31", "99999999 years", "9999-12-31"),
    ("2016-12-31", "99999999 weeks", "9999-12-31"),
  ])
  func moves(from: String, by: String, to: String) throws {
    #expect(try (day(from) + span(by)).description == to)
  }

  @Test(arguments: [
    ("2016-03-31", "1 month", "2016-02-29"),
    ("2016-01-15", "1 month", "2015-12-15"),
    ("2020-02-29", "1 year", "2019-02-28"),
    ("2017-01-01", "1 day", "2016-12-31"),
    ("2017-01-01", "36 hours", "2016-12-31"),
    ("2016-12-31", "2017 years", "0001-01-01"),
    ("0001-01-31", "1 day", "0001-01-30"),
    ("0001-01-01", "1 second", "0001-01-01"),
  ])
  func movesBack(from: String, by: String, to: String) throws {
    #expect(try (day(from) - span(by)).description == to)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-11-21", 20_778),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func isNumbered(written: String, number: Int) throws {
    #expect(try day(written).dayNumber == number)
    #expect(CalendarDate(dayNumber: number).description == written)
  }

  @Test func numbersFollowTheCalendar() throws {
    var date = try day("1896-01-01")
    let last = try day("2104-12-31")
    while date < last {
      let next = CalendarDate(dayNumber: date.dayNumber + 1)
      let expected =
        CalendarDate(year: date.year, month: date.month, day: date.day + 1)
        ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
        ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
      guard next == expected else {
        Issue.record("\(next) follows \(date)")
        return
      }
      date = next
    }
  }

  @Test func staysInTheCalendar() {
    #expect(CalendarDate(dayNumber: .min / 8) == .earliest)
    #expect(CalendarDate(dayNumber: .max / 8) == .latest)
    #expect(CalendarDate(year: 2016, month: 2, day: 30) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
  }

  private func day(_ written: String) throws -> CalendarDate { try #require(CoarseDate(written)).first }
  private func span(_ written: String) throws -> TimeSpan { try #require(TimeSpan(written)) }
}
