/// `components` of a framework: what an architecture should have.
package struct ComponentFields: Sendable {
  let declaration = KindDeclaration(
    .components, .packCollection,
    vi: ("thành phần", "Thành phần của khung", "Một thành phần mà khung kiến trúc yêu cầu hoặc khuyến nghị phải có."),
    en: ("component", "Components", "A part that the framework asks or advises an architecture to have."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên của thành phần theo khung kiến trúc."),
    en: ("name", "The name that the framework gives it."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Chức năng của thành phần."),
    en: ("description", "What the component is for."))
  package let layer = Field<Reference>(
    "layer", .reference(.layers), inverse: "components",
    vi: ("lớp", "Lớp chứa thành phần này khi không phiên bản nào đang có hiệu lực xếp lớp cho nó."),
    en: ("layer", "The layer in which it stands where no edition in force places it."))
  package let beside = Field<Reference>(
    "beside", .reference(.components), list: true, inverse: "neighbours",
    vi: ("đứng cạnh", "Nó chung lớp với thành phần đầu tiên ở đây mà phiên bản đang có hiệu lực xếp lớp."),
    en: ("beside", "Whose layer it shares: the first of these components that the edition in force places."))
  package let required = Field<ChoiceIndex>(
    "required", .choice(ComponentFields.obligations),
    vi: ("mức độ yêu cầu", "Có bắt buộc phải có thành phần này không, khi phiên bản đang có hiệu lực không nói."),
    en: ("required", "Whether an architecture has to have it, where the edition in force does not say."))
  package let kinds = Field<Entries>(
    "kinds", .kindsByCollection,
    vi: ("loại đối tượng phù hợp", "Với mỗi nhóm đối tượng, những loại được phép hiện thực hóa; `[]` là mọi loại."),
    en: ("kinds", "For each collection, the kinds that may realize it; `[]` stands for any kind."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian thành phần được khung kiến trúc quy định."),
    en: ("in force", "The time during which the framework provides for it."))
  package let replacedBy = Field<Reference>(
    "replaced-by", .reference(.components), inverse: "replaces",
    vi: ("được thay bằng", "Thành phần khác thay thế thành phần này."),
    en: ("replaced by", "The other component that took its place."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, .required,
    vi: ("căn cứ", "Các quy định đặt ra thành phần."),
    en: ("basis", "The provisions that call for it."))

  static let obligations = [
    Choice("mandatory", vi: "bắt buộc", en: "mandatory"),
    Choice("recommended", vi: "khuyến nghị", en: "recommended"),
    Choice("optional", vi: "tùy chọn", en: "optional"),
  ]
}
