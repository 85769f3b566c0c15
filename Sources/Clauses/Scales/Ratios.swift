import Model
import Query

/// How many entities meet the condition of a ratio, of those to which it applies.
package struct RatioCount: Sendable, Equatable {
  package internal(set) var met = 0
  package internal(set) var failed = 0
  /// Of these the model says too little.
  package internal(set) var unknown = 0

  package init(met: Int = 0, failed: Int = 0, unknown: Int = 0) {
    self.met = met
    self.failed = failed
    self.unknown = unknown
  }

  package var all: Int { met + failed + unknown }
}

/// Counts the ratios of a scale: by principle, then by ratio.
package func countRatios(_ architecture: Architecture, of scale: Scale) -> [[RatioCount]] {
  let ratios = scale.principles.flatMap(\.ratios)
  let ground = Ground(architecture, for: ratios.flatMap { [$0.must] + ($0.when.map { [$0] } ?? []) })
  var subjects = Subjects(architecture)
  return scale.principles.map { principle in
    principle.ratios.map { ratio in
      count(ratio, subjects.of(ratio.kind, .current), ground)
    }
  }
}

private func count(_ ratio: Scale.Ratio, _ subjects: [EntityID], _ ground: Ground) -> RatioCount {
  var when = ratio.when.map { Run($0, on: ground) }
  var must = Run(ratio.must, on: ground)
  var count = RatioCount()
  for subject in subjects {
    let applies = when?.truth(of: subject) ?? .yes
    if applies == .no { continue }
    switch applies.and(must.truth(of: subject)) {
    case .yes: count.met += 1
    case .no where applies == .yes: count.failed += 1
    // Where it is not known whether it counts, what fails does not count as failed.
    case .no, .unknown: count.unknown += 1
    }
  }
  return count
}
