import Diagnostics
import Rules

/// KT442: a comment for the compiler with a code, or a command, that is not there.
package enum IgnoreUnknownCode {
  package static let card = RuleCard(
    "KT442", "ignore-unknown-code", .error,
    title: Text(vi: "Chú thích bỏ qua một mã không có", en: "Unknown code in an ignore comment"),
    why: Text(
      vi: "Viết sai mã thì chú thích không che gì, còn người đọc tưởng phát hiện đã được xử lý.",
      en: "With a misspelled code the comment hides nothing, while readers believe that the finding is dealt with."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department   # kientruc:ignore kt420 -- chờ quyết định thành lập   # KT442 "`KT420`"
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          since: 2020
          status: planned   # kientruc:ignore KT420 -- chờ quyết định thành lập
      """)

  static func finding(_ code: IgnoreComment.Code, _ codes: Set<String>) -> Finding {
    Finding(
      card, at: code.range,
      Text(vi: "không có quy tắc \(quoted(code.text))", en: "there is no rule \(quoted(code.text))"),
      help: didYouMean(nearCodes(to: code.text, among: codes))
        ?? Text(vi: "tra mã bằng `kientruc explain`", en: "look the code up with `kientruc explain`"))
  }

  /// A comment that names no code.
  static func none(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "chú thích không nêu mã nào để bỏ qua", en: "the comment names no code to ignore"),
      help: Text(
        vi: "viết `# kientruc:ignore KT420 -- lý do`, với mã của phát hiện",
        en: "write `# kientruc:ignore KT420 -- reason`, with the code of the finding"))
  }

  /// A comment with another word than `ignore`.
  static func command(_ word: IgnoreComment.Code) -> Finding {
    Finding(
      card, at: word.range,
      Text(
        vi: "không có lệnh \(quoted("kientruc:" + word.text))",
        en: "there is no command \(quoted("kientruc:" + word.text))"),
      help: didYouMean(["kientruc:ignore"]))
  }
}
