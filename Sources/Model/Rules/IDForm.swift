import Diagnostics
import Metamodel

/// KT210: an id that does not have the form of one.
package enum IDForm {
  package static let card = RuleCard(
    "KT210", "id-form", .error,
    title: Text(vi: "Mã sai dạng", en: "Form of an id"),
    why: Text(
      vi:
        "Mã đứng trong tham chiếu, câu truy vấn, địa chỉ và tên tệp, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối.",
      en:
        "Ids stand in references, queries, addresses and file names: lower-case letters without marks, digits and hyphens."
    ),
    bad: """
      agencies:
        Sở_GTVT: {name: Sở Giao thông vận tải, kind: department}   # KT210 "so-gtvt"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  enum Problem { case form, noLetter, keyword, tooLong, code, reserved }

  /// Words of the query language, which no entity may be called.
  package static let keywords: Set<String> = [
    "and", "or", "not", "in", "is", "known", "exists", "starts-with", "matches", "where", "none", "true", "false",
    "it", "subject", "day", "architecture",
  ]

  /// The longest id, in bytes.
  package static let longest = 100

  static func problem(_ id: String, _ form: KeyForm) -> Problem? {
    switch form {
    case .id: problem(id)
    case .code: problem(code: id)
    case .term: nil
    }
  }

  private static func problem(code: String) -> Problem? {
    if code.utf8.count > longest { return .tooLong }
    if code.hasPrefix("KT"), code.utf8.dropFirst(2).allSatisfy({ 0x30...0x39 ~= $0 }) { return .reserved }
    let parts = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    }
    let beginsWithLetter = code.utf8.first.map { !(0x30...0x39 ~= $0) } ?? false
    return isPlain && beginsWithLetter ? nil : .code
  }

  static func problem(_ id: String) -> Problem? {
    if id.utf8.count > longest { return .tooLong }
    var hasLetter = false
    var afterHyphen = true
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): (hasLetter, afterHyphen) = (true, false)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): afterHyphen = false
      case UInt8(ascii: "-") where !afterHyphen: afterHyphen = true
      default: return .form
      }
    }
    if afterHyphen { return .form }
    if !hasLetter { return .noLetter }
    return keywords.contains(id) ? .keyword : nil
  }

  static func finding(_ place: SourceRange, _ id: String, _ problem: Problem) -> Finding {
    let message: Text
    switch problem {
    case .form:
      message = Text(vi: "mã \(quoted(id)) sai dạng", en: "the id \(quoted(id)) does not have the form of one")
    case .noLetter:
      message = Text(vi: "mã \(quoted(id)) không có chữ cái nào", en: "the id \(quoted(id)) has no letter")
    case .keyword:
      message = Text(
        vi: "mã \(quoted(id)) là từ khóa của ngôn ngữ truy vấn",
        en: "the id \(quoted(id)) is a keyword of the query language")
    case .tooLong:
      message = Text(vi: "mã dài quá \(longest) ký tự", en: "the id is longer than \(longest) characters")
    case .code:
      return Finding(
        card, at: place,
        Text(vi: "mã quy tắc \(quoted(id)) sai dạng", en: "\(quoted(id)) does not have the form of a rule's code"),
        help: Text(
          vi: "bắt đầu bằng chữ cái, chỉ dùng chữ cái không dấu, chữ số và gạch nối đơn: `X01`, `hcmc-r1`",
          en: "begin with a letter; use letters without marks, digits and single hyphens: `X01`, `hcmc-r1`"))
    case .reserved:
      return Finding(
        card, at: place,
        Text(
          vi: "mã \(quoted(id)) dành cho quy tắc có sẵn của chương trình",
          en: "\(quoted(id)) is a code of the program's own rules"),
        help: Text(vi: "đặt mã không bắt đầu bằng `KT` và chữ số", en: "choose a code that is not `KT` and digits"))
    }
    let plain = meant(id)
    let form = Text(
      vi: "chỉ dùng chữ thường không dấu, chữ số và gạch nối đơn: `so-gtvt`",
      en: "use lower-case letters without marks, digits and single hyphens: `so-gtvt`")
    return Finding(
      card, at: place, message,
      help: self.problem(plain) == nil ? Text(vi: "viết `\(plain)`", en: "write `\(plain)`") : form)
  }

  /// The id that was probably meant; it may be none.
  static func meant(_ id: String) -> String {
    let words = withoutDiacritics(id).lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }
}
