import Diagnostics

/// What is wrong with an expression, and where in its text.
package struct Problem: Sendable, Equatable {
  package let code: String
  /// Bytes of the expression.
  package let range: Range<Int>
  package let message: Text
  /// What to do next.
  package let help: Text?
  /// Which of the texts of a declaration it is in.
  package internal(set) var part = Part.expression

  /// The texts that a term may have.
  package enum Part: Sendable, Equatable {
    case expression
    /// Of the case with this number, from 0.
    case value(Int)
    case when(Int)
  }

  let card: RuleCard

  init(_ card: RuleCard, _ range: Range<Int>, _ message: Text, help: Text? = nil) {
    self.card = card
    code = card.code
    self.range = range
    self.message = message
    self.help = help
  }

  /// The same problem of a text in which the expression begins so many bytes later.
  package func moved(by offset: Int) -> Problem {
    var moved = Problem(card, range.lowerBound + offset..<range.upperBound + offset, message, help: help)
    moved.part = part
    return moved
  }

  /// The finding, for an expression whose first byte stands at a place of a file and that is written on one line.
  package func finding(in file: FileID, startingAt start: UInt32, subject: String? = nil) -> Finding {
    let place = SourceRange(
      file: file, start: start + UInt32(range.lowerBound),
      end: start + UInt32(max(range.upperBound, range.lowerBound + 1)))
    return Finding(card, at: place, message, help: help, subject: subject)
  }

  package static func == (left: Problem, right: Problem) -> Bool {
    left.code == right.code && left.range == right.range && left.message == right.message && left.help == right.help
      && left.part == right.part
  }
}
