import Metamodel
import Model
import Query

/// What the model itself gives for an indicator that has a `measure`.
package enum Computed: Sendable, Equatable {
  /// Between these two numbers, both included; they are equal where the model says enough. The greater one may be
  /// infinite.
  case number(Double, Double)
  /// The model does not say enough for any number.
  case unknown

  /// Whether a target is reached.
  package func attain(_ target: Double, isUp: Bool) -> Attainment {
    switch self {
    case .unknown: .unknown
    case .number(let low, let high):
      isUp
        ? (low >= target ? .met : high < target ? .unmet : .unknown)
        : (high <= target ? .met : low > target ? .unmet : .unknown)
    }
  }
}

extension Compilation {
  /// What the measures of indicators give on the day. One without a measure is left out, and one whose measure does not
  /// type: a finding has said so. In a measure names mean fields of the indicator: `of.units.connected`, or
  /// `architecture.systems`.
  package func computed(_ indicators: [EntityID]) -> [EntityID: Computed] {
    var programs: [(indicator: EntityID, program: Program)] = []
    for indicator in indicators {
      guard let measure = architecture.text(indicator, Fields.indicators.measure, .vi) else { continue }
      let typed = compileExpression(measure, for: .indicators, in: language, ids: .unchecked, as: .value)
      if let program = typed.program { programs.append((indicator, program)) }
    }
    if programs.isEmpty { return [:] }
    let ground = Ground(architecture, for: programs.map(\.program))
    var computed: [EntityID: Computed] = [:]
    for (indicator, program) in programs {
      var run = Run(program, on: ground)
      computed[indicator] = Computed(run.answer(for: indicator))
    }
    return computed
  }
}

extension Computed {
  fileprivate init(_ answer: Answer) {
    if case .number(let low, let high)? = answer.items.first?.value, !answer.isOpen, !low.isNaN, !high.isNaN {
      self = .number(low, high)
    } else {
      self = .unknown
    }
  }
}
