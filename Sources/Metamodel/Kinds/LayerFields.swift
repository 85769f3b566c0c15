/// `layers` of a framework, in drawing order, top first.
package struct LayerFields: Sendable {
  let declaration = KindDeclaration(
    .layers, .packCollection,
    vi: ("lớp", "Các lớp kiến trúc", "Một lớp của khung kiến trúc; thứ tự khai báo là thứ tự vẽ, từ trên xuống."),
    en: ("layer", "Layers", "A layer of a framework; they are drawn from the top in the order in which they stand."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên của lớp, như in trên sơ đồ."),
    en: ("name", "The name of the layer, as diagrams print it."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Lớp này bao gồm những gì."),
    en: ("description", "What belongs in the layer."))
  package let continues = Field<Reference>(
    "continues", .reference(.layers), inverse: "continued-by",
    vi: ("tiếp nối", "Lớp của phiên bản trước mà lớp này giữ nguyên các thành phần."),
    en: ("continues", "The layer of an earlier edition whose components it keeps."))
  package let holds = Field<Record>(
    "holds", .record(.place), list: true,
    vi: ("gồm có", "Các thành phần mà phiên bản xếp vào lớp, theo thứ tự vẽ."),
    en: ("holds", "The components that the edition places in the layer, in drawing order."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true,
    vi: ("căn cứ", "Quy định nêu tên lớp, và mức độ đã được đối chiếu."),
    en: ("basis", "The provisions that name the layer."))
}
