import Diagnostics

/// KT104: lines indented with tabs.
package enum TabIndentation {
  package static let card = RuleCard(
    "KT104", "tab-indentation", .error,
    title: Text(vi: "Thụt dòng bằng phím Tab", en: "Indentation with tabs"),
    why: Text(
      vi: "YAML chỉ cho thụt dòng bằng dấu cách, vì độ rộng của Tab mỗi máy một khác.",
      en: "YAML indents with spaces only, because the width of a tab differs from machine to machine."),
    bad: """
      agencies:
      ⟦09⟧so-gtvt: {name: Sở Giao thông vận tải, kind: department}   # KT104
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange, lines: Int) -> Finding {
    Finding(
      card, at: place,
      lines > 1
        ? Text(
          vi: "\(lines) dòng thụt vào bằng Tab, đây là dòng đầu",
          en: "\(lines) lines are indented with tabs; this is the first")
        : Text(vi: "dòng này thụt vào bằng Tab", en: "this line is indented with a tab"),
      help: Text(vi: "thay mỗi Tab bằng hai dấu cách", en: "replace each tab with two spaces"))
  }
}
