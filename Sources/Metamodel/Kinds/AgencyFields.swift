/// `agencies`: organisations that own, provide or use.
package struct AgencyFields: EntityFields {
  let declaration = KindDeclaration(
    .agencies, .collection(inPacks: false),
    vi: ("cơ quan", "Cơ quan, đơn vị", "Tổ chức sở hữu, cung cấp hoặc sử dụng các thành phần của kiến trúc."),
    en: ("agency", "Agencies", "An organisation that owns, provides or uses parts of the architecture."))

  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(AgencyFields.kinds), .required,
    vi: ("loại", "Loại cơ quan, đơn vị trong hệ thống hành chính."),
    en: ("kind", "What it is within the administration."))
  package let parent = Field<Reference>(
    "parent", .reference(.agencies), absent: .none, inverse: "children",
    vi: ("cơ quan cấp trên", "Cơ quan quản lý trực tiếp; không ghi nghĩa là không có."),
    en: ("parent", "The agency directly above; left out, there is none."))
  package let memberOf = Field<Reference>(
    "member-of", .reference(.agencies), list: true, inverse: "members",
    vi: ("thuộc nhóm", "Các mục đại diện cho một nhóm mà cơ quan là thành viên, để không đếm hai lần."),
    en: ("member of", "Entries for whole groups to which it belongs, so that it is not counted twice."))
  package let identifier = Field<Words>(
    "identifier", .string,
    vi: ("mã định danh điện tử", "Mã định danh điện tử của cơ quan, viết đúng như được cấp."),
    en: ("electronic identifier", "Its electronic identifier code, as it was issued."))
  package let contact = Field<Words>(
    "contact", .text,
    vi: ("đầu mối liên hệ", "Bộ phận hoặc người chịu trách nhiệm liên hệ về kết nối, chia sẻ dữ liệu."),
    en: ("contact", "Who answers for connections and data sharing, and how to reach them."))
  package let roles = Field<Reference>(
    "roles", .reference(.roles), list: true, inverse: "played-by",
    vi: ("vai trò", "Các vai trò do khung kiến trúc đặt ra mà cơ quan đảm nhận."),
    en: ("roles", "The roles of the frameworks that the agency plays."))

  static let kinds = [
    Choice("government", vi: "Chính phủ", en: "the Government"),
    Choice("ministry", vi: "bộ, cơ quan ngang bộ", en: "ministry"),
    Choice("province", vi: "Ủy ban nhân dân cấp tỉnh", en: "provincial People's Committee"),
    Choice("department", vi: "sở, ban, ngành", en: "department"),
    Choice("district", vi: "quận, huyện", en: "district"),
    Choice("commune", vi: "phường, xã", en: "ward or commune"),
    Choice("public-service-unit", vi: "đơn vị sự nghiệp công lập", en: "public service unit"),
    Choice("enterprise", vi: "doanh nghiệp", en: "enterprise"),
    Choice("national-agency", vi: "cơ quan trung ương", en: "national agency"),
    Choice("other", vi: "tổ chức khác", en: "other organisation"),
  ]
}
