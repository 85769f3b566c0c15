import Diagnostics

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

  enum Problem { case form, noLetter, keyword, tooLong }

  /// Words of the query language, which no entity may be called.
  package static let keywords: Set<String> = [
    "and", "or", "not", "in", "is", "known", "exists", "starts-with", "matches", "where", "none", "true", "false",
    "it", "subject", "day", "architecture",
  ]

  /// The longest id, in bytes.
  package static let longest = 100

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
