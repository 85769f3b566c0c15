import Diagnostics
import Mustache

/// Text of a model inside HTML, in an element or in a quoted attribute. It goes by scalars: Mustache's own type goes by
/// characters, for which a quote with a combining mark after it is no quote.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String { escaped(oneLine(text), by: htmlEscape) }

  private func htmlEscape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

/// Text of a model inside Markdown, in a line or in a cell of a table, as CommonMark, GitHub and GitLab read it: no
/// markup, no link, no mention of a person or an issue.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String { escaped(withoutMentions(oneLine(text)), by: markdownEscape) }

  private func markdownEscape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "`"): "\\`"
    case UInt8(ascii: "*"): "\\*"
    case UInt8(ascii: "_"): "\\_"
    case UInt8(ascii: "["): "\\["
    case UInt8(ascii: "]"): "\\]"
    case UInt8(ascii: "<"): "\\<"
    case UInt8(ascii: ">"): "\\>"
    case UInt8(ascii: "|"): "\\|"
    case UInt8(ascii: "#"): "\\#"
    case UInt8(ascii: "~"): "\\~"
    case UInt8(ascii: "$"): "\\$"
    case UInt8(ascii: "&"): "\\&"
    default: nil
    }
  }

  /// A word joiner, which is not seen, takes `@all`, `#12`, `!12`, `https://` and `www.` what a forge reads into them.
  private func withoutMentions(_ line: String) -> String {
    var line = line
    return line.withUTF8 { bytes in
      var joined: [UInt8] = []
      var done = 0
      for place in bytes.indices.dropLast() where isMention(bytes, at: place) {
        joined += bytes[done...place]
        joined += [0xE2, 0x81, 0xA0]
        done = place + 1
      }
      return done == 0 ? nil : String(decoding: joined + bytes[done...], as: UTF8.self)
    } ?? line
  }

  private func isMention(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let next = bytes[place + 1]
    switch bytes[place] {
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "!"): return isWord(next)
    case UInt8(ascii: ":"): return next == UInt8(ascii: "/")
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      return next == UInt8(ascii: ".") && place >= 2
        && bytes[place - 2..<place].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: return false
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "["), 0x80...:
      true
    default: false
    }
  }
}

/// The text in one line, with what is not seen made visible.
private func oneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return sanitized(text) }
  let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
  return sanitized(lines.joined(separator: " "))
}

private func escaped(_ text: String, by escape: (UInt8) -> StaticString?) -> String {
  var text = text
  return text.withUTF8 { bytes in
    guard bytes.contains(where: { escape($0) != nil }) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 32)
    for byte in bytes {
      if let replacement = escape(byte) {
        replacement.withUTF8Buffer { out.append(contentsOf: $0) }
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  } ?? text
}
