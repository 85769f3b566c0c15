/// A date as it is written, `2016`, `2016-12` or `2016-12-31`: the interval from its first to its last day.
@frozen @usableFromInline package struct CoarseDate: Sendable, Hashable, CustomStringConvertible {
  /// Year, month and day in one number; month or day is 0 where it is not said. It is never 0 itself, so that a column
  /// may keep 0 for "no date".
  @usableFromInline package let rawValue: UInt32

  /// A number that another date gave as its `rawValue`.
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One day.
  package init(_ date: CalendarDate) {
    rawValue = UInt32(date.year << 9 | date.month << 5 | date.day)
  }

  /// What the bytes say, if they are a real date in one of the three forms and nothing else.
  @inlinable package init?(ascii bytes: some Collection<UInt8>) {
    var parts = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in bytes {
      let digit = Int(byte) - 0x30
      switch count {
      case 4, 7: guard byte == 0x2D else { return nil }
      case 0..<4 where 0...9 ~= digit: parts.year = parts.year * 10 + digit
      case 5...6 where 0...9 ~= digit: parts.month = parts.month * 10 + digit
      case 8...9 where 0...9 ~= digit: parts.day = parts.day * 10 + digit
      default: return nil
      }
      count += 1
    }
    switch count {
    case 4: self.init(year: parts.year, month: nil, day: nil)
    case 7: self.init(year: parts.year, month: parts.month, day: nil)
    case 10: self.init(year: parts.year, month: parts.month, day: parts.day)
    default: return nil
    }
  }

  package init?(_ text: some StringProtocol) { self.init(ascii: text.utf8) }

  /// The year, the month or the day, if the calendar has it. A day needs a month.
  @usableFromInline package init?(year: Int, month: Int?, day: Int?) {
    guard month != nil || day == nil else { return nil }
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    rawValue = UInt32(year << 9 | (month ?? 0) << 5 | (day ?? 0))
  }

  package var year: Int { Int(rawValue >> 9) }
  package var month: Int? { rawValue >> 5 & 15 == 0 ? nil : Int(rawValue >> 5 & 15) }
  package var day: Int? { rawValue & 31 == 0 ? nil : Int(rawValue & 31) }

  /// The first day of the interval.
  package var first: CalendarDate { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? .earliest }

  /// The last day of the interval.
  package var last: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, of: year)) ?? .latest
  }

  /// As it was written.
  @usableFromInline package var description: String {
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
