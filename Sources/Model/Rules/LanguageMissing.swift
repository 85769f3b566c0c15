import Diagnostics
import Metamodel

/// KT212: a text that has one of the two languages.
package enum LanguageMissing {
  package static let card = RuleCard(
    "KT212", "language-missing", .warning,
    title: Text(vi: "Thiếu một ngôn ngữ", en: "One language missing"),
    why: Text(
      vi: "Văn bản viết theo ngôn ngữ mà thiếu một bên thì báo cáo tiếng kia phải lấy tạm bên này.",
      en: "A text that is written by language but has only one leaves the other report with the wrong tongue."),
    bad: """
      agencies:
        so-gtvt:
          name: {vi: Sở Giao thông vận tải}   # KT212 "`en`"
          kind: department
      """,
    good: """
      agencies:
        so-gtvt: {name: {vi: Sở Giao thông vận tải, en: Department of Transport}, kind: department}
      """)

  static func finding(_ place: SourceRange, _ field: FieldSpec, hasVietnamese: Bool) -> Finding {
    let missing = hasVietnamese ? "en" : "vi"
    return Finding(
      card, at: place,
      Text(vi: "`\(field.name)` thiếu `\(missing)`", en: "`\(field.name)` lacks `\(missing)`"),
      help: Text(
        vi: "thêm `\(missing): …`, hoặc viết văn bản không kèm ngôn ngữ",
        en: "add `\(missing): …`, or write the text without languages"))
  }
}
