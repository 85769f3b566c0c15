import Diagnostics

/// After a syntax error: which lines to skip so that the rest of the file can be read. The lines are overwritten with
/// spaces, and the file is parsed again from its start; a second error at the same place widens the gap to the
/// enclosing block.
struct Recovery {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  private let file: FileID
  private let limits: Limits
  var lines: [Int] = []
  private var errors = 0
  private var attempts = 0
  private var last: (first: Int, end: Int)?
  private var hasTabs = false
  /// The last gap is one line only: what is indented deeper behind it seemed to belong to something else.
  private var isNarrow = false
  private var damage = Damage()
  private var keys = DistinctWords()
  private var words = DistinctWords()

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, file: FileID, limits: Limits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// Reports the failure and overwrites the lines that caused it; false when the rest of the file is given up.
  mutating func skip(
    _ failure: TreeBuilder.Failure, after scalar: Range<UInt32>?, findings: inout Findings
  ) -> Bool {
    if lines.isEmpty { lines = lineStarts() }
    attempts += 1
    let quote = openQuote(failure, scalar)
    let (problem, culprit) = place(of: failure, quote)
    if let last, problem <= last.end {
      return attempts > limits.syntaxErrors * 4 ? giveUp() : widen(last)
    }
    errors += 1
    if convertTabs(at: problem, failure, &findings) { return true }
    report(failure, line: problem, culprit: culprit, quote, &findings)
    if errors > limits.syntaxErrors { return giveUp() }
    isNarrow = isIntruder(culprit)
    let block = isNarrow ? (culprit, culprit + 1) : block(at: culprit)
    return overwrite(block.0, block.1)
  }

  var gaps: [Range<UInt32>] { damage.gaps }

  /// What was skipped, with its words as symbols.
  func damage(_ symbols: inout Symbols) -> Damage {
    var damage = damage
    for word in keys.list { damage.keys.append(symbols.intern(word)) }
    for word in words.list { damage.words.append(symbols.intern(word)) }
    return damage
  }

  // MARK: where

  /// The line of the problem, and the line that is to blame.
  private func place(of failure: TreeBuilder.Failure, _ quote: UInt32?) -> (problem: Int, culprit: Int) {
    switch failure {
    case .tooDeep(let at), .collectionKey(let at), .document(let at):
      let line = self.line(of: at)
      return (line, line)
    case .syntax(let what, let at, let context, let contextAt):
      let line = self.line(of: min(at, UInt32(max(bytes.count - 1, 0))))
      if let quote { return (line, self.line(of: quote)) }
      if context.contains("flow") || context.contains("quoted scalar") || context.contains("simple key") {
        return (line, min(self.line(of: contextAt), line))
      }
      if what == "did not find expected key", let intruder = intruder(before: line, inBlockAt: contextAt) {
        return (line, intruder)
      }
      if what == "mapping values are not allowed in this context", let above = neighbour(of: line, step: -1),
        isIntruder(above)
      {
        return (line, above)
      }
      if what == "did not find expected <document start>", let end = documentEnd(before: line) { return (line, end) }
      return (line, line)
    }
  }

