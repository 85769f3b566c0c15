/// `services`: public services, one by one or as counted groups.
package struct ServiceFields: EntityFields {
  let declaration = KindDeclaration(
    .services, .collection(inPacks: false),
    vi: ("dịch vụ công", "Dịch vụ công", "Một dịch vụ công, hoặc một nhóm dịch vụ công được đếm chung."),
    en: ("service", "Public services", "A public service, or a group of them that is counted as one entry."))

  package let common = CommonFields(named: .required)
  package let provider = Field<Reference>(
    "provider", .reference(.agencies), .expected, inverse: "services",
    vi: ("cơ quan cung cấp", "Cơ quan có thẩm quyền cung cấp dịch vụ."),
    en: ("provider", "The agency with the authority to provide it."))
  package let level = Field<Int>(
    "level", .integer(1...4),
    vi: ("mức độ", "Mức độ dịch vụ công trực tuyến từ 1 đến 4, theo cách phân loại áp dụng đến năm 2022."),
    en: ("level", "The level of the online service from 1 to 4, on the scale used until 2022."))
  package let coverage = Field<ChoiceIndex>(
    "coverage", .choice(ServiceFields.coverages),
    vi: ("phạm vi trực tuyến", "Thực hiện trực tuyến toàn trình hay một phần, theo cách phân loại sau mức độ 1–4."),
    en: ("coverage", "Whether all of it or part of it is done online, on the scale that followed levels 1–4."))
  package let procedureCode = Field<Words>(
    "procedure-code", .string,
    vi: ("mã thủ tục hành chính", "Mã thủ tục trong Cơ sở dữ liệu quốc gia về thủ tục hành chính."),
    en: ("procedure code", "The code of the procedure in the national database of administrative procedures."))
  package let stepsOnline = Field<ChoiceIndex>(
    "steps-online", .choice(ServiceFields.steps), list: true,
    vi: ("bước trực tuyến", "Những bước giải quyết hồ sơ có thể thực hiện qua mạng."),
    en: ("steps online", "The steps of a dossier that can be done over the network."))
  package let fee = Field<Bool>(
    "fee", .boolean,
    vi: ("thu phí, lệ phí", "Người sử dụng có phải nộp phí hoặc lệ phí hay không."),
    en: ("fee", "Whether the user pays a fee or a charge."))
  package let inPersonReason = Field<Words>(
    "in-person-reason", .text,
    vi: ("lý do phải có mặt", "Vì sao người sử dụng vẫn phải đến trực tiếp."),
    en: ("in-person reason", "Why the user still has to come in person."))
  package let inputs = Field<Reference>(
    "inputs", .reference(.data), list: true, inverse: "input-of",
    vi: ("dữ liệu đầu vào", "Dữ liệu, thành phần hồ sơ cần có để giải quyết."),
    en: ("inputs", "The data and dossier components that it needs."))
  package let outputs = Field<Reference>(
    "outputs", .reference(.data), list: true, inverse: "output-of",
    vi: ("dữ liệu đầu ra", "Dữ liệu, kết quả được tạo ra sau khi giải quyết."),
    en: ("outputs", "The data and results that it produces."))
  package let functions = Field<Reference>(
    "functions", .reference(.functions), list: true, inverse: "services",
    vi: ("nghiệp vụ", "Các nghiệp vụ mà dịch vụ thực hiện."),
    en: ("functions", "The business functions that it carries out."))
  package let channels = Field<Reference>(
    "channels", .reference(.systems), list: true, inverse: "serves",
    vi: ("kênh cung cấp", "Các cổng, ứng dụng mà người sử dụng tiếp cận dịch vụ."),
    en: ("channels", "The portals and applications through which users reach it."))
  package let users = Field<Reference>(
    "users", .reference(.actors), list: true, inverse: "services",
    vi: ("đối tượng sử dụng", "Những đối tượng mà dịch vụ phục vụ."),
    en: ("users", "The actors for whom it is meant."))
  package let domain = Field<Words>(
    "domain", .text,
    vi: ("lĩnh vực", "Lĩnh vực quản lý nhà nước, ví dụ đất đai hay hộ tịch."),
    en: ("domain", "The field of administration, such as land or civil status."))
  package let realizes = Field<Reference>(
    "realizes", .reference(.components), list: true, inverse: "realized-by",
    vi: ("hiện thực hóa", "Các thành phần của khung kiến trúc mà dịch vụ đáp ứng."),
    en: ("realizes", "The components of the framework that this service fulfils."))

  static let coverages = [
    Choice("partial", vi: "một phần", en: "partial"),
    Choice("full", vi: "toàn trình", en: "full"),
  ]

  static let steps = [
    Choice("submission", vi: "nộp hồ sơ", en: "submission"),
    Choice("payment", vi: "thanh toán", en: "payment"),
    Choice("processing", vi: "giải quyết", en: "processing"),
    Choice("tracking", vi: "tra cứu tình trạng", en: "tracking"),
    Choice("result", vi: "trả kết quả", en: "result"),
  ]
}
