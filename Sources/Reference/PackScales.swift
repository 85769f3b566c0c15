import Diagnostics
import Metamodel
import Model

extension Page {
  /// The scales of a pack: levels, the criteria of each dimension, what holds a level down, ratios.
  mutating func scales(of subject: PackSubject, in words: PackWords) {
    let scales = subject.declared(.scales)
    if scales.isEmpty { return }
    heading(2, words.said(vi: "Thang đo", en: "Scales"))
    for scale in scales { add(scale: scale, in: words) }
  }

  private mutating func add(scale: EntityID, in words: PackWords) {
    let fields = (Fields.scales, Fields.scaleLevel, Fields.dimension)
    heading(3, words.code(scale))
    paragraph("**\(words.name(scale))** (\(words.title(scale, fields.0.for)))")
    paragraph(words.text(scale, fields.0.description))
    table(
      [Text(vi: "mức", en: "level"), Text(vi: "tên", en: "name"), Text(vi: "nghĩa là", en: "what it means")],
      words.architecture.records(scale, fields.0.levels).map {
        [words.number($0, fields.1.level), words.text($0, fields.1.name), words.text($0, fields.1.description)]
      })
    for dimension in words.architecture.records(scale, fields.0.dimensions) {
      paragraph("**\(words.text(dimension, fields.2.name))** (`\(words.text(dimension, fields.2.mark))`)")
      table(
        [Text(vi: "mức", en: "level"), Text(vi: "tiêu chí", en: "criterion"), Text(vi: "khi", en: "when")],
        words.architecture.records(dimension, fields.2.criteria).map { criterion in
          let fields = Fields.criterion
          return [
            words.number(criterion, fields.level), words.text(criterion, fields.name),
            words.condition(criterion, fields.when),
          ]
        })
    }
    gates(of: scale, in: words)
    ratios(of: scale, in: words)
  }

  private mutating func gates(of scale: EntityID, in words: PackWords) {
    let fields = Fields.gate
    table(
      [
        Text(vi: "mức chung cao nhất", en: "highest level of all"), Text(vi: "vì", en: "because"),
        Text(vi: "khi", en: "when"),
      ],
      words.architecture.records(scale, Fields.scales.gates).map { gate in
        let failed = words.title(gate, fields.failed)
        let clause = words.said(
          vi: "không đạt một điều khoản mức \(failed)", en: "a clause of severity \(failed) is not met")
        return [
          words.number(gate, fields.cap), words.text(gate, fields.name),
          failed.isEmpty ? words.condition(gate, fields.when) : clause,
        ]
      })
  }

  private mutating func ratios(of scale: EntityID, in words: PackWords) {
    let fields = Fields.ratio
    let rows = words.architecture.records(scale, Fields.scales.principles).flatMap { principle in
      words.architecture.records(principle, Fields.scalePrinciple.ratios).map { ratio in
        [
          words.text(principle, Fields.scalePrinciple.name), words.text(ratio, fields.name),
          words.title(ratio, fields.for), words.condition(ratio, fields.when), words.condition(ratio, fields.must),
        ]
      }
    }
    table(
      [
        Text(vi: "nguyên tắc", en: "principle"), Text(vi: "tỷ lệ", en: "ratio"), Text(vi: "trong số", en: "among"),
        Text(vi: "khi", en: "when"), Text(vi: "phải", en: "must"),
      ], rows)
  }
}

extension PackWords {
  fileprivate func number(_ entity: EntityID, _ field: Field<Int>) -> String {
    architecture.integer(entity, field).map { "\($0)" } ?? ""
  }

  fileprivate func condition(_ entity: EntityID, _ field: Field<Words>) -> String {
    let text = text(entity, field)
    return text.isEmpty ? "" : "`\(text)`"
  }
}
