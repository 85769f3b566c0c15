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
    return before > depth && next > depth && hasKey(below)
  }

  /// The line ends with a key, or with the header of a block scalar.
  func opensBlock(_ line: Int) -> Bool {
    let text = text(of: line)
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ":") { return true }
    let header = text.suffix(3).drop { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ">") }
    return !header.isEmpty
  }

  /// The line begins with a key.
  private func hasKey(_ line: Int) -> Bool {
    let text = text(of: line)
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return colon + 1 == text.endIndex || text[colon + 1] == 0x20
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
