import Clauses
import Compiler
import Metamodel
import Query

extension Scale {
  /// What questions call its levels: the scale by its id, of its kind and of systems; a dimension by both ids.
  var levelNames: [LevelName] {
    [LevelName(id, on: kind)] + dimensions.map { LevelName("\(id)-\($0.id)", on: kind) }
      + (kind == .flows ? [LevelName(id, on: .systems)] : [])
  }
}

extension Judgements {
  /// Measures on every scale, in the order of `levelNames`.
  mutating func setLevels(of compilation: Compilation) {
    var first = 0
    for scale in compilation.scales {
      let levels = measure(compilation.architecture, on: scale, compilation.verdicts)
      for (place, entity) in levels.subjects.enumerated() {
        let all = [levels.overall(at: place)] + levels.grades(at: place)
        for (name, grade) in all.enumerated() { set(grade.certain, grade.reach, at: first + name, of: entity) }
      }
      if scale.kind == .flows { setSystems(compilation, levels, at: first + scale.dimensions.count + 1) }
      first += scale.levelNames.count
    }
  }

  private mutating func setSystems(_ compilation: Compilation, _ levels: Levels, at place: Int) {
    for one in measureSystems(compilation.architecture, by: levels).systems {
      switch one.state {
      case .level(let grade): set(grade.certain, grade.reach, at: place, of: one.system)
      case .unknown: set(0, levels.scale.top, at: place, of: one.system)
      case .standsAlone: break
      }
    }
  }
}
