import Diagnostics

/// The values of a term's cases, as they are written.
enum CaseValue {
  /// What all values are: numbers, yes or no, words of the language's form, else texts. What the first one is decides
  /// where numbers stand beside others.
  static func content(of values: [String]) -> ValueType.Content {
    guard let first = values.first else { return .text }
    if number(first) != nil { return .number }
    if values.allSatisfy({ $0 == "true" || $0 == "false" }) { return .boolean }
    guard values.allSatisfy(isWord) else { return .text }
    var words: [String] = []
    for value in values where !words.contains(value) { words.append(value) }
    return .choice(words)
  }

  /// Nil where it is not of the type that the first one has.
  static func constant(_ value: String, as content: ValueType.Content, in language: inout QueryLanguage) -> Constant? {
    switch content {
    case .number: return number(value).map { .number($0) }
    case .boolean: return .flag(value == "true")
    case .choice:
      language.enter(word: value)
      return language.number(ofWord: value).map { .word($0) }
    default: return number(value) == nil ? .text(value) : nil
    }
  }

  static func problem(_ value: String, _ number: Int, _ content: ValueType.Content) -> Problem {
    let (wanted, found) =
      content == .number
      ? (Text(vi: "số", en: "a number"), Text(vi: "văn bản", en: "a text"))
      : (Text(vi: "văn bản", en: "a text"), Text(vi: "số", en: "a number"))
    var problem = TypeMismatch.wanted(
      0..<value.utf8.count, wanted, found,
      help: Text(
        vi: "mọi trường hợp của một thuật ngữ cho giá trị cùng kiểu",
        en: "all cases of a term give the same sort of value"))
    problem.part = .value(number)
    return problem
  }

  /// A number of plain digits, with a sign or decimals.
  private static func number(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard text.utf8.count <= 32, let first = digits.utf8.first, 0x30...0x39 ~= first,
      digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }

  private static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, 0x61...0x7A ~= first, !Keyword.all.contains(text) else { return false }
    return text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
