import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT423: numbers of one thing and one date that are not the same.
  package static let contradictingMeasurements = Rule(
    RuleCard(
      "KT423", "contradicting-measurements", .information,
      title: Text(vi: "Các nguồn nêu số liệu khác nhau", en: "Sources give different numbers"),
      why: Text(
        vi: "Hai nguồn nêu hai con số cho cùng một ngày thì chưa biết số nào đúng; công cụ coi số liệu đó là chưa rõ.",
        en: "Where two sources give two numbers for one date, nobody knows which is right: it counts as unknown."),
      bad: """
        documents:
          viettimes-2016: {name: "VietTimes: dịch vụ công trực tuyến", kind: article, date: 2016-10}
          motthegioi-2017: {name: "Một Thế Giới: dịch vụ công trực tuyến", kind: article, date: 2017-03}
        indicators:
          dich-vu-muc-do-4:
            name: Số dịch vụ công trực tuyến mức độ 4
            of: architecture
            unit: dịch vụ
            measurements:
              - {value: 58, date: 2016, document: motthegioi-2017}
              - value: 584   # KT423 "58 (motthegioi-2017) và 584 (viettimes-2016)"
                date: 2016
                document: viettimes-2016
        """,
      good: """
        documents:
          viettimes-2016: {name: "VietTimes: dịch vụ công trực tuyến", kind: article, date: 2016-10}
          motthegioi-2017: {name: "Một Thế Giới: dịch vụ công trực tuyến", kind: article, date: 2017-03}
        indicators:
          dich-vu-muc-do-4:
            name: Số dịch vụ công trực tuyến mức độ 4
            of: architecture
            unit: dịch vụ
            measurements:
              - {value: 58, date: 2015, document: motthegioi-2017}
              - {value: 584, date: 2016, document: viettimes-2016}
        """)
  ) { architecture, findings in
    architecture.forEachQuantity { quantity in
      let numbers = architecture.disagreement(quantity.holder, quantity.field)
      guard let last = numbers.last else { return }
      findings.add(finding(architecture, quantity.entity, quantity.field, numbers, last))
    }
  }

  private static func finding(
    _ architecture: Architecture, _ owner: EntityID, _ field: Field<Record>, _ numbers: [Architecture.Measurement],
    _ last: Architecture.Measurement
  ) -> Finding {
    let id = architecture.id(owner)
    let name = architecture.schema[field.number].name
    let what =
      last.date.map {
        Text(vi: "số liệu khác nhau cho cùng thời điểm \($0)", en: "different numbers for \($0)")
      } ?? Text(vi: "số liệu khác nhau mà không ghi ngày", en: "different numbers without a date")
    let parts = numbers.map { shown($0, in: architecture) }
    let value = Fields.quantity.value
    return Finding(
      contradictingMeasurements.card, at: architecture.range(last.record, value),
      Text(
        vi: "`\(name)` của `\(id)` có \(what.vi): \(listed(parts.map(\.vi), last: "và"))",
        en: "`\(name)` of `\(id)` has \(what.en): \(listed(parts.map(\.en), last: "and"))"),
      help: Text(
        vi: "đối chiếu các nguồn, rồi chỉ giữ con số đúng; đến lúc đó số liệu này được coi là chưa rõ",
        en: "compare the sources and keep the number that is right; until then it counts as unknown"),
      related: numbers.dropLast().map {
        .init(architecture.range($0.record, value), Text(vi: "số liệu kia", en: "the other number"))
      }, subject: id)
  }

  /// `58 (motthegioi-2017)`
  private static func shown(_ number: Architecture.Measurement, in architecture: Architecture) -> Text {
    let bound = architecture.choice(number.record, Fields.quantity.bound)?.title
    let text = amount(number.value, bound: bound)
    let source = number.document.map { " (\(architecture.id($0)))" } ?? ""
    return Text(vi: text.vi + source, en: text.en + source)
  }
}
