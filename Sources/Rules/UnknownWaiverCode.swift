import Diagnostics
import Metamodel
import Model

/// KT432: a waiver, or a severity of `kientruc.yaml`, for a rule that is not there.
package enum UnknownWaiverCode {
  package static let card = RuleCard(
    "KT432", "unknown-waiver-code", .error,
    title: Text(vi: "Mã quy tắc không có", en: "Unknown rule code"),
    why: Text(
      vi: "Miễn trừ cho một mã không có thì không che gì, còn vi phạm cần miễn trừ vẫn hiện ra.",
      en: "A waiver from a rule that is not there hides nothing, and what it was meant for is still shown."),
    bad: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province}
      waivers:
        mt-01:
          rule: kt-420   # KT432 "`KT420`"
          for: [ubnd-tp]
          reason: Chưa bàn giao hồ sơ
          approved-by: [ubnd-tp]
          expires: 2027
      """,
    good: """
      agencies:
        ubnd-tp: {name: Ủy ban nhân dân Thành phố, kind: province, since: 2020, status: planned}
      waivers:
        mt-01:
          rule: KT420
          for: [ubnd-tp]
          reason: Chưa bàn giao hồ sơ
          approved-by: [ubnd-tp]
          expires: 2027
      """)

  /// The workspace's own waivers whose rule is none of `codes`.
  package static func check(_ architecture: Architecture, codes: Set<String>) -> [Finding] {
    architecture.declared(.waivers).filter { architecture.isOwn($0) }.compactMap { waiver in
      guard let code = architecture.text(waiver, Fields.waivers.rule, .vi), !codes.contains(code) else { return nil }
      let id = architecture.id(waiver)
      return finding(
        architecture.range(waiver, Fields.waivers.rule), code, codes,
        Text(
          vi: "miễn trừ `\(id)` cho quy tắc \(quoted(code)), nhưng không có quy tắc này",
          en: "the waiver `\(id)` is from the rule \(quoted(code)), which is not there"),
        subject: id)
    }
  }

  /// The keys under `rules` of `kientruc.yaml` that are none of `codes`.
  package static func check(settings: [(code: String, range: SourceRange)], codes: Set<String>) -> [Finding] {
    settings.filter { !codes.contains($0.code) }.sorted { $0.range.start < $1.range.start }.map { code, range in
      finding(
        range, code, codes,
        Text(
          vi: "`rules` đặt mức độ cho \(quoted(code)), nhưng không có quy tắc này",
          en: "`rules` sets the severity of \(quoted(code)), which is not a rule"))
    }
  }

  private static func finding(
    _ place: SourceRange, _ code: String, _ codes: Set<String>, _ message: Text, subject: String? = nil
  ) -> Finding {
    Finding(
      card, at: place, message,
      help: didYouMean(nearCodes(to: code, among: codes))
        ?? Text(vi: "tra mã bằng `kientruc explain`", en: "look the code up with `kientruc explain`"),
      subject: subject)
  }
}

/// The codes of rules that somebody may have meant. Codes differ in digits only, so for `kt-412` it is `KT412` alone, and
/// not every code that is one digit away.
package func nearCodes(to code: String, among codes: Set<String>) -> [String] {
  let bare = code.uppercased().filter { $0.isLetter || $0.isNumber }
  if codes.contains(bare) { return [bare] }
  return nearNames(to: code, among: codes.sorted())
}
