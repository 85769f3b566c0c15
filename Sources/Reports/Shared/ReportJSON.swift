import Diagnostics
import Metamodel

/// The common values of reports for programs.
extension JSON {
  static func text(_ text: Text) -> JSON { ["vi": .string(text.vi), "en": .string(text.en)] }

  static func optional(_ text: Text?) -> JSON { text.map { .text($0) } ?? .null }

  static func date(_ date: CoarseDate?) -> JSON { date.map { .string($0.description) } ?? .null }

  /// A thing by its id; its name is in the model and in the lists of the report.
  static func id(_ named: Named?) -> JSON { .optional(named?.id) }

  static func ids(_ all: [Named]) -> JSON { .array(all.map { .string($0.id) }) }

  /// Null for what is not recorded, an empty list for none.
  static func recorded(_ ids: Recorded<[Named]>) -> JSON {
    switch ids {
    case .unknown: .null
    case .none: []
    case .known(let all): .ids(all)
    }
  }

  static func named(_ named: Named) -> [Member] {
    [
      Member("id", .string(named.id)), Member("name", .text(named.name)), Member("count", .count(named.count)),
      Member("place", .string(named.place)),
    ]
  }

  /// How many real things an entry stands for: null for one, an empty list where the number is not recorded.
  private static func count(_ count: GroupCount?) -> JSON {
    switch count {
    case nil: .null
    case .several: []
    case .numbers(let numbers): .numbers(numbers)
    }
  }

  static func numbers(_ numbers: [Number]) -> JSON { .array(numbers.map { .number(of: $0) }) }

  static func number(of number: Number) -> JSON {
    [
      "value": .number(number.value), "bound": .optional(number.bound), "date": .date(number.date),
      "source": number.source.map { .citation($0) } ?? .null,
    ]
  }

  static func beginning(_ beginning: Exchange.Beginning?) -> JSON {
    switch beginning {
    case nil: .null
    case .on(let day), .delivered(let day): .date(day)
    }
  }

  /// `document` is a number in the list of documents.
  static func citation(_ citation: Citation) -> JSON {
    ["document": .integer(citation.number), "at": .optional(citation.at)]
  }

  static func citations(_ all: [Citation]) -> JSON { .array(all.map { .citation($0) }) }

  static func documents(_ all: [CitedDocument]) -> JSON {
    .array(
      all.enumerated().map { place, document in
        [
          "document": .integer(place + 1), "id": .string(document.named.id), "name": .text(document.named.name),
          "kind": .optional(document.kind), "number": .optional(document.number), "date": .date(document.date),
          "url": .optional(document.url),
        ]
      })
  }
}
