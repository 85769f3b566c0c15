import Diagnostics
import Metamodel
import YAML

/// Parses the model files into one forest: on one thread behind the packs, or on several with a forest each.
func parse(_ input: inout Input) -> Forest {
  let files = input.listModel()
  let workspace = input.workspace
  input.parser.limits = workspace.limits
  let bytes = files.reduce(0) { $0 + $1.bytes }
  // Below about 5 MB one thread is as fast (measured on two cores).
  let threads = workspace.threads > 0 ? workspace.threads : (bytes > 5_000_000 ? 2 : 1)
  guard threads > 1 && files.count > 1 else {
    var buffer: [UInt8] = []
    for file in files {
      read(file, from: workspace, buffer: &buffer, into: &input.parser, findings: &input.findings)
    }
    input.findings.add(input.parser.findings)
    return input.parser.forest
  }
  let parts = concurrently(threads, count: files.count) { next in
    var parser = TreeParser(seed: Schema.language.seed, limits: workspace.limits)
    var findings = Findings()
    var buffer: [UInt8] = []
    while let index = next() {
      read(files[index], from: workspace, buffer: &buffer, into: &parser, findings: &findings)
    }
    return (parser, findings)
  }
  input.findings.add(input.parser.findings)
  for (parser, findings) in parts {
    input.findings.add(findings)
    input.findings.add(parser.findings)
  }
  return Forest.merged([input.parser.forest] + parts.map(\.0.forest), seeded: Schema.language.seed.count)
}

private func read(
  _ file: ModelFile, from workspace: Workspace, buffer: inout [UInt8], into parser: inout TreeParser,
  findings: inout Findings
) {
  buffer.removeAll(keepingCapacity: true)
  let outcome =
    file.problem.map { .unreadable($0) }
    ?? workspace.files.read(file.path, limit: workspace.limits.fileBytes, into: &buffer)
  switch outcome {
  case .read: buffer.withUnsafeMutableBufferPointer { parser.parse($0, file: file.file) }
  case .tooLarge(let bytes): parser.refuse(file.file, bytes: bytes)
  case .missing:
    parser.skip(file.file)
    findings.add(UnreadableFile.finding(file.file, Text(vi: "tệp không còn đó", en: "it is no longer there")))
  case .unreadable(let reason):
    parser.skip(file.file)
    findings.add(UnreadableFile.finding(file.file, reason))
  }
}
