/// `scales` of a framework: levels, and the criteria that entities have to meet for each.
package struct ScaleFields: Sendable {
  let declaration = KindDeclaration(
    .scales, .packCollection,
    vi: ("thang đo", "Các thang đo", "Các mức và tiêu chí để xếp mức cho từng đối tượng, chẳng hạn mức liên thông."),
    en: ("scale", "Scales", "Levels, and the criteria by which entities reach them, such as those of interoperability.")
  )

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên gọi của thang đo, như in trong báo cáo."),
    en: ("name", "The name of the scale, as reports print it."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Thang đo dùng để làm gì và dựa trên đâu."),
    en: ("description", "What it is for, and where it comes from."))
  package let `for` = Field<ChoiceIndex>(
    "for", .choice(ScaleFields.subjects), .required,
    vi: ("áp dụng cho", "Loại đối tượng được xếp mức."),
    en: ("for", "The kind of entity that has a level on it."))
  package let levels = Field<Record>(
    "levels", .record(.scaleLevel), list: true, .required,
    vi: ("các mức", "Các mức theo thứ tự, bắt đầu từ mức 0."),
    en: ("levels", "The levels in order, from level 0 on."))
  package let dimensions = Field<Record>(
    "dimensions", .record(.dimension), list: true, .required,
    vi: ("các chiều", "Các chiều được xét riêng; mức chung là mức thấp nhất trong các chiều."),
    en: ("dimensions", "What is looked at separately; the level of all is the lowest of them."))
  package let gates = Field<Record>(
    "gates", .record(.gate), list: true,
    vi: ("các chốt chặn", "Những điều kiện giữ mức chung không vượt quá một mức nhất định."),
    en: ("gates", "Conditions that keep the level of all from rising above another."))
  package let across = Field<Words>(
    "across", .string,
    vi: (
      "trao đổi giữa các cơ quan khi", "Luồng nào được tính khi xếp mức hệ thống và cơ quan; không ghi thì tính tất cả."
    ),
    en: ("across agencies where", "Which flows count for the levels of systems and agencies; left out, all do."))
  package let hub = Field<Words>(
    "hub", .string,
    vi: ("qua trung gian khi", "Luồng nào được coi là đi qua hệ thống trung gian."),
    en: ("through a hub where", "Which flows go through an intermediary."))
  package let mustSupply = Field<Words>(
    "must-supply", .string,
    vi: ("phải cung cấp khi", "Hệ thống nào lẽ ra phải cung cấp dữ liệu, nên không cung cấp thì ở mức 0."),
    en: ("has to supply where", "Which systems ought to supply data, so that one that does not is at level 0."))
  package let standsAlone = Field<Words>(
    "stands-alone", .string,
    vi: ("đứng riêng khi", "Hệ thống nào được phép không trao đổi với cơ quan khác."),
    en: ("stands alone where", "Which systems need not exchange with other agencies."))
  package let principles = Field<Record>(
    "principles", .record(.scalePrinciple), list: true,
    vi: ("các nguyên tắc", "Những nguyên tắc được đo bằng tỷ lệ tính từ mô hình."),
    en: ("principles", "Principles that are measured by ratios of what the model says."))

  /// The kinds whose entities may have levels.
  static let subjects =
    SchemaBuilder.collections + [
      Choice("interfaces", vi: "Giao diện kết nối", en: "Interfaces"),
      Choice("items", vi: "Mục dữ liệu", en: "Data items"),
    ]

  /// The numbers that levels may have.
  static let numbers = 0...9
}

