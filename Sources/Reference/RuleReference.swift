import Diagnostics

/// The manual of the rules as Markdown, from their cards.
package func ruleReference(_ cards: [RuleCard], in language: Language) -> String {
  let title = Text(vi: "Các quy tắc có sẵn", en: "The built-in rules")
  let note = Text(
    vi: """
      Trang này được sinh từ thẻ của quy tắc; đừng sửa tay. Mỗi thẻ có một ví dụ chưa đúng và một ví dụ đúng; chú thích
      `# KTxxx` cho biết dòng bị phát hiện. `⟦…⟧` thay cho byte hoặc đoạn dài. Xem một quy tắc: `kientruc explain KT301`.
      """,
    en: """
      This page is generated from the cards of the rules; do not edit it. Each card has a bad and a good example; the
      comment `# KTxxx` marks the line of the finding. `⟦…⟧` stands for bytes or a long text. See one rule with
      `kientruc explain KT301`.
      """)
  var page = "# \(title[language])\n\n\(note[language])\n\n" + table(cards, language)
  for card in cards { page += section(card, language) }
  return page
}

private func table(_ cards: [RuleCard], _ language: Language) -> String {
  let columns = language == .vi ? ["mã", "tên", "mức", "nội dung"] : ["code", "name", "severity", "what it finds"]
  var text = "| " + columns.joined(separator: " | ") + " |\n|---|---|---|---|\n"
  for card in cards {
    text +=
      "| [\(card.code)](#\(card.code.lowercased())) | `\(card.name)` | \(card.severity.title[language]) | "
      + "\(card.title[language]) |\n"
  }
  return text
}

private func section(_ card: RuleCard, _ language: Language) -> String {
  let bad = language == .vi ? "Chưa đúng:" : "Bad:"
  let good = language == .vi ? "Đúng:" : "Good:"
  var text =
    "\n## \(card.code)\n\n**\(card.title[language])** (`\(card.name)`, \(card.severity.title[language])). "
    + card.why[language] + "\n"
  if !card.bad.isEmpty { text += "\n\(bad)\n\n```yaml\n\(card.bad)\n```\n" }
  if !card.good.isEmpty { text += "\n\(good)\n\n```yaml\n\(card.good)\n```\n" }
  return text
}
