import Diagnostics

/// KT208: a value that is no duration.
package enum NotADuration {
  package static let card = RuleCard(
    "KT208", "not-a-duration", .error,
    title: Text(vi: "Không phải khoảng thời gian", en: "Not a duration"),
    why: Text(
      vi: "Khoảng thời gian cần số và đơn vị, vì \"12\" không nói là ngày hay tháng.",
      en: "A duration needs a number and a unit: \"12\" does not say whether days or months."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      data:
        ho-so:
          name: Hồ sơ
          steward: so-gtvt
          retention: 10 năm   # KT208 "10 years"
      systems:
        kho: {name: Kho hồ sơ, kind: database, owner: so-gtvt, masters: [ho-so], hosted-at: [tt]}
        mot-cua: {name: Một cửa, kind: application, owner: so-gtvt, hosted-at: [tt]}
      sites:
        tt: {name: Trung tâm dữ liệu, kind: data-centre}
      flows:
        gui: {from: kho, to: mot-cua, via: [], data: [ho-so]}
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      data:
        ho-so: {name: Hồ sơ, steward: so-gtvt, retention: 10 years}
      systems:
        kho: {name: Kho hồ sơ, kind: database, owner: so-gtvt, masters: [ho-so], hosted-at: [tt]}
        mot-cua: {name: Một cửa, kind: application, owner: so-gtvt, hosted-at: [tt]}
      sites:
        tt: {name: Trung tâm dữ liệu, kind: data-centre}
      flows:
        gui: {from: kho, to: mot-cua, via: [], data: [ho-so]}
      """)

  static func finding(_ place: SourceRange, _ written: String) -> Finding {
    let number = written.prefix { $0.isNumber }
    let units = ["nam": "years", "thang": "months", "tuan": "weeks", "ngay": "days", "gio": "hours", "phut": "minutes"]
    let word = withoutDiacritics(String(written.drop { !$0.isLetter })).lowercased()
    let meant = number.isEmpty ? nil : units[word].map { "\(number) \($0)" }
    return Finding(
      card, at: place,
      Text(vi: "\(quoted(written)) không phải là khoảng thời gian", en: "\(quoted(written)) is no duration"),
      help: meant.map { Text(vi: "viết `\($0)`", en: "write `\($0)`") }
        ?? Text(
          vi: "viết số và đơn vị: `12 months`, `1 day`, `30 minutes`",
          en: "write a number and a unit: `12 months`, `1 day`, `30 minutes`"))
  }
}
