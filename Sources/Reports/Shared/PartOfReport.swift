import Compiler
import Metamodel
import Model

/// What a report is narrowed to.
extension ReportReader {
  /// The systems of the report.
  var systems: [EntityID] {
    let all = architecture.entities(.systems)
    return compilation.part.map { part in all.filter { part.includes(system: $0) } } ?? all
  }

  /// The systems of which it can be said what they lack: where flows were chosen, others may not have been.
  var judgedSystems: [EntityID] { compilation.part?.isOfFlows == true ? [] : systems }

  var indicatorsOfPart: [EntityID] {
    let all = architecture.entities(.indicators)
    return compilation.part.map { part in all.filter { part.includes(indicator: $0) } } ?? all
  }

  func isInPart(_ entity: EntityID) -> Bool {
    compilation.part?.concerns(entity, in: architecture) ?? true
  }
}
