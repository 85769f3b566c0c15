import Diagnostics

/// KT101: the file is no YAML at a place. Raised where libyaml stops; the wording is ours.
package enum SyntaxError {
  package static let card = RuleCard(
    "KT101", "syntax", .error,
    title: Text(vi: "Sai cú pháp YAML", en: "YAML syntax"),
    why: Text(
      vi: "Phần bị sai không đọc được và bị bỏ qua; phần còn lại của tệp vẫn được kiểm tra.",
      en: "The part that is wrong cannot be read and is skipped; the rest of the file is still checked."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở: Giao thông vận tải   # KT101
          kind: department
      """,
    good: """
      agencies:
        so-gtvt:
          name: "Sở: Giao thông vận tải"
          kind: department
      """)

  /// A quote that seems to end only at the next one, lines below.
  static func openQuote(_ place: SourceRange, detected: SourceRange) -> Finding {
    finding(place, "found unexpected end of stream", detected: detected)
  }

  static func finding(_ place: SourceRange, _ problem: String, detected: SourceRange?) -> Finding {
    let (message, help) = explanations[problem] ?? (unknown(problem), indent)
    let noticed = Text(vi: "ở đây mới thấy là sai", en: "noticed only here")
    return Finding(
      card, at: place, message, help: help, related: detected.map { [Finding.Related($0, noticed)] } ?? [])
  }

  private static func unknown(_ problem: String) -> Text {
    Text(vi: "YAML không đọc được chỗ này (\(problem))", en: "this cannot be read as YAML (\(problem))")
  }

  private static let quote = Text(
    vi: "đặt văn bản có `: `, ` #`, `{`, `[` hoặc `\"` vào dấu nháy đơn `'…'`",
    en: "put text that contains `: `, ` #`, `{`, `[` or `\"` into single quotes `'…'`")
  private static let indent = Text(
    vi: "các khóa cùng cấp phải thụt vào bằng nhau; mỗi cấp hai dấu cách",
    en: "keys of one level stand at the same indentation; two spaces a level")
  private static let bracket = Text(
    vi: "thêm dấu đóng `]` hoặc `}` còn thiếu, hoặc dấu phẩy giữa các phần tử",
    en: "add the missing `]` or `}`, or the comma between two elements")
  private static let closeQuote = Text(
    vi: "thêm dấu nháy đóng còn thiếu", en: "add the missing closing quote")

  private static let escape: (Text, Text?) = (
    Text(vi: "chuỗi thoát `\\…` này không có trong YAML", en: "this escape `\\…` does not exist in YAML"),
    Text(vi: "trong dấu nháy đơn, `\\` là ký tự thường", en: "inside single quotes a `\\` is an ordinary character")
  )
  private static let directive: (Text, Text?) = (
    Text(
      vi: "dòng bắt đầu bằng `%` là chỉ thị YAML, không dùng được ở đây",
      en: "a line that begins with `%` is a YAML directive, which cannot stand here"),
    Text(vi: "bỏ dòng này, hoặc đặt văn bản vào dấu nháy", en: "remove the line, or quote the text")
  )
  private static let tab: (Text, Text?) = (
    Text(vi: "chỗ này có Tab trong phần thụt dòng", en: "there is a tab in the indentation here"),
    Text(vi: "thay mỗi Tab bằng hai dấu cách", en: "replace each tab with two spaces")
  )
  private static let tag: (Text, Text?) = (
    Text(vi: "`!` ở đây mở đầu một thẻ YAML không đọc được", en: "the `!` here begins a tag that cannot be read"), quote
  )

  /// libyaml's words, said so that an architect can act on them.
  private static let explanations: [String: (Text, Text?)] = [
    "mapping values are not allowed in this context": (
      Text(vi: "dấu `:` không thể đứng ở đây", en: "a `:` cannot stand here"), quote
    ),
    "did not find expected key": (
      Text(vi: "chỗ này phải là một khóa của khối đang đọc", en: "a key of the open block should stand here"), indent
    ),
    "did not find expected '-' indicator": (
      Text(vi: "chỗ này phải là `- ` của danh sách đang đọc", en: "a `- ` of the open list should stand here"), indent
    ),
    "could not find expected ':'": (
      Text(vi: "khóa này thiếu dấu `:`", en: "this key has no `:`"),
      Text(vi: "viết `khóa: giá trị`", en: "write `key: value`")
    ),
    "did not find expected ',' or ']'": (
      Text(vi: "danh sách `[…]` này không được đóng đúng", en: "this list `[…]` is not closed properly"), bracket
    ),
    "did not find expected ',' or '}'": (
      Text(vi: "ánh xạ `{…}` này không được đóng đúng", en: "this mapping `{…}` is not closed properly"), bracket
    ),
    "did not find expected node content": (
      Text(vi: "chỗ này thiếu một giá trị", en: "a value is missing here"), bracket
    ),
    "found unexpected end of stream": (
      Text(vi: "dấu nháy mở ở đây không được đóng", en: "the quote opened here is never closed"), closeQuote
    ),
    "found unexpected document indicator": (
      Text(vi: "dấu nháy mở ở đây không được đóng", en: "the quote opened here is never closed"), closeQuote
    ),
    "found character that cannot start any token": (
      Text(vi: "giá trị không thể bắt đầu bằng ký tự này", en: "a value cannot begin with this character"), quote
    ),
    "block sequence entries are not allowed in this context": (
      Text(vi: "danh sách `- ` không thể bắt đầu ở đây", en: "a list `- ` cannot begin here"),
      Text(vi: "xuống dòng sau khóa rồi mới viết `- `", en: "begin the list on the line below its key")
    ),
    "mapping keys are not allowed in this context": (
      Text(vi: "dấu `?` không thể đứng ở đây", en: "a `?` cannot stand here"), quote
    ),
    "found unknown escape character": escape,
    "did not find expected <document start>": (
      Text(vi: "sau nội dung này phải là hết tệp", en: "the file should end after this content"), indent
    ),
    "did not find expected alphabetic or numeric character": (
      Text(vi: "`&` hoặc `*` phải có tên theo sau", en: "a name should follow `&` or `*`"), quote
    ),
    "found unexpected ':'": (
      Text(vi: "dấu `:` không thể đứng ở đây", en: "a `:` cannot stand here"), quote
    ),
    "found unknown directive name": directive,
    "could not find expected directive name": directive,
    "did not find expected version number": directive,
    "found incompatible YAML document": directive,
    "found duplicate %YAML directive": directive,
    "found duplicate %TAG directive": directive,
    "did not find expected comment or line break": (
      Text(vi: "sau `|` hoặc `>` chỉ có thể xuống dòng", en: "only a line break can follow `|` or `>`"),
      Text(vi: "viết nội dung từ dòng sau, thụt vào sâu hơn", en: "begin the text on the next line, indented deeper")
    ),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "did not find expected whitespace or line break": tag,
    "found undefined tag handle": tag,
    "did not find expected tag URI": tag,
    "did not find expected '!'": tag,
    "did not find the expected '>'": tag,
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
  ]
}
