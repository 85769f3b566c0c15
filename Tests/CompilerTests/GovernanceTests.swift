import Compiler
import Diagnostics
import TestSupport
import Testing

/// Waivers and comments that ignore findings.
@Suite struct GovernanceTests {
  private static let agencies = """
    agencies:
      tp: {name: Thành phố, kind: province}
      so: {name: Sở, kind: department, since: 2020, status: planned}

    """

  @discardableResult
  private func check(_ text: String) -> Compilation {
    let fixture = Fixture(text)
    let compilation = compiled(fixture)
    let differences = differences(fixture, compilation)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    return compilation
  }

  private func waiver(_ fields: String, agencies: String = GovernanceTests.agencies, comment: String = "") -> String {
    agencies + """
      waivers:
        mt: {\(fields), reason: Chờ sáp nhập, approved-by: [tp]}   \(comment)
      """
  }

  private static let shown = agencies.replacing("planned}", with: "planned}   # KT420")

  @Test func aWaiverHidesAndSaysWhy() throws {
    let compilation = check(waiver("rule: KT420, for: [so], expires: 2026-11-21"))
    let waived = try #require(compilation.waived.first)
    #expect(compilation.waived.count == 1)
    #expect((waived.finding.code, waived.by, waived.reason) == ("KT420", "mt", "Chờ sáp nhập"))
  }

  @Test(arguments: [
    ("rule: KT420, for: [so], expires: 2026-11-20", "# KT430"),
    ("rule: KT420, for: [so], expires: 2025, until: 2025", ""),
    ("rule: KT420, for: [so], expires: 2027, status: retired", ""),
    ("rule: KT420, for: [so], expires: 2028, since: 2027", ""),
    ("rule: KT420, for: [so], expires: sớm", "# KT207"),
    ("rule: KT42, for: [so], expires: 2027", "# KT432 \"`KT420`\""),
    ("rule: KT420, for: [tp], expires: 2027", "# KT431 \"delete the waiver\""),
  ])
  func aWaiverNotInForceHidesNothing(fields: String, comment: String) {
    check(waiver(fields, agencies: Self.shown, comment: comment))
  }

  @Test func unusedTargetsAreNamed() {
    check(
      Self.agencies + """
        sites:
          mang: {name: Mạng, kind: network, owner: tp, since: 2030, status: planned}
        waivers:
          mt: {rule: KT420, for: [so, tp, mang], reason: Chờ, approved-by: [tp], expires: 2027}   # KT431 "của `tp`" 
        """)
  }

  @Test func aWaiverOfASystemCoversItsInterfaces() {
    let compilation = check(
      """
      agencies:
        tp: {name: Thành phố, kind: province}
      sites:
        tt: {name: Trung tâm, kind: data-centre, owner: tp}
      systems:
        lgsp:
          name: LGSP
          kind: integration-platform
          owner: tp
          hosted-at: [tt]
          interfaces:
            api: {style: rest, since: 2020, status: building}
      services:
        dich-vu: {name: Dịch vụ, provider: tp, channels: [lgsp]}
      waivers:
        mt: {rule: KT420, for: [lgsp], reason: Chờ, approved-by: [tp], expires: 2027}
      """)
    #expect(compilation.waived.map(\.finding.subject) == ["lgsp.api"])
  }

  @Test func whatIsReadCannotBeWaived() {
    check(
      """
      agencies:
        tp: {name: Thành phố, kind: province}
      waivers:
        mt: {rule: KT430, for: [tp, cu], reason: Chờ, approved-by: [tp], expires: 2027}   # KT431 "cannot be waived"
        cu: {rule: KT420, for: [tp], reason: Chờ, approved-by: [tp], expires: 2020}   # KT430
      """)
  }

  @Test func settingsNameKnownRules() {
    check(
      """
      agencies:
        tp: {name: Thành phố, kind: province}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [vn]
      rules:
        KT420: off
        KT999: warning   # KT432 "`rules`"
      """)
  }

  // MARK: comments

  private func planned(behind: String = "", above: String = "") -> String {
    """
    agencies:
      so:
        name: Sở
        kind: department
        since: 2020
    \(above)    status: planned\(behind)
    """
  }

  @Test(arguments: [
    "   # kientruc:ignore KT420 -- chờ sáp nhập", "  #kientruc:ignore KT420 --chờ sáp nhập",
    "   # kientruc:ignore KT420 — chờ sáp nhập   # ghi chú",
  ])
  func aCommentHidesFindingsOfItsLine(comment: String) {
    let compilation = check(planned(behind: comment))
    #expect(compilation.waived.map(\.by) == ["model.yaml:6"])
    #expect(compilation.waived.map(\.reason) == ["chờ sáp nhập"])
  }

  @Test func commentsOnTheirOwnLinesGoOnToTheNext() {
    let compilation = check(
      planned(above: "    # kientruc:ignore KT420 -- chờ sáp nhập\n    # ghi chú\n"))
    #expect(compilation.waived.map(\.by) == ["model.yaml:6"])
  }

  @Test func aCommentBehindAValueStaysOnItsLine() {
    check(
      """
      agencies:
        so:
          name: Sở
          kind: department
          since: 2020   # kientruc:ignore KT420 -- chờ sáp nhập   # KT441
          status: planned   # KT420
      """)
  }

  @Test func everyCodeHasToHideSomething() {
    let compilation = check(planned(behind: "   # kientruc:ignore KT401, KT420 -- chờ   # KT441 \"take the code out\""))
    #expect(compilation.waived.count == 1)
  }

  @Test(arguments: [
    ("# kientruc:ignore KT420", "KT440 KT420"), ("# kientruc:ignore KT420 -- …", "KT440 KT420"),
    ("# kientruc:ignore -- chờ", "KT442 \"names no code\" KT420"), ("# kientruc:ignore", "KT442 KT420"),
    ("# kientruc:ignroe KT420 -- chờ", "KT442 \"`kientruc:ignore`\" KT420"),
    ("# kientruc:ignore: KT420 -- chờ", "KT442"),
    ("# kientruc:ignore KT440 -- chờ", "KT441 \"cannot be ignored\" KT420"),
    ("# kientruc: 1", "KT420"), ("# kientruc:validate KT420", "KT420"),
  ])
  func whatIsWrongWithACommentIsSaid(comment: String, expected: String) {
    check(planned(behind: "   \(comment)   # \(expected)"))
  }

  @Test func textIsNoComment() {
    let compilation = check(
      """
      agencies:
        so:
          name: Sở
          kind: department
          description: |
            # kientruc:ignore KT420 -- chờ
          contact: "# kientruc:ignore KT420 -- chờ"
      """)
    #expect(compilation.waived.isEmpty)
  }
}
