import Foundation
import Testing

@testable import Diagnostics

@Suite struct NearNamesTests {
  static let cases: [(String, [String], [String])] = [
    ("thue", ["thuế", "thu-hoi", "đất"], ["thuế"]),
    ("thue\u{302}\u{301}", ["thuế", "kho-bac"], ["thuế"]),
    ("thuế", ["thue\u{302}\u{301}"], ["thue\u{302}\u{301}"]),
    ("dat-dai", ["đất đai", "dan-cu"], ["đất đai"]),
    ("ĐẤT", ["đat", "dat-dai"], ["đat", "dat-dai"]),
    ("so-ttt", ["so-tttt", "so-yt", "so-tnmt", "so-xd"], ["so-tttt", "so-tnmt", "so-yt"]),
    ("so_tttt", ["so-tttt"], ["so-tttt"]),
    ("onwer", ["owner", "steward"], ["owner"]),
    ("Owner", ["owner"], ["owner"]),
    ("steward", ["stewards", "seward", "steward"], ["steward", "seward", "stewards"]),
    ("thue", ["tong-cuc-thue", "thue-dien-tu", "thueb-x", "xthue"], ["xthue", "thueb-x", "thue-dien-tu"]),
    ("cong-dich-vu-cong-quoc-gia", ["cong-dich-vu-cong", "cong"], ["cong-dich-vu-cong"]),
    ("ab", ["ac", "abc", "AB", "ắb"], ["AB", "ắb"]),
    ("abc", ["ab", "abd", "xyz"], ["abd"]),
    ("", ["a", "", "abc"], []),
    ("zzzzzz", ["thue", "dat-dai"], []),
    ("và", ["va"], ["va"]),
    ("Москва", ["москва", "минск"], ["москва"]),
    ("北京市", ["北京"], []),
    ("北京市政府", ["北京市政", "上海"], ["北京市政"]),
  ]

  @Test(arguments: cases) func near(_ name: String, _ candidates: [String], _ expected: [String]) {
    let found = nearNames(to: name, among: candidates, limit: 3)
    #expect(found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    #expect(nearNames(to: name, among: candidates.reversed(), limit: 3) == found, "the order of candidates decides")
  }

  @Test func limits() {
    let names = (0..<10).map { "he-thong-\($0)" }
    #expect(nearNames(to: "he-thong-x", among: names) == Array(names.prefix(3)))
    #expect(nearNames(to: "he-thong-x", among: names, limit: 0).isEmpty)
    #expect(nearNames(to: "he-thong-x", among: names + names, limit: 20) == names)
    let long = String(repeating: "a", count: 64)
    #expect(nearNames(to: long, among: [long]) == [long])
    #expect(nearNames(to: long + "a", among: [long]).isEmpty)
    #expect(nearNames(to: long, among: [long + "a", String(repeating: "ế", count: 5000)]).isEmpty)
    #expect(nearNames(to: "a", among: Set(["A"])) == ["A"])
  }

  /// The bit-parallel distance against the table of the textbook, on short random words.
  @Test func distanceIsDamerauLevenshtein() {
    var generator = PseudoRandom(state: 42)
    for _ in 0..<3000 {
      let wanted = generator.word()
      let candidate = generator.word()
      let edits = distance(Array(wanted), Array(candidate))
      let isNear = edits <= max(1, wanted.count / 3) && candidate.count >= 3
      let isPart = candidate.hasPrefix(wanted) || wanted.hasPrefix(candidate) && 2 * candidate.count >= wanted.count
      let found = !nearNames(to: wanted, among: [candidate]).isEmpty
      #expect(found == (isNear || candidate.count >= 3 && isPart), "\(wanted) \(candidate) \(edits)")
    }
  }

  @Test(arguments: [
    ("Thuế đất ĐAI", "Thue dat DAI"), ("Nguye\u{302}\u{303}n", "Nguyen"), ("ơ ư Ơ Ư", "o u O U"), ("abc", "abc"),
    ("한국", "한국"), ("", ""), ("Trường Đại học", "Truong Dai hoc"),
  ])
  func bare(_ text: String, _ expected: String) {
    #expect(Array(withoutDiacritics(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func questions() {
    #expect(didYouMean([]) == nil)
    #expect(didYouMean(["a"]) == Text(vi: "có phải là `a`?", en: "did you mean `a`?"))
    #expect(didYouMean(["a", "b"]) == Text(vi: "có phải là `a` hay `b`?", en: "did you mean `a` or `b`?"))
    #expect(didYouMean(["a", "b", "c", "d"])?.en == "did you mean `a`, `b` or `c`?")
    #expect(useOneOf([]) == nil)
    #expect(useOneOf(["a"]) == Text(vi: "dùng `a`", en: "use `a`"))
    #expect(useOneOf(["a", "b", "c"]) == Text(vi: "dùng `a`, `b` hoặc `c`", en: "use `a`, `b` or `c`"))
    let many = useOneOf((1...25).map(String.init))
    #expect(many?.en.hasSuffix("`20` or one of 5 others") == true)
    #expect(many?.vi.hasSuffix("`20` hoặc một trong 5 từ khác") == true)
    #expect(useOneOf((1...21).map(String.init))?.en.hasSuffix("`20` or `21`") == true)
  }

  private func distance(_ one: [Character], _ two: [Character]) -> Int {
    var table = (0...one.count).map { row in (0...two.count).map { row == 0 ? $0 : row } }
    for row in 1...one.count {
      for column in 1...two.count {
        let change = one[row - 1] == two[column - 1] ? 0 : 1
        var best = min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + change)
        if row > 1, column > 1, one[row - 1] == two[column - 2], one[row - 2] == two[column - 1] {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[one.count][two.count]
  }
}

extension PseudoRandom {
  /// A word over a small alphabet, so that words are often near.
  fileprivate mutating func word() -> String {
    let length = 3 + next(7)
    return String((0..<length).map { _ in ["a", "b", "c"][next(3)] as Character })
  }
}
