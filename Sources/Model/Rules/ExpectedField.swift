import Diagnostics
import Metamodel

/// KT205: an expected field that was left out.
package enum ExpectedField {
  package static let card = RuleCard(
    "KT205", "expected-field", .warning,
    title: Text(vi: "Thiếu trường nên có", en: "Missing expected field"),
    why: Text(
      vi: "Kiểm kê ngày đầu không bao giờ đủ; nhưng thiếu trường này thì nhiều điều khoản không đánh giá được.",
      en: "An inventory is never whole on its first day; but without this field many clauses cannot be assessed."),
    bad: """
      data:
        ho-so-dat-dai: {name: Hồ sơ đất đai}   # KT205 "`steward`"
      agencies:
        so-tnmt: {name: Sở Tài nguyên và Môi trường, kind: department}
      systems:
        csdl-dat-dai:
          name: Cơ sở dữ liệu đất đai
          kind: database
          owner: so-tnmt
          masters: [ho-so-dat-dai]
          hosted-at: [tt-du-lieu]
        mot-cua: {name: Một cửa, kind: application, owner: so-tnmt, copies: [ho-so-dat-dai], hosted-at: [tt-du-lieu]}
      sites:
        tt-du-lieu: {name: Trung tâm dữ liệu, kind: data-centre}
      flows:
        dong-bo: {from: csdl-dat-dai, to: mot-cua, via: [], data: [ho-so-dat-dai]}
      """,
    good: """
      data:
        ho-so-dat-dai: {name: Hồ sơ đất đai, steward: so-tnmt}
      agencies:
        so-tnmt: {name: Sở Tài nguyên và Môi trường, kind: department}
      systems:
        csdl-dat-dai:
          name: Cơ sở dữ liệu đất đai
          kind: database
          owner: so-tnmt
          masters: [ho-so-dat-dai]
          hosted-at: [tt-du-lieu]
        mot-cua: {name: Một cửa, kind: application, owner: so-tnmt, copies: [ho-so-dat-dai], hosted-at: [tt-du-lieu]}
      sites:
        tt-du-lieu: {name: Trung tâm dữ liệu, kind: data-centre}
      flows:
        dong-bo: {from: csdl-dat-dai, to: mot-cua, via: [], data: [ho-so-dat-dai]}
      """)

  static func finding(_ place: SourceRange, _ field: FieldSpec, kind: KindSpec, id: String?) -> Finding {
    let whose = MissingField.subject(kind, id)
    let titles = field.title
    let vi = titles.vi == field.name ? "" : " (\(titles.vi))"
    let en = titles.en == field.name ? "" : " (\(titles.en))"
    return Finding(
      card, at: place,
      Text(
        vi: "\(whose.vi) chưa có `\(field.name)`\(vi)", en: "the \(whose.en) has no `\(field.name)`\(en) yet"),
      help: Text(vi: "thêm `\(field.name):` — \(field.doc.vi)", en: "add `\(field.name):` — \(field.doc.en)"),
      subject: id)
  }
}
