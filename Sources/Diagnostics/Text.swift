/// A text in both languages of the product. Neither can be left out.
package struct Text: Sendable, Equatable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// A text that reads the same in both languages: a code, a name, a number.
  package init(both: String) {
    self.init(vi: both, en: both)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// What the user wrote, set in backticks for a message: at most 80 characters of it, without line breaks.
package func quoted(_ written: some StringProtocol) -> String {
  var shown = ""
  for (count, character) in written.enumerated() {
    // A character may carry any number of marks.
    if count == 80 || shown.utf8.count > 800 || character.utf8.count > 100 {
      shown += "…"
      break
    }
    shown.append(character.isNewline ? " " : character)
  }
  return "`" + shown + "`"
}
