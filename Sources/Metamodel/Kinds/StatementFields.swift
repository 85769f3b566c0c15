/// `statements`: what somebody said of the architecture.
package struct StatementFields: EntityFields {
  let declaration = KindDeclaration(
    .statements, .collection(inPacks: true),
    vi: ("nhận định", "Nhận định, mục tiêu, nhu cầu", "Một ý kiến, mục tiêu hoặc yêu cầu đã được nêu về kiến trúc."),
    en: ("statement", "Statements", "A view, a goal or a demand that was voiced about the architecture."))

  package let common = CommonFields(named: .optional)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(StatementFields.kinds), .required,
    vi: ("loại", "Loại nhận định."),
    en: ("kind", "What sort of statement it is."))
  package let text = Field<Words>(
    "text", .text, .required,
    vi: ("nội dung", "Nội dung đã nêu, nguyên văn hoặc tóm lược."),
    en: ("text", "What was said, in full or in short."))
  package let about = Field<Reference>(
    "about", .anyReference, list: true, inverse: "statements",
    vi: ("nói về", "Các đối tượng mà nhận định đề cập."),
    en: ("about", "The entities of which it speaks."))

  package let inForce = Field<Record>(
    "in-force", .record(.period), onlyInPacks: true,
    vi: ("hiệu lực", "Thời gian điều này được khung kiến trúc hoặc văn bản quy định."),
    en: ("in force", "The time during which a framework or an instrument holds it."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, onlyInPacks: true,
    vi: ("căn cứ", "Các quy định nêu điều này."),
    en: ("basis", "The provisions that say so."))

  static let kinds = [
    Choice("vision", vi: "tầm nhìn", en: "vision"),
    Choice("goal", vi: "mục tiêu", en: "goal"),
    Choice("principle", vi: "nguyên tắc", en: "principle"),
    Choice("priority", vi: "ưu tiên", en: "priority"),
    Choice("requirement", vi: "yêu cầu", en: "requirement"),
    Choice("weakness", vi: "hạn chế", en: "weakness"),
    Choice("need", vi: "nhu cầu", en: "need"),
    Choice("fact", vi: "thực tế", en: "fact"),
  ]
}
