import Diagnostics
import Metamodel
import Model
import Rules

/// The compiler: every line is a phase, every phase is a module.
package func compile(_ workspace: Workspace, on day: CalendarDate) -> Compilation {
  var input = Input(workspace)
  let frameworks = readPacks(&input)
  let forest = parse(&input)
  let declared = declare(forest, as: input.sources.declared, schema: .language, origins: input.origins)
  let resolved = resolve(declared.value)
  let current = resolved.value.on(day, partial: workspace.manifest.partial, under: frameworks.packs)
  let checked = check(current, by: Registry.rules)
  return judge(current, input, frameworks, [input.findings, declared.findings, resolved.findings, checked])
}
