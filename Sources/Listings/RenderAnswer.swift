import Compiler
import Diagnostics
import Query

/// The answer to a question for a terminal: a table, or a value in one line; then why, where that was asked for.
package func renderAnswer(_ table: Table, of compilation: Compilation, _ layout: Layout) -> String {
  var text = renderTable(table, layout)
  if let value = table.value {
    text = sanitized(value.text[layout.language]) + "\n" + table.notes.map { $0[layout.language] + "\n" }.joined()
  }
  for reason in table.reasons {
    text += "\n" + renderText(reason, in: layout.language, sources: compilation.sources)
  }
  return text
}

/// The answer for programs. A table is `kientruc.list/1`; a value is `kientruc.value/1`, null where it is unknown.
package func renderJSONAnswer(_ table: Table, of compilation: Compilation) -> String {
  let (name, day) = (compilation.manifest.architecture, compilation.architecture.day.description)
  guard let value = table.value else { return renderJSON(table, architecture: name, day: day, compilation.sources) }
  let members: [JSON.Member] = [
    .init("schema", "kientruc.value/1"), .init("architecture", .string(name)), .init("day", .string(day)),
    .init("value", value.value),
  ]
  return JSON.object(members + reasons(of: table, compilation.sources)).text
}

/// Why it is so, where that was asked for.
func reasons(of table: Table, _ sources: SourceFiles?) -> [JSON.Member] {
  guard let sources, !table.reasons.isEmpty else { return [] }
  return [.init("reasons", .array(table.reasons.map { json($0, sources: sources) }))]
}
