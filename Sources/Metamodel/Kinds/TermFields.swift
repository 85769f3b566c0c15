/// `terms` of a framework: named expressions.
package struct TermFields: Sendable {
  let declaration = KindDeclaration(
    .terms, .packCollection, keys: .term,
    vi: ("thuật ngữ", "Các thuật ngữ", "Một biểu thức được đặt tên để quy tắc, truy vấn và báo cáo dùng chung."),
    en: ("term", "Terms", "A named expression, which rules, queries and reports share."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên gọi của thuật ngữ, như in trong báo cáo."),
    en: ("name", "The name of the term, as reports print it."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Thuật ngữ có nghĩa gì."),
    en: ("description", "What it means."))
  package let `is` = Field<Words>(
    "is", .string,
    vi: ("là", "Biểu thức mà thuật ngữ thay cho."),
    en: ("is", "The expression for which it stands."))
  package let cases = Field<Record>(
    "cases", .record(.termCase), list: true,
    vi: ("các trường hợp", "Các giá trị theo thứ tự; trường hợp đầu tiên thỏa mãn là giá trị của thuật ngữ."),
    en: ("cases", "Values in order; the first whose condition holds is the value of the term."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true,
    vi: ("căn cứ", "Các quy định mà thuật ngữ dựa vào."),
    en: ("basis", "The provisions on which it rests."))
}

/// A case of a term: a value, and the condition under which it is the term's.
package struct TermCaseFields: Sendable {
  let declaration = KindDeclaration(
    .termCase, .record,
    vi: ("trường hợp", "Trường hợp của thuật ngữ", "Một giá trị và điều kiện để thuật ngữ nhận giá trị đó."),
    en: ("case", "Cases of terms", "A value, and the condition under which a term has it."))

  package let value = Field<Words>(
    "value", .string, .required,
    vi: ("giá trị", "Giá trị của thuật ngữ: một số, hoặc một từ."),
    en: ("value", "The value of the term: a number, or a word."))
  package let when = Field<Words>(
    "when", .string,
    vi: ("khi", "Điều kiện; không ghi thì luôn thỏa mãn, nên chỉ bỏ trống ở trường hợp cuối."),
    en: ("when", "The condition; left out, it always holds, so only the last case goes without."))
  package let name = Field<Words>(
    "name", .text,
    vi: ("tên", "Tên gọi của giá trị."),
    en: ("name", "What the value is called."))
  package let basis = Field<Record>(
    "basis", .record(.basis), list: true,
    vi: ("căn cứ", "Các quy định mà trường hợp dựa vào."),
    en: ("basis", "The provisions on which the case rests."))
}
