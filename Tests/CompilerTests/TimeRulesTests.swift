import Diagnostics
import Rules
import TestSupport
import Testing

/// What the cards of KT420 to KT425 leave out: bounds, coarse dates, lives, numbers inside records.
@Suite struct TimeRulesTests {
  private static let agency = "agencies:\n  so: {name: Sở, kind: department}\n"

  private func check(_ text: String) {
    let fixture = Fixture(text)
    let differences = differences(fixture, compiled(fixture))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func aPlanIsOverdueAfterItsLastDay() {
    check(
      Self.agency + """
        sites:
          a: {name: A, kind: network, owner: so, since: 2026, status: planned}
          b: {name: B, kind: network, owner: so, since: 2026-11-21, status: planned}
          c: {name: C, kind: network, owner: so, since: 2026-11-20, status: planned}   # KT420
          d: {name: D, kind: network, owner: so, since: 2020, until: 2024, status: planned}
          e: {name: E, kind: network, owner: so, status: building}
          f: {name: F, kind: network, owner: so, since: 2020, status: pilot}
        """)
  }

  @Test func aChangeOfStatusEndsAPlan() {
    check(
      Self.agency + """
        sites:
          a: {name: A, kind: network, owner: so, since: 2020, status: planned, changes: [{from: 2021, status: in-use}]}
          b: {name: B, kind: network, owner: so, since: 2020, status: in-use, changes: [{from: 2021, status: building}]}
        #^ KT420 "`building`"
        """)
  }

  @Test func theEarliestDeliveryCountsAndAnInitiativeHasItsOwnEnd() {
    check(
      Self.agency + """
        sites:
          a: {name: A, kind: network, owner: so, status: planned}   # KT420 "2018 (do `som` bàn giao)"
          b: {name: B, kind: network, owner: so, since: 2030, status: planned}
        initiatives:
          muon: {name: Muộn, owner: so, delivers: [a], end: 2030}
          som: {name: Sớm, owner: so, delivers: [a, b], end: 2018}
          cham: {name: Chậm, owner: so, end: 2019, status: building}   # KT420
        """)
  }

  @Test(arguments: [
    ("up", "{value: 70}", ""), ("up", "{value: 70, bound: over}", ""), ("up", "{value: 69.5}", "69,5%"),
    ("up", "{value: 60, bound: over}", ""), ("up", "{value: 60, bound: about}", "khoảng 60%"),
    ("down", "{value: 70}", ""), ("down", "{value: 70, bound: over}", "trên 70%"),
    ("down", "{value: 70, bound: at-least}", ""), ("down", "{value: 71, bound: at-least}", "ít nhất 71%"),
    ("down", "{value: 60, bound: over}", ""),
  ])
  func aTargetIsMissedOnlyWhereItIsCertain(direction: String, number: String, part: String) {
    check(
      """
      indicators:
        ty-le:
          name: Tỷ lệ
          of: architecture
          unit: percent
          direction: \(direction)
          targets:
            - value: 70   \(part.isEmpty ? "" : "# KT422 \"\(part)\"")
              by: 2018
            - {value: 70, by: 2026-11-21}
          measurements: [\(number)]
      """)
  }

  @Test func theNumberOfTheDayCounts() {
    check(
      """
      indicators:
        mot:
          name: Một
          of: architecture
          unit: hồ sơ
          targets: [{value: 1500, by: 2018}]   # KT422 "short of the 1,500 hồ sơ due by 2018"
          measurements: [{value: 1000, date: 2016}, {value: 2000, date: 2027}]
        hai:   # KT421 "số liệu đầu tiên là của 2027"
          name: Hai
          of: architecture
          unit: hồ sơ
          measurements: [{value: 2000, date: 2027}]
        ba: {name: Ba, of: architecture, unit: percent, measure: "1"}
        bon:
          name: Bốn
          of: architecture
          unit: percent
          measurements: [{value: nhiều}]   # KT209
      """)
  }

  @Test func numbersInsideRecordsContradictToo() {
    check(
      Self.agency + """
        sites:
          tt: {name: Trung tâm, kind: data-centre, owner: so}
          mang:
            name: Mạng
            kind: network
            owner: so
            points: [{value: 10, date: 2016}, {value: 11, date: 2016}, {value: 12, date: 2017}]
        systems:
          den:
            name: Đèn
            kind: device-network
            owner: so
            hosted-at: [tt]
            units:
              total: [{value: 800}, {value: 900}]   # KT423 "không ghi ngày: 800 và 900"
              share: [{value: 3, date: 2016, bound: about}, {value: 4, date: 2016}]   # KT423 "khoảng 3 và 4"
        services:
          dich-vu: {name: Dịch vụ, provider: so, channels: [den]}
        """)
  }

  @Test func initiativesWaitForWhatIsCertain() {
    check(
      Self.agency + """
        initiatives:
          a: {name: A, owner: so, end: 2027}
          b: {name: B, owner: so, start: 2027, depends-on: [a]}
          c: {name: C, owner: so, start: 2026-12-31, depends-on: [a]}   # KT424 "trước khi `a` kết thúc (2027)"
          d: {name: D, owner: so, depends-on: [a]}
          f: {name: F, owner: so, start: 2026, depends-on: [d]}   # KT424 "(qua `d`)"
          g: {name: G, owner: so, start: 2026, depends-on: [h]}   # KT424 "bắt đầu (2028)"
          h: {name: H, owner: so, start: 2028}
        """)
  }

  @Test func aCircleOfDependenciesIsFollowedOnce() {
    let fixture = Fixture(
      Self.agency + """
        initiatives:
          a: {name: A, owner: so, start: 2026, depends-on: [b]}
          b: {name: B, owner: so, depends-on: [c, d]}
          c: {name: C, owner: so, depends-on: [b, a]}
          d: {name: D, owner: so, end: 2028}
        """)
    var findings = Findings()
    Rule.initiativeBeforeDependency.check(compiled(fixture).architecture, &findings)
    #expect(findings.kept.map(\.subject) == ["a"])
  }

  @Test func anIdentifierMayBeTakenOver() {
    check(
      """
      agencies:
        cu: {name: Cũ, kind: department, identifier: H29.1, until: 2024}
        moi: {name: Mới, kind: department, identifier: H29.1, since: 2025}
        khac: {name: Khác, kind: department, identifier: H29.1}   # KT425 "`moi`"
        thuong: {name: Thường, kind: department, identifier: h29.1}
      """)
  }
}
