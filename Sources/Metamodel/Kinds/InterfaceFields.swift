/// `interfaces`: what a system offers to others, inside it, by id.
package struct InterfaceFields: EntityFields {
  let declaration = KindDeclaration(
    .interfaces, .nested,
    vi: ("giao diện tích hợp", "Giao diện tích hợp", "Cách mà một hệ thống cho hệ thống khác kết nối, khai thác."),
    en: ("interface", "Interfaces", "A way in which a system lets others connect to it."))

  package let common = CommonFields(named: .optional)
  package let style = Field<ChoiceIndex>(
    "style", .choice(InterfaceFields.styles), .required,
    vi: ("kiểu giao tiếp", "Kiểu kỹ thuật của giao diện."),
    en: ("style", "The technical style of the interface."))
  package let standards = Field<Reference>(
    "standards", .reference(.standards), list: true, inverse: "interfaces",
    vi: ("tiêu chuẩn", "Các tiêu chuẩn kỹ thuật mà giao diện tuân theo."),
    en: ("standards", "The technical standards that it follows."))
  package let data = Field<Reference>(
    "data", .reference(.data), list: true, inverse: "interfaces",
    vi: ("dữ liệu", "Những dữ liệu được cung cấp hoặc tiếp nhận qua giao diện."),
    en: ("data", "The data that it gives out or takes in."))
  package let contract = Field<Record>(
    "contract", .record(.contract),
    vi: ("đặc tả", "Bản đặc tả giao diện và phiên bản của nó."),
    en: ("contract", "Its machine-readable description and version."))
  package let authentication = Field<Reference>(
    "authentication", .reference(.standards), list: true, inverse: "authenticates",
    vi: ("phương thức xác thực", "Các tiêu chuẩn dùng để xác thực bên kết nối."),
    en: ("authentication", "The standards by which a caller is authenticated."))
  package let signed = Field<Bool>(
    "signed", .boolean,
    vi: ("ký số", "Thông điệp trao đổi có được ký số hay không."),
    en: ("signed", "Whether its messages carry a digital signature."))
  package let logged = Field<Bool>(
    "logged", .boolean,
    vi: ("ghi nhật ký", "Các lần truy cập qua giao diện có được ghi nhật ký hay không."),
    en: ("logged", "Whether calls to it are logged."))
  package let availability = Field<Double>(
    "availability", .percent,
    vi: ("độ sẵn sàng", "Tỷ lệ thời gian hoạt động được cam kết, tính bằng phần trăm (%)."),
    en: ("availability", "The share of time that it is promised to work, in per cent."))
  package let tested = Field<CoarseDate>(
    "tested", .date,
    vi: ("ngày kiểm thử", "Ngày kiểm thử kết nối gần nhất."),
    en: ("tested", "The day on which it was last tested."))
  package let published = Field<DateOrPlace>(
    "published", .dateOrPlace,
    vi: ("công bố", "Ngày công bố, hoặc nơi công bố nếu không rõ ngày."),
    en: ("published", "The day it was made known, or the place where it can be found."))
  package let responsible = Field<Reference>(
    "responsible", .reference(.agencies), inverse: "interfaces",
    vi: ("đơn vị chịu trách nhiệm", "Đơn vị chịu trách nhiệm duy trì giao diện."),
    en: ("responsible", "The agency that keeps it working."))

  static let styles = [
    Choice("rest", vi: "dịch vụ REST", en: "REST"),
    Choice("soap", vi: "dịch vụ SOAP", en: "SOAP"),
    Choice("messaging", vi: "hàng đợi thông điệp", en: "messaging"),
    Choice("file", vi: "trao đổi tệp", en: "file exchange"),
    Choice("database", vi: "truy cập cơ sở dữ liệu", en: "database access"),
    Choice("stream", vi: "luồng liên tục", en: "stream"),
    Choice("document", vi: "văn bản điện tử", en: "e-documents"),
    Choice("manual", vi: "thủ công", en: "by hand"),
  ]
}
