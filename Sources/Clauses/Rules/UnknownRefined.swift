import Diagnostics
import Metamodel
import Model

/// KT509: a rule of a pack that takes the place of a built-in one that is not there.
package enum UnknownRefined {
  package static let card = RuleCard(
    "KT509", "unknown-refined", .error,
    title: Text(vi: "Quy tắc thay cho một mã không có", en: "A rule in place of one that is not there"),
    why: Text(
      vi:
        "`refines` tránh hai phát hiện cho cùng một nguyên nhân; mã viết sai thì không tránh được gì, mà cũng không ai hay.",
      en:
        "`refines` keeps one cause from giving two findings; with a mistaken code it keeps nothing, and nobody notices."
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
          refines: [KT408, kt409]   # KT509 "`KT409`"
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
          refines: [KT408, KT409]
      """)

  /// The codes under `refines` of the packs' rules that are none of the program's own; `near` gives those that may be meant.
  package static func check(_ architecture: Architecture, builtIn: Set<String>, near: (String) -> [String]) -> [Finding]
  {
    let field = Fields.rules.refines
    return architecture.declared(.rules).flatMap { rule in
      architecture.texts(rule, field).enumerated().filter { !builtIn.contains($0.element) }.map { place, code in
        finding(architecture.range(rule, field, at: place), code, near(code), subject: architecture.id(rule))
      }
    }
  }

  private static func finding(_ place: SourceRange, _ code: String, _ near: [String], subject: String) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "quy tắc `\(subject)` thay cho \(quoted(code)), nhưng chương trình không có quy tắc này",
        en: "the rule `\(subject)` takes the place of \(quoted(code)), which is no rule of the program's own"),
      help: didYouMean(near)
        ?? Text(
          vi: "ghi mã `KT…` của một quy tắc có sẵn, tra bằng `kientruc explain`, hoặc xóa mã này",
          en: "name the code `KT…` of a built-in rule (see `kientruc explain`), or take it out"),
      subject: subject)
  }
}
