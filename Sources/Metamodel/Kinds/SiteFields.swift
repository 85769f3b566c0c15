/// `sites`: where systems run, and what joins them.
package struct SiteFields: EntityFields {
  let declaration = KindDeclaration(
    .sites, .collection(inPacks: false),
    vi: (
      "hạ tầng", "Trung tâm dữ liệu, mạng, vùng mạng",
      "Nơi đặt hệ thống, hoặc mạng nối các hệ thống và cơ quan với nhau."
    ),
    en: ("site", "Sites", "A place where systems run, or a network that joins them."))

  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(SiteFields.kinds), .required,
    vi: ("loại", "Loại hạ tầng."),
    en: ("kind", "What sort of site it is."))
  package let owner = Field<Reference>(
    "owner", .reference(.agencies), inverse: "sites",
    vi: ("cơ quan chủ quản", "Cơ quan có thẩm quyền quản lý hạ tầng."),
    en: ("owner", "The agency with authority over the site."))
  package let `operator` = Field<Reference>(
    "operator", .reference(.agencies), inverse: "operated-sites",
    vi: ("đơn vị vận hành", "Đơn vị được giao vận hành hạ tầng."),
    en: ("operator", "The agency charged with running it."))
  package let partOf = Field<Reference>(
    "part-of", .reference(.sites), absent: .none, inverse: "parts",
    vi: ("thuộc hạ tầng", "Hạ tầng lớn hơn bao gồm mục này; không ghi nghĩa là không có."),
    en: ("part of", "The larger site that includes it; left out, there is none."))
  package let connects = Field<Reference>(
    "connects", .reference(.agencies, .sites), list: true, inverse: "connected-by",
    vi: ("kết nối", "Các cơ quan, hạ tầng được mạng này nối với nhau."),
    en: ("connects", "The agencies and sites that this network joins."))
  package let routes = Field<Int>(
    "routes", .integer(0...FieldType.largestInteger),
    vi: ("số đường truyền", "Số đường truyền vật lý độc lập."),
    en: ("routes", "How many independent physical lines lead to it."))
  package let backsUp = Field<Reference>(
    "backs-up", .reference(.sites), inverse: "backed-up-by",
    vi: ("dự phòng cho", "Hạ tầng được mục này dự phòng."),
    en: ("backs up", "The site for which it stands by."))
  package let securityLevel = Field<Int>(
    "security-level", .integer(1...5),
    vi: ("cấp độ an toàn", "Cấp độ an toàn hệ thống thông tin của hạ tầng, từ 1 (thấp nhất) đến 5."),
    en: ("security level", "Its information-system security level, from 1 (lowest) to 5."))
  package let country = Field<Words>(
    "country", .string,
    vi: ("quốc gia", "Mã quốc gia hai chữ cái nơi đặt hạ tầng, ví dụ `VN`."),
    en: ("country", "The two-letter code of the country where it stands, such as `VN`."))
  package let points = Field<Record>(
    "points", .quantity,
    vi: ("số điểm kết nối", "Số điểm mà mạng kết nối tới."),
    en: ("points", "How many points the network reaches."))
  package let realizes = Field<Reference>(
    "realizes", .reference(.components), list: true, inverse: "realized-by",
    vi: ("hiện thực hóa", "Các thành phần của khung kiến trúc mà hạ tầng đáp ứng."),
    en: ("realizes", "The components of the framework that this site fulfils."))

  static let kinds = [
    Choice("data-centre", vi: "trung tâm dữ liệu", en: "data centre"),
    Choice("network", vi: "mạng", en: "network"),
    Choice("zone", vi: "vùng mạng", en: "network zone"),
    Choice("cloud", vi: "điện toán đám mây", en: "cloud"),
  ]
}
