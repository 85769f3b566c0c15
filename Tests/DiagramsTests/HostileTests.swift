import TestSupport
import Testing

@testable import Diagrams

/// Whatever a model says is text.
@Suite struct HostileTests {
  static let model = """
    #- javascript:alert(1).yaml
    agencies:
      a: {name: '</B><TABLE><TR><TD HREF="javascript:x">', kind: department}
    data:
      d: {name: "]]> <!-- \\\\N\\\\G \\\\", steward: a}
    systems:
      s1: {name: 'R&D &lt; "quoted" \\" \\\\ <script>alert(1)</script>', kind: database, owner: a}
      s2: {name: "chuông \\a, hướng \\u202E, dòng\\nhai, không rộng \\u200B, \\uFFFD", kind: portal, owner: a}
      s3: {name: "\\\\", kind: platform, owner: a}
    flows:
      f: {name: '<BR/>"];x[', from: s1, to: s2, data: [d], via: [s3]}
    """

  @Test func textStaysText() {
    #expect(dotString("a\"b\\") == #""a\"b\\""#)
    #expect(dotString("R&D &lt; \\N") == #""R&amp;D &amp;lt; \\N""#)
    #expect(dotString(["one\ntwo", "three"]) == #""one␊two\nthree""#)
    #expect(Markup.text("<B>&\"").source == "&lt;B&gt;&amp;&quot;")
    #expect(Markup.text("").source == "—")
    #expect(Markup.attribute("HREF", "a\\Nb\"") == #" HREF="a\\Nb&quot;""#)
    #expect(shown("a\u{0}\u{202E}\u{FFFE}") == "a␀‹U+202E›\u{FFFD}")
  }

  @Test func linksAreRelative() {
    let picture = diagram(.landscape, of: city(HostileTests.model), language: .vi)
    #expect(picture.dot.contains("\"javascript%3Aalert%281%29.yaml#L6\""))
    #expect(!picture.dot.contains("URL=\"javascript:"))
    var options = DiagramOptions()
    options.sourceFolder = "/etc"
    #expect(!diagram(.landscape, of: city(HostileTests.model), language: .vi, options: options).dot.contains("URL="))
  }

  @Test func linesAreEven() {
    #expect(
      wrapped("Văn phòng điện tử, phần mềm quản lý văn bản") == ["Văn phòng điện tử, phần", "mềm quản lý văn bản"])
    #expect(wrapped("một hai ba bốn năm", width: 8, limit: 2) == ["một hai", "ba bốn …"])
    #expect(wrapped(String(repeating: "x", count: 50)).map(\.count) == [24, 24, 2])
    #expect(wrapped(" \u{3000} ") == [])
  }

  @Test func linesLeadForward() {
    #expect(lineOrder(of: 3, edges: [(2, 1), (1, 0)]) == [2, 1, 0])
    #expect(lineOrder(of: 3, edges: [(0, 1), (1, 2), (2, 0), (1, 0)]) == [1, 2, 0])
    #expect(lineOrder(of: 2, edges: [(0, 0)]) == [0, 1])
  }
}
