import Diagnostics

/// The metamodel: every kind and every field, as data. The reader, the resolver, the JSON Schema and the reference
/// manual derive from it.
package struct Schema: Sendable {
  /// By `KindNumber`, in the order of `KindName`.
  package let kinds: [KindSpec]
  /// By `FieldNumber`; the fields of one kind stand together.
  package let fields: [FieldSpec]

  package subscript(kind: KindNumber) -> KindSpec { kinds[kind.index] }
  package subscript(kind: KindName) -> KindSpec { kinds[kind.number.index] }
  package subscript(field: FieldNumber) -> FieldSpec { fields[field.index] }

  /// The field of a kind by its name in YAML.
  package func field(_ name: some StringProtocol, of kind: KindNumber) -> FieldNumber? {
    kinds[kind.index].fields.first { fields[$0.index].name == name }
  }
}

extension Schema {
  /// The metamodel of the language, version 1.
  package static let language = declared.schema

  /// The accessors to its fields; `Fields` has a shorter way to each kind.
  package static let fields = declared.fields

  /// Both come of one run through `Kinds/`: a number says where a field stands in the schema.
  private static let declared: (schema: Schema, fields: LanguageFields) = {
    let fields = LanguageFields()
    let declared = SchemaBuilder.current
    SchemaBuilder.current = SchemaBuilder()
    return (Schema(kinds: declared.kinds, fields: declared.fields), fields)
  }()
}
