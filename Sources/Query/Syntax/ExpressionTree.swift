import Metamodel

/// An expression as it is written: forms in one array, each behind those it is made of.
package struct ExpressionTree: Sendable {
  package let text: String
  var forms: [Form] = []
  /// Bytes of each form.
  var ranges: [Range<Int>] = []
  /// What `and`, `or`, lists and calls have inside them.
  var parts: [Int32] = []
  var root: Int32 = 0

  init(_ text: String) { self.text = text }

  func range(_ form: Int32) -> Range<Int> { ranges[Int(form)] }

  /// What is written there, set in backticks.
  func written(_ form: Int32) -> String { written(range(form)) }

  func written(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return String(text[start..<end])
  }

  subscript(form: Int32) -> Form { forms[Int(form)] }
  subscript(parts range: Range<Int32>) -> ArraySlice<Int32> { parts[Int(range.lowerBound)..<Int(range.upperBound)] }
}

/// A form of the grammar; numbers are places in `ExpressionTree.forms`, ranges places in `parts`.
enum Form: Sendable, Equatable {
  case or(Range<Int32>)
  case and(Range<Int32>)
  case not(Int32)
  case comparison(Comparator, Int32, Int32)
  case member(Int32, Range<Int32>)
  case exists(Int32)
  case isKnown(Int32)
  case startsWith(Int32, String)
  /// `pattern` is the place of the text, for problems in it.
  case matches(Int32, pattern: Int32)
  case arithmetic(Arithmetic, Int32, Int32)
  /// A path's first name, a word, or `it`, `subject`, `day`, `none` …
  case name(String)
  /// A further name of a path; `nameRange` are its bytes.
  case step(Int32, String, nameRange: Range<Int>)
  case call(Int32?, String, Range<Int32>, nameRange: Range<Int>)
  /// `*` where `withStart`, else `+`.
  case closure(Int32, withStart: Bool)
  /// Brackets, kept because a closure touches all that is in them.
  case group(Int32)
  case number(Double)
  case date(CoarseDate)
  case duration(TimeSpan)
  case text(String)
}

enum Comparator: Sendable, Equatable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// Whether it asks for an order.
  var isOrder: Bool {
    switch self {
    case .equal, .notEqual: false
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    }
  }
}

enum Arithmetic: Sendable, Equatable { case plus, minus, times, divided }
