/// What a line of a damaged file looks like, before anybody can parse it.
extension Recovery {
  /// The next line up or down that has text.
  func neighbour(of line: Int, step: Int) -> Int? {
    var at = line + step
    while lines.indices.contains(at) {
      if indent(at) != nil { return at }
      at += step
    }
    return nil
  }

  /// How deep a line stands, for telling what belongs to it. One that opens a block is over the lines behind it, also where
  /// it is indented too far.
  func depth(at line: Int) -> Int {
    let depth = indent(line) ?? 0
    guard opensBlock(line), let above = neighbour(of: line, step: -1), let before = indent(above), before < depth,
      !opensBlock(above), let below = neighbour(of: line, step: 1), let next = indent(below), next <= depth
    else { return depth }
    return max(next - 1, 0)
  }

  /// A line that stands among others which are indented deeper, and to which those behind it do not belong.
  func isIntruder(_ line: Int) -> Bool {
    guard !opensBlock(line), let depth = indent(line), let above = neighbour(of: line, step: -1),
      let below = neighbour(of: line, step: 1), let before = indent(above), let next = indent(below)
    else { return false }
    return before > depth && next > depth && hasKey(below) && (depth == 0 || !hasKey(line))
  }

  /// The line ends with a key, or with the header of a block scalar.
  func opensBlock(_ line: Int) -> Bool {
    let text = text(of: line)
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ":") { return hasKey(line) || startsItem(line) }
    let header = text.suffix(5).drop { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ">") }
    return !header.isEmpty && (hasKey(line) || startsItem(line))
  }

  /// The line begins with a word and a colon.
  private func hasKey(_ line: Int) -> Bool {
    let text = text(of: line)
    guard let end = text.firstIndex(where: { !isWord($0) && $0 != UInt8(ascii: "_") && $0 < 0x80 }) else {
      return false
    }
    return end > text.startIndex && text[end] == UInt8(ascii: ":")
  }

  /// Behind an unexpected line, libyaml goes on with the block around it and stops at the next line that is deeper: the one
  /// before is to blame.
  func intruder(before line: Int, inBlockAt context: UInt32) -> Int? {
    let column = Int(context) - lines[self.line(of: context)]
    guard let depth = indent(line), depth > column else { return nil }
    var above = line - 1
    while above >= 0 {
      if let here = indent(above), here <= column { return isIntruder(above) ? above : nil }
      above -= 1
    }
    return nil
  }

  /// The `...` that ends the document above a line.
  func documentEnd(before line: Int) -> Int? {
    guard let above = neighbour(of: line, step: -1) else { return nil }
    return text(of: above).elementsEqual("...".utf8) ? above : nil
  }

  /// The bytes of a line without its indentation, a comment at its end, and the spaces before that.
  private func text(of line: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let bytes = UnsafeBufferPointer(bytes)
    var (start, end) = (lines[line], lines[line])
    let last = lineEnd(line)
    while start < last && bytes[start] <= 0x20 { start += 1 }
    var at = start
    end = start
    while at < last {
      if bytes[at] == UInt8(ascii: "#") && at > start && bytes[at - 1] <= 0x20 { break }
      if bytes[at] > 0x20 { end = at + 1 }
      at += 1
    }
    return bytes[start..<end]
  }
}
