import Compiler
import Diagnostics
import Metamodel
import Model

/// What a pack lists beside rules, layers and components.
extension Page {
  mutating func indicators(of subject: PackSubject, in words: PackWords) {
    let indicators = subject.declared(.indicators)
    if indicators.isEmpty { return }
    let fields = Fields.indicators
    heading(2, words.said(vi: "Chỉ tiêu", en: "Indicators"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "chỉ tiêu", en: "indicator"), Text(vi: "đơn vị", en: "unit"),
        Text(vi: "mức phải đạt", en: "targets"), Text(vi: "công thức", en: "measure"), Text(vi: "căn cứ", en: "basis"),
      ],
      indicators.map { indicator in
        let measure = words.text(indicator, fields.measure)
        let targets = words.architecture.records(indicator, fields.targets).map { words.target($0) }
        return [
          words.code(indicator), words.described(indicator, fields.description), words.text(indicator, fields.unit),
          targets.joined(separator: "; "), measure.isEmpty ? "" : "`\(measure)`", words.basis(indicator, fields.basis),
        ]
      })
  }

  mutating func roles(of subject: PackSubject, in words: PackWords) {
    let roles = subject.declared(.roles)
    if roles.isEmpty { return }
    let fields = Fields.roles
    heading(2, words.said(vi: "Vai trò", en: "Roles"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "vai trò và nhiệm vụ", en: "role and duty"),
        Text(vi: "hiệu lực", en: "in force"), Text(vi: "căn cứ", en: "basis"),
      ],
      roles.map { role in
        [
          words.code(role), words.described(role, fields.text), words.period(role, fields.inForce),
          words.basis(role, fields.basis),
        ]
      })
  }

  mutating func statements(of subject: PackSubject, in words: PackWords) {
    let statements = subject.declared(.statements)
    if statements.isEmpty { return }
    let fields = Fields.statements
    heading(2, words.said(vi: "Nguyên tắc, lộ trình", en: "Principles and roadmaps"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "loại", en: "sort"), Text(vi: "nội dung", en: "text"),
        Text(vi: "hiệu lực", en: "in force"), Text(vi: "căn cứ", en: "basis"),
      ],
      statements.map { statement in
        [
          words.code(statement), words.title(statement, fields.kind), words.text(statement, fields.text),
          words.period(statement, fields.inForce), words.basis(statement, fields.basis),
        ]
      })
  }

  mutating func standards(of subject: PackSubject, in words: PackWords) {
    let standards = subject.declared(.standards)
    if standards.isEmpty { return }
    let fields = Fields.standards
    heading(2, words.said(vi: "Tiêu chuẩn kỹ thuật", en: "Technical standards"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "tên", en: "name"), Text(vi: "nhóm", en: "group"),
        Text(vi: "mức độ", en: "status"), Text(vi: "nội dung áp dụng", en: "subjects"),
        Text(vi: "hiệu lực", en: "in force"), Text(vi: "căn cứ", en: "basis"),
      ],
      standards.map { standard in
        let subjects = words.architecture.records(standard, fields.subjects).map { subject in
          let choose = words.title(subject, Fields.subject.choose)
          return "`\(words.text(subject, Fields.subject.id))`" + (choose.isEmpty ? "" : " (\(choose))")
        }
        return [
          words.code(standard), words.described(standard, fields.description), words.text(standard, fields.group),
          words.title(standard, fields.status), subjects.joined(separator: ", "),
          words.period(standard, fields.inForce), words.basis(standard, fields.basis),
        ]
      })
  }

  mutating func documents(of subject: PackSubject, in words: PackWords) {
    let documents = subject.declared(.documents)
    if documents.isEmpty { return }
    let fields = Fields.documents
    heading(2, words.said(vi: "Văn bản, nguồn", en: "Documents and sources"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "số, ký hiệu", en: "number"), Text(vi: "tên", en: "name"),
        Text(vi: "ngày", en: "date"), Text(vi: "hiệu lực", en: "in force"),
      ],
      documents.map { document in
        [
          words.code(document), words.text(document, fields.number), words.described(document, fields.description),
          words.architecture.date(document, fields.date).map { "\($0)" } ?? "",
          words.period(document, fields.inForce),
        ]
      })
  }
}

extension PackWords {
  /// `100 đến hết 2020 (36a/NQ-CP)`.
  fileprivate func target(_ target: EntityID) -> String {
    let fields = Fields.target
    let value = architecture.number(target, fields.value).map { numberText($0)[language] } ?? ""
    let by = architecture.date(target, fields.by).map { said(vi: " đến hết \($0)", en: " by \($0)") } ?? ""
    let document = architecture.reference(target, fields.document).map { " (\(number($0)))" } ?? ""
    return value + by + document
  }
}
