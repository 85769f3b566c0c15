import Diagnostics
import Metamodel
import Model

/// The card for programs. The schema is `kientruc.entity/1`: members may be added to it, none is removed. Fields stand
/// in the order of the metamodel; one without a value has the state `none` or `unknown`.
package func renderJSON(_ card: Card) -> String {
  let architecture = card.architecture
  let life = architecture.life(card.entity)
  let document: JSON = [
    "schema": "kientruc.entity/1",
    "architecture": .string(card.compilation.manifest.architecture),
    "day": .string(architecture.day.description),
    "id": .string(architecture.id(card.entity)),
    "kind": .string(card.kind.name.rawValue),
    "name": json(architecture.name(card.entity)),
    "origin": origin(card),
    "path": .string(card.path),
    "line": card.position.map { .integer($0.line) } ?? .null,
    "column": card.position.map { .integer($0.column) } ?? .null,
    "exists": .bool(architecture.exists(card.entity)),
    "from": .optional(life.from?.description),
    "until": .optional(life.until?.description),
    "fields": .array(card.kind.fields.map { field($0, card) }),
    "levels": card.levelsJSON,
    "places": json(places: card.places, architecture),
    "referred-to-by": .array(architecture.referrers(of: card.entity).flatMap { group($0, card) }),
    "findings": .array(
      card.findings.map {
        ["code": .string($0.code), "severity": .string($0.severity.word), "message": json($0.message)]
      }),
  ]
  return document.text
}

private func origin(_ card: Card) -> JSON {
  let origin = card.architecture.origin(card.entity)
  return switch origin.source {
  case .own: "own"
  case .imported: .string(origin.name)
  case .pack: "pack"
  }
}

private func field(_ number: FieldNumber, _ card: Card) -> JSON {
  let spec = card.architecture.schema[number]
  let state =
    switch card.state(number) {
    case .known: "known"
    case .none: "none"
    case .unknown: spec.absence == .none ? "none" : "unknown"
    case .broken: "unknown"
    }
  let values = card.architecture.values(card.entity, number).map { card.architecture.machine($0) }
  return [
    "name": .string(spec.name), "title": json(spec.title), "state": .string(state), "values": .array(values),
  ]
}

private func group(_ group: Referrers, _ card: Card) -> [JSON] {
  let architecture = card.architecture
  return group.sources.map { source in
    [
      "step": .string(group.step),
      "id": .string(architecture.id(source.entity)),
      "kind": .string(architecture.kind(source.entity).name.rawValue),
      "name": json(architecture.name(source.entity)),
      "field": .string(source.path),
      "exists": .bool(architecture.exists(source.entity)),
    ]
  }
}
