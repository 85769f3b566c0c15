import Diagnostics
import Metamodel
import Model

/// The layers of the frameworks as bands from top to bottom, their components in force on the day as boxes. It is one
/// table: nothing is to be routed, and all bands are equally wide.
func layerMap(on sheet: Sheet) -> Diagram {
  let coverage = Coverage.bands(of: sheet.architecture, withPlans: sheet.options.plans)
  if coverage.isEmpty { return emptyDiagram(.layers, on: sheet) }
  let bands = coverage.map { layer, components in
    Band(layer: layer, cells: components.map { Cell($0, sheet) }, sheet: sheet)
  }
  let columns = columnCount(for: bands)
  let table = Markup.table(
    bands.map { $0.row(columns: columns) }, "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"6\" CELLPADDING=\"0\"")
  var dot = DotWriter()
  dot.open("digraph \"layers\"")
  dot.defaults(
    "graph",
    [
      ("bgcolor", .word("white")), ("charset", .word("UTF-8")), ("fontname", .word(Palette.fonts)),
      ("label", .markup(heading(coverage, on: sheet))), ("labelloc", .word("t")),
      ("labeljust", .word("l")), ("pad", .word("0.3")),
    ])
  dot.node(
    "layers",
    [
      ("shape", .word("plain")), ("fontname", .word(Palette.fonts)), ("fontsize", .word("12")),
      ("fontcolor", .word(Palette.ink)), ("label", .markup(table)), ("tooltip", .text([sheet.title])),
    ])
  dot.close()
  return Diagram(
    dot: dot.text, engine: .dot, title: sheet.title, note: nil, nodeCount: bands.reduce(0) { $0 + $1.cells.count },
    edgeCount: 0)
}

private func heading(_ bands: [Coverage.Band], on sheet: Sheet) -> Markup {
  let components = bands.flatMap(\.components)
  let count = sheet.written(components.count { $0.place != nil })
  var heading = Heading(view: .layers)
  heading.facts = [sheet.say(Text(vi: "\(count) thành phần có hiệu lực", en: "\(count) components in force"))]
  heading.subject = sheet.say(editions(of: bands, on: sheet))
  heading.legend = [
    Coverage.State.allCases.compactMap { state in
      let count = components.count { $0.state == state }
      let words = "\(state.sign) \(sheet.say(state.title)): \(sheet.written(count))"
      return count == 0 ? nil : .cell(Cell.style(state), words)
    }, sheet.findingKeys,
  ]
  return heading.markup(on: sheet)
}

/// The packs that place what is drawn: the edition of the day, and what is added to it.
private func editions(of bands: [Coverage.Band], on sheet: Sheet) -> Text {
  let architecture = sheet.architecture
  // Of what an edition holds its layer's pack is the one that counts; of the rest both are.
  let sources = bands.flatMap(\.components).compactMap(\.place).flatMap {
    $0.entry == nil ? [$0.layer, $0.component] : [$0.layer]
  }
  let heads = Set(sources.compactMap { architecture.packPlace(of: $0) }).sorted()
    .compactMap { architecture.head(of: architecture.packs[$0]) }
  if heads.isEmpty { return Text(vi: "Không phiên bản nào có hiệu lực", en: "No edition is in force") }
  let names = heads.map { sheet.name($0) }.joined(separator: " · ")
  return Text(vi: "Theo \(names)", en: "Under: \(names)")
}

/// The number of columns that brings the sheet nearest to a lying A3.
private func columnCount(for bands: [Band]) -> Int {
  let widest = bands.map(\.cells.count).max() ?? 1
  func misfit(_ columns: Int) -> Double {
    let width = Band.headWidth + Double(columns) * (Cell.width + 8)
    let height = 110 + bands.reduce(0) { $0 + $1.height(columns: columns) }
    let ratio = width / height / 1.414
    return ratio > 1 ? ratio : 1 / ratio
  }
  let choices = Array(3...max(3, min(widest, 12)))
  return choices.min { misfit($0) < misfit($1) } ?? 6
}

/// One layer.
private struct Band {
  /// Nil for what stands in no layer.
  let layer: EntityID?
  let cells: [Cell]
  let sheet: Sheet

  static let headWidth = 170.0

  func height(columns: Int) -> Double {
    let rows = stride(from: 0, to: cells.count, by: columns).map { cells[$0..<min($0 + columns, cells.count)] }
    return rows.reduce(16) { $0 + ($1.map(\.height).max() ?? 0) + 8 }
  }

  func row(columns: Int) -> Markup {
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      // Empty cells keep the columns of all bands in line.
      let blanks = [Markup](repeating: Cell.blank, count: max(0, start + columns - cells.count))
      return Markup.row(cells[start..<min(start + columns, cells.count)].map(\.markup) + blanks)
    }
    let grid = Markup.table(rows, "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"8\" CELLPADDING=\"5\"")
    return .row([head, grid.cell("ALIGN=\"LEFT\" VALIGN=\"TOP\" BGCOLOR=\"\(Palette.ground)\"")])
  }

  private var head: Markup {
    let title = layer.map { sheet.name($0) } ?? sheet.say(Text(vi: "Ngoài các lớp", en: "Outside the layers"))
    let name = wrapped(title, width: 18).markup(bold: true, size: 14, color: "#FFFFFF")
    let counts = Coverage.State.allCases.compactMap { state -> String? in
      let count = cells.count { $0.coverage.state == state }
      return count == 0 ? nil : "\(state.sign) \(sheet.written(count))"
    }
    let small = [counts.joined(separator: "   ")].markup(size: 12, color: "#FFFFFF")
    let tooltip = Markup.attribute("TOOLTIP", layer.map { sheet.tooltip($0) }?.joined(separator: " · ") ?? title)
    return Markup.stack(name + small).cell(
      "WIDTH=\"\(Int(Band.headWidth))\" BGCOLOR=\"\(layer == nil ? "#6B6B6B" : "#3A4A5E")\" CELLPADDING=\"8\" HREF=\"\"\(tooltip)"
    )
  }
}

