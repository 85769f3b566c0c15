/// A document, and the place in it.
package struct CitationFields: Sendable {
  let declaration = KindDeclaration(
    .citation, .record,
    vi: ("viện dẫn", "Viện dẫn", "Một văn bản và vị trí được viện dẫn trong đó; có thể chỉ ghi mã văn bản."),
    en: ("citation", "Citations", "A document and a place in it; the id of the document alone is enough."))

  package let document = Field<Reference>(
    "document", .reference(.documents), .required, inverse: "cited-by",
    vi: ("văn bản", "Văn bản được viện dẫn."),
    en: ("document", "The document that is cited."))
  package let at = Field<Words>(
    "at", .string,
    vi: ("vị trí", "Điều, khoản, điểm, trang hoặc đoạn được viện dẫn."),
    en: ("place", "The article, clause, page or paragraph."))
}

/// The legal basis of what a pack says, and how well it is known.
package struct BasisFields: Sendable {
  let declaration = KindDeclaration(
    .basis, .record,
    vi: ("căn cứ", "Căn cứ", "Quy định làm căn cứ và mức độ đã được đối chiếu."),
    en: ("basis", "Legal basis", "A provision on which something rests, and how well it has been checked."))

  package let document = Field<Reference>(
    "document", .reference(.documents), .required, inverse: "cited-by",
    vi: ("văn bản", "Văn bản có quy định làm căn cứ."),
    en: ("document", "The document that holds the provision."))
  package let at = Field<Words>(
    "at", .string,
    vi: ("vị trí", "Điều, khoản, điểm làm căn cứ."),
    en: ("place", "The article, clause or point."))
  package let confidence = Field<ChoiceIndex>(
    "confidence", .choice(BasisFields.confidences),
    vi: ("độ tin cậy", "Nội dung căn cứ đã được đối chiếu với văn bản đến mức nào."),
    en: ("confidence", "How far the provision has been checked against its text."))

  static let confidences = [
    Choice("verified", vi: "đã đối chiếu văn bản", en: "verified against the text"),
    Choice("secondary", vi: "theo nguồn thứ cấp", en: "from a secondary source"),
    Choice("draft", vi: "theo dự thảo", en: "from a draft"),
    Choice("mixed", vi: "từ nhiều loại nguồn", en: "from sources of several sorts"),
    Choice("recalled", vi: "theo trí nhớ, chưa đối chiếu", en: "recalled, not checked"),
  ]
}
