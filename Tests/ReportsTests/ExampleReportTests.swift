import Compiler
import Diagnostics
import TestSupport
import Testing

@testable import Reports

/// The report of Ho Chi Minh City, and the whole text of a small one.
@Suite struct ExampleReportTests {
  private var city: Compilation { compile(Workspace(Examples.files("hcmc"), threads: 1), on: Examples.day) }

  @Test func saysWhatTheArticlesSay() {
    let html = interoperabilityHTML(city, language: .vi)
    let facts = [
      "Kiến trúc Chính quyền điện tử TP.HCM", "Tính đến ngày 30/04/2020", "trên 4.000.000", "trên 3.000.000", "(751)",
      "751 cơ quan, đơn vị", ">3%</a>", "chỉ đạt 3%", "thuộc Thành phần cấp quốc gia", "Nghị quyết 36a/NQ-CP",
      "Hệ thống chuyên ngành rời rạc",
    ]
    for fact in facts { #expect(html.contains(fact), "\(fact)") }
    #expect(isBalanced(html))
  }

  @Test func speaksEnglishToo() {
    let html = interoperabilityHTML(city, language: .en)
    for fact in ["HCMC e-Government Architecture", "As of 30 April 2020", "over 4,000,000", "of National components"] {
      #expect(html.contains(fact), "\(fact)")
    }
  }

  /// What the rules find is for their own tests.
  @Test(arguments: Language.allCases) func interoperabilityReadsAsReviewed(language: Language) throws {
    let compilation = try compiled(smallCity, on: "2020-06-30")
    var report = InteroperabilityReport(compilation)
    report.gaps.findings = []
    check(report.written(as: .markdown, in: language), "small-city.\(language.rawValue).md", compilation)
  }

  @Test(arguments: [ReportKind.inventory, .indicators], Language.allCases)
  func readsAsReviewed(kind: ReportKind, language: Language) throws {
    let compilation = try example("hanoi")
    let text = report(kind, of: compilation, as: .markdown, language: language)
    check(text, "hanoi.\(kind.rawValue).\(language.rawValue).md", compilation)
  }

  /// The levels of the tutorial's exchanges, which are recorded well enough to have some.
  @Test(arguments: Language.allCases) func levelsReadAsReviewed(language: Language) throws {
    let compilation = try example("tutorial")
    let text = report(.interoperability, of: compilation, as: .markdown, language: language)
    let part = text.split(separator: "\n## ", omittingEmptySubsequences: false).first { $0.hasPrefix("8. ") }
    check("## " + (part ?? "") + "\n", "tutorial.levels.\(language.rawValue).md", compilation)
    let levels = try #require(InteroperabilityReport(compilation).levels)
    if language == .en { check(levels.json().text, "tutorial.levels.json", compilation) }
  }

  /// What programs read, pinned.
  @Test(arguments: ReportKind.allCases) func isTheSameForPrograms(kind: ReportKind) throws {
    let compilation = try compiled(smallCity, on: "2020-06-30")
    let text = report(kind, of: compilation, as: .json, language: .vi)
    check(text, "small-city.\(kind.rawValue).json", compilation)
  }

  private func check(_ text: String, _ name: String, _ compilation: Compilation) {
    let text =
      text
      .replacing(compilation.inputHash, with: "(hash)").replacing(compilation.inputHash.prefix(12), with: "(hash)")
      .replacing("kientruc \(Version.text)", with: "kientruc (version)")
      .replacing(/(khung kiến trúc|frameworks): [^·]+ ·/, with: "(packs) ·")
    if let difference = Golden.difference(text, name) { Issue.record("\(difference)") }
  }
}
