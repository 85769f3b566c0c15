import Diagnostics
import Testing

@testable import Reports

/// The report as pages.
@Suite struct RenderingTests {
  @Test(arguments: ReportKind.allCases, ReportForm.allCases)
  func sameInputGivesTheSameBytes(kind: ReportKind, form: ReportForm) throws {
    let (first, second) = (try example("hanoi"), try example("hanoi"))
    for language in Language.allCases {
      #expect(
        report(kind, of: first, as: form, language: language) == report(kind, of: second, as: form, language: language))
    }
  }

  @Test func speaksBothLanguages() throws {
    let compilation = try compiled(smallCity)
    let vi = interoperabilityHTML(compilation, language: .vi)
    #expect(vi.contains("<html lang=\"vi\">"))
    #expect(vi.contains("Báo cáo liên thông, chia sẻ dữ liệu"))
    #expect(vi.contains("Tính đến ngày 31/12/2020"))
    #expect(vi.contains("Các quận (24)"))
    let en = interoperabilityHTML(compilation, language: .en)
    #expect(en.contains("<html lang=\"en\">"))
    #expect(en.contains("As of 31 December 2020"))
    #expect(en.contains("Free beds to the centre"))
    #expect(!en.contains("Giường trống"))
    let markdown = interoperabilityMarkdown(compilation, language: .vi)
    #expect(markdown.hasPrefix("# Báo cáo liên thông, chia sẻ dữ liệu: Kiến trúc thử\n"))
    #expect(markdown.contains("*Không:* căn cứ pháp lý"))
    #expect(markdown.contains("<sub>model.yaml:"))
  }

  @Test func namesItsInputs() throws {
    let compilation = try compiled(smallCity)
    let html = interoperabilityHTML(compilation, language: .vi)
    #expect(html.contains(compilation.inputHash))
    #expect(html.contains("kientruc 0."))
  }

  /// Neither a script, nor an image, nor a style comes from elsewhere.
  @Test(arguments: ReportKind.allCases) func needsNothingElse(kind: ReportKind) throws {
    let html = report(kind, of: try compiled(smallCity), as: .html, language: .vi)
    #expect(html.contains("default-src 'none'"))
    for wanted in ["src=", "@import", "url(", "<link", "http://", "https://"] {
      #expect(!html.contains(wanted), "\(wanted)")
    }
  }

  @Test(
    arguments: Language.allCases,
    ["", "agencies:\n  a: {name: A, kind: other}\n", "systems:\n  s: {name: S, kind: application}\n"])
  func rendersAlmostNothing(language: Language, model: String) throws {
    let compilation = try compiled(model)
    for kind in ReportKind.allCases {
      #expect(isBalanced(report(kind, of: compilation, as: .html, language: language)))
      #expect(report(kind, of: compilation, as: .json, language: language).hasPrefix("{"))
    }
    let html = interoperabilityHTML(compilation, language: language)
    #expect(html.contains(language == .vi ? "chưa ghi nhận luồng trao đổi" : "has no exchange of data"))
    #expect(isBalanced(html))
    #expect(interoperabilityMarkdown(compilation, language: language).contains("## 8."))
  }

  @Test func rendersAFlowWithoutEnds() throws {
    let html = interoperabilityHTML(try compiled("flows:\n  f: {from: khong-co, to: cung-khong}\n"), language: .vi)
    #expect(html.contains("chưa rõ hệ thống"))
    #expect(isBalanced(html))
  }

  @Test(arguments: ReportKind.allCases) func everyLinkInsideThePageArrives(kind: ReportKind) throws {
    let html = report(kind, of: try example("hcmc"), as: .html, language: .vi)
    #expect(isBalanced(html))
    let ids = Set(html.matches(of: /\bid="([^"]*)"/).map { String($0.1) })
    for link in html.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1)), "\(link.1)") }
    #expect(ids.count == html.matches(of: /\bid="([^"]*)"/).count)
  }

  @Test func foldsAMatrixOfManyAgencies() throws {
    var model = "agencies:\n"
    for number in 0..<40 { model += "  co-quan-\(number): {name: Cơ quan \(number), kind: other}\n" }
    model += "systems:\n"
    for number in 0..<40 { model += "  he-thong-\(number): {name: H, kind: application, owner: co-quan-\(number)}\n" }
    model += "flows:\n"
    for number in 0..<40 {
      model += "  luong-\(number): {from: he-thong-\(number), to: he-thong-\((number + 1) % 40), status: in-use}\n"
    }
    model += "  luong-them: {from: he-thong-39, to: he-thong-38, status: in-use}\n"
    let report = InteroperabilityReport(try compiled(model))
    let folded = FoldedMatrix(report.matrix)
    #expect(report.matrix.parties.count == 40)
    #expect(folded.heads.count == FoldedMatrix.limit)
    #expect(folded.folded == 16)
    #expect(folded.heads.contains(39) && folded.heads.contains(38))
    #expect(folded.cells.flatMap { $0 }.reduce(0) { $0 + $1.current } == 41)
    #expect(report.written(as: .html, in: .vi).contains("Các cơ quan khác (16)"))
  }
}

/// True when every element is closed in its place.
func isBalanced(_ html: String) -> Bool {
  var open: [Substring] = []
  let body = html.replacing(/<(style|script)>[\s\S]*?<\/\1>/, with: "")
  for tag in body.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
    if ["meta", "br", "input"].contains(tag.2) { continue }
    if tag.1.isEmpty { open.append(tag.2) } else if open.popLast() != tag.2 { return false }
  }
  return open.isEmpty
}
