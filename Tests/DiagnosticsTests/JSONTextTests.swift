import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONTextTests {
  @Test func layout() {
    let document: JSON = [
      "b": "thuế \"đất\"\\", "a": [1, 2].json, "empty": [], "none": [:],
      "nested": ["start": ["line": .integer(1), "column": .null], "yes": .bool(true)],
      "list": ["x", "y"],
    ]
    #expect(
      document.text == """
        {
          "b": "thuế \\"đất\\"\\\\",
          "a": [1, 2],
          "empty": [],
          "none": {},
          "nested": {
            "start": {"line": 1, "column": null},
            "yes": true
          },
          "list": [
            "x",
            "y"
          ]
        }

        """)
  }

  @Test func everyScalarComesBack() throws {
    var text = ""
    for value in (0...0x30FF as ClosedRange<UInt32>) { text.unicodeScalars.append(Unicode.Scalar(value) ?? "x") }
    text.unicodeScalars.append(contentsOf: ["\u{FEFF}", "\u{FFFF}", "\u{1F600}", "\u{E0001}", "\u{10FFFF}"])
    let document: JSON = .object([.init(text, .string(text))])
    let parsed = try JSONSerialization.jsonObject(with: Data(document.text.utf8)) as? [String: String]
    let member = try #require(parsed?.first)
    #expect(Array(member.value.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(member.key.unicodeScalars) == Array(text.unicodeScalars))
    #expect(!document.text.unicodeScalars.contains { $0 != "\n" && isUnseen($0) })
  }

  @Test(arguments: [
    (0.1, "0.1"), (1e300, "1e+300"), (-0.0, "-0.0"), (.nan, "null"), (-.infinity, "null"),
  ])
  func number(_ value: Double, _ expected: String) throws {
    let text = JSON.array([.number(value)]).text
    #expect(text == "[\(expected)]\n")
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any] != nil)
  }

  @Test func optional() {
    #expect(JSON.optional(nil) == .null)
    #expect(JSON.optional("x") == "x")
  }
}

extension [Int] {
  fileprivate var json: JSON { .array(map(JSON.integer)) }
}
