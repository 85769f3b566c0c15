import Packs

/// Reads the packs that the workspace and its imports ask for, and those that they extend.
func readPacks(_ input: inout Input) -> Frameworks {
  var (parser, sources) = (input.parser, input.sources)
  input.parser = .init(seed: [], limits: input.workspace.limits)
  let origin = input.packs
  let frameworks = loadPacks(
    input.requests, into: &parser, register: { sources.add($0, origin: origin, isEmbedded: $1) },
    local: input.localPack)
  (input.parser, input.sources) = (parser, sources)
  if !frameworks.problems.isEmpty { input.losePacks() }
  for problem in frameworks.problems { input.findings.add(LoadFindings.pack(problem)) }
  return frameworks
}
