import Testing

@testable import Diagnostics

@Suite struct RenderTextTests {
  private let model = Sample(
    ("systems.yaml", "systems:\n  - id: cổng\n    owner: so-ttt\n"),
    ("agencies.yaml", String(repeating: "#\n", count: 11) + "  - id: so-tttt\n"))

  private var finding: Finding {
    Finding(
      unknownName, at: model.range(of: "so-ttt"), message, help: didYouMean(["so-tttt"]),
      related: [.init(model.range(of: "so-tttt", in: 1), Text(vi: "khai báo ở đây", en: "declared here"))])
  }

  @Test func english() {
    #expect(
      renderText(model.report([finding]), style: .plain) == """
        error[KT301]: no agency is called `so-ttt`
          --> systems.yaml:3:12
           |
         3 |     owner: so-ttt
           |            ^^^^^^
          ::: agencies.yaml:12:9
           |
        12 |   - id: so-tttt
           |         ------- declared here
           = help: did you mean `so-tttt`?

        1 error; 2 files, 120 entities

        """)
  }

  @Test func vietnamese() {
    #expect(
      renderText(model.report([finding], language: .vi), style: .plain) == """
        lỗi[KT301]: không có cơ quan nào tên `so-ttt`
          --> systems.yaml:3:12
           |
         3 |     owner: so-ttt
           |            ^^^^^^
          ::: agencies.yaml:12:9
           |
        12 |   - id: so-tttt
           |         ------- khai báo ở đây
           = gợi ý: có phải là `so-tttt`?

        1 lỗi; 2 tệp, 120 thực thể

        """)
  }

  @Test func colourOnlyAddsEscapes() {
    let report = model.report([finding])
    let coloured = renderText(report, style: .ansi)
    let bare = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(coloured.contains("\u{1B}[1;31merror[KT301]\u{1B}[0m"))
    #expect(bare == renderText(report, style: .plain))
  }

  /// What stands in the file, what is found in it, and the source line and its underline.
  static let lines: [(String, String, String, String)] = [
    ("x: thuế", "thuế", "x: thuế", "   ^^^^"),
    ("Cổng DVC: thuế x", "thuế", "Cổng DVC: thuế x", "          ^^^^"),
    ("Co\u{302}ng: thue\u{302}\u{301}", "thue\u{302}\u{301}", "Co\u{302}ng: thue\u{302}\u{301}", "      ^^^^"),
    ("\tx: y", "y", " x: y", "    ^"),
    ("日本: 東京 x", "東京", "日本: 東京 x", "      ^^^^"),
    ("日本: x", "x", "日本: x", "      ^"),
    ("👨‍👩‍👧: x", "x", "👨‍👩‍👧: x", "    ^"),
    ("a: \u{1B}[31m x", "x", "a: ␛[31m x", "         ^"),
    ("a: \u{202E}b", "b", "a: ‹U+202E›b", "           ^"),
    ("\u{FEFF}a: b", "b", "a: b", "   ^"),
    ("a: b\r\nc: d", "b", "a: b", "   ^"),
    ("a: b  \nc: d", "b  \nc", "a: b", "   ^"),
    ("a: b", "zzz", "a: b", "    ^"),
  ]

  @Test(arguments: lines) func underline(_ text: String, _ found: String, _ line: String, _ under: String) {
    let sample = Sample(("a.yaml", text))
    let shown = renderText(sample.report([Finding(unknownName, at: sample.range(of: found), message)]), style: .plain)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[3].hasPrefix("1 | " + line), "\(lines[3])")
    #expect(lines[4] == "  | " + under)
  }

  @Test func emptyFile() {
    let sample = Sample(("a.yaml", ""))
    let shown = renderText(sample.report([Finding(unknownName, at: sample.range(of: "x"), message)]), style: .plain)
    #expect(shown.contains(" --> a.yaml:1:1\n  |\n1 |\n  | ^\n"))
  }

  @Test func endOfFile() {
    let sample = Sample(("a.yaml", "a: [\n"))
    let shown = renderText(sample.report([Finding(unknownName, at: sample.range(of: "x"), message)]), style: .plain)
    #expect(shown.contains(" --> a.yaml:2:1\n  |\n2 |\n  | ^\n"))
  }

  @Test func invalidBytes() {
    let sample = Sample("a.yaml", bytes: [0x61, 0xFF, 0xE1, 0xBA, 0x3A, 0x20, 0x62])
    let range = SourceRange(file: FileID(0), start: 6, end: 7)
    let shown = renderText(sample.report([Finding(unknownName, at: range, message)]), style: .plain)
    #expect(shown.contains(" --> a.yaml:1:6\n  |\n1 | a\u{FFFD}\u{FFFD}: b\n  |      ^\n"))
  }

  @Test func unreadableFile() {
    let sample = Sample(("gone.yaml", nil))
    let range = SourceRange(file: FileID(0), start: 6, end: 7)
    let related = Finding.Related(range, Text(both: "here"))
    let finding = Finding(unknownName, at: range, message, help: Text(both: "look"), related: [related])
    #expect(
      renderText(sample.report([finding]), style: .plain).hasPrefix(
        "error[KT301]: no agency is called `so-ttt`\n --> gone.yaml\n ::: gone.yaml: here\n  = help: look\n\n"))
  }

  @Test func nothingFoundInTextIsAnEscape() {
    let sample = Sample(("a\u{1B}[2J.yaml", "x: \u{1B}]0;t\u{7}"))
    let evil = Text(both: "\u{1B}[2J\r\u{202E}")
    let finding = Finding(
      unknownName, at: sample.range(of: "\u{1B}]0;t\u{7}"), evil, help: evil,
      related: [.init(sample.range(of: "x"), evil)])
    for shown in [
      renderText(sample.report([finding]), style: .plain), renderConcise(sample.report([finding]), style: .plain),
      renderJSON(sample.report([finding])),
    ] {
      #expect(!shown.unicodeScalars.contains { $0 != "\n" && isUnseen($0) })
    }
  }

  @Test(arguments: ["x", "ế", "日"]) func longLines(_ unit: String) throws {
    let filler = String(repeating: unit, count: 400)
    for (text, head, tail) in [
      (filler + "@@" + filler, true, true), ("@@" + filler, false, true), (filler + "@@", true, false),
      (String(repeating: unit, count: 40) + "@@", false, false),
    ] {
      let sample = Sample(("a.yaml", text))
      let shown = renderText(sample.report([Finding(unknownName, at: sample.range(of: "@@"), message)]), style: .plain)
      let lines = shown.split(separator: "\n").map { $0.dropFirst(4) }
      let width = lines[3].reduce(0) { $0 + displayWidth(of: String($1)) }
      #expect(width <= Excerpt.width + 2 && (width > 95 || !tail && !head))
      #expect(lines[3].hasPrefix("…") == head && lines[3].hasSuffix("…") == tail)
      let before = try #require(lines[3].firstIndex(of: "@"))
      #expect(lines[3][..<before].reduce(0) { $0 + displayWidth(of: String($1)) } == lines[4].count - 2)
      #expect(lines[4].hasSuffix("^^"))
    }
  }

  @Test func longUnderlineEndsWithTheLine() {
    let sample = Sample(("a.yaml", "x: " + String(repeating: "y", count: 500)))
    let range = SourceRange(file: FileID(0), start: 3, end: 503)
    let lines = renderText(sample.report([Finding(unknownName, at: range, message)]), style: .plain)
      .split(separator: "\n")
    #expect(lines[4].filter { $0 == "^" }.count == 97)
    #expect(lines[3].count == 4 + 101)
  }
}