/// One component.
private struct Cell {
  let coverage: Coverage
  let markup: Markup
  /// In points, roughly.
  let height: Double

  static let width = 186.0
  static let blank = Markup.nothing.cell("BORDER=\"0\" WIDTH=\"\(Int(width))\"")

  init(_ coverage: Coverage, _ sheet: Sheet) {
    self.coverage = coverage
    let style = Cell.style(coverage.state)
    let name = wrapped(Cell.name(coverage, on: sheet), width: 25, limit: 4)
    var small = Cell.realizers(coverage, on: sheet)
    if let remark = coverage.remark(on: sheet) { small += wrapped(sheet.say(remark), width: 32, limit: 2) }
    var mark = sheet.mark(coverage.component)
    mark.add(sheet.mark(coverage.realizers))
    let isFaint = coverage.state == .absent
    var lines = name.markup(bold: true, color: isFaint ? "#6B6B6B" : nil)
    lines += small.markup(size: 10, color: coverage.state == .missing ? Palette.error : Palette.faint)
    if let badge = mark.badge(sheet.language) { lines += [badge].markup(bold: true, size: 10, color: mark.color) }
    height = Double(name.count) * 15 + Double(small.count + (mark.isEmpty ? 0 : 1)) * 12.5 + 10
    markup = Markup.stack(lines).cell(
      style.attributes + " WIDTH=\"\(Int(Cell.width))\"" + Cell.pointer(coverage, on: sheet))
  }

  /// What stands under the name: the names of what realizes it, or what is said where there is nothing.
  private static func realizers(_ coverage: Coverage, on sheet: Sheet) -> [String] {
    let sign = coverage.state.sign + " "
    guard !coverage.realizers.isEmpty else { return [sign + sheet.say(coverage.state.title)] }
    var lines = coverage.realizers.prefix(3).flatMap { entity -> [String] in
      let origin = sheet.architecture.origin(entity)
      let owner = origin.source == .imported ? " (\(origin.prefix))" : ""
      return wrapped(sign + sheet.name(entity) + owner, width: 32, limit: 2)
    }
    let rest = coverage.realizers.count - 3
    if rest > 0 { lines.append(sheet.say(Text(vi: "và \(rest) mục khác", en: "and \(rest) more"))) }
    let isPlan = coverage.state == .outside && !coverage.realizers.contains { sheet.architecture.state($0).exists }
    if coverage.state == .planned || isPlan { lines.append(sheet.say(Coverage.State.planned.title)) }
    return lines
  }

  /// As the edition calls it.
  private static func name(_ coverage: Coverage, on sheet: Sheet) -> String {
    coverage.place.map { sheet.architecture.name($0, sheet.language) } ?? sheet.name(coverage.component)
  }

  private static func pointer(_ coverage: Coverage, on sheet: Sheet) -> String {
    let required = coverage.place.flatMap { sheet.architecture.obligation($0) }.map { sheet.say($0.title) }
    let lines =
      [name(coverage, on: sheet), required, sheet.architecture.id(coverage.component)].compactMap { $0 }
      + coverage.realizers.flatMap { sheet.tooltip($0) } + sheet.mark(coverage.component).lines(sheet.language)
    let link = coverage.realizers.first.flatMap(sheet.link) ?? ""
    return Markup.attribute("HREF", link) + Markup.attribute("TOOLTIP", lines.joined(separator: " · "))
  }

  static func style(_ state: Coverage.State) -> CellStyle {
    switch state {
    case .realized: CellStyle(fill: "#CDEBDC", border: "#00593F", line: "", width: 1)
    case .planned: CellStyle(fill: "#FFFFFF", border: "#0B4F8A", line: "DASHED", width: 2)
    case .elsewhere: CellStyle(fill: "#FBF3D9", border: "#7A5600", line: "", width: 1)
    case .missing: CellStyle(fill: "#FDE9EA", border: Palette.error, line: "", width: 3)
    case .advised: CellStyle(fill: "#FFFFFF", border: "#595959", line: "", width: 1)
    case .absent: CellStyle(fill: "#FFFFFF", border: "#A6A6A6", line: "DOTTED", width: 1)
    case .outside: CellStyle(fill: "#EFEFEF", border: "#595959", line: "", width: 1)
    }
  }
}

/// How a cell of a table looks.
struct CellStyle {
  let fill: String
  let border: String
  /// `DASHED`, `DOTTED`, or nothing for a plain line.
  let line: String
  let width: Int

  var attributes: String {
    "BORDER=\"\(width)\" COLOR=\"\(border)\" BGCOLOR=\"\(fill)\"" + (line.isEmpty ? "" : " STYLE=\"\(line)\"")
  }
}
