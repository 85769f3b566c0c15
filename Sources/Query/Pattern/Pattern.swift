import Diagnostics

/// A regular expression as an automaton. Its dialect is small: characters, `.`, sets `[a-z0-9]` and `[^a]`, `\d`, `\w`,
/// `\s` and their capitals, `\` before a sign that would mean something else, groups, `|`, `?`, `*`, `+`, `{2}`, `{2,}`,
/// `{2,5}`, and `^`, `$` for the ends of the text. It looks anywhere in the text, knows characters by their code points in
/// NFC, and tells capitals from small letters. Its time is the length of the text times the length of the pattern.
package struct Pattern: Sendable {
  var states: [State] = []
  var sets: [CharacterSet] = []

  enum State: Sendable {
    case character(UInt32)
    case any
    case set(Int32)
    /// Both ways at once.
    case split(Int32, Int32)
    case jump(Int32)
    case start, end, found
  }

  /// Ranges of code points, or all others.
  struct CharacterSet: Sendable, Equatable {
    var ranges: [ClosedRange<UInt32>] = []
    var isOthers = false

    func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isOthers }
  }

  /// What is wrong with a pattern, at which of its bytes.
  struct Fault: Error {
    let range: Range<Int>
    /// Nil where it is too large.
    let reason: Text?

    func problem(startingAt start: Int) -> Problem {
      let place = start + range.lowerBound..<start + range.upperBound
      return reason.map { ExpressionSyntax.pattern(place, $0) } ?? ExpressionTooComplex.pattern(place)
    }
  }

  static func compile(_ text: String) -> Result<Pattern, Fault> {
    var reader = PatternReader(text)
    guard let piece = reader.read() else {
      return .failure(reader.fault ?? Fault(range: 0..<text.utf8.count, reason: nil))
    }
    var pattern = Pattern()
    guard pattern.add(piece), pattern.append(.found) else {
      return .failure(Fault(range: 0..<text.utf8.count, reason: nil))
    }
    return .success(pattern)
  }

  // MARK: laying down states

  private mutating func append(_ state: State) -> Bool {
    guard states.count < Limits.states else { return false }
    states.append(state)
    return true
  }

  private var next: Int32 { Int32(states.count) }

  /// False where there would be too many states.
  private mutating func add(_ piece: PatternPiece) -> Bool {
    switch piece {
    case .character(let scalar): return append(.character(scalar))
    case .any: return append(.any)
    case .start: return append(.start)
    case .end: return append(.end)
    case .set(let set):
      let place = sets.firstIndex(of: set) ?? sets.count
      if place == sets.count { sets.append(set) }
      return append(.set(Int32(place)))
    case .sequence(let pieces):
      return pieces.allSatisfy { add($0) }
    case .choice(let pieces): return addChoice(pieces)
    case .repeated(let piece, let least, let most): return addRepeated(piece, least, most)
    }
  }

  private mutating func addChoice(_ pieces: [PatternPiece]) -> Bool {
    var jumps: [Int] = []
    for (place, piece) in pieces.enumerated() {
      let split = states.count
      let isLast = place == pieces.count - 1
      if !isLast, !append(.split(next + 1, 0)) { return false }
      guard add(piece) else { return false }
      if isLast { break }
      jumps.append(states.count)
      guard append(.jump(0)) else { return false }
      states[split] = .split(Int32(split + 1), next)
    }
    for jump in jumps { states[jump] = .jump(next) }
    return true
  }

  private mutating func addRepeated(_ piece: PatternPiece, _ least: Int, _ most: Int?) -> Bool {
    for _ in 0..<least {
      guard add(piece) else { return false }
    }
    guard let most else { return addLoop(piece) }
    var splits: [Int] = []
    for _ in least..<max(least, most) {
      splits.append(states.count)
      guard append(.split(next + 1, 0)), add(piece) else { return false }
    }
    for split in splits { states[split] = .split(Int32(split + 1), next) }
    return true
  }

  private mutating func addLoop(_ piece: PatternPiece) -> Bool {
    let split = states.count
    guard append(.split(next + 1, 0)), add(piece), append(.jump(Int32(split))) else { return false }
    states[split] = .split(Int32(split + 1), next)
    return true
  }
}

/// A part of a pattern, as it is written.
indirect enum PatternPiece {
  case character(UInt32)
  case any, start, end
  case set(Pattern.CharacterSet)
  case sequence([PatternPiece])
  case choice([PatternPiece])
  /// At least so often, at most so often; nil for no end.
  case repeated(PatternPiece, Int, Int?)
}
