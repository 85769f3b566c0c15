import Metamodel

/// An expression that is typed and ready to run: operations in one array, each behind those it uses.
package struct Program: Sendable {
  package let language: QueryLanguage
  /// The kind of the subjects.
  package let kind: KindName
  package internal(set) var type: ValueType
  /// What the expression reads, as written.
  package let text: String
  var operations: [Operation] = []
  /// By operation: how many are inside one another there.
  var depths: [Int32] = []
  var dependences: [Dependence] = []
  /// By step, then by kind.
  var steps: [Access] = []
  var constants: [Constant] = []
  var sets: [[Constant]] = []
  var parts: [Int32] = []
  var patterns: [Pattern] = []
  /// The values that `unique` compares.
  var uniques: [(value: Int32, kind: KindNumber, sort: Sort)] = []
  var root: Int32 = 0
  /// The expressions that the operations come from: the program's own, then those of the terms it uses.
  var trees: [ExpressionTree] = []
  /// By operation: the form that it stands for.
  var origins: [(tree: Int32, form: Int32)] = []
  /// The types of the operations that stand for whole forms.
  var types: [Int32: ValueType] = [:]
  /// The first operation of each term that is used, with its place in `QueryLanguage.terms`.
  var termRoots: [(operation: Int32, term: Int)] = []

  init(_ language: QueryLanguage, for kind: KindName, text: String) {
    self.language = language
    self.kind = kind
    self.text = text
    type = ValueType(content: .nothing)
  }

  func access(_ step: Int32, _ kind: Int) -> Access { steps[Int(step) * language.schema.kinds.count + kind] }
}

enum Constant: Sendable, Equatable {
  case flag(Bool)
  case number(Double)
  case date(CoarseDate)
  case span(TimeSpan)
  case text(String)
  /// The number of a word in `QueryLanguage.words`.
  case word(UInt32)
  /// The id of an entity of some kinds, looked up when the program meets an architecture.
  case id(String, KindSet)
}

/// What has to be known of the elements of a list to count them or to tell them apart.
enum Sort: UInt8, Sendable { case entities, texts, others }

/// How two values are compared.
enum Sameness: UInt8, Sendable { case identity, number, date, span, text }

/// One operation. Those that give values lay them on a stack; tests give a `Truth`. Numbers are places of other
/// operations unless it is said what else; -1 stands for none.
enum Operation: Sendable {
  // values
  case it, subject, architecture, day, nothing
  case constant(Int32)
  case step(Int32, step: Int32)
  case closure(Int32, body: Int32, withStart: Bool)
  case filter(Int32, test: Int32)
  case distinct(Int32, Sort)
  case first(Int32)
  case count(Int32, Sort)
  case aggregate(Aggregate, Int32, body: Int32, of: Sameness)
  case arithmetic(Arithmetic, Int32, Int32)
  /// A date and a duration.
  case move(Int32, by: Int32, isBack: Bool)
  case asDate(Int32)
  case length(Int32)
  case beforeLast(Int32, constant: Int32)
  /// A test as a value.
  case boolean(Int32)
  /// Tests and values by turns: the value behind the first test that holds.
  case chosen(Range<Int32>)
  // tests
  case or(Range<Int32>)
  case and(Range<Int32>)
  case not(Int32)
  case holds(Int32)
  case equal(Int32, Int32, Sameness, leftIsList: Bool)
  case order(Comparator, Int32, Int32, Sameness)
  case isNothing(Int32)
  case member(Int32, set: Int32, Sameness)
  case exists(Int32)
  case isKnown(Int32)
  case testIsKnown(Int32)
  case startsWith(Int32, constant: Int32)
  case matches(Int32, pattern: Int32)
  case some(Int32, test: Int32)
  case every(Int32, test: Int32)
  case certainly(Int32)
  case possibly(Int32)
  /// The place in `Program.uniques`.
  case unique(Int32)
}

enum Aggregate: UInt8, Sendable { case least, greatest, sum, median }

extension Operation {
  /// The operations it uses, without those of its parts and of terms.
  var operands: [Int32] {
    switch self {
    case .it, .subject, .architecture, .day, .nothing, .constant, .or, .and, .unique, .chosen: []
    case .step(let base, _), .distinct(let base, _), .first(let base), .count(let base, _), .asDate(let base),
      .length(let base), .beforeLast(let base, _), .boolean(let base), .not(let base), .holds(let base),
      .isNothing(let base), .member(let base, _, _), .exists(let base), .isKnown(let base), .testIsKnown(let base),
      .startsWith(let base, _), .matches(let base, _), .certainly(let base), .possibly(let base):
      [base]
    case .closure(let base, let other, _), .filter(let base, let other), .aggregate(_, let base, let other, _),
      .arithmetic(_, let base, let other), .move(let base, let other, _), .equal(let base, let other, _, _),
      .order(_, let base, let other, _), .some(let base, let other), .every(let base, let other):
      [base, other]
    }
  }
}
