import Metamodel
import Packs

/// The days on which something is in force, both ends included.
package struct ForceDays: Sendable, Equatable {
  package let from: CalendarDate
  package let until: CalendarDate

  package static let always = ForceDays(from: .earliest, until: .latest)

  package func includes(_ day: CalendarDate) -> Bool { from <= day && day <= until }
}

extension Architecture {
  /// When something is in force: as its `in-force` says; without one, as long as its pack is. A document is no provision
  /// of the pack that names it: it stands for itself.
  package func forceDays(_ entity: EntityID) -> ForceDays {
    if let stated = statedForceDays(entity) { return stated }
    guard kind(entity).name != .documents, let pack = packPlace(of: entity) else { return .always }
    return head(of: packs[pack]).flatMap { statedForceDays($0) } ?? .always
  }

  /// Whether something is in force on a day; on the day of the architecture where none is given.
  package func isInForce(_ entity: EntityID, on day: CalendarDate? = nil) -> Bool {
    forceDays(entity).includes(day ?? self.day)
  }

  /// What its own `in-force` says; an end that is left out is open.
  private func statedForceDays(_ entity: EntityID) -> ForceDays? {
    guard let number = schema.field("in-force", of: entity.kind),
      let period = records(entity, Field<Record>(number: number)).first
    else { return nil }
    return ForceDays(
      from: date(period, Fields.period.from)?.first ?? .earliest,
      until: date(period, Fields.period.until)?.last ?? .latest)
  }

  /// The place in `packs` of the pack that declares an entity; nil for what no pack declares.
  package func packPlace(of entity: EntityID) -> Int? {
    guard origin(entity).source == .pack else { return nil }
    let file = range(entity).file
    return packs.firstIndex { $0.files.contains(file) }
  }

  /// What the `framework.yaml` of a pack says of it.
  package func head(of pack: Pack) -> EntityID? {
    declared(.framework).first { range($0).file == pack.files.first }
  }

  /// Entities of packs in the order of the packs, those that are extended first; within one as they stand there.
  package func inPackOrder(_ entities: [EntityID]) -> [EntityID] {
    entities.map { (packPlace(of: $0) ?? .max, $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// What has taken the place of a component by a day: the last one that is in force, following `replaced-by`.
  package func successor(of component: EntityID, on day: CalendarDate? = nil) -> EntityID? {
    links(Fields.components.replacedBy).upward(from: component).dropFirst().filter { isInForce($0, on: day) }.last
  }
}
