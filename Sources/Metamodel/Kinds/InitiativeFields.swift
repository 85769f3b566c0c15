/// `initiatives`: what changes the architecture.
package struct InitiativeFields: EntityFields {
  let declaration = KindDeclaration(
    .initiatives, .collection(inPacks: false),
    vi: ("dự án, nhiệm vụ", "Dự án, nhiệm vụ", "Một dự án hoặc nhiệm vụ làm thay đổi kiến trúc theo lộ trình."),
    en: ("initiative", "Initiatives", "A project or a task of the roadmap that changes the architecture."))

  package let common = CommonFields(named: .required)
  package let owner = Field<Reference>(
    "owner", .reference(.agencies), inverse: "initiatives",
    vi: ("cơ quan chủ trì", "Cơ quan chịu trách nhiệm chủ trì thực hiện."),
    en: ("owner", "The agency that leads it."))
  package let partners = Field<Reference>(
    "partners", .reference(.agencies), list: true, inverse: "partner-initiatives",
    vi: ("cơ quan phối hợp", "Các cơ quan cùng phối hợp thực hiện."),
    en: ("partners", "The agencies that take part."))
  package let delivers = Field<Reference>(
    "delivers", .reference(.systems, .flows, .services, .sites), list: true, inverse: "delivered-by",
    vi: ("kết quả bàn giao", "Những thành phần được đưa vào sử dụng khi hoàn thành."),
    en: ("delivers", "What it brings into use when it ends."))
  package let retires = Field<Reference>(
    "retires", .reference(.systems, .flows, .services, .sites), list: true, inverse: "retired-by",
    vi: ("loại bỏ", "Những thành phần ngừng sử dụng khi hoàn thành."),
    en: ("retires", "What it takes out of use when it ends."))
  package let start = Field<CoarseDate>(
    "start", .date,
    vi: ("ngày bắt đầu", "Ngày bắt đầu thực hiện."),
    en: ("start", "The day on which work begins."))
  package let end = Field<CoarseDate>(
    "end", .date,
    vi: ("ngày kết thúc", "Ngày hoàn thành, tính cả ngày đó."),
    en: ("end", "The day on which it is finished, that day included."))
  package let dependsOn = Field<Reference>(
    "depends-on", .reference(.initiatives), list: true, inverse: "dependents",
    vi: ("phụ thuộc vào", "Các dự án, nhiệm vụ phải hoàn thành trước."),
    en: ("depends on", "The initiatives that have to be finished before it."))
  package let budget = Field<Record>(
    "budget", .quantity,
    vi: ("kinh phí", "Kinh phí thực hiện, tính bằng đồng Việt Nam."),
    en: ("budget", "What it costs, in Vietnamese dong."))
}
