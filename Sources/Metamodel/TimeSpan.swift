/// A length of time in one unit, as it is written: `12 months`, `1 day`.
@frozen @usableFromInline package struct TimeSpan: Sendable, Hashable, CustomStringConvertible {
  /// Count and unit in one number, which is never 0, so that a column may keep 0 for "no span".
  @usableFromInline package let rawValue: UInt32

  /// The largest count that can be written.
  package static let longestCount = 99_999_999
  static let secondsInDay = 86_400

  /// A number that another span gave as its `rawValue`.
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A span of 0 to 99 999 999 units.
  package init?(_ count: Int, _ unit: TimeUnit) {
    guard 0...Self.longestCount ~= count else { return nil }
    rawValue = UInt32(count) << 3 | UInt32(unit.rawValue)
  }

  /// What the text says, if it is a whole number, one space and a unit in English, singular or plural.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 2, 1...8 ~= parts[0].count, let unit = TimeUnit(word: parts[1]) else { return nil }
    var count = 0
    for byte in parts[0] {
      guard 0x30...0x39 ~= byte else { return nil }
      count = count * 10 + Int(byte) - 0x30
    }
    self.init(count, unit)
  }

  package var count: Int { Int(rawValue >> 3) }
  package var unit: TimeUnit { TimeUnit(rawValue: UInt8(rawValue & 7)) ?? .days }

  /// The shortest and the longest it can be, in seconds: a month has 28 to 31 days, a year 365 or 366. Of two spans one
  /// is surely longer if their ranges do not overlap, or if both are in months (`TimeUnit.Size`).
  package var seconds: ClosedRange<Int> {
    switch unit.size {
    case .seconds(let each):
      return count * each...count * each
    case .months(let each):
      let (years, rest) = (count * each / 12, count * each % 12)
      let shortest = years * 365 + Self.shortestRuns[rest]
      let longest = years * 366 + Self.longestRuns[rest]
      return shortest * Self.secondsInDay...longest * Self.secondsInDay
    }
  }

  /// The fewest and the most days that so many months in a row have, for 0 to 11 months.
  private static let shortestRuns = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
  private static let longestRuns = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

  /// As it is written in YAML: `12 months`, `1 day`.
  @usableFromInline package var description: String { "\(count) \(count == 1 ? unit.singular : unit.plural)" }
}

/// A unit of time.
package enum TimeUnit: UInt8, Sendable, CaseIterable {
  case seconds = 1
  case minutes, hours, days, weeks, months, years

  /// What a unit counts: it is so many seconds, or so many months of the calendar.
  package enum Size: Sendable, Equatable {
    case seconds(Int)
    case months(Int)
  }

  package var size: Size {
    switch self {
    case .seconds: .seconds(1)
    case .minutes: .seconds(60)
    case .hours: .seconds(3_600)
    case .days: .seconds(TimeSpan.secondsInDay)
    case .weeks: .seconds(7 * TimeSpan.secondsInDay)
    case .months: .months(1)
    case .years: .months(12)
    }
  }

  /// The word for one.
  package var singular: String {
    switch self {
    case .seconds: "second"
    case .minutes: "minute"
    case .hours: "hour"
    case .days: "day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }

  /// The word for several.
  package var plural: String { singular + "s" }

  /// The unit of that word, for one or for several.
  init?(word: some Collection<UInt8>) {
    let found = TimeUnit.allCases.first { unit in
      word.elementsEqual(unit.singular.utf8) || word.elementsEqual(unit.plural.utf8)
    }
    guard let found else { return nil }
    self = found
  }
}
