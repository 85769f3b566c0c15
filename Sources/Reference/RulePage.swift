import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// The rules of one file of a pack, in its order.
func rulePage(of file: PackSubject.RuleFile, _ subject: PackSubject, in words: PackWords) -> String {
  var page = Page(file.title, words.language)
  let up = String(repeating: "../", count: file.path.split(separator: "/").count - 1)
  page.paragraph(
    words.said(
      vi: """
        Trang này được sinh từ [Models/\(file.source)](\(up)../../Models/\(file.source)); đừng sửa tay. Gói:
        [\(subject.pack.name[.vi])](\(up.dropLast(3))\(subject.pack.id).vi.md).
        """,
      en: """
        This page is generated from [Models/\(file.source)](\(up)../../Models/\(file.source)); do not edit it. Pack:
        [\(subject.pack.name[.en])](\(up.dropLast(3))\(subject.pack.id).en.md).
        """))
  page.table(
    [Text(vi: "mã", en: "code"), Text(vi: "yêu cầu", en: "demand"), Text(vi: "mức độ", en: "severity")],
    file.rules.map { rule in
      let id = words.architecture.id(rule)
      return ["[\(id)](#\(id.lowercased()))", words.name(rule), words.severities(of: rule)]
    })
  for rule in file.rules { page.add(rule, from: file, subject, in: words) }
  return page.text
}

extension Page {
  fileprivate mutating func add(
    _ rule: EntityID, from file: PackSubject.RuleFile, _ subject: PackSubject, in words: PackWords
  ) {
    let fields = Fields.rules
    heading(2, words.architecture.id(rule))
    paragraph("**\(words.name(rule))**")
    paragraph(words.text(rule, fields.description))
    list(words.facts(of: rule))
    for (title, field) in [
      (words.said(vi: "Áp dụng khi:", en: "It applies when:"), fields.when),
      (words.said(vi: "Phải:", en: "There must be:"), fields.must),
    ] {
      let expression = words.text(rule, field)
      if expression.isEmpty { continue }
      paragraph(title)
      quote(condition: expression)
    }
    glossary(of: rule, from: file, subject, in: words)
    messages(of: rule, in: words)
    examples(of: rule, in: words)
  }

  private mutating func messages(of rule: EntityID, in words: PackWords) {
    let (message, help) = (words.text(rule, Fields.rules.message), words.text(rule, Fields.rules.help))
    var points = [words.said(vi: "Khi không đạt: ", en: "Where it is not met: ") + message]
    if !help.isEmpty { points.append(words.said(vi: "Việc nên làm: ", en: "What to do: ") + help) }
    list(points)
  }

  /// One example that is met, one that is not.
  private mutating func examples(of rule: EntityID, in words: PackWords) {
    let fields = Fields.example
    for verdict in ["met", "not-met"] {
      let example = words.architecture.records(rule, Fields.rules.examples).first {
        words.architecture.word($0, fields.verdict) == verdict
      }
      guard let example else { continue }
      let day = words.architecture.date(example, fields.asOf).map { words.said(vi: ", ngày \($0)", en: ", on \($0)") }
      let title = words.title(example, fields.verdict)
      paragraph(words.said(vi: "Ví dụ \(title)\(day ?? ""):", en: "An example that is \(title)\(day ?? ""):"))
      let manifest = words.text(example, fields.manifest)
      if !manifest.isEmpty { quote("#- kientruc.yaml\n" + manifest) }
      quote(words.text(example, fields.model))
    }
  }
}

extension PackWords {
  /// Severity, subjects, period, basis and the rest that is said in a few words.
  fileprivate func facts(of rule: EntityID) -> [String] {
    let fields = Fields.rules
    let among =
      architecture.choice(rule, fields.among)?.title[language] ?? said(vi: "hiện có", en: "existing on the day")
    let subjects = "\(title(rule, fields.for)), \(among) (`for: \(architecture.word(rule, fields.for) ?? "")`)"
    let period = self.period(rule, fields.inForce)
    var facts = [
      said(vi: "Đối tượng: ", en: "Subjects: ") + subjects,
      said(vi: "Mức độ: ", en: "Severity: ") + severities(of: rule),
      said(vi: "Hiệu lực: ", en: "In force: ")
        + (period.isEmpty ? said(vi: "cùng gói", en: "as long as the pack") : period),
    ]
    facts += citations(rule, fields.basis).map { said(vi: "Căn cứ: ", en: "Basis: ") + $0 }
    let refined = architecture.texts(rule, fields.refines).map { "`\($0)`" }.joined(separator: ", ")
    if !refined.isEmpty {
      facts.append(said(vi: "Thay cho quy tắc có sẵn ", en: "In place of the built-in ") + refined)
    }
    let at = text(rule, fields.at)
    if !at.isEmpty {
      facts.append(said(vi: "Phát hiện chỉ vào trường `\(at)`", en: "A finding points at the field `\(at)`"))
    }
    return facts
  }

  /// `cảnh báo; từ 2026-07-01: lỗi`.
  fileprivate func severities(of rule: EntityID) -> String {
    let field = Fields.rules.severity
    let changes = architecture.changes(rule).compactMap { change in
      architecture.choice(change.values, field).map {
        said(vi: "từ \(change.from): \($0.title.vi)", en: "from \(change.from): \($0.title.en)")
      }
    }
    return ([title(rule, field)] + changes).joined(separator: "; ")
  }
}
