import Diagnostics

/// What a comment tells the compiler: `# kientruc:ignore KT412, KT420 -- lý do`.
struct IgnoreComment {
  let range: SourceRange
  /// The word behind `kientruc:`, with its place; `ignore`, if it is spelled right.
  let word: Code
  let codes: [Code]
  /// Nil where none is given.
  let reason: String?

  /// A word of the comment with its place.
  struct Code {
    let text: String
    let range: SourceRange
  }

  /// Reads the bytes of a comment, from its `#` on. Nil for what is not meant for the compiler, such as a setting of
  /// `kientruc.yaml` that was commented out.
  init?(_ bytes: ArraySlice<UInt8>, file: FileID) {
    let space: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let isName: (UInt8) -> Bool = { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }
    func code(_ part: ArraySlice<UInt8>) -> Code {
      Code(
        text: String(decoding: part, as: UTF8.self),
        range: SourceRange(file: file, start: UInt32(part.startIndex), end: UInt32(part.endIndex)))
    }
    let text = IgnoreComment.beforeNextComment(bytes)
    let command = text.dropFirst().drop(while: space).dropFirst("kientruc:".utf8.count)
    let name = command.prefix(while: isName)
    guard !name.isEmpty else { return nil }
    let (codes, reason) = IgnoreComment.atDash(command.dropFirst(name.count))
    range = code(text).range
    word = code(name)
    self.codes = codes.split { space($0) || $0 == UInt8(ascii: ",") }.map(code)
    let written = reason.map { String(decoding: $0.drop(while: space), as: UTF8.self) } ?? ""
    self.reason = written.contains { $0.isLetter || $0.isNumber } ? written : nil
  }

  /// A second `#` between spaces begins another comment.
  private static func beforeNextComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = bytes.endIndex
    for at in bytes.indices.dropFirst(2).dropLast() {
      if bytes[at] == UInt8(ascii: "#"), bytes[at - 1] == 0x20, bytes[at + 1] == 0x20 {
        end = at
        break
      }
    }
    while end > bytes.startIndex, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes[..<end]
  }

  /// What stands before and behind `--`, or a dash that a word processor made of it.
  private static func atDash(_ bytes: ArraySlice<UInt8>) -> (before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>?) {
    let dashes = ["--", "–", "—"].map { Array($0.utf8) }
    for at in bytes.indices {
      if let dash = dashes.first(where: { bytes[at...].starts(with: $0) }) {
        return (bytes[..<at], bytes[(at + dash.count)...])
      }
    }
    return (bytes, nil)
  }
}
