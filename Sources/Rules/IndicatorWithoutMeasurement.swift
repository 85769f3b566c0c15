import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT421: an indicator of which no number is known up to the day.
  package static let indicatorWithoutMeasurement = Rule(
    RuleCard(
      "KT421", "indicator-without-measurement", .warning,
      title: Text(vi: "Chỉ tiêu chưa có số liệu", en: "Indicator without a measurement"),
      why: Text(
        vi: "Không có số liệu thì không ai biết chỉ tiêu đạt hay chưa đạt, và báo cáo chỉ tiêu để trống dòng này.",
        en: "Without a number nobody knows whether the goal is met, and its row of the indicator report stays empty."),
      bad: """
        indicators:
          ty-le-den-ket-noi:   # KT421 "2026-11-21"
            name: Tỷ lệ đèn tín hiệu kết nối về trung tâm
            of: architecture
            unit: percent
            targets: [{value: 70, by: 2030}]
        """,
      good: """
        indicators:
          ty-le-den-ket-noi:
            name: Tỷ lệ đèn tín hiệu kết nối về trung tâm
            of: architecture
            unit: percent
            targets: [{value: 70, by: 2030}]
            measurements: [{value: 3, date: 2016}]
        """)
  ) { architecture, findings in
    let fields = Fields.indicators
    for indicator in architecture.entities(.indicators) where !architecture.has(indicator, fields.measure) {
      let known = architecture.measurements(indicator, fields.measurements)
      // A measurement that could not be read has a finding of its own, and may be the one that is missed here.
      let isReadable =
        architecture.state(indicator, fields.measurements) != .broken
        && architecture.state(indicator, fields.measure) != .broken
        && known.count == architecture.records(indicator, fields.measurements).count
      let isMeasured = known.contains { $0.date.map { $0.first <= architecture.day } ?? true }
      if isMeasured || !isReadable { continue }
      findings.add(finding(architecture, indicator, later: known.first))
    }
  }

  private static func finding(
    _ architecture: Architecture, _ indicator: EntityID, later: Architecture.Measurement?
  ) -> Finding {
    let id = architecture.id(indicator)
    let since =
      later?.date.map {
        Text(vi: ", số liệu đầu tiên là của \($0)", en: "; the first one is of \($0)")
      } ?? Text(both: "")
    return Finding(
      indicatorWithoutMeasurement.card, at: architecture.range(indicator),
      Text(
        vi: "`\(id)` chưa có số liệu nào tính đến ngày \(architecture.day)\(since.vi)",
        en: "`\(id)` has no measurement up to \(architecture.day)\(since.en)"),
      help: Text(
        vi: "thêm `measurements: [{value: …, date: …, document: …}]`, hoặc `measure` nếu tính được từ mô hình",
        en: "add `measurements: [{value: …, date: …, document: …}]`, or `measure` if the model can compute it"),
      subject: id)
  }
}
