import Diagnostics
import Metamodel

/// A kind: what it is, where it is written, its fields.
func explain(_ kind: KindSpec, _ schema: Schema, _ layout: Layout) -> String {
  let language = layout.language
  var text = layout.heading(kind.name.rawValue) + " — " + kind.title[language] + "\n"
  text += layout.prose(kind.doc[language], indent: 2)
  text += "\n" + layout.rows([(Text(vi: "viết ở", en: "written")[language], [place(of: kind)[language]])], indent: 2)
  let fields = kind.fields.map { schema[$0] }
  let names = fields.map { field in (field, field.name + (field.isList ? "[]" : "")) }
  let column = names.map { textWidth($0.1) }.max() ?? 0
  let titles = fields.map { textWidth($0.title[language]) }.max() ?? 0
  text += "\n  " + layout.heading(Text(vi: "Các trường", en: "Fields")[language]) + "\n"
  for (field, name) in names {
    let title = field.title[language]
    let presence = field.presence == .optional ? "" : presence(field)[language]
    let line = "    " + layout.label(name) + blank(column - textWidth(name) + 2) + title
    text += line + (presence.isEmpty ? "" : blank(titles - textWidth(title) + 2) + presence) + "\n"
  }
  let hint = Text(
    vi: "từng trường: `kientruc explain \(kind.name.rawValue).TRƯỜNG`",
    en: "one field: `kientruc explain \(kind.name.rawValue).FIELD`")
  return text + "\n" + layout.prose(hint[language], indent: 2)
}

/// A field: of one kind in full; of several, what it says in each.
func explain(_ name: String, _ fields: [FieldSpec], _ schema: Schema, _ layout: Layout) -> String {
  let language = layout.language
  guard fields.count > 1 else { return fields.map { explain($0, schema, layout) }.joined() }
  var text = layout.heading(name) + "\n"
  for group in alike(fields) {
    let kinds = group.map { layout.label(schema[$0.kind].name.rawValue + "." + name) }
    text += "\n  " + kinds.joined(separator: ", ") + " — " + group[0].title[language] + "\n"
    text += layout.prose(group[0].doc[language], indent: 4)
    text += layout.prose(type(of: group[0])[language] + "; " + presence(group[0])[language], indent: 4)
    if case .choice(let choices) = group[0].type {
      text += layout.rows(choices.map { ($0.word, [$0.title[language]]) }, indent: 6)
    }
  }
  return text
}

/// Fields that say the same stand together, in the order of the first of each.
private func alike(_ fields: [FieldSpec]) -> [[FieldSpec]] {
  var groups: [[FieldSpec]] = []
  for field in fields {
    let known = groups.firstIndex {
      $0[0].doc == field.doc && $0[0].title == field.title && $0[0].presence == field.presence
    }
    if let known { groups[known].append(field) } else { groups.append([field]) }
  }
  return groups
}

/// A word to choose: where it may stand, among which others.
func explain(_ choice: Choice, _ fields: [FieldSpec], _ schema: Schema, _ layout: Layout) -> String {
  let language = layout.language
  var text = layout.heading(choice.word) + " — " + choice.title[language] + "\n"
  for group in alike(fields) {
    let of = Text(vi: "một giá trị của", en: "a value of")[language]
    let names = group.map { layout.label(schema[$0.kind].name.rawValue + "." + $0.name) }
    text += "\n  " + of + " " + names.joined(separator: ", ") + " — " + group[0].title[language] + "\n"
    text += layout.prose(group[0].doc[language], indent: 4)
    guard case .choice(let choices) = group[0].type else { continue }
    text += layout.rows(choices.map { ($0.word, [$0.title[language]]) }, indent: 6)
  }
  return text
}

private func explain(_ field: FieldSpec, _ schema: Schema, _ layout: Layout) -> String {
  layout.heading(schema[field.kind].name.rawValue + "." + field.name) + " — " + field.title[layout.language] + "\n"
    + details(field, schema, layout)
}

