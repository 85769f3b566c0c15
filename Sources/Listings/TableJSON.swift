import Diagnostics

/// The table for programs. The schema is `kientruc.list/1`: members may be added to it, none is removed. What the model
/// does not say is null, what it says there is none of is an empty list or `none`.
package func renderJSON(_ table: Table, architecture: String, day: String) -> String {
  let rows = table.rows.map { row in
    JSON.object(zip(table.columns, row).map { .init($0.key, $1.value) })
  }
  let document: JSON = [
    "schema": "kientruc.list/1",
    "architecture": .string(architecture),
    "day": .string(day),
    "list": .string(table.name),
    "columns": .array(
      table.columns.map { ["key": .string($0.key), "title": json($0.title)] }),
    "rows": .array(rows),
  ]
  return document.text
}

func json(_ text: Text) -> JSON { ["vi": .string(text.vi), "en": .string(text.en)] }
