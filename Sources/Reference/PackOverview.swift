import Compiler
import Diagnostics
import Metamodel
import Model

/// The page of a pack: its files with rules, the layers of every edition, the components, terms, indicators, and what else
/// it declares.
func overview(of subject: PackSubject, in words: PackWords) -> String {
  var page = Page(subject.pack.name, words.language)
  page.head(of: subject, in: words)
  page.ruleFiles(of: subject, in: words)
  page.editions(of: subject, in: words)
  page.components(of: subject, in: words)
  page.terms(of: subject, in: words)
  page.scales(of: subject, in: words)
  page.indicators(of: subject, in: words)
  page.roles(of: subject, in: words)
  page.statements(of: subject, in: words)
  page.standards(of: subject, in: words)
  page.documents(of: subject, in: words)
  return page.text
}

extension Page {
  fileprivate mutating func head(of subject: PackSubject, in words: PackWords) {
    let id = subject.pack.id
    paragraph(
      words.said(
        vi: """
          Trang này được sinh từ gói [`\(id)`](../../../Models/\(id)); đừng sửa tay. Chữ trong ngoặc sau mỗi căn cứ cho biết
          căn cứ đã được đối chiếu đến đâu. Ngày cuối của một thời gian hiệu lực là ngày cuối cùng còn hiệu lực.
          """,
        en: """
          This page is generated from the pack [`\(id)`](../../../Models/\(id)); do not edit it. The words in brackets behind
          a basis tell how well it is known. The last day of a period is the last one in force.
          """))
    for pack in subject.shown {
      guard let head = subject.declared(.framework, by: pack).first else { continue }
      let period = words.period(head, Fields.framework.inForce)
      let described = words.text(head, Fields.framework.description)
      let name = "**\(words.name(head))** (`\(pack.id)`)" + (period.isEmpty ? "" : ": \(period)")
      paragraph(name + (described.isEmpty ? "" : ". " + described))
    }
    let links = subject.others.map { "[\($0.name[language])](\($0.id).\(language.rawValue).md)" }
    if !links.isEmpty {
      paragraph(words.said(vi: "Bổ sung cho: ", en: "It builds on: ") + links.joined(separator: ", ") + ".")
    }
  }

  fileprivate mutating func ruleFiles(of subject: PackSubject, in words: PackWords) {
    if subject.ruleFiles.isEmpty { return }
    heading(2, words.said(vi: "Quy tắc", en: "Rules"))
    table(
      [Text(vi: "tệp", en: "file"), Text(vi: "nội dung", en: "subject"), Text(vi: "số quy tắc", en: "rules")],
      subject.ruleFiles.map { file in
        let link = file.path.dropFirst("frameworks/".count) + ".\(language.rawValue).md"
        return ["[`\(file.source)`](\(link))", file.title[language], "\(file.rules.count)"]
      })
  }

  fileprivate mutating func components(of subject: PackSubject, in words: PackWords) {
    let components = subject.declared(.components)
    if components.isEmpty { return }
    let fields = Fields.components
    heading(2, words.said(vi: "Thành phần", en: "Components"))
    table(
      [
        Text(vi: "mã", en: "id"), Text(vi: "tên và chức năng", en: "name and purpose"),
        Text(vi: "hiện thực hóa bởi", en: "realized by"), Text(vi: "mức độ, lớp", en: "duty, layer"),
        Text(vi: "hiệu lực", en: "in force"), Text(vi: "căn cứ", en: "basis"),
      ],
      components.map { component in
        let kinds = words.architecture.entries(component, fields.kinds).map { key, values in
          "`\(key)`" + (values.isEmpty ? "" : " (\(values.joined(separator: ", ")))")
        }
        let layers =
          words.architecture.references(component, fields.layer)
          + words.architecture.references(component, fields.beside)
        let duty = [words.title(component, fields.required)] + layers.map { words.code($0) }
        let successor = words.architecture.references(component, fields.replacedBy).map {
          words.said(vi: "thay bằng \(words.code($0))", en: "replaced by \(words.code($0))")
        }
        return [
          words.code(component), words.described(component, fields.description), kinds.joined(separator: ", "),
          duty.filter { !$0.isEmpty }.joined(separator: ", "),
          ([words.period(component, fields.inForce)] + successor).filter { !$0.isEmpty }.joined(separator: "; "),
          words.basis(component, fields.basis),
        ]
      })
  }

  fileprivate mutating func terms(of subject: PackSubject, in words: PackWords) {
    let terms = subject.declared(.terms)
    if terms.isEmpty { return }
    let fields = Fields.terms
    heading(2, words.said(vi: "Thuật ngữ", en: "Terms"))
    for term in terms {
      heading(3, words.code(term))
      paragraph("**\(words.name(term))**")
      paragraph(words.text(term, fields.description))
      let expression = words.text(term, fields.is)
      if !expression.isEmpty { quote(condition: expression) }
      list(
        words.architecture.records(term, fields.cases).map { one in
          let when = words.text(one, Fields.termCase.when)
          let name = words.text(one, Fields.termCase.name)
          let basis = words.basis(one, Fields.termCase.basis)
          return "`\(words.text(one, Fields.termCase.value))`" + (name.isEmpty ? "" : " \(name)")
            + (when.isEmpty ? "" : words.said(vi: ", khi `\(when)`", en: ", when `\(when)`"))
            + (basis.isEmpty ? "" : "; \(basis)")
        })
      list(words.citations(term, fields.basis).map { words.said(vi: "Căn cứ: ", en: "Basis: ") + $0 })
    }
  }
}

extension PackWords {
  /// A name, and the description behind it.
  func described(_ entity: EntityID, _ field: Field<Words>) -> String {
    let text = text(entity, field)
    return "**\(name(entity))**" + (text.isEmpty ? "" : ". " + text)
  }
}
