import Diagnostics
import Packs

/// Reads the packs that the workspace and its imports ask for, and those that they extend.
func readPacks(_ input: inout Input) -> Frameworks {
  var (parser, sources) = (input.parser, input.sources)
  input.parser = .init(seed: [], limits: input.workspace.limits)
  // What a workspace says of limits is for its own files.
  parser.limits = .standard
  let origin = input.packs
  let frameworks = loadPacks(
    input.requests, into: &parser, register: { sources.add($0, origin: origin, isEmbedded: $1) },
    local: input.localPack)
  (input.parser, input.sources) = (parser, sources)
  if !frameworks.problems.isEmpty { input.lose(input.packs) }
  for problem in frameworks.problems {
    if let finding = finding(problem) { input.findings.add(finding) }
  }
  return frameworks
}

private func finding(_ problem: PackProblem) -> Finding? {
  switch problem {
  case .unknown(let request, let known): UnknownFramework.finding(request.range, request.name, known: known)
  case .withoutHeader(let request, let hasFile):
    hasFile ? nil : UnknownFramework.withoutHeader(request.range, request.name)
  case .circle(let circle, let range): PackCircle.finding(range, circle)
  }
}
