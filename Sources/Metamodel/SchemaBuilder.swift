import Diagnostics

/// Gathers kinds and fields while `Schema.language` is made, so that one line of `Kinds/` is a field's declaration, its
/// documentation and its typed accessor at once. Used by that one initializer only (decision 0003).
struct SchemaBuilder {
  var kinds: [KindSpec] = []
  var fields: [FieldSpec] = []

  nonisolated(unsafe) static var current = SchemaBuilder()

  static func begin(_ name: KindName, _ role: KindRole, one: Text, many: Text, _ doc: Text) {
    current.kinds.append(KindSpec(name: name, role: role, singular: one, title: many, doc: doc))
  }
}

extension Field {
  /// Declares the next field of the kind that is being declared.
  init(
    _ name: String, _ type: FieldType, list: Bool = false, _ presence: Presence = .optional,
    absent: Absence = .unknown, inverse: String? = nil, vi: String, en: String, docVi: String, docEn: String
  ) {
    let number = FieldNumber(UInt16(SchemaBuilder.current.fields.count))
    let kind = SchemaBuilder.current.kinds.count - 1
    SchemaBuilder.current.fields.append(
      FieldSpec(
        name: name, kind: KindNumber(UInt8(kind)), type: type, isList: list, presence: presence, absence: absence,
        inverse: inverse, title: Text(vi: vi, en: en), doc: Text(vi: docVi, en: docEn)))
    SchemaBuilder.current.kinds[kind].fields.append(number)
    self.init(number: number)
  }
}
