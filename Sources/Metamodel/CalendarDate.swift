/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
@frozen @usableFromInline package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Year, month and day in one number that orders as the days do.
  @usableFromInline let packed: UInt32

  package static let earliest = CalendarDate(year: 1, month: 1, day: 1)!
  package static let latest = CalendarDate(year: 9999, month: 12, day: 31)!

  /// The day, if the calendar has it.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Self.days(inMonth: month, of: year) ~= day else { return nil }
    packed = UInt32(year << 9 | month << 5 | day)
  }

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 15) }
  package var day: Int { Int(packed & 31) }

  @inlinable package static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }

  /// ISO 8601: `2016-12-31`.
  @usableFromInline package var description: String { CoarseDate(self).description }

  /// How many days the month has in that year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// Days since 1970-01-01, which is 0.
  package var dayNumber: Int {
    // Years are counted from March, so that the leap day is the last of its year.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let leapDays = years / 4 - years / 100 + years / 400
    return years * 365 + leapDays + (months * 153 + 2) / 5 + day - 1 - Self.daysBefore1970
  }

  /// The day of that number; one outside the calendar gives its first or last day.
  package init(dayNumber: Int) {
    let wanted = min(max(dayNumber, Self.earliest.dayNumber), Self.latest.dayNumber) + Self.daysBefore1970
    let century = (wanted * 4 + 3) / 146_097
    let inCentury = wanted - century * 146_097 / 4
    let years = (inCentury * 4 + 3) / 1_461
    let inYear = inCentury - years * 1_461 / 4
    let months = (inYear * 5 + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    let year = century * 100 + years + (months < 10 ? 0 : 1)
    packed = UInt32(year << 9 | month << 5 | (inYear - (months * 153 + 2) / 5 + 1))
  }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysBefore1970 = 719_468

  /// The day that long after. Months keep the day of the month, or take the last day of a shorter month; hours and less
  /// count by whole days; what would leave the calendar stops at its end.
  package static func + (date: CalendarDate, span: TimeSpan) -> CalendarDate { date.moved(by: span, times: 1) }

  /// The day that long before, counted in the same way.
  package static func - (date: CalendarDate, span: TimeSpan) -> CalendarDate { date.moved(by: span, times: -1) }

  private func moved(by span: TimeSpan, times sign: Int) -> CalendarDate {
    switch span.unit.size {
    case .seconds(let each):
      CalendarDate(dayNumber: dayNumber + sign * (span.count * each / TimeSpan.secondsInDay))
    case .months(let each):
      moved(byMonths: sign * span.count * each)
    }
  }

  private func moved(byMonths months: Int) -> CalendarDate {
    let wanted = year * 12 + month - 1 + months
    if wanted < 12 { return .earliest }
    if wanted >= 120_000 { return .latest }
    let (year, month) = (wanted / 12, wanted % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year))) ?? .latest
  }
}
