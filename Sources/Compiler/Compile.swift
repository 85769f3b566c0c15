import Clauses
import Diagnostics
import Metamodel
import Model
import Packs
import Rules

/// The compiler: every line is a phase, every phase is a module.
package func compile(_ workspace: Workspace, on day: CalendarDate) -> Compilation {
  var input = Input(workspace)
  let frameworks = readPacks(&input)
  return compile(input, frameworks, on: day)
}

/// What follows once the packs are read. Where a code is given, that rule is judged even if it is switched off, and no other.
func compile(_ read: Input, _ frameworks: Frameworks, on day: CalendarDate, only code: String? = nil) -> Compilation {
  var input = read
  let forest = parse(&input)
  let declared = declare(forest, as: input.sources.declared, schema: .language, origins: input.origins)
  let resolved = resolve(declared.value)
  let current = resolved.value.on(day, partial: input.workspace.manifest.partial, under: frameworks.packs)
  let checked = check(current, by: code == nil ? Registry.rules : [])
  let clauses = readClauses(current, for: applicability(of: frameworks, in: input, only: code), in: input.readable)
  let assessed = assess(current, by: clauses.value)
  let found = [input.findings, declared.findings, resolved.findings, checked, clauses.findings, assessed.findings]
  return judge(current, input, frameworks, clauses.value, assessed.value, found)
}
