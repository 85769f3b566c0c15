/// `framework.yaml`: the head of a framework pack.
package struct FrameworkFields: Sendable {
  let declaration = KindDeclaration(
    .framework, .file,
    vi: ("khung kiến trúc", "Gói khung kiến trúc", "Phần mở đầu của một gói khung kiến trúc."),
    en: ("framework", "Framework pack", "The head of a framework pack."))

  package let framework = Field<Words>(
    "framework", .string, .required,
    vi: ("mã gói", "Mã phân biệt gói này với các gói khác."),
    en: ("pack id", "The id that tells this pack from all others."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên đầy đủ của khung kiến trúc."),
    en: ("name", "The full name of the framework."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Khung kiến trúc quy định những gì và căn cứ vào đâu."),
    en: ("description", "What the framework lays down, and on what it rests."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian khung kiến trúc có hiệu lực."),
    en: ("in force", "The time during which the framework applies."))
  package let extends = Field<Words>(
    "extends", .string, list: true,
    vi: ("kế thừa", "Mã các gói mà gói này bổ sung."),
    en: ("extends", "The ids of the packs on which it builds."))
  package let appliesTo = Field<ChoiceIndex>(
    "applies-to", .choice(WorkspaceFields.scopes), list: true,
    vi: ("áp dụng cho", "Các cấp hành chính phải áp dụng khung kiến trúc."),
    en: ("applies to", "The levels of administration for which it is meant."))
  package let parts = Field<Entries>(
    "parts", .map(of: .text),
    vi: (
      "các phần", "Tên của từng tệp trong gói, như `rules/security: An toàn thông tin`; báo cáo tuân thủ xếp theo đó."
    ),
    en: ("parts", "What each file of the pack is called, as in `rules/security: Security`; reports group by it."))
  package let fields = Field<Entries>(
    "fields", .map(of: .syntax),
    vi: ("trường bổ sung", "Các trường thông tin mà khung kiến trúc thêm vào từng loại đối tượng."),
    en: ("fields", "The fields that the framework adds to each kind of entity."))
}
