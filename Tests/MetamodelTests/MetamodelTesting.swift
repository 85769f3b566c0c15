@testable import Metamodel

extension KindSpec {
  /// Whether its members have ids.
  var isEntity: Bool {
    switch role {
    case .collection, .packCollection, .nested: true
    case .file, .record: false
    }
  }

  /// What packs describe has no life of its own: no status, no count.
  var hasCommonFields: Bool {
    if case .packCollection = role { return false }
    return isEntity
  }
}

extension FieldType {
  /// The words of a closed list, also inside a map.
  var choices: [Choice] {
    switch self {
    case .choice(let choices): choices
    case .map(let type): type.choices
    case .text, .string, .boolean, .integer, .number, .percent, .date, .dateOrPlace, .duration, .reference,
      .referenceOrArchitecture, .record, .nested, .kindsByCollection, .syntax:
      []
    }
  }

  var words: [String] { choices.map(\.word) }
}