/// A level of a scale.
package struct ScaleLevelFields: Sendable {
  let declaration = KindDeclaration(
    .scaleLevel, .record,
    vi: ("mức", "Mức của thang đo", "Một mức của thang đo và tên gọi của nó."),
    en: ("level", "Levels of scales", "A level of a scale, and what it is called."))

  package let level = Field<Int>(
    "level", .integer(ScaleFields.numbers), .required,
    vi: ("số", "Số của mức; mức thấp nhất là 0."),
    en: ("number", "Its number; the lowest level is 0."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên gọi của mức."),
    en: ("name", "What the level is called."))
  package let description = Field<Words>(
    "description", .text,
    vi: ("mô tả", "Đạt mức này nghĩa là gì."),
    en: ("description", "What it means to be there."))
}

/// A dimension of a scale: something that is looked at on its own.
package struct DimensionFields: Sendable {
  let declaration = KindDeclaration(
    .dimension, .record,
    vi: ("chiều", "Chiều của thang đo", "Một mặt được xét riêng, với các tiêu chí theo từng mức."),
    en: ("dimension", "Dimensions of scales", "Something that is looked at on its own, with criteria by level."))

  package let id = Field<Words>(
    "id", .string, .required,
    vi: ("mã", "Mã của chiều; truy vấn dùng mã này, viết sau mã thang đo và dấu gạch nối."),
    en: ("id", "Its id, which queries use behind the id of the scale and a hyphen."))
  package let mark = Field<Words>(
    "mark", .string, .required,
    vi: ("ký hiệu", "Chữ cái viết trước mức của chiều, như chữ T trong `T4`."),
    en: ("mark", "The letter before its level, like the T of `T4`."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên gọi của chiều."),
    en: ("name", "What the dimension is called."))
  package let criteria = Field<Record>(
    "criteria", .record(.criterion), list: true, .required,
    vi: ("các tiêu chí", "Một mức đạt được khi mọi tiêu chí của mức đó và của các mức dưới đều thỏa mãn."),
    en: ("criteria", "A level is reached where all criteria of it and of those below are met."))
}

/// A criterion of a level in a dimension.
package struct CriterionFields: Sendable {
  let declaration = KindDeclaration(
    .criterion, .record,
    vi: ("tiêu chí", "Tiêu chí của thang đo", "Một điều kiện để đạt một mức trong một chiều."),
    en: ("criterion", "Criteria of scales", "A condition of a level in a dimension."))

  package let level = Field<Int>(
    "level", .integer(ScaleFields.numbers), .required,
    vi: ("mức", "Mức cần đến tiêu chí này."),
    en: ("level", "The level that needs it."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Điều tiêu chí đòi hỏi, trong một câu ngắn."),
    en: ("name", "What it asks for, in one short sentence."))
  package let when = Field<Words>(
    "when", .string, .required,
    vi: ("khi", "Điều kiện để coi là thỏa mãn."),
    en: ("when", "The condition under which it is met."))
}

/// A gate of a scale: what keeps the level of all from rising.
package struct GateFields: Sendable {
  let declaration = KindDeclaration(
    .gate, .record,
    vi: ("chốt chặn", "Chốt chặn của thang đo", "Một điều kiện giữ mức chung không vượt quá một mức nhất định."),
    en: ("gate", "Gates of scales", "A condition that keeps the level of all from rising above another."))

  package let cap = Field<Int>(
    "cap", .integer(ScaleFields.numbers), .required,
    vi: ("mức cao nhất", "Mức chung cao nhất khi chốt chặn có hiệu lực."),
    en: ("cap", "The highest level of all while it holds."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Vì sao mức chung bị giữ lại."),
    en: ("name", "Why the level of all is held down."))
  package let when = Field<Words>(
    "when", .string,
    vi: ("khi", "Điều kiện để chốt chặn có hiệu lực."),
    en: ("when", "The condition under which it holds."))
  package let failed = Field<ChoiceIndex>(
    "failed", .choice(Array(RuleFields.severities.dropLast())),
    vi: ("không đạt", "Có hiệu lực khi đối tượng không đạt một điều khoản từ mức độ này trở lên."),
    en: ("failed", "It holds where the subject does not meet a clause of this severity or above."))
}

/// A principle of a scale: a name, and the ratios that show how far it is kept.
package struct ScalePrincipleFields: Sendable {
  let declaration = KindDeclaration(
    .scalePrinciple, .record,
    vi: ("nguyên tắc", "Nguyên tắc của thang đo", "Một nguyên tắc và các tỷ lệ cho thấy mức độ thực hiện."),
    en: ("principle", "Principles of scales", "A principle, and the ratios that show how far it is kept."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên gọi của nguyên tắc."),
    en: ("name", "What the principle is called."))
  package let ratios = Field<Record>(
    "ratios", .record(.ratio), list: true, .required,
    vi: ("các tỷ lệ", "Các tỷ lệ đo nguyên tắc."),
    en: ("ratios", "What it is measured by."))
}

/// A ratio: how many of some entities meet a condition.
package struct RatioFields: Sendable {
  let declaration = KindDeclaration(
    .ratio, .record,
    vi: ("tỷ lệ", "Tỷ lệ", "Bao nhiêu đối tượng trong số được tính thỏa mãn một điều kiện."),
    en: ("ratio", "Ratios", "How many of the entities that count meet a condition."))

  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tỷ lệ nói về điều gì."),
    en: ("name", "What it is the ratio of."))
  package let `for` = Field<ChoiceIndex>(
    "for", .choice(ScaleFields.subjects), .required,
    vi: ("áp dụng cho", "Loại đối tượng được đếm."),
    en: ("for", "The kind of entity that is counted."))
  package let when = Field<Words>(
    "when", .string,
    vi: ("khi", "Đối tượng nào được tính; không ghi thì tính tất cả."),
    en: ("when", "Which of them count; left out, all do."))
  package let must = Field<Words>(
    "must", .string, .required,
    vi: ("phải", "Điều kiện cần thỏa mãn."),
    en: ("must", "The condition that they have to meet."))
}
