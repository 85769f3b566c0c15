/// `standards`: technical standards; a workspace adds its own to those of the packs.
package struct StandardFields: EntityFields {
  let declaration = KindDeclaration(
    .standards, .collection(inPacks: true),
    vi: ("tiêu chuẩn kỹ thuật", "Tiêu chuẩn kỹ thuật", "Một tiêu chuẩn, quy chuẩn hoặc giao thức được áp dụng."),
    en: ("standard", "Technical standards", "A standard, a technical regulation or a protocol that is applied."))

  /// The status is that of the list in which the standard stands, not a stage of life.
  package let common = CommonFields(
    named: .required,
    status: Field(
      "status", .choice(StandardFields.statuses),
      vi: ("hiệu lực áp dụng", "Mức độ bắt buộc theo danh mục tiêu chuẩn được ban hành."),
      en: ("status", "How binding it is by the published list of standards.")))
  package let group = Field<Words>(
    "group", .string, .required,
    vi: ("nhóm", "Nhóm tiêu chuẩn trong danh mục, ví dụ an toàn thông tin."),
    en: ("group", "Its group in the list, such as information security."))
  package let version = Field<Words>(
    "version", .string,
    vi: ("phiên bản", "Số phiên bản hoặc năm ban hành."),
    en: ("version", "Its version, or the year of its publication."))
  package let family = Field<Words>(
    "family", .string,
    vi: ("họ", "Tên chung của các phiên bản thuộc cùng một tiêu chuẩn."),
    en: ("family", "The name shared by all versions of one standard."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian tiêu chuẩn có hiệu lực áp dụng."),
    en: ("in force", "The time during which the standard applies."))
  package let replacedBy = Field<Reference>(
    "replaced-by", .reference(.standards), inverse: "replaces",
    vi: ("được thay bằng", "Tiêu chuẩn thay thế tiêu chuẩn này."),
    en: ("replaced by", "The standard that took its place."))
  package let subjects = Field<Record>(
    "subjects", .record(.subject), list: true,
    vi: ("nội dung áp dụng", "Những nội dung mà tiêu chuẩn quy định và cách lựa chọn trong mỗi nội dung."),
    en: ("subjects", "What it standardises, and how to choose among the standards of that subject."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, onlyInPacks: true,
    vi: ("căn cứ", "Các quy định đưa tiêu chuẩn vào danh mục."),
    en: ("basis", "The provisions that put it on the list."))

  static let statuses = [
    Choice("mandatory", vi: "bắt buộc áp dụng", en: "mandatory"),
    Choice("recommended", vi: "khuyến nghị áp dụng", en: "recommended"),
    Choice("unlisted", vi: "ngoài danh mục", en: "unlisted"),
    Choice("retired", vi: "đã đưa khỏi danh mục", en: "withdrawn"),
  ]
}

/// A subject of a standard: what it standardises.
package struct SubjectFields: Sendable {
  let declaration = KindDeclaration(
    .subject, .record,
    vi: ("nội dung áp dụng", "Nội dung áp dụng", "Một nội dung cần tiêu chuẩn hóa trong danh mục."),
    en: ("subject", "Subjects", "A subject for which the list names standards."))

  package let id = Field<Words>(
    "id", .string, .required,
    vi: ("mã nội dung", "Mã của nội dung, giống nhau ở mọi tiêu chuẩn của nội dung đó."),
    en: ("id", "Its id, the same in every standard of that subject."))
  package let choose = Field<ChoiceIndex>(
    "choose", .choice(SubjectFields.ways),
    vi: ("cách chọn", "Phải áp dụng bao nhiêu tiêu chuẩn trong nội dung này."),
    en: ("choose", "How many of the standards of the subject must be applied."))

  static let ways = [
    Choice("all", vi: "tất cả", en: "all of them"),
    Choice("any", vi: "ít nhất một", en: "at least one"),
    Choice("one", vi: "đúng một", en: "exactly one"),
  ]
}
