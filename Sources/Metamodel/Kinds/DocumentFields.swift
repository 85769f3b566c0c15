/// `documents`: laws, decisions, agreements, articles; what others cite.
package struct DocumentFields: EntityFields {
  let declaration = KindDeclaration(
    .documents, .collection(inPacks: true),
    vi: ("văn bản", "Văn bản, thỏa thuận, nguồn", "Một văn bản, thỏa thuận hoặc tài liệu được viện dẫn."),
    en: ("document", "Documents", "A legal act, an agreement or another paper that is cited."))

  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(DocumentFields.kinds), .required,
    vi: ("loại văn bản", "Hình thức của văn bản hoặc tài liệu."),
    en: ("kind", "What form of document it is."))
  package let number = Field<Words>(
    "number", .string,
    vi: ("số, ký hiệu", "Số và ký hiệu ghi trên văn bản."),
    en: ("number", "The number and symbol that it bears."))
  package let date = Field<CoarseDate>(
    "date", .date,
    vi: ("ngày ban hành", "Ngày ký ban hành hoặc ngày đăng tải."),
    en: ("date", "The day on which it was signed or published."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian văn bản có hiệu lực thi hành."),
    en: ("in force", "The time during which it has legal force."))
  package let replaces = Field<Reference>(
    "replaces", .reference(.documents), list: true, inverse: "replaced-by",
    vi: ("thay thế", "Các văn bản bị văn bản này thay thế."),
    en: ("replaces", "The documents whose place it takes."))
  package let issuer = Field<Words>(
    "issuer", .text,
    vi: ("cơ quan ban hành", "Cơ quan, tổ chức ban hành hoặc xuất bản."),
    en: ("issuer", "Who issued or published it."))
  package let url = Field<Words>(
    "url", .string,
    vi: ("địa chỉ", "Địa chỉ trên mạng có toàn văn."),
    en: ("address", "The web address of its text."))
  package let file = Field<Words>(
    "file", .string,
    vi: ("tệp", "Đường dẫn tới tệp toàn văn trong kho lưu trữ."),
    en: ("file", "The path of its text in the repository."))

  static let kinds = [
    Choice("law", vi: "luật", en: "law"),
    Choice("decree", vi: "nghị định", en: "decree"),
    Choice("decision", vi: "quyết định", en: "decision"),
    Choice("circular", vi: "thông tư", en: "circular"),
    Choice("resolution", vi: "nghị quyết", en: "resolution"),
    Choice("official-letter", vi: "công văn", en: "official letter"),
    Choice("standard", vi: "tiêu chuẩn, quy chuẩn", en: "standard"),
    Choice("agreement", vi: "thỏa thuận, quy chế", en: "agreement"),
    Choice("plan", vi: "kế hoạch, đề án", en: "plan"),
    Choice("article", vi: "bài báo", en: "article"),
    Choice("assumption", vi: "giả định", en: "assumption"),
  ]
}
