import Clauses
import Diagnostics
import Metamodel
import Model
import Packs
import Rules

/// The compiler: every line is a phase, every phase is a module.
package func compile(_ workspace: Workspace, on day: CalendarDate) -> Compilation {
  var timing = Timing.none
  return compile(workspace, on: day, timing: &timing)
}

/// The same, and how long each phase took.
package func compile(_ workspace: Workspace, on day: CalendarDate, timing: inout Timing) -> Compilation {
  var input = Input(workspace)
  let frameworks = readPacks(&input)
  timing.end("đọc các gói khung", "read the packs")
  return compile(input, frameworks, on: day, timing: &timing)
}

/// What follows once the packs are read. Where a code is given, that rule is judged even if it is switched off, and no other.
func compile(
  _ read: Input, _ frameworks: Frameworks, on day: CalendarDate, only code: String? = nil, timing: inout Timing
) -> Compilation {
  var input = read
  let forest = parse(&input)
  timing.end("đọc mô hình", "parse")
  let declared = declare(forest, as: input.sources.declared, schema: .language, origins: input.origins)
  timing.end("khai báo", "declare")
  let resolved = resolve(declared.value)
  timing.end("tra cứu tham chiếu", "resolve")
  let current = resolved.value.on(day, partial: input.workspace.manifest.partial, under: frameworks.packs)
  timing.end("lấy theo ngày", "take the day")
  let checked = check(current, by: code == nil ? Registry.rules : [])
  timing.end("quy tắc có sẵn", "check the built-in rules")
  let clauses = readClauses(current, for: applicability(of: frameworks, in: input, only: code), in: input.readable)
  timing.end("dịch quy tắc của gói", "compile the rules of packs")
  let assessed = assess(current, by: clauses.value, timing: &timing)
  timing.end("xét quy tắc của gói", "judge by the rules of packs")
  let found = [input.findings, declared.findings, resolved.findings, checked, clauses.findings, assessed.findings]
  defer { timing.end("miễn trừ, sắp xếp", "waive and sort") }
  return judge(current, input, frameworks, clauses.value, assessed.value, found)
}
