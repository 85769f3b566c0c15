import Diagnostics
import Testing

@testable import Reports

/// Whatever a model says is text.
@Suite struct HostileTextTests {
  private static let texts = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"\u{301} onmouseover=alert(1) x=\"",
    "'\u{301} onmouseover=alert(1)", "{{#tiles}}{{{inputHash}}}{{/tiles}}", "a | b | c", "[x](javascript:alert(1))",
    "![x](https://xau.example/x.png)", "<https://xau.example>", "`mã` **đậm** _nghiêng_ ~~gạch~~ # tiêu đề",
    "@all #12 !34 www.xau.example https://xau.example", "&lt;b&gt; &#60;", "$x$", "\u{202E}đảo\u{2066}",
  ]

  /// A model in which every text that the report shows is the given one.
  private func model(_ text: String) -> String {
    let quoted =
      "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\u{0}"..<"\u{20}", "\u{200B}"..."\u{2069}":
          "\\u" + String(String(scalar.value + 0x10000, radix: 16).dropFirst())
        default: String(scalar)
        }
      }.joined() + "\""
    return """
      agencies:
        a: {name: \(quoted), kind: other}
      data:
        d: {name: \(quoted), steward: a}
      documents:
        t: {name: \(quoted), kind: article, number: \(quoted), issuer: \(quoted), url: \(quoted), file: \(quoted)}
        u: {name: Khác, kind: article, url: "javascript:alert(1)"}
        w: {name: Nữa, kind: article, url: "https://tot.example/a(b)?c=<d>\\"e"}
      standards:
        c: {name: \(quoted), group: \(quoted), version: \(quoted)}
      systems:
        s: {name: \(quoted), kind: integration-platform, owner: a, copies: [d], status: in-use,
          interfaces: {i: {name: \(quoted),
          style: rest, standards: [c], contract: {kind: openapi, version: \(quoted), url: "javascript:alert(1)"}}}}
        r: {name: \(quoted), kind: application, owner: a, status: in-use}
      flows:
        f: {name: \(quoted), from: s, to: s, via: [s], interface: s.i, data: [d], purpose: \(quoted),
          direct-reason: \(quoted),
          agreement: {document: t, at: \(quoted)}, legal-basis: [u, w], status: in-use}
        g: {name: \(quoted), from: s, to: s, status: planned}
      initiatives:
        k: {name: \(quoted), delivers: [g], end: 2040}
      indicators:
        m: {name: \(quoted), of: s, unit: \(quoted), measurements: [{value: 1, date: 2020, document: t, at: \(quoted)}]}
      statements:
        n: {name: \(quoted), kind: need, text: \(quoted), about: [s]}
      """
  }

  @Test(arguments: texts, ReportKind.allCases) func staysTextInHTML(text: String, kind: ReportKind) throws {
    for language in Language.allCases { try staysText(text, kind, language) }
  }

  private func staysText(_ text: String, _ kind: ReportKind, _ language: Language) throws {
    let manifest = plainManifest.replacing("{vi: Kiến trúc thử, en: Trial architecture}", with: "Thử")
    let plain = report(
      kind, of: try compiled(model("Bình thường"), manifest: manifest), as: .html, language: language)
    let hostile = report(kind, of: try compiled(model(text), manifest: manifest), as: .html, language: language)
    #expect(isBalanced(hostile))
    #expect(tags(hostile).sorted() == tags(plain).sorted())
    #expect(!hostile.contains("href=\"javascript:"))
    #expect(
      !hostile.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
  }

  /// The tags of a page with the names of their attributes, which is all that a text must not change.
  private func tags(_ html: String) -> [String] {
    let body = html.replacing(/<(style|script)>[\s\S]*?<\/\1>/, with: "")
    return body.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { piece in
      var (name, inQuotes) = ("", false)
      for byte in piece {
        if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
        if byte == UInt8(ascii: ">") && !inQuotes { break }
        if !inQuotes { name.unicodeScalars.append(Unicode.Scalar(byte)) }
      }
      return name
    }
  }

  @Test(arguments: texts, ReportKind.allCases) func staysTextInMarkdown(text: String, kind: ReportKind) throws {
    let plain = report(kind, of: try compiled(model("Bình thường")), as: .markdown, language: .vi)
    let hostile = report(kind, of: try compiled(model(text)), as: .markdown, language: .vi)
    let live = hostile.replacing(/\\./, with: "")
    #expect(bars(hostile) == bars(plain))
    for wanted in ["<script", "<img", "](javascript", "![x]", " @all", "#12", "](https://xau", "www.xau"] {
      #expect(!live.contains(wanted), "\(wanted)")
    }
  }

  /// How many cells each line has.
  private func bars(_ markdown: String) -> [Int] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(/\\./, with: "").count { $0 == "|" }
    }
  }

  @Test func linksOnlyToTheWeb() {
    #expect(webAddress("https://a.example/x") == "https://a.example/x")
    #expect(webAddress("HTTP://a.example") == "HTTP://a.example")
    #expect(webAddress("https://a.example/(b)<c>\"") == "https://a.example/%28b%29%3Cc%3E%22")
    #expect(webAddress("https://a.example/dữ") == "https://a.example/d%E1%BB%AF")
    for text in [
      "javascript:alert(1)", "data:text/html,x", " https://a.example", "https://a b", "//a.example", "ftp://a", "",
    ] {
      #expect(webAddress(text) == nil, "\(text)")
    }
  }

  @Test func showsLineBreaksAsSpaces() {
    #expect(HTMLText().escapeText("một\n  hai\r\nba") == "một hai ba")
    #expect(MarkdownText().escapeText("một\n# hai") == "một \\# hai")
  }

  @Test func quotesWithMarksAreQuotes() {
    #expect(HTMLText().escapeText("\"\u{301}<\u{338}&\u{FE0F}") == "&quot;\u{301}&lt;\u{338}&amp;‹U+FE0F›")
  }

  @Test func cutsWhatNoPageHolds() throws {
    let html = interoperabilityHTML(try compiled(model(String(repeating: "dài ", count: 2500))), language: .vi)
    #expect(html.utf8.count < 300_000)
    #expect(html.contains("…"))
  }
}
