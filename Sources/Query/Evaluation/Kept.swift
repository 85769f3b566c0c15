/// Answers that were costly, by operation and element: what `architecture.systems.any(…)` says is asked of every subject,
/// and is the same for all. What an answer cost is charged each time it is used, so that a limit is met or not met whatever
/// was asked before.
struct Kept: Sendable {
  /// By operation.
  private let isKept: [Bool]
  private var answers: [Key: (truth: Truth, work: Int)] = [:]

  private struct Key: Hashable {
    let operation: Int32
    let element: UInt64
  }

  /// Cheaper answers are worked out again.
  private static let cheap = 64
  private static let limit = 1 << 20

  init(_ program: Program) { isKept = program.operations.indices.map { program.isKept($0) } }

  @inline(__always)
  func mayHold(_ operation: Int32) -> Bool { isKept[Int(operation)] }

  func answer(_ operation: Int32, _ element: UInt64) -> (truth: Truth, work: Int)? {
    answers.isEmpty ? nil : answers[Key(operation: operation, element: element)]
  }

  mutating func keep(_ truth: Truth, work: Int, _ operation: Int32, _ element: UInt64) {
    guard work > Kept.cheap, answers.count < Kept.limit else { return }
    answers[Key(operation: operation, element: element)] = (truth, work)
  }
}

extension Run {
  /// The answer of a test that is kept, by the element where that matters.
  mutating func keptTest(_ place: Int32) -> Truth {
    let isByElement = program.dependences[Int(place)].contains(.it)
    // Entities have nothing in the upper half; a text that was made has no name that lasts.
    if isByElement && it.high != 0 { return decide(operations[Int(place)]) }
    let element = isByElement ? it.low : 0
    if let known = kept.answer(place, element) {
      work += known.work
      charged += known.work
      return work > workLimit ? .unknown : known.truth
    }
    let start = work
    let truth = decide(operations[Int(place)])
    if work <= workLimit { kept.keep(truth, work: work - start, place, element) }
    return truth
  }
}
