import Diagnostics

/// KT502: a name in an expression that nothing has.
package enum UnknownName {
  package static let card = RuleCard(
    "KT502", "unknown-name", .error,
    title: Text(vi: "Tên không có trong ngôn ngữ", en: "A name that the language does not have"),
    why: Text(
      vi: "Một trường viết sai tên sẽ luôn “chưa biết”; quy tắc không bao giờ phát hiện được gì.",
      en: "A misspelt field would be unknown for ever, and the rule would never find anything."),
    bad: """
      indicators:
        ket-noi:
          name: Số luồng qua LGSP
          unit: luồng
          measure: architecture.flows.where(vai.any(realizes = lgsp)).count()   # KT502 "`via`"
      """,
    good: """
      indicators:
        ket-noi:
          name: Số luồng qua LGSP
          unit: luồng
          measure: architecture.flows.where(via.any(realizes = lgsp)).count()
      """)

  /// A step that no kind in question has.
  static func step(_ range: Range<Int>, _ name: String, on kinds: Text, near: [String], known: [String]) -> Problem {
    Problem(
      card, range,
      Text(vi: "\(kinds.vi) không có `\(name)`", en: "there is no `\(name)` of \(kinds.en)"),
      help: didYouMean(near) ?? useOneOf(known))
  }

  /// A word that is neither a value of the left side nor a field.
  static func word(_ range: Range<Int>, _ word: String, of left: String, near: [String], known: [String]) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "`\(word)` không phải là giá trị của \(quoted(left))",
        en: "`\(word)` is no value of \(quoted(left))"),
      help: didYouMean(near) ?? useOneOf(known))
  }

  static func function(_ range: Range<Int>, _ name: String, known: [String]) -> Problem {
    Problem(
      card, range, Text(vi: "không có hàm `\(name)`", en: "there is no function `\(name)`"),
      help: didYouMean(nearNames(to: name, among: known)) ?? useOneOf(known))
  }

  /// A step of a selection.
  static func selectionStep(_ range: Range<Int>, _ name: String) -> Problem {
    let known = StepName.allCases.map(\.rawValue)
    return Problem(
      card, range, Text(vi: "không có bước \(quoted(name))", en: "there is no step \(quoted(name))"),
      help: didYouMean(nearNames(to: name, among: known)) ?? useOneOf(known))
  }

  /// The kind of a selection.
  static func kind(_ range: Range<Int>, _ name: String, known: [String]) -> Problem {
    Problem(
      card, range, Text(vi: "không có loại \(quoted(name))", en: "there is no kind \(quoted(name))"),
      help: didYouMean(nearNames(to: name, among: known)) ?? useOneOf(known))
  }

  /// A function that is written like a field.
  static func withoutBrackets(_ range: Range<Int>, _ name: String) -> Problem {
    Problem(
      card, range, Text(vi: "`\(name)` là hàm, không phải trường", en: "`\(name)` is a function, not a field"),
      help: Text(vi: "viết `.\(name)()`", en: "write `.\(name)()`"))
  }
}
