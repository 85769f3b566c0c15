/// How many clauses of the frameworks have each verdict: those whose basis was checked against its text apart from the
/// others, which are for information only.
package struct ClauseTally: Sendable, Equatable {
  package var verified: [Count]
  package var unverified: [Count]

  /// A verdict, and how many clauses have it.
  package struct Count: Sendable, Equatable {
    package let word: String
    package let title: Text
    package let count: Int

    package init(word: String, title: Text, count: Int) {
      self.word = word
      self.title = title
      self.count = count
    }
  }

  package init(verified: [Count], unverified: [Count]) {
    self.verified = verified
    self.unverified = unverified
  }

  /// `Điều khoản: 12 đạt, 3 không đạt; …`: the line below the summary.
  func line(in language: Language) -> String {
    let known = verified.filter { $0.count > 0 }.map { "\($0.count) \($0.title[language])" }.joined(separator: ", ")
    let others = unverified.reduce(0) { $0 + $1.count }
    let nothing = Text(vi: "chưa có gì để xét", en: "nothing to judge")[language]
    var line = Text(vi: "Điều khoản: ", en: "Clauses: ")[language] + (known.isEmpty ? nothing : known)
    if others > 0 {
      let words = Text(
        vi: "; \(others) điều khoản khác có căn cứ chưa đối chiếu, không tính ở đây",
        en: "; \(others) more whose basis is not verified, not counted here")
      line += words[language]
    }
    return line
      + Text(vi: " (`kientruc report conformance` cho chi tiết)", en: " (see `kientruc report conformance`)")[language]
  }

  var json: JSON { ["verified": ClauseTally.json(verified), "unverified": ClauseTally.json(unverified)] }

  private static func json(_ counts: [Count]) -> JSON {
    .object(counts.map { JSON.Member($0.word, .integer($0.count)) })
  }
}
