import Metamodel
import Model
import Query

/// What would raise the level of one entity after another.
package struct Improvements {
  private let levels: Levels
  /// By dimension, then by criterion.
  private var runs: [[Run]]
  /// By gate; nil for those that look at clauses.
  private var gates: [Run?]

  package init(_ levels: Levels, in architecture: Architecture) {
    self.levels = levels
    let ground = Ground(architecture, for: levels.scale.programs)
    runs = levels.scale.dimensions.map { $0.criteria.map { Run($0.when, on: ground) } }
    gates = levels.scale.gates.map { gate in
      switch gate.test {
      case .when(let program): Run(program, on: ground)
      case .failed: nil
      }
    }
  }

  /// A criterion of the next level that is not surely met.
  package struct Missing: Sendable {
    /// The place of its dimension.
    package let dimension: Int
    package let criterion: Scale.Criterion
    /// Whether the model says that it is not met; else it is silent.
    package let isFailed: Bool
    /// What would decide it, where the model is silent.
    package let needs: [Need]
  }

  /// By dimension: the criteria of the level above the certain one that are not surely met.
  package mutating func next(at place: Int) -> [Missing] {
    let subject = levels.subjects[place]
    var missing: [Missing] = []
    for (column, grade) in levels.grades(at: place).enumerated() {
      let criteria = levels.scale.dimensions[column].criteria
      for (index, criterion) in criteria.enumerated() where criterion.level == grade.certain + 1 {
        let truth = runs[column][index].truth(of: subject)
        if truth == .yes { continue }
        let needs = truth == .unknown ? runs[column][index].needs(of: subject) : []
        missing.append(Missing(dimension: column, criterion: criterion, isFailed: truth == .no, needs: needs))
      }
    }
    return missing
  }

  /// What has to be recorded before the level that could be reached is certain: all of it, each once.
  package mutating func needs(at place: Int) -> [Need] {
    let overall = levels.overall(at: place)
    if overall.isKnown { return [] }
    let subject = levels.subjects[place]
    var needs: [Need] = []
    func add(_ found: [Need]) { for need in found where !needs.contains(need) { needs.append(need) } }
    for (column, grade) in levels.grades(at: place).enumerated() where grade.certain < overall.reach {
      let criteria = levels.scale.dimensions[column].criteria
      for (index, criterion) in criteria.enumerated() where criterion.level <= overall.reach {
        if criterion.level > grade.certain { add(runs[column][index].needs(of: subject)) }
      }
    }
    for index in gates.indices where levels.scale.gates[index].cap < overall.reach {
      if levels.gates[index][place] == .unknown, let found = gates[index]?.needs(of: subject) { add(found) }
    }
    return needs
  }

  /// The gates that hold it down, or may.
  package func gates(at place: Int) -> [(gate: Scale.Gate, isCertain: Bool)] {
    levels.scale.gates.enumerated().compactMap { index, gate in
      levels.gates[index][place] == .no ? nil : (gate, levels.gates[index][place] == .yes)
    }
  }
}
