import Testing

@testable import Diagnostics

@Suite struct SanitizeTests {
  static let cases: [(String, String)] = [
    ("thuế đất", "thuế đất"), ("thue\u{302}\u{301}", "thue\u{302}\u{301}"), ("a\tb", "a b"),
    ("\u{1B}[31mđỏ\u{1B}[0m", "␛[31mđỏ␛[0m"), ("\0", "␀"), ("a\r\nb", "a␍␊b"), ("\u{7F}", "␡"),
    ("\u{85}\u{9B}31m", "‹U+0085›‹U+009B›31m"), ("\u{202E}abc\u{2066}", "‹U+202E›abc‹U+2066›"),
    ("\u{200E}\u{200F}\u{61C}", "‹U+200E›‹U+200F›‹U+061C›"), ("so\u{200B}-tttt", "so‹U+200B›-tttt"),
    ("\u{FEFF}x", "‹U+FEFF›x"), ("x\u{AD}y", "x‹U+00AD›y"), ("\u{2028}", "‹U+2028›"), ("x\u{200D}y", "x‹U+200D›y"),
    ("👨‍👩‍👧 ❤️", "👨‍👩‍👧 ❤️"), ("\u{E0041}", "‹U+E0041›"), ("日本 한국", "日本 한국"), ("", ""), ("\u{3164}", "‹U+3164›"),
  ]

  @Test(arguments: cases) func shown(_ text: String, _ expected: String) {
    #expect(Array(sanitized(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func nothingThatSteersIsLeft() {
    for value in (0...0x3FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = sanitized("x" + String(scalar))
      #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .format })
      #expect(!shown.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }

  @Test(arguments: [
    ("a", 1), ("ế", 1), ("e\u{302}\u{301}", 1), ("\u{301}", 0), ("日", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("👍🏽", 2),
    ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("❤️", 2), ("…", 1), ("→", 1), ("␛", 1), ("𠀀", 2), ("\u{A0}", 1), ("、", 2),
  ])
  func width(_ cluster: String, _ columns: Int) {
    #expect(displayWidth(of: cluster) == columns)
  }
}
