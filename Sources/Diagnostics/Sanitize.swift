/// What a model says, as it may stand in a terminal: control characters, direction marks and other characters that
/// are not seen become visible (`␛`, `‹U+202E›`); a tab becomes one space, so that carets align.
package func sanitized(_ text: String) -> String {
  if !text.unicodeScalars.contains(where: isUnseen) { return text }
  var shown = String.UnicodeScalarView()
  var before: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      shown.append(" ")
    } else if isUnseen(scalar), !isJoiner(scalar, after: before) {
      shown.append(contentsOf: visible(scalar).unicodeScalars)
    } else {
      shown.append(scalar)
    }
    before = scalar
  }
  return String(shown)
}

/// True for what a reader does not see or what steers a terminal: controls, format characters, direction marks, line
/// separators, and all that Unicode lets a font ignore.
func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F, 0x1E00..<0x2000: return false
  case 0..<0x20, 0x7F..<0xA0: return true
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// True for the joiner and the variation selectors that make one picture of emoji; elsewhere they are shown.
private func isJoiner(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
  guard scalar == "\u{200D}" || scalar == "\u{FE0E}" || scalar == "\u{FE0F}", let before else { return false }
  return before.properties.isEmoji || before == "\u{FE0F}"
}

/// C0 controls and DEL have pictures of their own; the rest is named by number.
private func visible(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(String.init) ?? ""
  case 0x7F: return "␡"
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "›"
  }
}
