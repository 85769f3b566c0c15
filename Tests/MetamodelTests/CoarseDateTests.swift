import Testing

@testable import Metamodel

struct CoarseDateTests {
  @Test(arguments: [
    ("2016", "2016-01-01", "2016-12-31"),
    ("2016-12", "2016-12-01", "2016-12-31"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015-02", "2015-02-01", "2015-02-28"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02-29", "2000-02-29", "2000-02-29"),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
  ])
  func isAnInterval(written: String, first: String, last: String) throws {
    let date = try #require(CoarseDate(written))
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.description == written)
    #expect(CoarseDate(rawValue: date.rawValue) == date)
  }

  @Test(arguments: [
    "", "2016-13", "2016-00", "2016-02-30", "2015-02-29", "1900-02-29", "2016-04-31", "2016-1", "2016-1-1",
    "2016-01-1", "2016-01-00", "2016-01-32", "0000", "0000-01-01", "16", "02016", "+2016", "-2016", "2016-",
    "2016-12-", "2016-12-31 ", " 2016", "2016/12/31", "20161231", "2016-1a", "2016-12-31T00:00", "２０１６",
    "31-12-2016",
  ])
  func refuses(written: String) {
    #expect(CoarseDate(written) == nil)
  }

  @Test func readsBytes() {
    #expect(CoarseDate(ascii: Array("2016-12".utf8)) == CoarseDate("2016-12"))
    #expect(CoarseDate(ascii: [0x32, 0x30, 0xFF, 0x36]) == nil)
  }

  @Test func keepsItsParts() {
    #expect(CoarseDate("2016")?.month == nil)
    #expect(CoarseDate("2016-12")?.month == 12)
    #expect(CoarseDate("2016-12")?.day == nil)
    #expect(CoarseDate("2016-12-31")?.day == 31)
    #expect(CoarseDate(year: 2016, month: nil, day: 5) == nil)
  }
}
