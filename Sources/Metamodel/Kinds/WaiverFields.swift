/// `waivers`: approved exceptions from a rule.
package struct WaiverFields: EntityFields {
  let declaration = KindDeclaration(
    .waivers, .collection(inPacks: false),
    vi: ("miễn trừ", "Miễn trừ", "Việc cho phép không áp dụng một quy tắc trong một thời hạn."),
    en: ("waiver", "Waivers", "Leave, for a time, not to follow a rule."))

  package let common = CommonFields(named: .optional)
  package let rule = Field<Words>(
    "rule", .string, .required,
    vi: ("quy tắc", "Mã của quy tắc được miễn trừ."),
    en: ("rule", "The code of the rule that is waived."))
  package let `for` = Field<Reference>(
    "for", .anyReference, list: true, .required, inverse: "waivers",
    vi: ("áp dụng cho", "Các đối tượng được miễn trừ."),
    en: ("for", "The entities for which it is waived."))
  package let reason = Field<Words>(
    "reason", .text, .required,
    vi: ("lý do", "Vì sao được miễn trừ."),
    en: ("reason", "Why it is waived."))
  package let approvedBy = Field<Reference>(
    "approved-by", .reference(.documents, .agencies), list: true, .required, inverse: "approved-waivers",
    vi: ("người phê duyệt", "Văn bản hoặc cơ quan phê duyệt việc miễn trừ."),
    en: ("approved by", "The documents or agencies that approve it."))
  package let expires = Field<CoarseDate>(
    "expires", .date, .required,
    vi: ("ngày hết hạn", "Ngày cuối cùng việc miễn trừ còn giá trị."),
    en: ("expires", "The last day on which it holds."))
}
