/// The matrix of agencies as a table: providers down, receivers across, both by number.
struct MatrixView {
  private let phrasing: Phrasing
  private let matrix: ExchangeMatrix
  private let folded: FoldedMatrix
  private let receiving: [Int]

  init(_ matrix: ExchangeMatrix, _ phrasing: Phrasing) {
    self.phrasing = phrasing
    self.matrix = matrix
    let folded = FoldedMatrix(matrix)
    self.folded = folded
    receiving = folded.heads.indices.filter { column in
      folded.cells.contains { $0[column].current + $0[column].planned > 0 }
    }
  }

  /// Whether its type is to be small on paper.
  var isWide: Bool { receiving.count > 12 }

  var columns: [View] {
    receiving.map { ["index": $0 + 1, "head": head($0)] }
  }

  var rows: [View] {
    folded.heads.indices.map { place in
      let cells = receiving.map { folded.cells[place][$0] }
      let current = cells.reduce(0) { $0 + $1.current }
      let planned = cells.reduce(0) { $0 + $1.planned }
      return [
        "index": place + 1, "head": head(place), "cells": cells.map { view($0) },
        "total": count(current, planned) ?? "–",
      ]
    }
  }

  /// Says that the smaller agencies stand together; nil where none do.
  var note: String? {
    if folded.folded == 0 { return nil }
    return phrasing.text(
      "Ma trận ghi tên \(folded.heads.count - 1) cơ quan trao đổi nhiều nhất; \(folded.folded) cơ quan còn lại được "
        + "gộp vào một dòng, một cột. Danh sách từng cặp ở ngay dưới ghi đủ mọi cơ quan.",
      "The matrix names the \(folded.heads.count - 1) agencies that exchange most; the other \(folded.folded) share "
        + "one row and one column. The list of pairs below names all of them.")
  }

  /// Every pair that exchanges.
  var pairs: [View] {
    matrix.pairs.map { pair in
      [
        "provider": phrasing.agency(matrix.parties[pair.provider]),
        "receiver": phrasing.agency(matrix.parties[pair.receiver]), "current": pair.current, "planned": pair.planned,
        "exchanges": phrasing.references(Array(pair.first..<pair.first + pair.current + pair.planned)),
      ]
    }
  }

  private func head(_ place: Int) -> String {
    if let party = folded.heads[place] { return phrasing.agency(matrix.parties[party]) }
    return phrasing.text("Các cơ quan khác (\(folded.folded))", "Other agencies (\(folded.folded))")
  }

  private func view(_ cell: FoldedMatrix.Cell) -> View {
    ["count": count(cell.current, cell.planned), "first": cell.first]
  }

  /// `3`, `3 + 2*`, `2*`: what is planned bears a star.
  private func count(_ current: Int, _ planned: Int) -> String? {
    if planned == 0 { return current == 0 ? nil : String(current) }
    return current == 0 ? "\(planned)*" : "\(current) + \(planned)*"
  }
}
