import Diagnostics

/// Gathers kinds and fields while `Schema.language` is made, so that one statement of `Kinds/` is a field's declaration,
/// its documentation and its typed accessor at once. Used by that one initializer only (decision 0003).
struct SchemaBuilder {
  var kinds: [KindSpec] = []
  var fields: [FieldSpec] = []

  nonisolated(unsafe) static var current = SchemaBuilder()

  /// The collections of a workspace that were declared so far, as words to choose from.
  static var collections: [Choice] {
    current.kinds.compactMap { kind in
      guard case .collection = kind.role else { return nil }
      return Choice(kind.name.rawValue, vi: kind.title.vi, en: kind.title.en)
    }
  }
}

/// The first line of a struct of `Kinds/`: begins the kind whose fields the next lines declare.
struct KindDeclaration: Sendable {
  /// For each language: the word for one, the heading for many, and one sentence that says what it is.
  init(
    _ name: KindName, _ role: KindRole, keys: KeyForm = .id, vi: (String, String, String), en: (String, String, String)
  ) {
    SchemaBuilder.current.kinds.append(
      KindSpec(
        name: name, role: role, keys: keys, singular: Text(vi: vi.0, en: en.0), title: Text(vi: vi.1, en: en.1),
        doc: Text(vi: vi.2, en: en.2)))
  }
}

extension Field {
  /// Declares the next field of the kind that is being declared. For each language: its name for people, and one sentence.
  init(
    _ name: String, _ content: FieldContent<Value>, list: Bool = false, _ presence: Presence = .optional,
    absent: Absence = .unknown, inverse: String? = nil, onlyInPacks: Bool = false, vi: (String, String),
    en: (String, String)
  ) {
    let number = FieldNumber(UInt16(SchemaBuilder.current.fields.count))
    let kind = SchemaBuilder.current.kinds.count - 1
    SchemaBuilder.current.fields.append(
      FieldSpec(
        name: name, kind: KindNumber(UInt8(kind)), type: content.type, isList: list, presence: presence,
        absence: absent, inverse: inverse, isOnlyInPacks: onlyInPacks, title: Text(vi: vi.0, en: en.0),
        doc: Text(vi: vi.1, en: en.1)))
    SchemaBuilder.current.kinds[kind].fields.append(number)
    self.init(number: number)
  }
}
