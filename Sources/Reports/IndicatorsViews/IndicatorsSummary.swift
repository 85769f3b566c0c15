import Diagnostics
import Metamodel
import Model

/// The first page of the report on indicators: how many are met, and what an appraiser has to ask.
struct IndicatorsSummary {
  let report: IndicatorsReport
  let phrasing: Phrasing
  private var all: [MeasuredIndicator] { report.indicators }

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }
  private func number(_ value: Int) -> String { phrasing.number(value) }
  private func count(_ verdict: MeasuredIndicator.Verdict) -> Int { all.count { $0.verdict == verdict } }

  // MARK: figures

  var tiles: [View] {
    let contradictory = all.count { $0.isContradictory }
    let missed = count(.overdue)
    let open = count(.undecided) + count(.unmeasured)
    return [
      tile(all.count, text("chỉ tiêu", "indicators")),
      tile(count(.met), text("đạt mức phải đạt", "met")),
      tile(missed, text("chưa đạt, đã hết hạn", "missed in time"), isWeak: missed > 0),
      tile(count(.short), text("chưa đạt, còn hạn hoặc không ghi hạn", "not met yet")),
      tile(open, text("chưa kết luận được", "cannot be decided"), isWeak: open > 0),
      tile(count(.untargeted), text("chưa có mức phải đạt", "no target set")),
      tile(contradictory, text("có số liệu trái nhau", "with contradicting numbers"), isWeak: contradictory > 0),
    ]
  }

  private func tile(_ value: Int, _ label: String, isWeak: Bool = false) -> View {
    ["value": number(value), "caption": label, "weak": isWeak]
  }

  // MARK: sentences

  var sentences: [View] {
    let all: [String?] = [opening, missed, contradictions, unmeasured, short, met, worse, untargeted, stale, later]
    return all.compactMap { $0 }.map { ["sentence": $0] }
  }

  private var opening: String {
    let day = phrasing.date(report.heading.day)
    if all.isEmpty {
      return text("Đến ngày \(day), mô hình chưa có chỉ tiêu nào.", "By \(day) the model has no indicator.")
    }
    let targeted = all.count - count(.untargeted)
    return text(
      "Đến ngày \(day), mô hình có \(number(all.count)) chỉ tiêu, trong đó \(number(targeted)) chỉ tiêu có mức phải "
        + "đạt: \(number(count(.met))) đạt, \(number(count(.overdue) + count(.short))) chưa đạt, "
        + "\(number(count(.undecided) + count(.unmeasured))) chưa kết luận được.",
      "Indicators by \(day): \(number(all.count)); with a target: \(number(targeted)), of which "
        + "\(number(count(.met))) met, \(number(count(.overdue) + count(.short))) not met, "
        + "\(number(count(.undecided) + count(.unmeasured))) cannot be decided.")
  }

  private var missed: String? {
    list(
      text("Đã hết hạn mà chưa đạt: ", "Missed in time: "), all.filter { $0.verdict == .overdue }
    ) { one in
      let target = one.targets.first { $0.attainment == .unmet && $0.isDue }
      return named(one) + ": " + phrasing.latest(one)
        + (target.map { text(" so với ", " against ") + phrasing.goal($0, one) } ?? "")
    }
  }

  private var contradictions: String? {
    list(
      text("Các nguồn nêu số khác nhau, giữ cả hai: ", "Sources give different numbers, both kept: "),
      all.filter(\.isContradictory)
    ) { one in
      let parts = one.latest.map { number in
        phrasing.value(number, unit: one.unit)
          + (number.source.map { " – " + $0.label[phrasing.language] } ?? "")
      }
      return named(one) + ": " + parts.joined(separator: text(" và ", " and "))
    }
  }

  private var unmeasured: String? {
    let without = all.filter { $0.latest.isEmpty && $0.measure == nil }
    return list(text("Chưa có số liệu nào: ", "Without any number: "), without) { one in
      named(one) + (one.targets.first.map { " (" + phrasing.goal($0, one) + ")" } ?? "")
    }
  }

  private var short: String? {
    list(text("Chưa đạt: ", "Not met yet: "), all.filter { $0.verdict == .short }, against)
  }

  private var met: String? {
    list(text("Đạt: ", "Met: "), all.filter { $0.verdict == .met }, against)
  }

  private func against(_ one: MeasuredIndicator) -> String {
    named(one) + ": " + phrasing.latest(one)
      + (one.targets.last.map { text(" so với ", " against ") + phrasing.goal($0, one) } ?? "")
  }

  private var worse: String? {
    list(text("Đang đi theo chiều xấu: ", "Going the wrong way: "), all.filter { $0.isImproving == false }) { one in
      named(one) + " (" + phrasing.course(one) + ")"
    }
  }

  private var untargeted: String? {
    list(
      text("Có số liệu nhưng chưa có mức phải đạt: ", "Measured, but without a target: "),
      all.filter { $0.verdict == .untargeted && !$0.latest.isEmpty }
    ) { one in named(one) + ": " + phrasing.latest(one) }
  }

  /// Numbers that are older than two years.
  private var stale: String? {
    let limit = report.heading.day.year - 2
    let old = all.filter { one in one.latest.first?.date.map { isOlder($0, than: limit) } ?? false }
    guard !old.isEmpty else { return nil }
    return text(
      "Số liệu mới nhất của \(number(old.count)) chỉ tiêu đã quá hai năm: \(codes(old)).",
      "The latest number is older than two years: \(codes(old)).")
  }

  private func isOlder(_ date: CoarseDate, than year: Int) -> Bool {
    let (day, last) = (report.heading.day, date.last)
    return (last.year, last.month, last.day) < (year, day.month, day.day)
  }

  private var later: String? {
    let numbers = all.reduce(0) { $0 + $1.laterCount }
    var parts: [String] = []
    if !report.later.isEmpty {
      parts.append(text("\(number(report.later.count)) chỉ tiêu", "indicators: \(number(report.later.count))"))
    }
    if numbers > 0 { parts.append(text("\(number(numbers)) số liệu", "numbers: \(number(numbers))")) }
    if parts.isEmpty { return nil }
    return text("Có sau ngày báo cáo, không kể ở đây: ", "Of a later day, and left out: ")
      + parts.joined(separator: ", ") + "."
  }

  // MARK: lists

  private func named(_ one: MeasuredIndicator) -> String { one.indicator.name[phrasing.language] }

  private func codes(_ some: [MeasuredIndicator]) -> String {
    some.map { phrasing.indicatorMark + String($0.number) }.joined(separator: ", ")
  }

  /// At most eight by name.
  private func list(
    _ head: String, _ some: [MeasuredIndicator], _ line: (MeasuredIndicator) -> String
  ) -> String? {
    if some.isEmpty { return nil }
    let rest = some.count - 8
    let more = rest > 0 ? text("; và \(number(rest)) chỉ tiêu khác", "; and \(number(rest)) more") : ""
    return head + some.prefix(8).map(line).joined(separator: "; ") + more + "."
  }
}
