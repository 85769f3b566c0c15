import Compiler
import Diagnostics
import Metamodel

/// What can be explained: the rules by code and title, the kinds, and how to ask for the rest.
package func renderExplainIndex(_ compilation: Compilation, _ layout: Layout) -> String {
  let language = layout.language
  var text = layout.heading(Text(vi: "Quy tắc", en: "Rules")[language]) + "\n"
  for card in Registry.cards {
    let severity = card.severity.title[language]
    text += "  " + layout.style.paint(card.code, as: .severity(card.severity)) + "  " + card.title[language]
    text += " (\(severity))\n"
  }
  text += "\n" + layout.heading(Text(vi: "Loại đối tượng", en: "Kinds")[language]) + "\n"
  let kinds = compilation.architecture.schema.kinds
  let column = kinds.map { textWidth($0.name.rawValue) }.max() ?? 0
  for kind in kinds {
    let name = kind.name.rawValue
    text += "  " + layout.label(name) + blank(column - textWidth(name) + 2) + kind.title[language] + "\n"
  }
  let hint = Text(
    vi:
      "Cũng giải thích được: trường (`systems.owner`, `owner`), giá trị (`department`), thành phần, tiêu chuẩn, "
      + "văn bản của khung kiến trúc (`lgsp`, `tls-1-2`, `nd-47-2020`).",
    en:
      "Also explained: fields (`systems.owner`, `owner`), words (`department`), and the components, standards and "
      + "documents of the frameworks (`lgsp`, `tls-1-2`, `nd-47-2020`).")
  return text + "\n" + layout.prose(hint[language], indent: 0)
}
