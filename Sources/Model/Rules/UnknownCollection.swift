import Diagnostics
import Metamodel

/// KT201: a top-level key that is no collection.
package enum UnknownCollection {
  package static let card = RuleCard(
    "KT201", "unknown-collection", .error,
    title: Text(vi: "Tập hợp không có trong ngôn ngữ", en: "Unknown collection"),
    why: Text(
      vi: "Mọi thứ dưới khóa này bị bỏ qua, nên mô hình thiếu mà không ai biết.",
      en: "Everything under the key is passed over, and the model lacks it without anybody noticing."),
    bad: """
      agencys:   # KT201 "agencies"
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange, _ written: String, known: [String], schema: Schema) -> Finding {
    let near = nearNames(to: written, among: known, limit: 2)
    let titles = schema.kinds.first { fold($0.title.vi) == fold(written) || fold($0.singular.vi) == fold(written) }
    return Finding(
      card, at: place,
      Text(vi: "không có tập hợp \(quoted(written))", en: "there is no collection \(quoted(written))"),
      help: didYouMean(near.isEmpty ? titles.map { [$0.name.rawValue] } ?? [] : near)
        ?? Text(
          vi: "các tập hợp: " + known.map { "`\($0)`" }.joined(separator: ", "),
          en: "the collections are " + known.map { "`\($0)`" }.joined(separator: ", ")))
  }

  /// Vietnamese titles are found without diacritics, spaces and case.
  private static func fold(_ text: String) -> String {
    String(withoutDiacritics(text).lowercased().filter { $0.isLetter })
  }
}
