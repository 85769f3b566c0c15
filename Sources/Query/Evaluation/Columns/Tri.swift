/// A `Truth` in a column, or `ask`: the row has to be asked by itself.
enum Tri {
  static let no: UInt8 = 0
  static let unknown: UInt8 = 1
  static let yes: UInt8 = 2
  static let ask: UInt8 = 3

  @inline(__always)
  static func not(_ one: UInt8) -> UInt8 { one == ask ? ask : 2 - one }

  /// What asking would give cannot matter beside a no.
  @inline(__always)
  static func and(_ one: UInt8, _ other: UInt8) -> UInt8 {
    if one == no || other == no { return no }
    return one == ask || other == ask ? ask : min(one, other)
  }

  @inline(__always)
  static func or(_ one: UInt8, _ other: UInt8) -> UInt8 {
    if one == yes || other == yes { return yes }
    return max(one, other)
  }

  /// What a test says of an element that only may belong to a list.
  @inline(__always)
  static func possible(_ one: UInt8) -> UInt8 { one == yes ? unknown : one }
}

/// A single value in a column: the number of an entity or a word, 0 or 1, a span; or one of these.
enum Code {
  static let none = UInt32.max
  static let gap = UInt32.max - 1
  static let unreadable = UInt32.max - 2
  static let ask = UInt32.max - 3

  @inline(__always)
  static func isValue(_ code: UInt32) -> Bool { code < ask }
}

/// Answers of tests for all rows of a kind at once, by operation and kind.
struct Columns: Sendable {
  /// -2 where nobody has tried, -1 where every row has to be asked, else a place in `list`.
  private var places: [Int32]
  private var list: [[UInt8]] = []
  private var bytes = 0
  private let kinds: Int

  enum Entry {
    case untried, none
    case column([UInt8])
  }

  /// Bytes kept for one program at most.
  private static let limit = 1 << 26

  init(operations: Int, kinds: Int) {
    self.kinds = kinds
    places = [Int32](repeating: -2, count: operations * kinds)
  }

  @inline(__always)
  func place(_ operation: Int32, _ kind: Int) -> Int32 { places[Int(operation) * kinds + kind] }

  @inline(__always)
  func truth(_ place: Int32, _ row: Int) -> UInt8 { list[Int(place)][row] }

  func entry(_ operation: Int32, _ kind: Int) -> Entry {
    let place = place(operation, kind)
    return place == -2 ? .untried : place < 0 ? .none : .column(list[Int(place)])
  }

  /// Keeps a column; nil where every row has to be asked.
  mutating func keep(_ column: [UInt8]?, _ operation: Int32, _ kind: Int) {
    let place = Int(operation) * kinds + kind
    places[place] = -1
    guard let column, bytes + column.count <= Columns.limit else { return }
    bytes += column.count
    places[place] = Int32(list.count)
    list.append(column)
  }
}
