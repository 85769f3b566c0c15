/// `systems`: applications, databases, platforms, portals, networks of devices.
package struct SystemFields: EntityFields {
  let declaration = KindDeclaration(
    .systems, .collection(inPacks: false),
    vi: (
      "hệ thống thông tin", "Hệ thống thông tin, cơ sở dữ liệu, nền tảng",
      "Một hệ thống phần mềm, cơ sở dữ liệu, nền tảng, cổng hoặc mạng lưới thiết bị."
    ),
    en: ("system", "Systems", "An application, a database, a platform, a portal or a network of devices."))

  package let common = CommonFields(named: .required)
  package let kind = Field<ChoiceIndex>(
    "kind", .choice(SystemFields.kinds), .required,
    vi: ("loại", "Loại hệ thống."),
    en: ("kind", "What sort of system it is."))
  package let owner = Field<Reference>(
    "owner", .reference(.agencies), .expected, inverse: "systems",
    vi: ("cơ quan chủ quản", "Chủ quản hệ thống thông tin, có thẩm quyền quản lý trực tiếp."),
    en: ("owner", "The agency with authority over the system."))
  package let `operator` = Field<Reference>(
    "operator", .reference(.agencies), inverse: "operated-systems",
    vi: ("đơn vị vận hành", "Đơn vị được giao vận hành hệ thống."),
    en: ("operator", "The agency charged with running it."))
  package let partOf = Field<Reference>(
    "part-of", .reference(.systems), absent: .none, inverse: "parts",
    vi: ("thuộc hệ thống", "Hệ thống lớn hơn bao gồm hệ thống này; không ghi nghĩa là không có."),
    en: ("part of", "The larger system that includes it; left out, there is none."))
  package let realizes = Field<Reference>(
    "realizes", .reference(.components), list: true, inverse: "realized-by",
    vi: ("hiện thực hóa", "Các thành phần của khung kiến trúc mà hệ thống đảm nhận."),
    en: ("realizes", "The components of the framework that this system fulfils."))
  package let functions = Field<Reference>(
    "functions", .reference(.functions), list: true, inverse: "systems",
    vi: ("nghiệp vụ", "Các nghiệp vụ mà hệ thống hỗ trợ."),
    en: ("functions", "The business functions that it supports."))
  package let masters = Field<Reference>(
    "masters", .reference(.data), list: true, inverse: "mastered-by",
    vi: ("nguồn gốc của dữ liệu", "Những dữ liệu mà hệ thống là nguồn chính thức duy nhất."),
    en: ("masters", "The data of which it is the one authoritative source."))
  package let copies = Field<Reference>(
    "copies", .reference(.data), list: true, inverse: "copied-by",
    vi: ("bản sao dữ liệu", "Những dữ liệu mà hệ thống chỉ giữ bản sao."),
    en: ("copies", "The data of which it only keeps a copy."))
  package let hostedAt = Field<Reference>(
    "hosted-at", .reference(.sites), list: true, inverse: "systems",
    vi: ("nơi đặt", "Các trung tâm dữ liệu, vùng mạng hoặc dịch vụ đám mây nơi hệ thống chạy."),
    en: ("hosted at", "The data centres, network zones or clouds in which it runs."))
  package let securityLevel = Field<Int>(
    "security-level", .integer(1...5),
    vi: ("cấp độ an toàn", "Cấp độ an toàn hệ thống thông tin, từ 1 (thấp nhất) đến 5."),
    en: ("security level", "Its information-system security level, from 1 (lowest) to 5."))
  package let levelApproval = Field<Record>(
    "level-approval", .citation,
    vi: ("phê duyệt cấp độ", "Văn bản phê duyệt hồ sơ đề xuất cấp độ."),
    en: ("level approval", "The document that approves the level-proposal dossier."))
  package let assessed = Field<CoarseDate>(
    "assessed", .date,
    vi: ("ngày đánh giá", "Ngày đánh giá an toàn thông tin gần nhất."),
    en: ("assessed", "The day of the latest security assessment."))
  package let users = Field<Reference>(
    "users", .reference(.agencies, .actors), list: true, inverse: "used-systems",
    vi: ("đối tượng sử dụng", "Các cơ quan, đối tượng trực tiếp dùng hệ thống."),
    en: ("users", "The agencies and actors that work with it."))
  package let procurement = Field<ChoiceIndex>(
    "procurement", .choice(SystemFields.procurements),
    vi: ("hình thức đầu tư", "Hệ thống được tự xây dựng, mua sắm hay thuê dịch vụ."),
    en: ("procurement", "Whether it was built, bought or hired as a service."))
  package let shared = Field<Bool>(
    "shared", .boolean,
    vi: ("dùng chung", "Hệ thống có được thiết kế cho nhiều cơ quan dùng chung hay không."),
    en: ("shared", "Whether it is meant for several agencies in common."))
  package let url = Field<Words>(
    "url", .string,
    vi: ("địa chỉ", "Địa chỉ trên mạng của hệ thống."),
    en: ("address", "Its address on the network."))
  package let standards = Field<Reference>(
    "standards", .reference(.standards), list: true, inverse: "systems",
    vi: ("tiêu chuẩn", "Các tiêu chuẩn kỹ thuật mà hệ thống tuân theo."),
    en: ("standards", "The technical standards that it follows."))
  package let units = Field<Record>(
    "units", .record(.units),
    vi: ("thiết bị, điểm", "Số thiết bị hoặc điểm của hệ thống và phần đã kết nối."),
    en: ("units", "How many devices or points it has, and how many are connected."))
  package let authentication = Field<Reference>(
    "authentication", .reference(.systems), inverse: "authenticates",
    vi: ("hệ thống xác thực", "Hệ thống thực hiện xác thực người dùng cho hệ thống này."),
    en: ("authentication", "The system that authenticates its users."))
  package let monitoring = Field<Reference>(
    "monitoring", .reference(.systems), list: true, inverse: "monitors",
    vi: ("hệ thống giám sát", "Các hệ thống giám sát an toàn, an ninh mạng cho hệ thống này."),
    en: ("monitoring", "The systems that watch over its security."))
  package let logging = Field<Bool>(
    "logging", .boolean,
    vi: ("ghi nhật ký", "Hệ thống có ghi nhật ký kết nối, truy cập dữ liệu hay không."),
    en: ("logging", "Whether it keeps a log of connections and of access to data."))
  package let recovery = Field<Record>(
    "recovery", .record(.recovery),
    vi: ("khôi phục", "Các biện pháp sao lưu và khôi phục sau thảm họa."),
    en: ("recovery", "What is done for backup and for recovery after a disaster."))
  package let justification = Field<Words>(
    "justification", .text,
    vi: ("giải trình", "Lý do lựa chọn giải pháp khác với quy định chung."),
    en: ("justification", "Why it departs from what is generally required."))
  package let interfaces = Field<Record>(
    "interfaces", .nested(.interfaces), inverse: "system",
    vi: ("giao diện tích hợp", "Các giao diện mà hệ thống cung cấp, mỗi giao diện có một mã riêng."),
    en: ("interfaces", "The interfaces that it offers, each under an id of its own."))

  static let kinds = [
    Choice("application", vi: "ứng dụng", en: "application"),
    Choice("database", vi: "cơ sở dữ liệu", en: "database"),
    Choice("platform", vi: "nền tảng số", en: "platform"),
    Choice("integration-platform", vi: "nền tảng tích hợp, chia sẻ", en: "integration platform"),
    Choice("portal", vi: "cổng thông tin, cổng dịch vụ", en: "portal"),
    Choice("device-network", vi: "mạng lưới thiết bị", en: "network of devices"),
    Choice("infrastructure", vi: "hạ tầng kỹ thuật", en: "infrastructure"),
    Choice("centre", vi: "trung tâm", en: "centre"),
  ]

  static let procurements = [
    Choice("built", vi: "tự xây dựng", en: "built"),
    Choice("bought", vi: "mua sắm", en: "bought"),
    Choice("hired", vi: "thuê dịch vụ", en: "hired as a service"),
  ]
}
