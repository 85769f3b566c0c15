import Compiler
import Diagnostics
import Metamodel
import Model

/// The kinds that can be listed, each with how many there are: of the workspace on the day, and declared anywhere.
package func listKinds(of compilation: Compilation) -> Table {
  let architecture = compilation.architecture
  var table = Table(
    name: "kinds",
    columns: [
      .init(key: "kind", title: Text(vi: "loại", en: "kind")),
      .init(key: "title", title: Text(vi: "tên gọi", en: "title")),
      .init(key: "own", title: Text(vi: "của mô hình", en: "of this model")),
      .init(key: "declared", title: Text(vi: "kể cả khung và mô hình khác", en: "with packs and imports")),
    ],
    rows: [])
  for kind in architecture.schema.kinds where kind.isListed {
    let row: [Table.Cell] = [
      .plain(kind.name.rawValue),
      Table.Cell(text: kind.title, value: json(kind.title)),
      .number(architecture.entities(kind.name).count),
      .number(architecture.declared(kind.name).count),
    ]
    table.rows.append(row)
  }
  let day = architecture.day
  table.notes = [
    Text(
      vi: "cột “của mô hình” đếm những gì tồn tại vào ngày \(day); in từng loại bằng `kientruc list LOẠI`",
      en: "“of this model” counts what exists on \(day); print one kind with `kientruc list KIND`")
  ]
  return table
}

/// The kind that a word means: its name in the language, or its name for people, with or without diacritics.
package func kind(named term: String, in schema: Schema) -> KindName? {
  let term = folded(term)
  let listed = schema.kinds.filter(\.isListed)
  return (listed.first { $0.name.rawValue == term } ?? listed.first { $0.isNamed(term) })?.name
}

/// The names of kinds that somebody who wrote a word may have meant.
package func nearKinds(to term: String, in schema: Schema) -> [String] {
  let listed = schema.kinds.filter(\.isListed)
  let near = nearNames(to: term, among: listed.flatMap(\.names), limit: 6)
  var kinds: [String] = []
  for name in near {
    guard let kind = listed.first(where: { $0.names.contains(name) })?.name.rawValue, !kinds.contains(kind) else {
      continue
    }
    kinds.append(kind)
  }
  return Array(kinds.prefix(3))
}

extension KindSpec {
  /// Its names in the language and for people.
  var names: [String] { [name.rawValue, singular.vi, title.vi, singular.en, title.en] + parts }

  func isNamed(_ term: String) -> Bool {
    name.rawValue == term || singular.isNamed(term) || title.isNamed(term) || parts.contains { folded($0) == term }
  }

  /// The parts of a title that names several things: “cơ quan” and “đơn vị”.
  private var parts: [String] {
    (title.vi.split(separator: ",") + title.en.split(separator: ",")).map { String($0.drop { $0 == " " }) }
  }
}
