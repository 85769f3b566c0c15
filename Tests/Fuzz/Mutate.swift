import TestSupport

/// What is put into files: pieces that YAML, the language or the renderers give a meaning.
private let pieces: [String] = [
  "[", "]", "{", "}", ":", ": ", "- ", "? ", "&a ", "*a", "<<: *a", "!", "!!str ", "|", ">-\n", "'", "\"", "#", " #",
  ",", "%", "@",
  "`", "\t", "\n", "\r", "\r\n", "  ", "---\n", "...\n", "\u{0}", "\u{7}", "\u{FEFF}", "\u{202E}", "\u{85}", "\u{2028}",
  "\u{301}", "đ",
  "👨‍👩‍👧", "null", "~", "none", "true", "yes", "2016", "2016-13", "9999-12-31", "0001", "12 months", "-1", "1e999",
  "999999999999999999999",
  "0x10", ".nan", "vn/", "/", ".", "..", "../", "**", "lgsp", "architecture", "name:", "kind:", "agencies:\n",
  "systems:\n", "flows:\n",
  "waivers:\n", "changes: [{from: 2016, owner: so-tttt}]", "count: []", "part-of:", "parent:", "since:", "until:",
  "from: ", "to: ",
  "# kientruc:ignore KT205 -- x", "# kientruc:ignore", "{vi: , en: }", "[[[[", "}}}}", "\\q", "\\u0000", "\u{1B}[31m",
  "<script>", "=1+1",
]

/// Does one thing to one of the files.
func mutate(_ files: inout MemoryFiles, _ chance: inout Chance) {
  let paths = files.contents.keys.sorted()
  let path = paths[chance.below(paths.count)]
  var bytes = files.contents[path] ?? []
  let at = chance.below(bytes.count)
  switch chance.below(16) {
  case 0: if !bytes.isEmpty { bytes[at] = UInt8(truncatingIfNeeded: chance.next()) }
  case 1: if !bytes.isEmpty { bytes[at] ^= 1 << UInt8(chance.below(8)) }
  case 2: bytes.removeLast(chance.below(bytes.count))
  case 3: bytes.removeSubrange(at..<min(bytes.count, at + 1 + chance.below(60)))
  case 4...6: bytes.insert(contentsOf: Array(pieces[chance.below(pieces.count)].utf8), at: at)
  case 7: bytes.insert(contentsOf: repeated(&chance), at: at)
  case 8: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + chance.below(400))], at: chance.below(bytes.count))
  case 9: splice(&bytes, from: files.contents[paths[chance.below(paths.count)]] ?? [], &chance)
  case 10...14: changeLine(&bytes, &chance)
  default:
    files.contents[path] = nil
    return
  }
  files.contents[path] = bytes
}

private func repeated(_ chance: inout Chance) -> [UInt8] {
  let piece = Array(pieces[chance.below(pieces.count)].utf8)
  return Array(repeatElement(piece, count: 1 + chance.below(300)).joined())
}

private func splice(_ bytes: inout [UInt8], from other: [UInt8], _ chance: inout Chance) {
  let start = chance.below(other.count)
  let part = other[start..<min(other.count, start + chance.below(800))]
  bytes.insert(contentsOf: part, at: chance.below(bytes.count))
}

private func changeLine(_ bytes: inout [UInt8], _ chance: inout Chance) {
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  let line = chance.below(lines.count)
  switch chance.below(7) {
  case 0: lines.remove(at: line)
  case 1: lines.insert(lines[line], at: chance.below(lines.count))
  case 2: lines[line].insert(contentsOf: repeatElement(0x20, count: 1 + chance.below(5)), at: 0)
  case 3: lines[line].removeFirst(min(lines[line].count, 1 + chance.below(4)))
  case 4: lines[line].insert(0x09, at: 0)
  case 5: lines.swapAt(line, chance.below(lines.count))
  default: lines[line] += Array(pieces[chance.below(pieces.count)].utf8)
  }
  bytes = Array(lines.joined(separator: [0x0A]))
}
