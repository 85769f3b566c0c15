import Diagnostics
import Metamodel
import Model
import Query

/// Finds where the workspace's own entities stand on a scale. Gates look at clauses as they were judged; what was waived
/// holds nobody down.
package func measure(_ architecture: Architecture, on scale: Scale, _ verdicts: Verdicts) -> Levels {
  let also = [scale.across, scale.hub].compactMap { $0 }
  let ground = Ground(architecture, for: scale.programs + also)
  var known = Subjects(architecture)
  let subjects = known.of(scale.kind, .all)
  let grades = dimensionGrades(of: subjects, on: scale, ground)
  let gates = scale.gates.map { gate in
    switch gate.test {
    case .when(let program): truths(of: subjects, program, ground)
    case .failed(let severity): failures(of: subjects, verdicts, severity)
    }
  }
  let overall = overallGrades(subjects.count, grades, gates, scale)
  return Levels(
    scale: scale, subjects: subjects, grades: grades, overall: overall, gates: gates,
    across: scale.across.map { truths(of: subjects, $0, ground) } ?? [],
    hub: scale.hub.map { truths(of: subjects, $0, ground) } ?? [])
}

private func truths(of subjects: [EntityID], _ program: Program, _ ground: Ground) -> [Truth] {
  var run = Run(program, on: ground)
  return subjects.map { run.truth(of: $0) }
}

/// A level is certain where all criteria up to it are met; it could be reached where none of them is surely failed.
private func dimensionGrades(of subjects: [EntityID], on scale: Scale, _ ground: Ground) -> [Grade] {
  let width = scale.dimensions.count
  var certain = [Int](repeating: scale.top, count: subjects.count * width)
  var reach = certain
  for (column, dimension) in scale.dimensions.enumerated() {
    for criterion in dimension.criteria {
      let below = criterion.level - 1
      var run = Run(criterion.when, on: ground)
      for (row, subject) in subjects.enumerated() where reach[row * width + column] > below {
        let truth = run.truth(of: subject)
        let place = row * width + column
        if truth != .yes { certain[place] = min(certain[place], below) }
        if truth == .no { reach[place] = min(reach[place], below) }
      }
    }
  }
  return zip(certain, reach).map { Grade(certain: $0, reach: $1) }
}

/// Which subjects do not meet some clause of a severity or above.
private func failures(of subjects: [EntityID], _ verdicts: Verdicts, _ severity: Severity) -> [Truth] {
  var failed = Set<EntityID>()
  for judged in verdicts.clauses where judged.clause.severity >= severity {
    for (subject, verdict) in zip(judged.subjects, judged.verdicts) where verdict == .notMet { failed.insert(subject) }
  }
  return subjects.map { Truth(failed.contains($0)) }
}

private func overallGrades(_ count: Int, _ grades: [Grade], _ gates: [[Truth]], _ scale: Scale) -> [Grade] {
  let width = scale.dimensions.count
  let top = Grade(certain: scale.top, reach: scale.top)
  return (0..<count).map { row in
    var overall = grades[row * width..<(row + 1) * width].reduce(top) { $0.lower($1) }
    for (gate, truths) in zip(scale.gates, gates) {
      switch truths[row] {
      case .no: break
      case .yes: overall = overall.lower(Grade(certain: gate.cap, reach: gate.cap))
      case .unknown: overall = overall.lower(Grade(certain: gate.cap, reach: scale.top))
      }
    }
    return overall
  }
}
