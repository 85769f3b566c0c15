/// Whether a number reaches a target, as far as it is certain.
package enum Attainment: String, Sendable {
  case met, unmet, unknown
}

/// How numbers went from one day to a later one, as far as it is certain.
package enum Trend: String, Sendable {
  case up, down, level, unknown
}

extension Architecture.Measurement {
  /// What is certain only: over 60 may be 75, and neither meets nor misses 70.
  package func attains(_ target: Double, isUp: Bool) -> Attainment {
    switch (bound, isUp) {
    case ("over", true), ("at-least", true): value >= target ? .met : .unknown
    case ("over", false): value >= target ? .unmet : .unknown
    case ("at-least", false): value > target ? .unmet : .unknown
    case (_, true): value >= target ? .met : .unmet
    case (_, false): value <= target ? .met : .unmet
    }
  }

  /// From this number to a later one. Two lower bounds are compared as they stand: from over 3 to over 4 is up.
  package func trend(to later: Architecture.Measurement) -> Trend {
    switch (isLowerBound, later.isLowerBound) {
    case (true, true), (false, false): later.value > value ? .up : later.value < value ? .down : .level
    case (false, true): later.value > value || later.value == value && later.bound == "over" ? .up : .unknown
    case (true, false): later.value < value || later.value == value && bound == "over" ? .down : .unknown
    }
  }

  private var isLowerBound: Bool { bound == "over" || bound == "at-least" }
}

extension [Architecture.Measurement] {
  /// Whether all of them reach a target, or all miss it; unknown where there is none, or where they do not agree.
  package func attain(_ target: Double, isUp: Bool) -> Attainment {
    let all = map { $0.attains(target, isUp: isUp) }
    guard let first = all.first else { return .unknown }
    return all.allSatisfy { $0 == first } ? first : .unknown
  }

  /// How the numbers of one day went to those of a later one; unknown where they do not agree.
  package func trend(to later: [Architecture.Measurement]) -> Trend {
    let all = flatMap { earlier in later.map { earlier.trend(to: $0) } }
    guard let first = all.first else { return .unknown }
    return all.allSatisfy { $0 == first } ? first : .unknown
  }
}
