/// A name in lines of about one length, broken between words, at most `width` characters each; a longer word is cut.
/// Beyond `limit` lines it ends with `…`.
func wrapped(_ text: String, width: Int = 24, limit: Int = 5) -> [String] {
  let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0, width) }
  let full = lines(of: words, width)
  // The narrowest width that needs no more lines evens them out.
  let longest = words.map(\.count).max() ?? 0
  let narrowest = (min(longest, width)..<width).first { lines(of: words, $0).count == full.count } ?? width
  let even = lines(of: words, narrowest)
  if even.count <= limit { return even }
  return Array(full.prefix(limit - 1)) + [cut(full[limit - 1], to: width)]
}

private func cut(_ line: String, to width: Int) -> String {
  line.count < width ? line + " …" : String(line.prefix(width - 1)) + "…"
}

private func pieces(of word: Substring, _ width: Int) -> [Substring] {
  var pieces: [Substring] = []
  var rest = word
  while rest.count > width {
    pieces.append(rest.prefix(width))
    rest = rest.dropFirst(width)
  }
  return pieces + [rest]
}

private func lines(of words: [Substring], _ width: Int) -> [String] {
  var lines: [String] = []
  for word in words {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}
