/// How many columns of a terminal a grapheme cluster takes: 2 where it is East Asian wide or an emoji, 0 where it is
/// nothing but combining marks, else 1.
func displayWidth(of cluster: String) -> Int {
  var width = 0
  for scalar in cluster.unicodeScalars {
    if scalar.value < 0x300 || (0x1E00..<0x2000).contains(scalar.value) {
      width = max(width, 1)
    } else if scalar == "\u{FE0F}" || isWide(scalar) {
      return 2
    } else if !isMark(scalar) {
      width = max(width, 1)
    }
  }
  return width
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x1100 else { return false }
  return wideRanges.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
}

/// East_Asian_Width W and F of Unicode 14 without the emoji, which have a property of their own; holes that no
/// character is assigned to are closed.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]
