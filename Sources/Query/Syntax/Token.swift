import Metamodel

/// A piece of an expression, with its bytes.
struct Token: Sendable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Sendable, Equatable {
    case word(String)
    case number(Double)
    case date(CoarseDate)
    case text(String)
    case symbol(Symbol)
    case end
  }

  enum Symbol: String, Sendable {
    case open = "("
    case close = ")"
    case openList = "["
    case closeList = "]"
    case comma = ","
    case dot = "."
    case star = "*"
    case cross = "+"
    case plus = " + "
    case minus = " - "
    case times = " * "
    case divide = " / "
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    /// Between the steps of a selection.
    case bar = "|"
  }
}

/// The words that are no names.
enum Keyword {
  static let all: Set<String> = ["and", "or", "not", "in", "exists", "starts-with", "matches", "is", "known", "where"]
}
