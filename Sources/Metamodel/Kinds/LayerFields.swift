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
}
