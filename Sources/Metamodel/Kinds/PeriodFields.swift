/// The time during which something is in force.
package struct PeriodFields: Sendable {
  let declaration = KindDeclaration(
    .period, .record,
    vi: ("thời gian hiệu lực", "Thời gian hiệu lực", "Khoảng thời gian có hiệu lực và văn bản quy định điều đó."),
    en: ("period", "Periods", "The time during which something is in force, and the document that says so."))

  package let from = Field<CoarseDate>(
    "from", .date,
    vi: ("từ ngày", "Ngày bắt đầu có hiệu lực."),
    en: ("from", "The first day in force."))
  package let until = Field<CoarseDate>(
    "until", .date, absent: .none,
    vi: ("đến hết ngày", "Ngày cuối cùng còn hiệu lực; không ghi nghĩa là chưa hết hiệu lực."),
    en: ("until", "The last day in force; left out, it has not been ended."))
  package let document = Field<Record>(
    "document", .citation,
    vi: ("văn bản", "Văn bản quy định hoặc làm thay đổi hiệu lực."),
    en: ("document", "The document that sets or ends the period."))
}

/// New values of an entity from a day on. Beside `from` it may hold any field of the entity; the reader sees to that.
package struct ChangeFields: Sendable {
  let declaration = KindDeclaration(
    .change, .record,
    vi: ("thay đổi", "Thay đổi", "Giá trị mới kể từ một ngày; có thể ghi mọi trường thông tin của đối tượng."),
    en: ("change", "Changes", "New values from a day on; beside the day, any field of the entity may stand in it."))

  package let from = Field<CoarseDate>(
    "from", .date, .required,
    vi: ("từ ngày", "Ngày đầu tiên các giá trị mới được áp dụng."),
    en: ("from", "The first day on which the new values hold."))
}
