/// `units` of a system: how many there are, and how many are connected.
package struct UnitsFields: Sendable {
  let declaration = KindDeclaration(
    .units, .record,
    vi: ("số thiết bị, điểm", "Số thiết bị, điểm", "Số thiết bị hoặc điểm của một hệ thống và phần đã kết nối."),
    en: ("units", "Units", "How many devices or points a system has, and how many of them are connected."))

  package let total = Field<Record>(
    "total", .quantity,
    vi: ("tổng số", "Tổng số thiết bị hoặc điểm hiện có."),
    en: ("total", "How many devices or points there are in all."))
  package let connected = Field<Record>(
    "connected", .quantity,
    vi: ("đã kết nối", "Số thiết bị hoặc điểm đã kết nối về hệ thống."),
    en: ("connected", "How many of them are connected to the system."))
  package let share = Field<Record>(
    "share", .quantity,
    vi: ("tỷ lệ kết nối", "Phần đã kết nối trên tổng số, tính bằng phần trăm (%)."),
    en: ("share", "The connected part of the whole, in per cent."))
}

/// `recovery` of a system.
package struct RecoveryFields: Sendable {
  let declaration = KindDeclaration(
    .recovery, .record,
    vi: ("biện pháp khôi phục", "Biện pháp khôi phục", "Những biện pháp để hệ thống hoạt động lại sau sự cố."),
    en: ("recovery", "Recovery", "What brings a system back after an incident."))

  package let backup = Field<Bool>(
    "backup", .boolean,
    vi: ("sao lưu", "Dữ liệu có được sao lưu định kỳ hay không."),
    en: ("backup", "Whether its data is backed up regularly."))
  package let disasterRecovery = Field<Bool>(
    "disaster-recovery", .boolean,
    vi: ("dự phòng thảm họa", "Có phương án và hạ tầng khôi phục sau thảm họa hay không."),
    en: ("disaster recovery", "Whether there is a plan and a place to run it after a disaster."))
}

/// `contract` of an interface: the description that a machine can read.
package struct ContractFields: Sendable {
  let declaration = KindDeclaration(
    .contract, .record,
    vi: ("đặc tả giao diện", "Đặc tả giao diện", "Bản mô tả giao diện mà máy đọc được."),
    en: ("contract", "Contracts", "A description of an interface that machines can read."))

  package let kind = Field<ChoiceIndex>(
    "kind", .choice(ContractFields.kinds),
    vi: ("loại", "Ngôn ngữ dùng để viết đặc tả."),
    en: ("kind", "The language in which it is written."))
  package let url = Field<Words>(
    "url", .string,
    vi: ("địa chỉ", "Địa chỉ trên mạng của bản đặc tả."),
    en: ("address", "The web address of the description."))
  package let file = Field<Words>(
    "file", .string,
    vi: ("tệp", "Đường dẫn tới tệp đặc tả trong kho lưu trữ."),
    en: ("file", "The path of its file in the repository."))
  package let version = Field<Words>(
    "version", .string,
    vi: ("phiên bản", "Số phiên bản của giao diện, đặt trong dấu nháy, ví dụ `\"1.0\"`."),
    en: ("version", "The version of the interface, in quotes, such as `\"1.0\"`."))

  static let kinds = [
    Choice("openapi", vi: "đặc tả OpenAPI", en: "OpenAPI"),
    Choice("wsdl", vi: "đặc tả WSDL", en: "WSDL"),
    Choice("xsd", vi: "lược đồ XML (XSD)", en: "XML Schema"),
    Choice("asyncapi", vi: "đặc tả AsyncAPI", en: "AsyncAPI"),
    Choice("edxml", vi: "thông điệp edXML", en: "edXML"),
    Choice("json-schema", vi: "lược đồ JSON", en: "JSON Schema"),
  ]
}
