import Diagnostics

/// A term as it is compared: lower case, without diacritics, every run of other characters one hyphen. `Cơ quan` and
/// `co-quan` are one.
func folded(_ text: String) -> String {
  var folded = ""
  for character in withoutDiacritics(text).lowercased() {
    if character.isLetter || character.isNumber {
      folded.append(character)
    } else if !folded.isEmpty && folded.last != "-" {
      folded.append("-")
    }
  }
  if folded.last == "-" { folded.removeLast() }
  return folded
}

extension Text {
  /// True when a folded term is this text in one of its languages.
  func isNamed(_ term: String) -> Bool { folded(vi) == term || folded(en) == term }
}
