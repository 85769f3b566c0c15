import Diagnostics

/// The table for programs. The schema is `kientruc.list/1`: members may be added to it, none is removed. What the model
/// does not say is null, what it says there is none of is an empty list or `none`.
package func renderJSON(_ table: Table, architecture: String, day: String, _ sources: SourceFiles? = nil) -> String {
  let rows = table.rows.map { row in
    JSON.object(zip(table.columns, row).map { .init($0.key, $1.value) })
  }
  var members: [JSON.Member] = [
    .init("schema", "kientruc.list/1"),
    .init("architecture", .string(architecture)),
    .init("day", .string(day)),
    .init("list", .string(table.name)),
    .init("columns", .array(table.columns.map { ["key": .string($0.key), "title": json($0.title)] })),
    .init("rows", .array(rows)),
  ]
  if let undecided = table.undecided { members.append(.init("undecided", .array(undecided.map { .string($0) }))) }
  return JSON.object(members + reasons(of: table, sources)).text
}

func json(_ text: Text) -> JSON { ["vi": .string(text.vi), "en": .string(text.en)] }
