import Diagnostics
import Metamodel
import Model

/// The manual of the language as Markdown, from the metamodel: every kind, every field.
package func languageReference(_ schema: Schema, in language: Language) -> String {
  let sections: [(Text, (KindRole) -> Bool)] = [
    (
      Text(vi: "Các tập hợp của mô hình", en: "Collections of a model"),
      { if case .collection = $0 { true } else { false } }
    ),
    (Text(vi: "Bên trong một thực thể", en: "Inside an entity"), { $0 == .nested }),
    (Text(vi: "Bản ghi", en: "Records"), { $0 == .record }),
    (Text(vi: "Chỉ trong gói khung kiến trúc", en: "In framework packs only"), { $0 == .packCollection }),
    (
      Text(vi: "Tệp kientruc.yaml và framework.yaml", en: "The files kientruc.yaml and framework.yaml"), { $0 == .file }
    ),
  ]
  var page = heading(language)
  for (title, belongs) in sections {
    page += "\n## \(title[language])\n"
    for kind in schema.kinds where belongs(kind.role) { page += section(kind, schema, language) }
  }
  return page
}

private func heading(_ language: Language) -> String {
  let title = Text(vi: "Ngôn ngữ mô hình, phiên bản 1", en: "The model language, version 1")
  let note = Text(
    vi: """
      Trang này được sinh từ siêu mô hình; đừng sửa tay. **Đậm**: bắt buộc. *Nghiêng*: nên có, thiếu thì cảnh báo.
      `[]`: danh sách. Điều bỏ trống là chưa biết; biết là không có thì viết `none`.
      """,
    en: """
      This page is generated from the metamodel; do not edit it. **Bold**: required. *Italic*: expected, a warning if left
      out. `[]`: a list. What is left out is unknown; write `none` where there is none.
      """)
  return "# \(title[language])\n\n\(note[language])\n"
}

private func section(_ kind: KindSpec, _ schema: Schema, _ language: Language) -> String {
  let columns = language == .vi ? ["trường", "tên", "giá trị", "ý nghĩa"] : ["field", "name", "value", "meaning"]
  var text = "\n### `\(kind.name.rawValue)`: \(kind.title[language])\n\n\(cell(kind.doc[language]))\n\n"
  text += "| " + columns.joined(separator: " | ") + " |\n|---|---|---|---|\n"
  for number in kind.fields {
    let field = schema[number]
    let values = [name(field), cell(field.title[language]), value(field, language), cell(field.doc[language])]
    text += "| " + values.joined(separator: " | ") + " |\n"
  }
  return text
}

private func name(_ field: FieldSpec) -> String {
  let plain = "`\(field.name)`" + (field.isList ? "[]" : "")
  switch field.presence {
  case .required: return "**\(plain)**"
  case .expected: return "*\(plain)*"
  case .optional: return plain
  }
}

private func value(_ field: FieldSpec, _ language: Language) -> String {
  switch field.type {
  case .reference(let kinds) where !kinds.isEmpty:
    return "→ " + kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  case .reference: return "→ " + (language == .vi ? "bất kỳ" : "any")
  case .choice(let choices):
    return choices.map { "`\($0.word)` (\(cell($0.title[language])))" }.joined(separator: ", ")
  case .record(let kind, _, _): return cell(field.type.shape[language]) + " (`\(kind.rawValue)`)"
  case .nested(let kind): return "`\(kind.rawValue)` " + (language == .vi ? "theo mã" : "by id")
  case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .referenceOrArchitecture,
    .kindsByCollection, .map, .syntax:
    return cell(field.type.shape[language])
  }
}
