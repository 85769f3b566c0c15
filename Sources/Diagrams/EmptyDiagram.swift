import Diagnostics

/// A picture that says that there is nothing to draw.
func emptyDiagram(_ view: DiagramView, on sheet: Sheet) -> Diagram {
  let words: Text
  switch view {
  case .landscape, .flows:
    words =
      sheet.compilation.part == nil
      ? Text(vi: "Vào ngày này mô hình chưa có hệ thống nào.", en: "On this day the model holds no system.")
      : Text(vi: "Phần được chọn không có hệ thống nào.", en: "There is no system in what is selected.")
  case .layers:
    words = Text(
      vi: "Vào ngày này không có thành phần nào của khung kiến trúc có hiệu lực.",
      en: "On this day no component of a framework is in force.")
  }
  var dot = DotWriter()
  dot.open("digraph \(dotString(view.rawValue))")
  dot.defaults(
    "graph",
    [
      ("fontname", .word(Palette.fonts)), ("label", .markup(Heading(view: view).markup(on: sheet))),
      ("labelloc", .word("t")), ("labeljust", .word("l")), ("pad", .word("0.3")),
    ])
  dot.node(
    "nothing",
    [
      ("label", .text([sheet.say(words)])), ("shape", .word("box")), ("style", .word("dashed")),
      ("color", .word(Palette.frame)), ("fontname", .word(Palette.fonts)), ("margin", .word("0.4,0.3")),
    ])
  dot.close()
  return Diagram(dot: dot.text, engine: .dot, title: sheet.title, note: nil, nodeCount: 0, edgeCount: 0)
}
