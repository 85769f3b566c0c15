/// `items`: the elements of data, inside it, by id.
package struct ItemFields: EntityFields {
  let declaration = KindDeclaration(
    .items, .nested,
    vi: ("trường dữ liệu", "Trường dữ liệu", "Một thông tin đơn lẻ nằm trong dữ liệu, ví dụ ngày sinh."),
    en: ("data item", "Data items", "One element within data, such as a date of birth."))

  package let common = CommonFields(named: .optional)
  package let type = Field<ChoiceIndex>(
    "type", .choice(ItemFields.types),
    vi: ("kiểu", "Kiểu giá trị của trường."),
    en: ("type", "The type of its values."))
  package let codeList = Field<Reference>(
    "code-list", .reference(.data), inverse: "coded-items",
    vi: ("danh mục mã", "Dữ liệu danh mục quy định các giá trị được phép."),
    en: ("code list", "The shared reference data from which its values come."))

  static let types = [
    Choice("text", vi: "văn bản", en: "text"),
    Choice("number", vi: "số", en: "number"),
    Choice("date", vi: "ngày tháng", en: "date"),
    Choice("boolean", vi: "đúng/sai", en: "yes or no"),
    Choice("code", vi: "mã danh mục", en: "code"),
    Choice("geometry", vi: "hình học không gian", en: "geometry"),
    Choice("file", vi: "tệp", en: "file"),
    Choice("record", vi: "bản ghi", en: "record"),
  ]
}
