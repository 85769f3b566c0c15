/// The line that a place begins in, as it is shown: at most `Excerpt.width` columns of it, with the columns that are
/// underlined. A place that goes on in the next lines is underlined to the end of its first.
struct Excerpt {
  let text: String
  /// How many columns stand before the underlined ones.
  let lead: Int
  /// How many columns are underlined, at least one.
  let underlined: Int

  /// As many columns of source as fit beside a line number into what most terminals show.
  static let width = 100

  init(_ place: Place) {
    let first = max(1, place.start.column - Excerpt.width)
    let clusters = place.index.clusters(
      of: place.start.line, from: first, limit: place.start.column - first + Excerpt.width + 1)
    let cells = clusters.map(Cell.init)
    let caret = min(place.start.column - first, cells.count)
    let shown = window(of: cells, around: caret)
    let beyond = underlineEnd(of: place, in: cells, from: first, caret: caret)
    let head = shown.lowerBound > 0 || first > 1 ? "…" : ""
    let tail = shown.upperBound < cells.count ? "…" : ""
    text = cells[shown].reduce(into: head) { $0 += $1.text } + tail
    lead = head.count + cells[shown.lowerBound..<caret].width
    underlined = max(1, cells[caret..<max(caret, min(beyond, shown.upperBound))].width)
  }
}

/// A grapheme cluster as it is shown.
private struct Cell {
  let text: String
  let width: Int
  let isBlank: Bool

  init(_ cluster: String) {
    text = sanitized(cluster)
    width = text == cluster ? displayWidth(of: cluster) : text.reduce(0) { $0 + displayWidth(of: String($1)) }
    isBlank = text == " "
  }
}

extension Collection<Cell> {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}

/// The cells that fit: all of them, or those around the caret, more of what comes after it than of what is before.
private func window(of cells: [Cell], around caret: Int) -> Range<Int> {
  let before = cells[..<caret].width
  let after = cells[caret...].width
  if before + after <= Excerpt.width { return 0..<cells.count }
  // The caret's side is kept to 40 columns unless the other side leaves more room.
  let leftRoom = max(Excerpt.width * 2 / 5, Excerpt.width - after)
  var start = caret
  var left = 0
  while start > 0, left + cells[start - 1].width <= leftRoom {
    start -= 1
    left += cells[start].width
  }
  var end = caret
  var right = 0
  while end < cells.count, left + right + cells[end].width <= Excerpt.width {
    right += cells[end].width
    end += 1
  }
  return start..<end
}

/// The cell after the last underlined one; blanks at the end of a line are not underlined.
private func underlineEnd(of place: Place, in cells: [Cell], from first: Int, caret: Int) -> Int {
  if place.end.line == place.start.line { return min(max(place.end.column - first, caret), cells.count) }
  var end = cells.count
  while end > caret, cells[end - 1].isBlank { end -= 1 }
  return end
}
