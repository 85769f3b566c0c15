import Diagnostics
import Model

/// What the report on indicators calls its own notions.
extension Phrasing {
  /// The letter before the number of an indicator.
  var indicatorMark: String { text("C", "I") }

  func title(_ verdict: MeasuredIndicator.Verdict) -> String {
    switch verdict {
    case .overdue: text("chưa đạt, đã hết hạn", "not met, past its day")
    case .undecided: text("chưa kết luận được", "cannot be decided")
    case .unmeasured: text("chưa có số liệu", "no number yet")
    case .short: text("chưa đạt", "not met yet")
    case .met: text("đạt", "met")
    case .untargeted: text("chưa có mức phải đạt", "no target set")
    }
  }

  /// The target, with its day.
  func goal(_ target: MeasuredIndicator.Target, _ indicator: MeasuredIndicator) -> String {
    let bound = indicator.direction == .down ? text("tối đa ", "at most ") : text("tối thiểu ", "at least ")
    let by = target.by.map { text(", hạn ", ", by ") + date($0) } ?? text(", không ghi hạn", ", no day set")
    return (indicator.unit == "rank" ? "" : bound) + amount(target.value, unit: indicator.unit) + by
  }

  /// Whether a target is reached, and by how much.
  func attained(_ target: MeasuredIndicator.Target, _ indicator: MeasuredIndicator) -> String {
    let distance = indicator.latest.count == 1 ? abs(indicator.latest[0].value - target.value) : 0
    let shown = distance > 0 ? " " + difference(rounded(distance), unit: indicator.unit) : ""
    switch target.attainment {
    case .met where indicator.unit == "rank" || distance == 0: return text("đạt", "met")
    case .met: return text("đạt, vượt", "met, beyond by") + shown
    case .unmet where target.isDue: return text("chưa đạt, đã hết hạn, còn thiếu", "not met in time, short by") + shown
    case .unmet: return text("chưa đạt, còn thiếu", "not met yet, short by") + shown
    case .unknown where indicator.latest.isEmpty: return text("chưa có số liệu", "no number yet")
    case .unknown where indicator.isContradictory:
      return text("chưa kết luận được: các nguồn nêu số khác nhau", "cannot be decided: sources give different numbers")
    case .unknown: return text("chưa kết luận được từ số liệu này", "cannot be decided by this number")
    }
  }

  /// How the numbers went: `tăng 1 cơ quan, đơn vị so với 24/07/2017, theo chiều tốt`.
  func course(_ indicator: MeasuredIndicator) -> String {
    switch indicator.trend {
    case nil:
      return indicator.numbers.isEmpty ? "–" : text("mới có số liệu của một thời điểm", "numbers of one day only")
    case .unknown: return text("chưa rõ", "not known")
    case .level: return "→ " + text("không đổi", "level") + since(indicator)
    case .up: return "↑ " + text("tăng", "up") + step(indicator) + since(indicator) + way(indicator)
    case .down: return "↓ " + text("giảm", "down") + step(indicator) + since(indicator) + way(indicator)
    }
  }

  private func step(_ indicator: MeasuredIndicator) -> String {
    guard indicator.latest.count == 1, indicator.before.count == 1 else { return "" }
    let distance = rounded(abs(indicator.latest[0].value - indicator.before[0].value))
    let isCoarse = indicator.latest[0].bound != nil || indicator.before[0].bound != nil
    let about = isCoarse ? text(" khoảng ", " by about ") : text(" ", " by ")
    return about + difference(distance, unit: indicator.unit)
  }

  private func since(_ indicator: MeasuredIndicator) -> String {
    indicator.before.first?.date.map { text(" so với ", " since ") + date($0) } ?? ""
  }

  private func way(_ indicator: MeasuredIndicator) -> String {
    switch indicator.isImproving {
    case nil: ""
    case true?: text(" (theo chiều tốt)", " (the good way)")
    case false?: text(" (theo chiều xấu)", " (the wrong way)")
    }
  }

  /// Without the noise of binary fractions: 0.30000000000000004 is 0.3.
  func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }

  /// The numbers of an indicator that count, in one line: `58 xã, phường / 584 xã, phường (2016)`.
  func latest(_ indicator: MeasuredIndicator) -> String {
    let values = indicator.latest.map { value($0, unit: indicator.unit) }.joined(separator: " / ")
    return values + (indicator.latest.first?.date.map { " (" + date($0) + ")" } ?? "")
  }
}
