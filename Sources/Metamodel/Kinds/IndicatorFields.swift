/// `indicators`: measured goals.
package struct IndicatorFields: EntityFields {
  let declaration = KindDeclaration(
    .indicators, .collection(inPacks: true),
    vi: ("chỉ tiêu", "Chỉ tiêu", "Một mục tiêu đo được bằng số."),
    en: ("indicator", "Indicators", "A goal that is measured by a number."))

  package let common = CommonFields(named: .required)
  package let of = Field<Reference>(
    "of", .referenceOrArchitecture, inverse: "indicators",
    vi: ("đối tượng đo", "Đối tượng được đo, hoặc `architecture` cho toàn bộ kiến trúc."),
    en: ("of", "The entity that is measured, or `architecture` for the whole."))
  package let unit = Field<Words>(
    "unit", .string, .required,
    vi: ("đơn vị tính", "Đơn vị của mọi giá trị, ví dụ `percent`."),
    en: ("unit", "The unit of all its values, such as `percent`."))
  package let direction = Field<ChoiceIndex>(
    "direction", .choice(IndicatorFields.directions),
    vi: ("chiều hướng tốt", "Giá trị càng cao hay càng thấp thì càng tốt."),
    en: ("direction", "Whether higher or lower is better."))
  package let kpi = Field<Reference>(
    "kpi", .reference(.indicators), inverse: "tracked-by",
    vi: ("chỉ tiêu của khung", "Chỉ tiêu trong khung kiến trúc mà chỉ tiêu này theo dõi."),
    en: ("framework indicator", "The indicator of the framework that this one tracks."))
  package let targets = Field<Record>(
    "targets", .record(.target), list: true,
    vi: ("mức phải đạt", "Các giá trị phải đạt theo từng thời hạn."),
    en: ("targets", "The values to be reached, each by its day."))
  package let measurements = Field<Record>(
    "measurements", .quantity,
    vi: ("số liệu đo", "Các giá trị đã đo được, kèm ngày và nguồn."),
    en: ("measurements", "The values that were measured, with day and source."))
  package let measure = Field<Words>(
    "measure", .string,
    vi: ("công thức", "Biểu thức tính giá trị của chỉ tiêu từ chính mô hình kiến trúc."),
    en: ("measure", "An expression that computes its value from the architecture itself."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, onlyInPacks: true,
    vi: ("căn cứ", "Các quy định đặt ra chỉ tiêu."),
    en: ("basis", "The provisions that set it."))

  static let directions = [
    Choice("up", vi: "càng cao càng tốt", en: "higher is better"),
    Choice("down", vi: "càng thấp càng tốt", en: "lower is better"),
  ]
}