private func details(_ field: FieldSpec, _ schema: Schema, _ layout: Layout) -> String {
  let language = layout.language
  var rows: [(label: String, lines: [String])] = [
    (Text(vi: "giá trị", en: "value")[language], [type(of: field)[language]]),
    (Text(vi: "phải ghi", en: "presence")[language], [presence(field)[language]]),
  ]
  if field.presence != .required {
    rows.append((Text(vi: "không ghi", en: "left out")[language], [absence(field)[language]]))
  }
  if let inverse = field.inverse {
    rows.append((Text(vi: "chiều ngược", en: "way back")[language], ["`\(inverse)`"]))
  }
  if field.isOnlyInPacks {
    let only = Text(vi: "chỉ trong gói khung kiến trúc", en: "only in framework packs")
    rows.append((Text(vi: "viết ở", en: "written")[language], [only[language]]))
  }
  var text = layout.prose(field.doc[language], indent: 2) + "\n" + layout.rows(rows, indent: 2)
  if case .choice(let choices) = field.type {
    text += "\n" + layout.rows(choices.map { ($0.word, [$0.title[language]]) }, indent: 4)
  }
  return text
}

// MARK: words

private func place(of kind: KindSpec) -> Text {
  let name = kind.name.rawValue
  switch kind.role {
  case .collection(let inPacks):
    return inPacks
      ? Text(
        vi: "`\(name):` ở đầu dòng của tệp mô hình hoặc của gói",
        en: "under `\(name):` in files of the model or of a pack")
      : Text(vi: "`\(name):` ở đầu dòng của tệp mô hình", en: "under `\(name):` in files of the model")
  case .packCollection:
    return Text(vi: "`\(name):` trong gói khung kiến trúc", en: "under `\(name):` in framework packs")
  case .nested: return Text(vi: "bên trong một đối tượng khác, theo mã", en: "inside another entity, by id")
  case .file:
    return kind.name == .workspace
      ? Text(vi: "tệp `kientruc.yaml`", en: "the file `kientruc.yaml`")
      : Text(vi: "tệp `framework.yaml` của gói", en: "the file `framework.yaml` of a pack")
  case .record: return Text(vi: "trong một trường của đối tượng", en: "in a field of an entity")
  }
}

private func presence(_ field: FieldSpec) -> Text {
  switch field.presence {
  case .required: Text(vi: "bắt buộc", en: "required")
  case .expected: Text(vi: "nên có; thiếu thì có cảnh báo", en: "expected; a warning without it")
  case .optional: Text(vi: "không bắt buộc", en: "optional")
  }
}

private func absence(_ field: FieldSpec) -> Text {
  switch field.absence {
  case .unknown:
    Text(vi: "nghĩa là chưa biết; ghi `none` nếu không có", en: "means not known; write `none` if there is none")
  case .none: Text(vi: "nghĩa là không có", en: "means that there is none")
  }
}

/// What stands in a field.
func type(of field: FieldSpec) -> Text {
  let shape: Text
  switch field.type {
  case .reference(let kinds) where !kinds.isEmpty:
    let names = kinds.map { "`\($0.rawValue)`" }
    shape = Text(vi: "mã trong \(names.joined(separator: " hoặc "))", en: "an id of \(names.joined(separator: " or "))")
  case .choice: shape = Text(vi: "một trong các từ sau", en: "one of the words below")
  case .nested(let kind): shape = Text(vi: "các `\(kind.rawValue)`, theo mã", en: "`\(kind.rawValue)` by id")
  case .record(let kind, nil, _): shape = Text(vi: "ánh xạ `\(kind.rawValue)`", en: "a mapping, `\(kind.rawValue)`")
  case .integer(let range) where range.upperBound == FieldType.largestInteger:
    shape = Text(vi: "số nguyên từ \(range.lowerBound) trở lên", en: "a whole number from \(range.lowerBound) on")
  case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .reference,
    .referenceOrArchitecture, .record, .kindsByCollection, .map, .syntax:
    shape = field.type.shape
  }
  return field.isList ? Text(vi: "danh sách: \(shape.vi)", en: "a list of: \(shape.en)") : shape
}
