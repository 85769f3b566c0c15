/// A `FieldType` that is known to give a `Value`: a field cannot be declared with an accessor that does not fit it.
struct FieldContent<Value> {
  let type: FieldType
}

extension FieldContent where Value == Words {
  static var text: Self { Self(type: .text) }
  static var string: Self { Self(type: .string) }
}

extension FieldContent where Value == Bool {
  static var boolean: Self { Self(type: .boolean) }
}

extension FieldContent where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> Self { Self(type: .integer(range)) }
}

extension FieldContent where Value == Double {
  static var number: Self { Self(type: .number) }
  static var percent: Self { Self(type: .percent) }
}

extension FieldContent where Value == CoarseDate {
  static var date: Self { Self(type: .date) }
}

extension FieldContent where Value == DateOrPlace {
  static var dateOrPlace: Self { Self(type: .dateOrPlace) }
}

extension FieldContent where Value == TimeSpan {
  static var duration: Self { Self(type: .duration) }
}

extension FieldContent where Value == ChoiceIndex {
  static func choice(_ words: [Choice]) -> Self { Self(type: .choice(words)) }
}

extension FieldContent where Value == Reference {
  static func reference(_ kinds: KindName...) -> Self { Self(type: .reference(kinds)) }
  static var anyReference: Self { Self(type: .reference([])) }
  static var referenceOrArchitecture: Self { Self(type: .referenceOrArchitecture) }
}

extension FieldContent where Value == Record {
  static func record(_ kind: KindName) -> Self { Self(type: .record(kind, shorthand: nil, listed: false)) }
  static func nested(_ kind: KindName) -> Self { Self(type: .nested(kind)) }
  /// A document, or a place in it.
  static var citation: Self { Self(type: .record(.citation, shorthand: "document", listed: false)) }
  /// A number, or sourced numbers.
  static var quantity: Self { Self(type: .record(.quantity, shorthand: "value", listed: true)) }
}

extension FieldContent where Value == Entries {
  static var kindsByCollection: Self { Self(type: .kindsByCollection) }
  static func map(of type: FieldType) -> Self { Self(type: .map(of: type)) }
}
