import Compiler
import Diagnostics
import Diagrams
import Metamodel
import TestSupport
import Testing

@Suite struct PictureTests {
  @Test(arguments: DiagramView.allCases)
  func sameInputSamePicture(_ view: DiagramView) {
    let first = diagram(view, of: city(smallCity), language: .vi)
    let second = diagram(view, of: compiled(Fixture(smallCity), on: pictureDay, threads: 2), language: .vi)
    #expect(first.dot == second.dot)
  }

  @Test func theDayDecides() {
    let later = diagram(.landscape, of: city(smallCity, on: CalendarDate(year: 2026, month: 1, day: 1)!), language: .vi)
    let now = diagram(.landscape, of: city(smallCity), language: .vi)
    #expect(now.dot.contains("dự kiến · từ 01/01/2025"))
    // Nobody has said that it is there by then.
    #expect(later.dot.contains("dự kiến, đã quá hạn"))
    #expect(!later.dot.contains("dự kiến · từ"))
  }

  @Test func plansCanBeLeftOut() {
    var options = DiagramOptions()
    options.plans = false
    let picture = diagram(.landscape, of: city(smallCity), language: .vi, options: options)
    #expect(!picture.dot.contains("dieu-hanh"))
    #expect(picture.edgeCount == 1)
  }

  @Test func onlyTouchedSystemsOfImports() {
    let picture = diagram(.landscape, of: city(smallCity), language: .vi)
    #expect(picture.dot.contains("vn/csdl-y-te"))
    #expect(!picture.dot.contains("khong-lien-quan"))
  }

  @Test func addsUpAboveALimit() {
    let compilation = city(chain(of: 12))
    var options = DiagramOptions()
    options.nodeLimit = 12
    let full = diagram(.flows, of: compilation, language: .vi, options: options)
    #expect((full.nodeCount, full.edgeCount) == (12, 11))
    #expect(full.note == nil && full.engine == .dot)

    options.nodeLimit = 11
    let counted = diagram(.flows, of: compilation, language: .vi, options: options)
    #expect((counted.nodeCount, counted.edgeCount) == (6, 5))
    #expect(counted.note?.contains("12 ô và 11 đường nối") == true && counted.engine == .dot)
    #expect(counted.dot.contains("2 hệ thống"))

    options.nodeLimit = 5
    #expect(diagram(.flows, of: compilation, language: .vi, options: options).engine == .sfdp)

    (options.nodeLimit, options.edgeLimit) = (100, 10)
    #expect(
      diagram(.flows, of: compilation, language: .en, options: options).note?.contains("12 boxes and 11 lines") == true)
  }

  @Test(arguments: DiagramView.allCases, Language.allCases)
  func emptyModelsSaySo(_ view: DiagramView, _ language: Language) {
    let nothing = "#- kientruc.yaml\nkientruc: 1\narchitecture: trong\nname: Trống\n"
    let picture = diagram(view, of: city(nothing), language: language)
    #expect(picture.nodeCount == 0 && picture.edgeCount == 0)
    #expect(picture.dot.contains(language == .vi ? "Vào ngày này" : "On this day"))
    #expect(picture.dot.contains("Trống"))
  }

  @Test func findingsArePainted() {
    let text = """
      systems:
        thieu-chu: {name: Không ai làm chủ, kind: application}
      """
    var options = DiagramOptions()
    let compilation = city(text)
    #expect(!diagram(.landscape, of: compilation, language: .vi, options: options).dot.contains("cảnh báo"))
    options.findings = true
    let picture = diagram(.landscape, of: compilation, language: .vi, options: options)
    let warnings = compilation.findings.filter { $0.subject == "thieu-chu" && $0.severity == .warning }
    #expect(warnings.count > 0)
    #expect(picture.dot.contains("▲ \(warnings.count) cảnh báo"))
    #expect(picture.dot.contains("▲ \(warnings[0].code): "))
  }

  @Test func commands() {
    let picture = diagram(.flows, of: city(smallCity), language: .vi)
    #expect(picture.command(for: .svg).arguments == ["-Kdot", "-Tsvg"])
    #expect(picture.command(for: .png).arguments == ["-Kdot", "-Tpng", "-Gdpi=144"])
    let defect = "Error: trouble in init_rank\n\tn1 1\n"
    #expect(GraphvizOutcome(exitCode: 0, standardError: "", wrotePicture: true) == .written)
    #expect(GraphvizOutcome(exitCode: 1, standardError: defect, wrotePicture: true) == .writtenDespiteDefect)
    #expect(GraphvizOutcome(exitCode: 1, standardError: defect, wrotePicture: false) == .failed)
    #expect(GraphvizOutcome(exitCode: 1, standardError: "Error: syntax error", wrotePicture: true) == .failed)
    #expect(GraphvizOutcome(exitCode: 139, standardError: defect, wrotePicture: true) == .failed)
  }
}
