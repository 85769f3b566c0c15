import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT422: a target whose day has passed and that the number of the day does not reach.
  package static let indicatorUnmet = Rule(
    RuleCard(
      "KT422", "indicator-unmet", .warning,
      title: Text(vi: "Chỉ tiêu chưa đạt khi đã hết hạn", en: "Indicator not met in time"),
      why: Text(
        vi: "Chỉ tiêu đã hết hạn mà chưa đạt là khoảng cách phải giải trình và đưa vào lộ trình.",
        en: "A target that was missed is a gap to be accounted for, and to be closed by the roadmap."),
      bad: """
        indicators:
          ty-le-den-ket-noi:
            name: Tỷ lệ đèn tín hiệu kết nối về trung tâm
            of: architecture
            unit: percent
            direction: up
            targets:
              - value: 70   # KT422 "mới đạt 3% (2016), chưa đạt mức 70%"
                by: 2018
            measurements: [{value: 3, date: 2016}]
          thoi-gian-giai-quyet:
            name: Thời gian giải quyết hồ sơ
            of: architecture
            unit: ngày
            direction: down
            targets:
              - value: 5   # KT422 "còn khoảng 7,5 ngày (2019-04)"
                by: 2018-12
            measurements: [{value: 12, date: 2016}, {value: 7.5, date: 2019-04, bound: about}]
        """,
      good: """
        indicators:
          ty-le-den-ket-noi:
            name: Tỷ lệ đèn tín hiệu kết nối về trung tâm
            of: architecture
            unit: percent
            direction: up
            targets: [{value: 70, by: 2018}, {value: 90, by: 2030}]
            measurements: [{value: 3, date: 2016}, {value: 70, date: 2019, bound: over}]
        """)
  ) { architecture, findings in
    let fields = Fields.indicators
    for indicator in architecture.entities(.indicators) {
      guard architecture.state(indicator, fields.direction) != .broken,
        let number = architecture.quantity(indicator, fields.measurements)
      else { continue }
      let isUp = architecture.word(indicator, fields.direction) != "down"
      for record in architecture.records(indicator, fields.targets) {
        guard let value = architecture.number(record, Fields.target.value),
          let by = architecture.date(record, Fields.target.by), by.last < architecture.day,
          number.attains(value, isUp: isUp) == .unmet
        else { continue }
        findings.add(finding(architecture, indicator, number, Target(record: record, value: value, by: by), isUp: isUp))
      }
    }
  }

  private struct Target {
    let record: EntityID
    let value: Double
    let by: CoarseDate
  }

  private static func finding(
    _ architecture: Architecture, _ indicator: EntityID, _ number: Architecture.Measurement, _ target: Target,
    isUp: Bool
  ) -> Finding {
    let id = architecture.id(indicator)
    let unit = architecture.text(indicator, Fields.indicators.unit, .vi) ?? ""
    let wanted = amount(target.value, unit)
    let bound = architecture.choice(number.record, Fields.quantity.bound)?.title
    let measured = amount(number.value, unit, bound: bound)
    let date = number.date.map { " (\($0))" } ?? ""
    let message =
      isUp
      ? Text(
        vi: "`\(id)` mới đạt \(measured.vi)\(date), chưa đạt mức \(wanted.vi) có hạn \(target.by)",
        en: "`\(id)` is at \(measured.en)\(date), short of the \(wanted.en) due by \(target.by)")
      : Text(
        vi: "`\(id)` còn \(measured.vi)\(date), chưa giảm xuống mức \(wanted.vi) có hạn \(target.by)",
        en: "`\(id)` is at \(measured.en)\(date), above the \(wanted.en) due by \(target.by)")
    return Finding(
      indicatorUnmet.card, at: architecture.range(target.record, Fields.target.value), message,
      help: help(isOld: number.date.map { $0.last <= target.by.last } ?? false),
      related: [
        .init(
          architecture.range(number.record, Fields.quantity.value),
          Text(vi: "số liệu mới nhất", en: "the latest number"))
      ], subject: id)
  }

  private static func help(isOld: Bool) -> Text {
    isOld
      ? Text(
        vi: "số liệu này có trước khi hết hạn: ghi số liệu mới hơn vào `measurements`",
        en: "this number is older than the deadline: add a newer one under `measurements`")
      : Text(
        vi: "nếu nay đã đạt, ghi số liệu mới vào `measurements`; nếu chưa, đưa việc còn lại vào `initiatives`",
        en: "if it has been met since, add the new number under `measurements`; if not, plan the rest in `initiatives`")
  }
}
