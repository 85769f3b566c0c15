import Diagnostics
import Metamodel
import Testing

@testable import Reports

/// Numbers, days and shares as people write them.
@Suite struct PhrasingTests {
  private let vi = Phrasing(language: .vi)
  private let en = Phrasing(language: .en)

  @Test func groupsDigits() {
    #expect(vi.number(3_000_000) == "3.000.000")
    #expect(en.number(3_000_000) == "3,000,000")
    #expect(vi.number(29.5) == "29,5")
    #expect(en.number(29.5) == "29.5")
    #expect(vi.number(-1234) == "-1.234")
    #expect(vi.number(-0.5) == "-0,5")
    #expect(vi.number(751) == "751")
  }

  @Test func writesDays() throws {
    let dates = try ["2020", "2020-04", "2020-04-16"].map { try #require(CoarseDate($0)) }
    #expect(dates.map { vi.date($0) } == ["2020", "04/2020", "16/04/2020"])
    #expect(dates.map { en.date($0) } == ["2020", "April 2020", "16 April 2020"])
  }

  @Test func neverRoundsToNothingOrAll() {
    #expect(vi.share(1, of: 1000) == "<1%")
    #expect(vi.share(999, of: 1000) == ">99%")
    #expect(vi.share(0, of: 3) == "0%")
    #expect(vi.share(3, of: 3) == "100%")
    #expect(vi.share(0, of: 0) == "–")
  }

  @Test func joinsRunsOfReferences() {
    let labels = vi.references([9, 1, 2, 5, 6, 7]).compactMap { $0.child(named: "label") as? String }
    #expect(labels == ["L1", "L2", "L5–L7", "L9"])
  }

  @Test func encodesBase64() {
    #expect(base64(hexadecimal: "00") == "AA==")
    #expect(base64(hexadecimal: "6b69656e74727563") == "a2llbnRydWM=")
  }
}
