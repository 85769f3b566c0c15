import Diagnostics

/// KT507: a rule that weighs more than what is known of its basis.
package enum UnverifiedRule {
  package static let card = RuleCard(
    "KT507", "unverified-rule", .warning,
    title: Text(vi: "Quy tắc nặng hơn căn cứ", en: "A rule that weighs more than its basis"),
    why: Text(
      vi: "Điều chưa được đối chiếu với văn bản không thể là lỗi của một kiến trúc; báo cáo sẽ nói quá điều đã biết.",
      en:
        "What has not been checked against its text cannot be the fault of an architecture; a report would claim too much."
    ),
    bad: """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Kiến trúc thử
      frameworks: [./house]
      #- model.yaml
      agencies: {so-gtvt: {name: Sở Giao thông vận tải, kind: department}}
      #- house/framework.yaml
      framework: house
      name: {vi: Quy định nội bộ, en: House rules}
      extends: [vn]
      #- house/rules.yaml
      documents: {nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}}
      rules:
        H1:
          name: {vi: Hệ thống có cấp độ an toàn, en: Systems have a security level}
          severity: error   # KT507
          for: systems
          must: security-level exists
          message: {vi: "`{id}` chưa có cấp độ", en: "`{id}` has no level"}
          basis: [{document: nq-1, at: Điều 2, confidence: secondary}]
      """,
    good: """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Kiến trúc thử
      frameworks: [./house]
      #- model.yaml
      agencies: {so-gtvt: {name: Sở Giao thông vận tải, kind: department}}
      #- house/framework.yaml
      framework: house
      name: {vi: Quy định nội bộ, en: House rules}
      extends: [vn]
      #- house/rules.yaml
      documents: {nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}}
      rules:
        H1:
          name: {vi: Hệ thống có cấp độ an toàn, en: Systems have a security level}
          severity: error
          for: systems
          must: security-level exists
          message: {vi: "`{id}` chưa có cấp độ", en: "`{id}` has no level"}
          basis: [{document: nq-1, at: Điều 2, confidence: verified}]
      """)

  static func finding(_ range: SourceRange, _ code: String, _ severity: Severity) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "quy tắc `\(code)` ở mức \(severity.title.vi), nhưng không căn cứ nào đã được đối chiếu với văn bản",
        en: "the rule `\(code)` is of severity \(severity.title.en), but none of its bases was checked against its text"
      ),
      help: Text(
        vi: "đặt `severity: information` hoặc `off`, hoặc đối chiếu rồi ghi `confidence: verified`",
        en: "set `severity: information` or `off`, or check the text and write `confidence: verified`"),
      subject: code)
  }
}
