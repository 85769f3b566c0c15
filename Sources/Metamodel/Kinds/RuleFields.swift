/// `rules` of a framework: a clause of the law as an expression over the architecture.
package struct RuleFields: Sendable {
  let declaration = KindDeclaration(
    .rules, .packCollection, keys: .code,
    vi: (
      "quy tắc", "Các quy tắc", "Một điều khoản của khung kiến trúc, viết thành biểu thức để đối chiếu với mô hình."
    ),
    en: ("rule", "Rules", "A clause of a framework, written as an expression that is held against the architecture."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Yêu cầu của điều khoản, trong một câu ngắn."),
    en: ("name", "What the clause demands, in one short sentence."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Điều khoản có nghĩa gì, khi nào không áp dụng, mô hình không nói được điều gì."),
    en: ("description", "What it means, when it does not apply, and what a model cannot say of it."))
  package let severity = Field<ChoiceIndex>(
    "severity", .choice(RuleFields.severities), .required,
    vi: ("mức độ", "Mức độ của phát hiện khi không đạt; `off` thì quy tắc không được xét."),
    en: ("severity", "How much it matters where it is not met; with `off` the rule is not judged."))
  package let `for` = Field<ChoiceIndex>(
    "for", .choice(RuleFields.subjects), .required,
    vi: ("áp dụng cho", "Loại đối tượng được xét, hoặc `architecture` cho toàn bộ kiến trúc."),
    en: ("for", "The kind of entity that is judged, or `architecture` for the whole."))
  package let among = Field<ChoiceIndex>(
    "among", .choice(RuleFields.selections),
    vi: ("trong số", "Chỉ xét đối tượng hiện có (mặc định), đối tượng dự kiến, hay cả hai."),
    en: ("among", "Whether entities that exist on the day are judged (the default), planned ones, or both."))
  package let when = Field<Words>(
    "when", .string,
    vi: ("khi", "Điều kiện để điều khoản áp dụng cho một đối tượng; không ghi thì luôn áp dụng."),
    en: ("when", "The condition under which the clause applies to a subject; left out, it always does."))
  package let must = Field<Words>(
    "must", .string, .required,
    vi: ("phải", "Điều kiện mà đối tượng phải thỏa mãn."),
    en: ("must", "The condition that the subject has to satisfy."))
  package let at = Field<Words>(
    "at", .string,
    vi: ("tại", "Trường thông tin mà phát hiện chỉ vào; không ghi thì là mã của đối tượng."),
    en: ("at", "The field at which a finding points; left out, the id of the subject."))
  package let message = Field<Words>(
    "message", .text, .required,
    vi: ("thông báo", "Điều gì không đạt; `{from.name}` in ra một giá trị của đối tượng."),
    en: ("message", "What is not met; `{from.name}` prints a value of the subject."))
  package let help = Field<Words>(
    "help", .text,
    vi: ("hướng xử lý", "Bước tiếp theo để đạt yêu cầu."),
    en: ("help", "What to do next."))
  package let inForce = Field<Record>(
    "in-force", .record(.period),
    vi: ("hiệu lực", "Thời gian điều khoản có hiệu lực."),
    en: ("in force", "The time during which the clause applies."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true, .required,
    vi: ("căn cứ", "Các quy định mà điều khoản thể hiện, và mức độ đã được đối chiếu."),
    en: ("basis", "The provisions that it renders, and how well they are known."))
  package let refines = Field<Words>(
    "refines", .string, list: true,
    vi: ("thay cho", "Mã các quy tắc có sẵn mà quy tắc này thay thế đối với đối tượng nó xét."),
    en: ("refines", "Codes of built-in rules whose place it takes for the subjects that it judges."))
  package let examples = Field<Record>(
    "examples", .record(.example), list: true,
    vi: ("ví dụ", "Những mô hình nhỏ kèm kết quả mong đợi; ít nhất một đạt và một không đạt."),
    en: ("examples", "Small models with the verdict expected of each; at least one met and one not met."))
  package let changes = Field<Record>(
    "changes", .record(.change), list: true,
    vi: ("thay đổi", "Các giá trị mới của trường thông tin, mỗi lần kể từ một ngày nhất định."),
    en: ("changes", "New values of its fields, each from a given day on."))

  static let severities = [
    Choice("error", vi: "lỗi", en: "error"),
    Choice("warning", vi: "cảnh báo", en: "warning"),
    Choice("information", vi: "lưu ý", en: "note"),
    Choice("off", vi: "không xét", en: "not judged"),
  ]

  /// The kinds that a rule may judge.
  static let subjects =
    SchemaBuilder.collections + [
      Choice("interfaces", vi: "Giao diện kết nối", en: "Interfaces"),
      Choice("items", vi: "Mục dữ liệu", en: "Data items"),
      Choice("architecture", vi: "toàn bộ kiến trúc", en: "the whole architecture"),
    ]

  static let selections = [
    Choice("current", vi: "hiện có", en: "existing on the day"),
    Choice("planned", vi: "dự kiến", en: "planned"),
    Choice("all", vi: "hiện có và dự kiến", en: "existing and planned"),
  ]
}

/// An example of a rule: a small model and the verdict expected of it.
package struct ExampleFields: Sendable {
  let declaration = KindDeclaration(
    .example, .record,
    vi: ("ví dụ", "Ví dụ của quy tắc", "Một mô hình nhỏ và kết quả mong đợi khi xét theo quy tắc."),
    en: ("example", "Examples of rules", "A small model, and the verdict that a rule has to give on it."))

  package let verdict = Field<ChoiceIndex>(
    "verdict", .choice(ExampleFields.verdicts), .required,
    vi: ("kết quả", "Kết quả mong đợi."),
    en: ("verdict", "The verdict that is expected."))
  package let asOf = Field<CoarseDate>(
    "as-of", .date,
    vi: ("tại ngày", "Ngày xét; không ghi thì là ngày đầu tiên quy tắc có hiệu lực."),
    en: ("as of", "The day for which it is judged; left out, the first day on which the rule is in force."))
  package let model = Field<Words>(
    "model", .string, .required,
    vi: ("mô hình", "Nội dung một tệp mô hình, viết sau dấu `|`."),
    en: ("model", "The text of a model file, written behind `|`."))

  package let manifest = Field<Words>(
    "manifest", .string,
    vi: ("bản khai", "Những dòng thêm vào `kientruc.yaml` của ví dụ, chẳng hạn `partial: [systems]`."),
    en: ("manifest", "Lines that are added to the example's `kientruc.yaml`, such as `partial: [systems]`."))

  static let verdicts = [
    Choice("met", vi: "đạt", en: "met"),
    Choice("not-met", vi: "không đạt", en: "not met"),
    Choice("waived", vi: "được miễn trừ", en: "waived"),
    Choice("not-applicable", vi: "không áp dụng", en: "not applicable"),
    Choice("not-assessable", vi: "chưa đủ thông tin", en: "not assessable"),
  ]
}
