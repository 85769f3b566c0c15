/// How long each phase of a compilation took, and each rule of a pack. The clock is the caller's: the core has none.
package struct Timing: Sendable {
  /// In the order in which they ran.
  package private(set) var phases: [Phase] = []
  /// In the order of the packs.
  package private(set) var rules: [Rule] = []
  /// Gives nanoseconds; nil where nobody wants to know.
  private let clock: (@Sendable () -> Int)?
  private var last = 0
  private var ruleBegan = 0

  package struct Phase: Sendable {
    package let name: Text
    package let nanoseconds: Int
  }

  package struct Rule: Sendable {
    package let code: String
    package let subjects: Int
    package let nanoseconds: Int
  }

  /// Begins with the first phase.
  package init(clock: (@Sendable () -> Int)?) {
    self.clock = clock
    last = clock?() ?? 0
  }

  /// Nobody wants to know.
  package static var none: Timing { Timing(clock: nil) }

  /// Ends a phase; the next one begins.
  package mutating func end(_ vi: String, _ en: String) {
    guard let clock else { return }
    let now = clock()
    phases.append(Phase(name: Text(vi: vi, en: en), nanoseconds: now - last))
    last = now
  }

  package mutating func beginRule() {
    if let clock { ruleBegan = clock() }
  }

  package mutating func endRule(_ code: String, subjects: Int) {
    guard let clock else { return }
    rules.append(Rule(code: code, subjects: subjects, nanoseconds: clock() - ruleBegan))
  }
}
