/// Where an edition of a framework places a component, and whether it asks for it.
package struct PlaceFields: Sendable {
  let declaration = KindDeclaration(
    .place, .record,
    vi: ("vị trí", "Vị trí của thành phần", "Một thành phần mà phiên bản xếp vào lớp, mức độ yêu cầu và căn cứ."),
    en: ("place", "Places of components", "A component in a layer of an edition, whether it is required, and by what."))

  package let component = Field<Reference>(
    "component", .reference(.components), .required, inverse: "places",
    vi: ("thành phần", "Thành phần được xếp vào lớp."),
    en: ("component", "The component that stands in the layer."))
  package let called = Field<Words>(
    "called", .text,
    vi: ("tên gọi", "Tên mà phiên bản này dùng, nếu khác tên chung của thành phần."),
    en: ("called", "The name that this edition uses, where it differs from the component's own."))
  package let required = Field<ChoiceIndex>(
    "required", .choice(ComponentFields.obligations),
    vi: ("mức độ yêu cầu", "Kiến trúc có bắt buộc phải có thành phần này khi phiên bản có hiệu lực hay không."),
    en: ("required", "Whether an architecture has to have it while the edition is in force."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, .required,
    vi: ("căn cứ", "Quy định xếp thành phần vào lớp hoặc đặt ra mức độ yêu cầu."),
    en: ("basis", "The provisions that place it here or ask for it."))
}
