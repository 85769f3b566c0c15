/// What an expression may cost. Who writes by hand never meets these; a text made to hurt does.
package enum Limits {
  /// Bytes of one expression.
  package static let bytes = 16_384
  /// Forms inside one another: brackets, steps of a path, a term in a term.
  package static let depth = 100
  /// States of the automaton of one pattern.
  package static let states = 2_000
  /// Elements looked at for one subject; beyond them the answer is unknown.
  package static let work = 4_000_000
  /// Elements looked at one by one for all subjects of an expression; beyond them each subject is allowed few.
  package static let workOfAll = 400_000_000
  package static let workThen = 2_000
}
