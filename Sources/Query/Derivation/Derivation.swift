import Diagnostics
import Metamodel
import Model

/// Why an expression says what it says of a subject: its parts with their values, and where those come from. Only what
/// decides is kept.
package struct Derivation: Sendable {
  package let root: Node
  /// True where parts were left out because there were too many.
  package let isCut: Bool

  /// One part of the expression.
  package struct Node: Sendable {
    /// The part as it is written, in one line; for an element of a list, what it is.
    package let text: Text
    package var value: Value
    /// The name of the term that the part is.
    package var term: Text?
    /// What is to be said of a list: how many were looked at.
    package var note: Text?
    /// Where the values stand from which it follows.
    package var places: [SourceRange] = []
    /// For what is unknown: what would decide it.
    package var missing: [Missing] = []
    package var children: [Node] = []
  }

  package enum Value: Sendable, Equatable {
    case truth(Truth)
    /// Printed; and as a program reads it.
    case value(Text, JSON)
    /// The line only leads to what stands below it.
    case heading
  }

  /// Something that the model does not say.
  package struct Missing: Sendable, Equatable {
    package let need: Need
    package let text: Text
    /// The entity at which the field would stand.
    package let place: SourceRange?
  }

  /// The same under a line that says of whom it is.
  package func headed(by entity: EntityID, in architecture: Architecture) -> Derivation {
    let name = Answer.Value.entity(entity).shown(in: architecture, isAlone: true)
    let node = Node(
      text: Text(vi: "với \(name.vi)", en: "for \(name.en)"), value: .heading, places: [architecture.range(entity)],
      children: [root])
    return Derivation(root: node, isCut: isCut)
  }

  /// Lines at most.
  package static let limit = 200
}

/// The derivation of what a program gives for a subject.
package func derive(_ program: Program, of entity: EntityID, on ground: Ground) -> Derivation {
  var deriver = Deriver(Run(program, on: ground), of: entity)
  let root = deriver.root()
  return Derivation(root: root, isCut: deriver.isCut)
}

/// The walk over the operations of a program, one subject at hand.
struct Deriver {
  var run: Run
  private(set) var isCut = false
  private var count = 0
  /// How many elements of one list are shown in full.
  static let elements = 3

  init(_ run: Run, of entity: EntityID) {
    self.run = run
    self.run.begin(entity)
  }

  var program: Program { run.program }
  var architecture: Architecture { run.ground.architecture }

  mutating func root() -> Derivation.Node {
    program.type.content == .boolean && !program.type.isList ? condition(ofValue: program.root) : value(program.root)
  }

  /// What an operation lays on the stack.
  mutating func elements(of place: Int32) -> [Element] {
    run.work = 0
    let mark = run.stack.count
    run.push(place)
    let found = Array(run.stack[mark...])
    run.stack.removeLast(found.count)
    return found
  }

  mutating func truth(of place: Int32) -> Truth {
    run.work = 0
    return run.test(place)
  }

  /// Whether there is room for one more line; where there is none, that is noted.
  var takesRoom: Bool {
    mutating get {
      if count >= Derivation.limit { isCut = true }
      return count < Derivation.limit
    }
  }

  mutating func countLine() { count += 1 }

  /// The expression of an operation, in one line.
  func text(of place: Int32) -> String {
    let origin = program.origins[Int(place)]
    let written = program.trees[Int(origin.tree)].written(origin.form)
    let line = written.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    return line.count <= 160 ? line : line.prefix(159) + "…"
  }

  func isSameForm(_ one: Int32, _ other: Int32) -> Bool {
    program.origins[Int(one)] == program.origins[Int(other)]
  }

  /// Looks at something as if the element were `it`; in a term it is the subject too.
  mutating func with<Answer>(_ element: Element, asSubject: Bool = false, _ body: (inout Deriver) -> Answer) -> Answer {
    let (it, subject) = (run.it, run.subject)
    run.it = element.asCertain
    if asSubject { run.subject = run.it }
    defer { (run.it, run.subject) = (it, subject) }
    return body(&self)
  }
}
