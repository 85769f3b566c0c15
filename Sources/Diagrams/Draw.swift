/// Writes a scene as DOT, under its heading. `engine` says for which layout program.
func draw(_ scene: Scene, named name: String, under heading: Markup, for engine: Diagram.Engine) -> String {
  var dot = DotWriter()
  dot.open("digraph \(dotString(name))")
  dot.defaults("graph", graphAttributes(scene, heading, engine))
  dot.defaults(
    "node",
    [
      ("fontname", .word(Palette.fonts)), ("fontsize", .word("12")), ("fontcolor", .word(Palette.ink)),
      ("penwidth", .word("1.4")),
    ])
  dot.defaults("edge", [("fontname", .word(Palette.fonts)), ("fontsize", .word("10")), ("arrowsize", .word("0.8"))])
  switch engine {
  case .dot: drawInLines(scene, with: &dot)
  case .sfdp: drawFreely(scene, with: &dot)
  }
  dot.close()
  return dot.text
}

private func graphAttributes(_ scene: Scene, _ heading: Markup, _ engine: Diagram.Engine) -> DotWriter.Attributes {
  let common: DotWriter.Attributes = [
    ("bgcolor", .word("white")), ("charset", .word("UTF-8")), ("fontname", .word(Palette.fonts)),
    ("label", .markup(heading)), ("labelloc", .word("t")), ("labeljust", .word("l")), ("pad", .word("0.3")),
    ("outputorder", .word("edgesfirst")),
  ]
  switch engine {
  case .dot:
    let isLarge = scene.arrows.count > 200
    return common + [
      ("rankdir", .word("LR")), ("nodesep", .word("0.24")), ("ranksep", .word(isLarge ? "1.4" : "0.85")),
      ("splines", .word(isLarge ? "polyline" : "true")),
    ]
  case .sfdp:
    return common + [
      ("overlap", .word("prism")), ("sep", .word("+8")), ("splines", .word("line")), ("K", .word("1.6")),
    ]
  }
}

/// From left to right. What is declared first comes out at the bottom, so all goes in backwards.
private func drawInLines(_ scene: Scene, with dot: inout DotWriter) {
  let arrangement = Arrangement(scene)
  for part in arrangement.parts.reversed() {
    for group in scene.groups.reversed() where group.boxes.contains(where: part.boxes.contains) {
      let boxes = group.boxes.filter(part.boxes.contains)
      if let title = group.title { open(group, title, with: &dot) }
      for box in boxes { draw(scene.boxes[box], with: &dot) }
      if group.title != nil { dot.close() }
    }
  }
  for chain in arrangement.chains {
    dot.edge(scene.boxes[chain.from].id, scene.boxes[chain.to].id, [("style", .word("invis"))])
  }
  for arrow in scene.arrows { draw(arrow, of: scene, arrangement.position, with: &dot) }
  shift(arrangement.parts, of: scene, with: &dot)
}

private func open(_ group: Scene.Group, _ title: Markup, with dot: inout DotWriter) {
  dot.open("subgraph \(dotString("cluster_" + group.id))")
  var attributes: DotWriter.Attributes = [
    ("label", .markup(title)), ("labeljust", .word("l")), ("fontsize", .word("13")), ("style", .word("filled,rounded")),
    ("fillcolor", .word(group.ground)), ("color", .word(Palette.frame)), ("margin", .word("14")),
    ("tooltip", .text(group.tooltip)),
  ]
  if let link = group.link { attributes.append(("URL", .text([link]))) }
  dot.defaults("graph", attributes)
}

