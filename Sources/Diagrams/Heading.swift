import Compiler
import Diagnostics
import Model

/// What stands above every picture: the name of the architecture, the view, the day, what is counted, the legend.
struct Heading {
  let view: DiagramView
  /// `18 hệ thống, 3 dự kiến`.
  var facts: [String] = []
  /// A line more.
  var subject: String?
  var note: String?
  /// Legend entries in rows.
  var legend: [[Key]] = []

  /// One entry of the legend.
  enum Key {
    /// A small box in the colours of what it explains.
    case box(Palette.Look, state: StateOnDay = .inUse, mark: String? = nil, String)
    case cell(CellStyle, String)
    /// A sign, such as an arrow, in its colour.
    case sign(String, color: String, String)
  }

  func markup(on sheet: Sheet) -> Markup {
    let day = sheet.written(sheet.architecture.day)
    let dated = sheet.say(Text(vi: "ngày \(day)", en: "as of \(day)"))
    let summary = ([sheet.say(view.title), dated] + facts).joined(separator: "  ·  ")
    var rows = wrapped(sheet.title, width: 70, limit: 3).map { line(Markup.text($0).bold.font(size: 26)) }
    rows.append(line(Markup.text(summary).font(size: 15, color: Palette.faint)))
    if let subject {
      rows += wrapped(subject, width: 120, limit: 3).map { line(Markup.text($0).font(size: 13, color: Palette.faint)) }
    }
    if let note {
      rows += wrapped("ⓘ " + note, width: 110, limit: 4).map {
        line(Markup.text($0).font(size: 13, color: Palette.lonely))
      }
    }
    if let part = sheet.compilation.part {
      rows += wrapped(words(of: part, on: sheet), width: 110, limit: 4).map {
        line(Markup.text($0).font(size: 13, color: Palette.faint))
      }
    }
    let legend = legend.filter { !$0.isEmpty }
    // A second cell takes up what room there is beside it.
    if !legend.isEmpty { rows.append(.row([grid(legend).cell("ALIGN=\"LEFT\""), Markup.nothing.cell("")])) }
    return Markup.table(rows, "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"")
  }

  private func words(of part: Part, on sheet: Sheet) -> String {
    let chosen = sheet.say(Text(vi: "Chỉ vẽ phần được chọn: \(part.words)", en: "Only what is selected: \(part.words)"))
    if part.undecided == 0 { return chosen }
    let count = sheet.written(part.undecided)
    return chosen
      + sheet.say(
        Text(
          vi: " — \(count) mục chưa rõ có thuộc hay không, nên không vẽ",
          en: " — \(count) more may belong to it and are left out"))
  }

  /// The legend. Rows are filled up with empty cells, so that entries stand in columns.
  private func grid(_ legend: [[Key]]) -> Markup {
    let columns = legend.map(\.count).max() ?? 0
    let rows = legend.map { keys in
      let blanks = [Markup](repeating: Markup.nothing.cell(""), count: 2 * (columns - keys.count))
      return Markup.row(keys.flatMap(cells) + blanks)
    }
    return .table(rows, "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"2\"")
  }

  private func line(_ markup: Markup) -> Markup { .row([markup.cell("ALIGN=\"LEFT\" COLSPAN=\"2\"")]) }

  private func cells(_ key: Key) -> [Markup] {
    switch key {
    case .box(let look, let state, let mark, let words):
      let fill = state.exists ? look.fill : state == .retired ? "#E4E4E4" : "#FFFFFF"
      let line = state.exists ? "" : state == .retired ? "DOTTED" : "DASHED"
      return swatch(CellStyle(fill: fill, border: mark ?? look.border, line: line, width: mark == nil ? 1 : 3), words)
    case .cell(let style, let words):
      return swatch(style, words)
    case .sign(let sign, let color, let words):
      return [Markup.text(sign).bold.font(size: 12, color: color).cell("ALIGN=\"RIGHT\""), explained(words)]
    }
  }

  private func swatch(_ style: CellStyle, _ words: String) -> [Markup] {
    let box = Markup.nothing.cell(style.attributes + " WIDTH=\"26\" HEIGHT=\"16\" FIXEDSIZE=\"TRUE\"")
    return [box, explained(words)]
  }

  private func explained(_ words: String) -> Markup {
    (Markup.text(words) + Markup.text("\u{2003}")).font(size: 11, color: Palette.ink).cell("ALIGN=\"LEFT\"")
  }
}
