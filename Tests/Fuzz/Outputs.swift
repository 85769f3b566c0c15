import Compiler
import Diagnostics
import Diagrams
import Listings
import Metamodel
import Reports

/// Makes everything that can be made of a compilation, in one language; how many bytes it was.
func outputs(of compilation: Compilation, in language: Language) -> Int {
  var size = 0
  var options = DiagramOptions()
  options.findings = true
  for view in DiagramView.allCases {
    size += diagram(view, of: compilation, language: language, options: options).dot.utf8.count
  }
  for kind in ReportKind.allCases {
    for form in ReportForm.allCases {
      size += report(kind, of: compilation, as: form, language: language).utf8.count
    }
  }
  let layout = Layout(language, width: 80)
  for kind in KindName.allCases {
    size += renderTable(list(kind, of: compilation, all: true), layout).utf8.count
    for entity in compilation.architecture.declared(kind).prefix(5) {
      guard let card = Card(compilation.architecture.id(entity), in: compilation) else { continue }
      size += renderCard(card, layout).utf8.count + renderJSON(card).utf8.count
    }
  }
  return size
}
