/// `actors`: who and what uses services.
package struct ActorFields: EntityFields {
  let declaration = KindDeclaration(
    .actors, .collection(inPacks: false),
    vi: ("đối tượng sử dụng", "Đối tượng sử dụng", "Nhóm người, tổ chức hoặc thiết bị sử dụng dịch vụ và hệ thống."),
    en: ("actor", "Actors", "A group of people, organisations or devices that use services and systems."))

  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(ActorFields.kinds), .required,
    vi: ("loại", "Loại đối tượng sử dụng."),
    en: ("kind", "What sort of user it is."))
  package let realizes = Field<Reference>(
    "realizes", .reference(.components), list: true, inverse: "realized-by",
    vi: ("hiện thực hóa", "Các thành phần của khung kiến trúc mà đối tượng này tương ứng."),
    en: ("realizes", "The components of the framework to which this actor corresponds."))

  static let kinds = [
    Choice("citizen", vi: "người dân", en: "citizens"),
    Choice("business", vi: "doanh nghiệp", en: "businesses"),
    Choice("civil-servant", vi: "cán bộ, công chức, viên chức", en: "civil servants"),
    Choice("device", vi: "thiết bị", en: "devices"),
    Choice("other", vi: "đối tượng khác", en: "others"),
  ]
}
