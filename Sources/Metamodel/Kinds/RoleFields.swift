/// `roles` of a framework: who has which duties.
package struct RoleFields: Sendable {
  let declaration = KindDeclaration(
    .roles, .packCollection,
    vi: ("vai trò", "Vai trò", "Một vai trò trong quản lý, vận hành và chia sẻ dữ liệu, cùng nhiệm vụ của vai trò đó."),
    en: ("role", "Roles", "A part in the management of systems and data, and the duties that go with it."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên của vai trò."),
    en: ("name", "The name of the role."))
  package let text = Field<Words>(
    "text", .text, .required,
    vi: ("nhiệm vụ", "Nhiệm vụ của người hoặc cơ quan giữ vai trò."),
    en: ("duty", "What the person or agency in that role has to do."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian nhiệm vụ được quy định."),
    en: ("in force", "The time during which the duty holds."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, .required,
    vi: ("căn cứ", "Các quy định đặt ra nhiệm vụ."),
    en: ("basis", "The provisions that set the duty."))
}
