/// A number of something, as a source gives it for a day.
package struct QuantityFields: Sendable {
  let declaration = KindDeclaration(
    .quantity, .record,
    vi: ("số lượng", "Số lượng", "Một con số kèm ngày và nguồn; có thể chỉ ghi con số."),
    en: ("quantity", "Quantities", "A number with its day and source; the number alone is enough."))

  package let value = Field<Double>(
    "value", .number, .required,
    vi: ("giá trị", "Con số, tính theo đơn vị của trường chứa nó."),
    en: ("value", "The number, in the unit of the field in which it stands."))
  package let date = Field<CoarseDate>(
    "date", .date,
    vi: ("ngày", "Ngày mà con số phản ánh."),
    en: ("date", "The day of which the number speaks."))
  package let document = Field<Reference>(
    "document", .reference(.documents), inverse: "cited-by",
    vi: ("nguồn", "Văn bản, tài liệu nêu con số."),
    en: ("document", "The document that gives the number."))
  package let at = Field<Words>(
    "at", .string,
    vi: ("vị trí", "Trang, đoạn hoặc điều nêu con số."),
    en: ("place", "The page, paragraph or article with the number."))
  package let bound = Field<ChoiceIndex>(
    "bound", .choice(QuantityFields.bounds),
    vi: ("mức chính xác", "Con số là mức tối thiểu hay mức gần đúng, nếu không phải số chính xác."),
    en: ("bound", "Whether the number is a lower bound or an estimate, where it is not exact."))

  static let bounds = [
    Choice("over", vi: "trên", en: "over"),
    Choice("at-least", vi: "ít nhất", en: "at least"),
    Choice("about", vi: "khoảng", en: "about"),
  ]
}

/// A value that an indicator has to reach by a day.
package struct TargetFields: Sendable {
  let declaration = KindDeclaration(
    .target, .record,
    vi: ("mức phải đạt", "Mức phải đạt", "Giá trị mà chỉ tiêu phải đạt trước một thời hạn."),
    en: ("target", "Targets", "A value that an indicator has to reach by a day."))

  package let value = Field<Double>(
    "value", .number, .required,
    vi: ("giá trị", "Giá trị phải đạt, tính theo đơn vị của chỉ tiêu."),
    en: ("value", "The value to be reached, in the unit of the indicator."))
  package let by = Field<CoarseDate>(
    "by", .date,
    vi: ("thời hạn", "Ngày cuối cùng phải đạt, tính cả ngày đó."),
    en: ("by", "The last day for reaching it, that day included."))
  package let document = Field<Reference>(
    "document", .reference(.documents), inverse: "cited-by",
    vi: ("văn bản", "Văn bản giao chỉ tiêu."),
    en: ("document", "The document that sets the target."))
  package let at = Field<Words>(
    "at", .string,
    vi: ("vị trí", "Điều, khoản, mục nêu mức phải đạt."),
    en: ("place", "The article, clause or section that states it."))
}
