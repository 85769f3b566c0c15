import Diagnostics
import Metamodel
import Model
import Query

/// The manual of the query language as Markdown: its forms, functions and steps, and the names of every kind.
package func queryReference(_ schema: Schema, in language: Language) -> String {
  let query = QueryLanguage(schema)
  var page = heading(language)
  page += section(Text(vi: "Câu hỏi", en: "Questions"), questions, language)
  page += section(Text(vi: "Phép toán và đường đi", en: "Operators and paths"), FormDocs.operators, language)
  page += section(Text(vi: "Từ có nghĩa riêng", en: "Words of the language"), FormDocs.words, language)
  page += section(Text(vi: "Hàm", en: "Functions"), FormDocs.functions.map(\.doc), language)
  page += section(
    Text(vi: "Các bước của một lựa chọn", en: "Steps of a selection"), StepName.allCases.map { FormDocs.doc(of: $0) },
    language)
  page += section(
    Text(vi: "Phát hiện và kết luận (chỉ trong câu hỏi)", en: "Findings and verdicts (in questions only)"),
    CodeList.allCases.map { FormDocs.doc(of: $0) }, language)
  page += section(
    Text(vi: "Mức trên thang đo (chỉ trong câu hỏi)", en: "Levels on scales (in questions only)"), levels, language)
  return page + kinds(query, language)
}

private let questions: [FormDoc] = [
  FormDoc(
    "KIND where c | …", vi: "các đối tượng của một loại thỏa điều kiện, rồi các bước",
    en: "entities of a kind that fit, then steps"),
  FormDoc("KIND", vi: "mọi đối tượng của một loại", en: "all entities of a kind"),
  FormDoc(
    "x", vi: "một biểu thức về toàn bộ kiến trúc: `systems.count()`",
    en: "an expression about the architecture as a whole: `systems.count()`"),
]

private let levels: [FormDoc] = [
  FormDoc(
    "SCALE",
    vi: "mức chung, theo mã thang đo: `flows where interoperability < 2`; là một khoảng nếu mô hình chưa ghi đủ",
    en:
      "the level of all, by the scale's id: `flows where interoperability < 2`; an interval where too little is recorded"
  ),
  FormDoc(
    "SCALE-DIMENSION", vi: "mức trong một chiều: `interoperability-technical`",
    en: "the level in one dimension: `interoperability-technical`"),
]

private func heading(_ language: Language) -> String {
  let title = Text(vi: "Ngôn ngữ câu hỏi", en: "The query language")
  let note = Text(
    vi: """
      Trang này được sinh từ chương trình; đừng sửa tay. Học qua ví dụ: [hướng dẫn](../guide/queries.md). Các trường của
      từng loại: [ngôn ngữ mô hình](language.vi.md). Mã đặt trần hoặc trong nháy; văn bản đặt trong nháy.
      """,
    en: """
      This page is generated from the program; do not edit it. Learn by examples: [the guide](../guide/queries.en.md). The
      fields of each kind: [the model language](language.en.md). Ids stand bare or in quotes; texts in quotes.
      """)
  return "# \(title[language])\n\n\(note[language])\n"
}

private func section(_ title: Text, _ forms: [FormDoc], _ language: Language) -> String {
  let columns = language == .vi ? ["cách viết", "ý nghĩa"] : ["form", "meaning"]
  var text = "\n## \(title[language])\n\n| " + columns.joined(separator: " | ") + " |\n|---|---|\n"
  for form in forms { text += "| \(code(form.form)) | \(cell(form.doc[language])) |\n" }
  return text
}

private func kinds(_ query: QueryLanguage, _ language: Language) -> String {
  let title = Text(vi: "Tên của từng loại, ngoài các trường", en: "The names of each kind beside its fields")
  let columns = language == .vi ? ["tên", "cho", "ý nghĩa"] : ["name", "gives", "meaning"]
  var text = "\n## \(title[language])\n"
  for kind in query.schema.kinds {
    let steps = query.steps(of: kind.name)
    if steps.isEmpty { continue }
    text += "\n### `\(kind.name == .workspace ? "architecture" : kind.name.rawValue)`: \(kind.title[language])\n\n"
    text += "| " + columns.joined(separator: " | ") + " |\n|---|---|---|\n"
    for step in steps { text += "| `\(step.name)` | \(cell(step.type[language])) | \(cell(step.doc[language])) |\n" }
  }
  return text
}

/// A form as code, in a table.
private func code(_ form: String) -> String {
  form.contains("|") ? "<code>" + cell(form) + "</code>" : "`\(form)`"
}
