import Diagnostics

/// `agencies`: organisations that own, provide or use.
package struct AgencyFields: Sendable {
  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(AgencyFields.kinds), .required, vi: "loại", en: "kind",
    docVi: "Loại cơ quan.", docEn: "What kind of organisation it is.")
  package let parent = Field<Reference>(
    "parent", .reference([.agencies]), absent: .none, inverse: "children", vi: "cơ quan cấp trên", en: "parent",
    docVi: "Cơ quan trực tiếp quản lý; bỏ trống nghĩa là không có.",
    docEn: "The agency directly above; left out means none.")
  // … member-of, identifier, contact

  static let kinds = [
    Choice("government", vi: "Chính phủ", en: "government"),
    // …
  ]
}
