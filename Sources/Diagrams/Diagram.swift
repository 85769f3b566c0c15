import Compiler
import Diagnostics

/// What a picture shows.
package enum DiagramView: String, Sendable, CaseIterable {
  /// Systems and sites by owning agency, with the flows between them.
  case landscape
  /// Who sends what to whom, and through which platforms.
  case flows
  /// The layers of the frameworks in force, with what realizes their components.
  case layers

  package var title: Text {
    switch self {
    case .landscape: Text(vi: "Toàn cảnh hệ thống thông tin", en: "System landscape")
    case .flows: Text(vi: "Sơ đồ luồng dữ liệu", en: "Data flows")
    case .layers: Text(vi: "Thành phần của khung kiến trúc theo lớp", en: "Framework components by layer")
    }
  }
}

/// A picture as text, and how Graphviz is to lay it out.
package struct Diagram: Sendable {
  /// The layout program that suits the size of the picture.
  package enum Engine: String, Sendable { case dot, sfdp }

  package let dot: String
  package let engine: Engine
  package let title: String
  /// What was left out or added up, and why; nil where everything is drawn.
  package let note: String?
  /// Boxes and lines as they are drawn.
  package let nodeCount: Int
  package let edgeCount: Int
}

/// What the user may choose about a picture.
package struct DiagramOptions: Sendable {
  /// Marks boxes and lines with the errors and warnings about them.
  package var findings = false
  /// Draws what is only planned too.
  package var plans = true
  /// The way from the folder of the picture to the workspace, such as `..`; links to sources start with it.
  package var sourceFolder = ""
  /// Beyond these a picture adds up systems to agencies: nobody reads more.
  package var nodeLimit = 100
  package var edgeLimit = 300

  package init() {}
}

/// Draws a view of an architecture. The same compilation gives the same text.
package func diagram(
  _ view: DiagramView, of compilation: Compilation, language: Language, options: DiagramOptions = DiagramOptions()
) -> Diagram {
  let sheet = Sheet(compilation, language, options)
  switch view {
  case .landscape: return landscape(on: sheet)
  case .flows: return flowMap(on: sheet)
  case .layers: return layerMap(on: sheet)
  }
}
