import Clauses
import Diagnostics

extension LevelsPart {
  /// The levels for programs: of every exchange by its id, of systems, pairs and principles.
  func json() -> JSON {
    [
      "scale": .text(title), "levels": .array(names.map { .text($0) }),
      "undetermined": .integer(undetermined),
      "running": .array(counts.map { ["certain": .integer($0.certain), "reach": .integer($0.reach)] }),
      "mean": means.map { ["certain": .number($0.certain), "reach": .number($0.reach)] } ?? .null,
      "exchanges": .array(exchanges.map { json($0) }),
      "systems": .array(systems.map { json($0) }),
      "pairs": .array(
        pairs.map {
          [
            "provider": .id($0.provider), "receiver": .id($0.receiver), "count": .integer($0.count),
            "worst": json($0.worst), "best": json($0.best),
          ]
        }),
      "principles": .array(
        principles.map {
          [
            "principle": .text($0.principle), "ratio": .text($0.ratio), "met": .integer($0.count.met),
            "failed": .integer($0.count.failed), "unknown": .integer($0.count.unknown),
          ]
        }),
    ]
  }

  private func json(_ grade: Grade?) -> JSON {
    grade.map { ["certain": .integer($0.certain), "reach": .integer($0.reach)] } ?? .null
  }

  private func json(_ one: OfExchange) -> JSON {
    [
      "id": .id(one.flow), "vector": .string(one.vector), "level": json(one.grade),
      "to-record": .optional(one.toRecord), "bottlenecks": .array(one.bottlenecks.map { .text($0) }),
      "gates": .array(one.gates.map { .text($0) }),
      "next": .array(
        one.next.map {
          ["mark": .string($0.mark), "criterion": .text($0.criterion), "failed": .bool($0.isFailed)]
        }),
    ]
  }

  private func json(_ one: OfSystem) -> JSON {
    [
      "id": .id(one.system), "level": json(one.grade), "words": .text(one.words), "supply": json(one.supply),
      "demand": json(one.demand), "agencies": .integer(one.partners), "flows": .integer(one.flows),
      "through-hub": one.throughHub.map { .integer($0) } ?? .null,
    ]
  }
}
