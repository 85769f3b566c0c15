import Diagnostics

/// Reads a pattern. Nil where it is none of the dialect.
struct PatternReader {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0
  private(set) var fault: Pattern.Fault?

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func read() -> PatternPiece? {
    guard let piece = readChoice() else { return nil }
    if at < scalars.count { return fail(Text(vi: "`)` này chưa được mở", en: "this `)` was not opened")) }
    return piece
  }

  private var current: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    at += 1
    return true
  }

  private mutating func fail(_ reason: Text?, from start: Int? = nil) -> PatternPiece? {
    if fault == nil {
      let before = scalars[..<(start ?? at)].reduce(0) { $0 + UTF8.width($1) }
      let width = current.map { UTF8.width($0) } ?? 0
      fault = Pattern.Fault(range: before..<before + max(width, 1), reason: reason)
    }
    return nil
  }

  // MARK: structure

  private mutating func readChoice() -> PatternPiece? {
    depth += 1
    defer { depth -= 1 }
    if depth > Limits.depth { return fail(nil) }
    var ways: [PatternPiece] = []
    repeat {
      guard let way = readSequence() else { return nil }
      ways.append(way)
    } while takes("|")
    return ways.count == 1 ? ways[0] : .choice(ways)
  }

  private mutating func readSequence() -> PatternPiece? {
    var pieces: [PatternPiece] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      guard let atom = readAtom(), let piece = readRepetition(of: atom) else { return nil }
      pieces.append(piece)
    }
    return .sequence(pieces)
  }

  private mutating func readRepetition(of atom: PatternPiece) -> PatternPiece? {
    let piece: PatternPiece
    if takes("?") {
      piece = .repeated(atom, 0, 1)
    } else if takes("*") {
      piece = .repeated(atom, 0, nil)
    } else if takes("+") {
      piece = .repeated(atom, 1, nil)
    } else if current == "{" {
      guard let counted = readCounts(of: atom) else { return nil }
      piece = counted
    } else {
      return atom
    }
    if let scalar = current, ["?", "*", "+", "{"].contains(scalar) {
      return fail(Text(vi: "hai dấu lặp liền nhau", en: "two repetitions in a row"))
    }
    return piece
  }

  private mutating func readCounts(of atom: PatternPiece) -> PatternPiece? {
    let start = at
    at += 1
    let bad = Text(vi: "số lần lặp viết là `{2}`, `{2,}` hoặc `{2,5}`", en: "repetitions are `{2}`, `{2,}` or `{2,5}`")
    guard let least = readNumber() else { return fail(bad, from: start) }
    var most: Int? = least
    if takes(",") { most = current == "}" ? nil : readNumber() ?? -1 }
    guard takes("}"), most.map({ $0 >= least }) ?? true else { return fail(bad, from: start) }
    return .repeated(atom, least, most)
  }

  private mutating func readNumber() -> Int? {
    var number: Int?
    while let scalar = current, "0"..."9" ~= scalar {
      number = min((number ?? 0) * 10 + Int(scalar.value - 0x30), 100_000)
      at += 1
    }
    return number
  }

  // MARK: characters

  private mutating func readAtom() -> PatternPiece? {
    guard let scalar = current else { return nil }
    switch scalar {
    case "(": return readGroup()
    case "[": return readSet()
    case ".":
      at += 1
      return .any
    case "^":
      at += 1
      return .start
    case "$":
      at += 1
      return .end
    case "\\": return readEscape().map { $0.single.map { .character($0) } ?? .set($0.set) }
    case "?", "*", "+", "{":
      return fail(Text(vi: "trước dấu lặp phải có ký tự", en: "there is nothing to repeat"))
    default:
      at += 1
      return .character(scalar.value)
    }
  }

  private mutating func readGroup() -> PatternPiece? {
    let start = at
    at += 1
    if current == "?" {
      guard at + 1 < scalars.count, scalars[at + 1] == ":" else {
        return fail(Text(vi: "không dùng được `(?…)`", en: "`(?…)` is not known here"), from: start)
      }
      at += 2
    }
    guard let inner = readChoice() else { return nil }
    guard takes(")") else { return fail(Text(vi: "`(` này chưa được đóng", en: "this `(` is not closed"), from: start) }
    return inner
  }

  private typealias Escape = (single: UInt32?, set: Pattern.CharacterSet)

  private mutating func readEscape() -> Escape? {
    let start = at
    at += 1
    guard let scalar = current else {
      _ = fail(Text(vi: "`\\` đứng cuối mẫu", en: "the pattern ends with `\\`"), from: start)
      return nil
    }
    at += 1
    switch scalar {
    case "d", "D": return (nil, .init(ranges: digits, isOthers: scalar == "D"))
    case "w", "W": return (nil, .init(ranges: wordCharacters, isOthers: scalar == "W"))
    case "s", "S": return (nil, .init(ranges: spaces, isOthers: scalar == "S"))
    case "t": return (0x09, .init())
    case "n": return (0x0A, .init())
    default:
      if "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar {
        at = start
        _ = fail(Text(vi: "không dùng được `\\\(scalar)`", en: "`\\\(scalar)` is not known here"), from: start)
        return nil
      }
      return (scalar.value, .init())
    }
  }

  private mutating func readSet() -> PatternPiece? {
    let start = at
    at += 1
    var set = Pattern.CharacterSet(isOthers: takes("^"))
    while let scalar = current, scalar != "]" {
      guard let low = readMember(into: &set) else {
        if fault != nil { return nil }
        continue
      }
      guard current == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else {
        set.ranges.append(low...low)
        continue
      }
      at += 1
      guard let high = readMember(into: &set), low <= high else {
        return fail(Text(vi: "khoảng ký tự bị ngược", en: "the range of characters runs backwards"), from: start)
      }
      set.ranges.append(low...high)
    }
    guard takes("]") else { return fail(Text(vi: "`[` này chưa được đóng", en: "this `[` is not closed"), from: start) }
    if set.ranges.isEmpty && !set.isOthers {
      return fail(Text(vi: "tập ký tự trống", en: "a set without characters"), from: start)
    }
    return .set(set)
  }

  /// A character of a set; nil where it was a whole set such as `\d`, which is added.
  private mutating func readMember(into set: inout Pattern.CharacterSet) -> UInt32? {
    guard let scalar = current else { return nil }
    guard scalar == "\\" else {
      at += 1
      return scalar.value
    }
    guard let escape = readEscape() else { return nil }
    if let single = escape.single { return single }
    set.ranges += escape.set.isOthers ? others(escape.set.ranges) : escape.set.ranges
    return nil
  }
}

private let digits: [ClosedRange<UInt32>] = [0x30...0x39]
/// Letters of the Latin script with their marks, digits, `_`.
private let wordCharacters: [ClosedRange<UInt32>] = [
  0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF,
]
private let spaces: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20, 0xA0...0xA0]

/// The code points that are in none of some ranges, which are in order.
private func others(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
  var gaps: [ClosedRange<UInt32>] = []
  var next: UInt32 = 0
  for range in ranges {
    if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
    next = range.upperBound + 1
  }
  gaps.append(next...0x10FFFF)
  return gaps
}