private func draw(_ box: Scene.Box, with dot: inout DotWriter) {
  var style = ["filled"]
  if box.look.isRounded { style.append("rounded") }
  if !box.state.exists { style.append(box.state == .retired ? "dotted" : "dashed") }
  let border = box.state == .retired ? Palette.frame : box.look.border
  var attributes: DotWriter.Attributes = [
    ("label", .markup(box.label)), ("shape", .word(box.look.shape)), ("style", .word(style.joined(separator: ","))),
    ("fillcolor", .word(box.state.exists ? box.look.fill : box.state == .retired ? "#E4E4E4" : "#FFFFFF")),
    ("color", .word(box.mark.color ?? border)), ("margin", .word(box.look.margin)), ("tooltip", .text(box.tooltip)),
  ]
  if box.look.isDouble { attributes.append(("peripheries", .word("2"))) }
  if !box.mark.isEmpty { attributes.append(("penwidth", .word("3"))) }
  if let link = box.link { attributes.append(("URL", .text([link]))) }
  dot.node(box.id, attributes)
}

/// An arrow, drawn along the order of boxes whichever way it leads: Graphviz's ranking with frames fails on circles.
private func draw(_ arrow: Scene.Arrow, of scene: Scene, _ position: [Int]?, with dot: inout DotWriter) {
  let isBackward = position.map { $0[arrow.from] > $0[arrow.to] } ?? false
  let (tail, head) = isBackward ? (arrow.to, arrow.from) : (arrow.from, arrow.to)
  var attributes: DotWriter.Attributes = []
  if arrow.goesBothWays {
    attributes += [("dir", .word("both")), ("arrowhead", .word(arrow.head)), ("arrowtail", .word(arrow.head))]
  } else if isBackward {
    attributes += [("dir", .word("back")), ("arrowtail", .word(arrow.head))]
  } else {
    attributes.append(("arrowhead", .word(arrow.head)))
  }
  let color = arrow.mark.color ?? arrow.color
  attributes += [
    ("color", .word(color)), ("penwidth", .word(tenths(arrow.mark.isEmpty ? arrow.width : max(arrow.width, 2.4)))),
  ]
  if arrow.isPlan { attributes.append(("style", .word("dashed"))) }
  if let label = arrow.label {
    attributes += [("label", .markup(label)), ("fontcolor", .word(color))]
  } else if let sign = arrow.mark.sign {
    // Beside the line: a label proper would make Graphviz fail in large pictures with frames.
    attributes += [("xlabel", .text([sign])), ("fontcolor", .word(color))]
  }
  attributes += [("tooltip", .text(arrow.tooltip)), ("labeltooltip", .text(arrow.tooltip))]
  if let link = arrow.link { attributes.append(("URL", .text([link]))) }
  dot.edge(scene.boxes[tail].id, scene.boxes[head].id, attributes)
}

/// Moves parts to the right by lines that are not seen: from the part on its left, so that both stand in one row, or
/// from a point at the left edge of the sheet, as far as it takes.
private func shift(_ parts: [Arrangement.Part], of scene: Scene, with dot: inout DotWriter) {
  let unseen: (name: String, value: DotWriter.Value) = ("style", .word("invis"))
  let edge = "left edge"
  var hasEdge = false
  for part in parts where part.column > 0 {
    let left = parts.first { $0.top == part.top && $0.column + $0.heights.count == part.column }
    if left == nil && !hasEdge {
      dot.node(edge, [("shape", .word("point")), ("width", .word("0")), unseen])
      hasEdge = true
    }
    let from = left.map { scene.boxes[$0.end].id } ?? edge
    let length = left == nil ? part.column : 1
    for (place, box) in part.starts.enumerated() {
      dot.edge(
        from, scene.boxes[box].id,
        [
          unseen, ("minlen", .word("\(length)")), ("weight", .word(left != nil && place == 0 ? "1" : "0")),
        ])
    }
  }
}

/// Without frames and lines; the layout program finds what belongs together.
private func drawFreely(_ scene: Scene, with dot: inout DotWriter) {
  for box in scene.boxes { draw(box, with: &dot) }
  for var arrow in scene.arrows {
    // Half transparent: there are so many that they hide each other.
    arrow.color += "80"
    draw(arrow, of: scene, nil, with: &dot)
  }
}

/// A width with one digit after the point.
private func tenths(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
