import Diagnostics
import Metamodel

/// Numbers with a date and a source.
extension Architecture {
  /// One number of a quantity, as it is written.
  package struct Measurement: Sendable, Equatable {
    package let value: Double
    package let date: CoarseDate?
    /// `over`, `at-least` or `about`; nil for an exact number.
    package let bound: String?
    package let document: EntityID?
    /// The place in the document.
    package let at: String?
    /// The record, for its place in the source.
    package let record: EntityID
  }

  /// All numbers of a quantity, in the order of their dates; undated ones first.
  package func measurements(_ entity: EntityID, _ field: Field<Record>) -> [Measurement] {
    let all = records(entity, field).compactMap { measurement($0) }
    return all.sorted { ($0.date?.last ?? .earliest, $0.record) < ($1.date?.last ?? .earliest, $1.record) }
  }

  /// The number that a record of a quantity holds; nil where it could not be read.
  package func measurement(_ record: EntityID) -> Measurement? {
    let fields = Fields.quantity
    return number(record, fields.value).map {
      Measurement(
        value: $0, date: date(record, fields.date), bound: word(record, fields.bound),
        document: reference(record, fields.document), at: text(record, fields.at, .vi), record: record)
    }
  }

  /// The number that counts on the day: the latest one up to it. Nil where there is none, and where two of one date
  /// disagree (`disagreement` gives those).
  package func quantity(_ entity: EntityID, _ field: Field<Record>) -> Measurement? {
    let latest = latest(entity, field)
    return latest.allSatisfy { $0.value == latest[0].value } ? latest.first : nil
  }

  /// The numbers of the latest date up to the day that contradict one another; empty where they agree.
  package func disagreement(_ entity: EntityID, _ field: Field<Record>) -> [Measurement] {
    let latest = latest(entity, field)
    return latest.allSatisfy { $0.value == latest[0].value } ? [] : latest
  }

  private func latest(_ entity: EntityID, _ field: Field<Record>) -> [Measurement] {
    let known = measurements(entity, field).filter { $0.date.map { $0.first <= day } ?? true }
    return known.filter { $0.date == known.last?.date }
  }
}