  /// Where a quote opens that was probably never closed: what it quotes goes on over the next lines, up to another quote on
  /// the line of the problem.
  private func openQuote(_ failure: TreeBuilder.Failure, _ scalar: Range<UInt32>?) -> UInt32? {
    guard case .syntax(_, let at, _, _) = failure, let scalar, !scalar.isEmpty,
      at >= scalar.upperBound
    else { return nil }
    let first = bytes[Int(scalar.lowerBound)]
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return nil }
    let last = line(of: scalar.upperBound - 1)
    return line(of: scalar.lowerBound) < last && line(of: at) == last ? scalar.lowerBound : nil
  }

  /// The lines of the block that begins on a line: it and all that is indented deeper.
  private func block(at line: Int) -> (first: Int, end: Int) {
    let depth = depth(at: line)
    let isItem = startsItem(line)
    var end = line + 1
    while end < lines.count {
      if let next = indent(end) {
        if next < depth || next == depth && (isItem || !startsItem(end)) { break }
      }
      end += 1
    }
    return (line, end)
  }

  private mutating func widen(_ region: (first: Int, end: Int)) -> Bool {
    if isNarrow {
      isNarrow = false
      return overwrite(region.first, max(block(at: region.first).end, region.end))
    }
    var parent = region.first - 1
    let depth = indent(region.first, original: true) ?? 0
    while parent >= 0 {
      if let here = indent(parent), here < depth || depth == 0 { break }
      parent -= 1
    }
    guard parent >= 0 else {
      return region.end < lines.count ? overwrite(0, min(region.end + 1, lines.count)) : giveUp()
    }
    let block = self.block(at: parent)
    return overwrite(block.first, max(block.end, region.end))
  }

  private mutating func giveUp() -> Bool {
    let first = last?.first ?? 0
    for line in first..<lines.count { keepWords(of: line) }
    addGap(from: first, to: lines.count, indent: .max)
    return false
  }

  private mutating func addGap(from first: Int, to end: Int, indent: UInt32) {
    if damage.lines.isEmpty { damage.lines = lines.map { UInt32($0) } }
    damage.gaps.append(UInt32(lines[first])..<UInt32(lineEnd(end - 1)))
    damage.indents.append(indent)
  }

  // MARK: lines

  private func lineStarts() -> [Int] {
    var starts = [0]
    for at in 0..<bytes.count
    where bytes[at] == 0x0A || bytes[at] == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A) {
      if at + 1 < bytes.count { starts.append(at + 1) }
    }
    return starts
  }

  func line(of byte: UInt32) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= Int(byte) { low = middle } else { high = middle }
    }
    return low
  }

  func lineEnd(_ line: Int) -> Int { line + 1 < lines.count ? lines[line + 1] : bytes.count }

  /// The number of spaces before a line's text; nil for a blank line or a comment.
  func indent(_ line: Int, original: Bool = false) -> Int? {
    if original, let depth = depths[line] { return depth }
    var at = lines[line]
    while at < lineEnd(line) && bytes[at] == 0x20 { at += 1 }
    guard at < lineEnd(line), bytes[at] != 0x0A, bytes[at] != 0x0D, bytes[at] != UInt8(ascii: "#") else { return nil }
    return at - lines[line]
  }

  /// The indentation of the lines that were overwritten.
  private var depths: [Int: Int] = [:]

  func startsItem(_ line: Int) -> Bool {
    guard let depth = indent(line) else { return false }
    let at = lines[line] + depth
    return bytes[at] == UInt8(ascii: "-") && (at + 1 >= bytes.count || bytes[at + 1] <= 0x20)
  }

  private mutating func overwrite(_ first: Int, _ end: Int, depth: Int? = nil) -> Bool {
    addGap(from: first, to: end, indent: UInt32(depth ?? indent(first, original: true) ?? 0))
    for line in first..<end {
      if let depth = indent(line) { depths[line] = depth }
      keepWords(of: line)
      for at in lines[line]..<lineEnd(line) where bytes[at] != 0x0A && bytes[at] != 0x0D { bytes[at] = 0x20 }
    }
    last = (first, end)
    return true
  }

  private mutating func keepWords(of line: Int) {
    var at = lines[line]
    let end = lineEnd(line)
    while at < end {
      let start = at
      while at < end && isWord(bytes[at]) { at += 1 }
      if at > start && at - start <= Symbols.longest {
        let word = String(
          decoding: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[start..<at]), as: UTF8.self)
        if at < end && bytes[at] == UInt8(ascii: ":") { keys.add(word) }
        words.add(word)
      }
      at += 1
    }
  }

  func isWord(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || byte == UInt8(ascii: "-")
  }

  // MARK: findings

  private func report(
    _ failure: TreeBuilder.Failure, line: Int, culprit: Int, _ quote: UInt32?, _ findings: inout Findings
  ) {
    switch failure {
    case .collectionKey(let at):
      findings.add(CollectionKey.finding(SourceRange(file: file, start: at, end: at + 1)))
    case .document(let at): findings.add(SeveralDocuments.finding(SourceRange(file: file, start: at, end: at + 3)))
    case .tooDeep(let at):
      findings.add(TooDeep.finding(SourceRange(file: file, start: at, end: at + 1), limit: limits.depth))
    case .syntax(let what, let at, _, let contextAt):
      let place = SourceRange(file: file, start: at, end: min(at + 1, UInt32(bytes.count)))
      if let quote {
        findings.add(SyntaxError.openQuote(SourceRange(file: file, start: quote, end: quote + 1), detected: place))
      } else if culprit < line {
        let open = self.line(of: contextAt) == culprit ? contextAt : UInt32(lines[culprit])
        findings.add(
          SyntaxError.finding(
            SourceRange(file: file, start: open, end: open + 1), what, detected: place))
      } else {
        findings.add(SyntaxError.finding(place, what, detected: nil))
      }
    }
  }

  /// A file indented with tabs is read as if each tab were one space, which keeps its structure; one finding for all.
  private mutating func convertTabs(
    at line: Int, _ failure: TreeBuilder.Failure, _ findings: inout Findings
  ) -> Bool {
    guard case .syntax = failure, let first = leadingTab(line) else { return false }
    var count = 0
    var spaces = false
    for line in lines.indices {
      if leadingTab(line) != nil { count += 1 } else if (indent(line) ?? 0) > 0 { spaces = true }
    }
    if !hasTabs {
      let place = SourceRange(file: file, start: UInt32(first), end: UInt32(first) + 1)
      findings.add(TabIndentation.finding(place, lines: count))
    }
    hasTabs = true
    if spaces {
      let depth = depthOfTabs(at: line)
      return overwrite(line, endOfTabs(from: line, depth), depth: depth)
    }
    for line in lines.indices {
      var at = lines[line]
      while at < lineEnd(line) && (bytes[at] == 0x09 || bytes[at] == 0x20) {
        bytes[at] = 0x20
        at += 1
      }
    }
    return true
  }

  /// How deep a line that begins with a tab probably stands in a file that is indented with spaces: beside the line
  /// above, or below it where that opens a block; above the next line where it opens one itself.
  private func depthOfTabs(at line: Int) -> Int {
    let above = neighbour(of: line, step: -1)
    let depth = above.map { (indent($0) ?? 0) + (opensBlock($0) ? 2 : 0) } ?? 0
    guard opensBlock(line), let below = neighbour(of: line, step: 1), let next = indent(below) else { return depth }
    return min(depth, max(next - 2, 0))
  }

  private func endOfTabs(from line: Int, _ depth: Int) -> Int {
    var end = line + 1
    while end < lines.count {
      if leadingTab(end) == nil, let next = indent(end), next <= depth { break }
      end += 1
    }
    return end
  }

  private func leadingTab(_ line: Int) -> Int? {
    var at = lines[line]
    while at < lineEnd(line) && bytes[at] == 0x20 { at += 1 }
    guard at < lineEnd(line), bytes[at] == 0x09 else { return nil }
    var after = at
    while after < lineEnd(line) && (bytes[after] == 0x09 || bytes[after] == 0x20) { after += 1 }
    return after < lineEnd(line) && bytes[after] != 0x0A && bytes[after] != 0x0D ? at : nil
  }
}
