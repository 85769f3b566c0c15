import Diagnostics
import Metamodel
import Query

/// A form of the query language.
func explain(_ form: FormDoc, _ layout: Layout) -> String {
  let label = Text(vi: "ngôn ngữ câu hỏi", en: "query language")
  return layout.heading(form.form) + " — " + label[layout.language] + "\n"
    + layout.prose(form.doc[layout.language], indent: 2)
}

/// A name of expressions, on each kind that has it.
func explain(_ name: String, _ steps: [(kind: KindName, doc: StepDoc)], _ layout: Layout) -> String {
  let language = layout.language
  let label = Text(vi: "tên dùng trong câu hỏi, quy tắc", en: "a name in questions and rules")
  var text = layout.heading(name) + " — " + label[language] + "\n"
  for (kind, doc) in steps {
    text +=
      "  " + layout.label(kind.rawValue + "." + name) + "  " + doc.type[language] + ": " + doc.doc[language] + "\n"
  }
  return text
}

extension FormDocs {
  /// The functions, steps and lists of codes of a name.
  static func named(_ name: String) -> [FormDoc] {
    functions.filter { $0.name == name }.map(\.doc)
      + StepName.allCases.filter { $0.rawValue == name }.map { doc(of: $0) }
      + CodeList.allCases.filter { $0.name == name }.map { doc(of: $0) }
  }

  static var names: [String] {
    functions.map(\.name) + StepName.allCases.map(\.rawValue) + CodeList.allCases.map(\.name)
  }
}

extension QueryLanguage {
  /// What a name that is no field leads to, by kind; the collections of the architecture are kinds themselves.
  func steps(named name: String) -> [(kind: KindName, doc: StepDoc)] {
    schema.kinds.filter { $0.name != .workspace }.flatMap { kind in
      steps(of: kind.name).filter { $0.name == name }.map { (kind.name, $0) }
    }
  }
}
