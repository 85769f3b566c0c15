extension Manifest {
  /// True when the workspace would read a file as a part of its model: a path below its folder that `sources` names and
  /// `exclude` does not, and that is not hidden.
  package func takes(_ path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && sources.contains { Glob($0).matches(path) } && !exclude.contains { Glob($0).matches(path) }
  }
}
