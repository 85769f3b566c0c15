import Compiler
import Diagnostics
import Metamodel
import Model

/// An indicator that a framework in force sets, and what the model says of it.
package struct FrameworkIndicator: Sendable, Equatable {
  package var indicator: Named
  package var description: Text?
  package var unit: String?
  package var isUp: Bool
  /// What its measure gives; nil where a model cannot measure it.
  package var computed: Computed?
  package var measure: String?
  package var targets: [MeasuredIndicator.Target]
  /// The workspace's own indicators that track it.
  package var trackedBy: [Named]
  package var basis: [Citation]
}

extension ReportReader {
  /// The indicators of the packs that are in force on the day, in the order of the packs.
  mutating func frameworkIndicators() -> [FrameworkIndicator] {
    let fields = Fields.indicators
    let all = architecture.inPackOrder(
      architecture.declared(.indicators).filter {
        architecture.origin($0).source == .pack && architecture.isInForce($0)
      })
    let computed = compilation.computed(all)
    let own = architecture.entities(.indicators)
    return all.map { entity in
      let isUp = architecture.word(entity, fields.direction) != "down"
      let basis = architecture.records(entity, fields.basis).compactMap { record in
        architecture.reference(record, Fields.basis.document).map {
          cite($0, at: architecture.text(record, Fields.basis.at, .vi))
        }
      }
      return FrameworkIndicator(
        indicator: named(entity), description: text(entity, fields.description),
        unit: architecture.text(entity, fields.unit, .vi), isUp: isUp, computed: computed[entity],
        measure: architecture.text(entity, fields.measure, .vi),
        targets: architecture.records(entity, fields.targets).compactMap { target($0, computed[entity], isUp: isUp) },
        trackedBy: named(own.filter { architecture.reference($0, fields.kpi) == entity }), basis: basis)
    }
  }

  private mutating func target(_ record: EntityID, _ computed: Computed?, isUp: Bool) -> MeasuredIndicator.Target? {
    let fields = Fields.target
    guard let value = architecture.number(record, fields.value) else { return nil }
    let by = architecture.date(record, fields.by)
    return MeasuredIndicator.Target(
      value: value, by: by, source: nil, attainment: computed?.attain(value, isUp: isUp) ?? .unknown,
      isDue: by.map { $0.last < architecture.day } ?? false)
  }
}
